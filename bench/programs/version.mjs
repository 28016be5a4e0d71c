// Prints LibTorch's version and the number of its threads as JSON.
import torch from 'node-libtorch';

console.log(JSON.stringify({ libtorch: torch.__version__, threads: torch.getNumThreads() }));
