// Distances between vectors.
export { cosineSimilarity, pairwiseDistance, pdist } from '../../ops';
