// torch.amp: automatic mixed precision.
export {
  type AutocastOptions,
  autocast,
  clearAutocastCache,
  customBwd,
  customFwd,
  getAutocastDtype,
  isAutocastAvailable,
  isAutocastCacheEnabled,
  isAutocastEnabled,
} from './autocast';
export { GradScaler, type GradScalerState, type ScaledOptimizer } from './grad-scaler';
