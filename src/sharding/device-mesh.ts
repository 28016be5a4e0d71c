// torch.distributed.device_mesh.
export { DeviceMesh, initDeviceMesh } from '../distributed';
