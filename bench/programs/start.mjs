// The time from the start of the process to the first result.
import torch from 'node-libtorch';

console.log(torch.add(torch.ones(2), 1).sum().item());
