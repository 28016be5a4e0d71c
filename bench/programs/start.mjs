// A process that starts, prints its first sum and ends; the bench measures it from outside.
import torch from 'node-libtorch';

console.log(JSON.stringify({ sum: torch.add(torch.ones(2), 1).sum().item() }));
