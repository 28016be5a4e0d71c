// Constants of torch: dtypes, layouts, memory formats and numbers. Each name stands for the string of the same name.

export const uint8 = 'uint8';
export const int8 = 'int8';
export const int16 = 'int16';
export const int32 = 'int32';
export const int64 = 'int64';
export const uint16 = 'uint16';
export const uint32 = 'uint32';
export const uint64 = 'uint64';
export const float16 = 'float16';
export const bfloat16 = 'bfloat16';
export const float32 = 'float32';
export const float64 = 'float64';
export const complex32 = 'complex32';
export const complex64 = 'complex64';
export const complex128 = 'complex128';
export const bool = 'bool';
export const float8_e5m2 = 'float8_e5m2';
export const float8_e4m3fn = 'float8_e4m3fn';
export const float8_e5m2fnuz = 'float8_e5m2fnuz';
export const float8_e4m3fnuz = 'float8_e4m3fnuz';
export const float8_e8m0fnu = 'float8_e8m0fnu';

export const half = float16;
export const float = float32;
export const double = float64;
export const short = int16;
export const int = int32;
export const long = int64;
export const chalf = complex32;
export const cfloat = complex64;
export const cdouble = complex128;

export const strided = 'strided';
export const sparseCoo = 'sparseCoo';
export const sparseCsr = 'sparseCsr';
export const sparseCsc = 'sparseCsc';
export const sparseBsr = 'sparseBsr';
export const sparseBsc = 'sparseBsc';

export const contiguousFormat = 'contiguousFormat';
export const preserveFormat = 'preserveFormat';
export const channelsLast = 'channelsLast';
export const channelsLast3d = 'channelsLast3d';

export const pi = Math.PI;
export const e = Math.E;
export const inf = Number.POSITIVE_INFINITY;
export const nan = Number.NaN;
export const newaxis = null;
