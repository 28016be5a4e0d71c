// Keeps the current stream busy for some time: on the fake device by its control, on a real one with products of large matrices,
// which take about 20 ms each.
module.exports = function occupyStream(torch, fakeDevice, milliseconds) {
  if (fakeDevice !== null) return fakeDevice.occupyStream(milliseconds);
  const x = torch.zeros(8192, 8192, { device: 'cuda' });
  for (let time = 0; time < milliseconds; time += 20) x.mm(x);
};
