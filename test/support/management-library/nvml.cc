// The functions of NVIDIA's management library that the library calls, in a library of their own with its file name.
#include <cstring>

#define MANAGEMENT_FUNCTION extern "C" __attribute__((visibility("default"))) int

namespace {

constexpr int kSuccess = 0;
constexpr int kNotFound = 6;  // NVML_ERROR_NOT_FOUND
constexpr unsigned kTemperature = 41;
constexpr unsigned kMilliwatts = 120000;
constexpr unsigned kMegahertz = 1980;

struct Process {
  unsigned pid;
  unsigned long long bytes;
  unsigned gpuInstance;
  unsigned computeInstance;
};

}  // namespace

MANAGEMENT_FUNCTION nvmlInit_v2() { return kSuccess; }

MANAGEMENT_FUNCTION nvmlDeviceGetHandleByUUID(const char* uuid, void** device) {
  if (std::strncmp(uuid, "GPU-0", 5) != 0) return kNotFound;
  *device = nullptr;
  return kSuccess;
}

MANAGEMENT_FUNCTION nvmlDeviceGetUtilizationRates(void*, unsigned* gpuAndMemory) {
  gpuAndMemory[0] = 75;
  gpuAndMemory[1] = 25;
  return kSuccess;
}

MANAGEMENT_FUNCTION nvmlDeviceGetMemoryInfo(void*, unsigned long long* totalFreeUsed) {
  totalFreeUsed[0] = 16ULL << 30;
  totalFreeUsed[1] = 12ULL << 30;
  totalFreeUsed[2] = 4ULL << 30;
  return kSuccess;
}

MANAGEMENT_FUNCTION nvmlDeviceGetTemperature(void*, unsigned sensor, unsigned* value) {
  *value = kTemperature + sensor;
  return kSuccess;
}

MANAGEMENT_FUNCTION nvmlDeviceGetPowerUsage(void*, unsigned* value) {
  *value = kMilliwatts;
  return kSuccess;
}

MANAGEMENT_FUNCTION nvmlDeviceGetClockInfo(void*, unsigned clock, unsigned* value) {
  *value = kMegahertz + clock - 1;
  return kSuccess;
}

MANAGEMENT_FUNCTION nvmlDeviceGetComputeRunningProcesses_v3(void*, unsigned* count, Process* processes) {
  *count = 1;
  processes[0] = {4711, 512ULL << 20, 0, 0};
  return kSuccess;
}
