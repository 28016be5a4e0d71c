// Distances between vectors.
export { cosineSimilarity, pairwiseDistance } from '../../ops';
