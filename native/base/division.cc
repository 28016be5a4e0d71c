// The trap of x86-64's integer division: the kernel continues with 0, as on ARM, and its call throws.
#include <mutex>

#include "base/faults.h"

#if defined(__x86_64__) && defined(__linux__)
#include <link.h>
#include <signal.h>
#include <ucontext.h>

#include <cstring>
#include <utility>
#include <vector>
#endif

namespace node_libtorch {

#if defined(__x86_64__) && defined(__linux__)

namespace {

// The address ranges of LibTorch's code. Faults elsewhere are not handled.
std::vector<std::pair<uintptr_t, uintptr_t>>& codeRanges() {
  static auto* ranges = new std::vector<std::pair<uintptr_t, uintptr_t>>();
  return *ranges;
}

int addRanges(dl_phdr_info* info, size_t, void*) {
  const char* slash = std::strrchr(info->dlpi_name, '/');
  const char* name = slash ? slash + 1 : info->dlpi_name;
  if (std::strncmp(name, "libtorch", 8) != 0 && std::strncmp(name, "libc10", 6) != 0) return 0;
  for (int i = 0; i < info->dlpi_phnum; ++i) {
    const auto& header = info->dlpi_phdr[i];
    if (header.p_type != PT_LOAD || !(header.p_flags & PF_X)) continue;
    const uintptr_t begin = info->dlpi_addr + header.p_vaddr;
    codeRanges().emplace_back(begin, begin + header.p_memsz);
  }
  return 0;
}

bool isLibTorch(uintptr_t address) {
  for (const auto& [begin, end] : codeRanges())
    if (address >= begin && address < end) return true;
  return false;
}

// Skips a div or idiv instruction with quotient and remainder 0.
bool stepOver(ucontext_t& context) {
  auto& registers = context.uc_mcontext.gregs;
  const auto* at = reinterpret_cast<const uint8_t*>(registers[REG_RIP]);
  bool isWord = false;
  for (;; ++at) {
    if (*at == 0x66) {
      isWord = true;
    } else if (*at != 0x67 && *at != 0x64 && *at != 0x65 && *at != 0x2e && *at != 0x36 && *at != 0x3e && *at != 0x26) {
      break;
    }
  }
  const bool isQuad = (*at & 0xf8) == 0x48;
  if ((*at & 0xf0) == 0x40) ++at;
  const bool isByte = *at == 0xf6;
  if (!isByte && *at != 0xf7) return false;
  const uint8_t operand = *++at;
  const int operation = (operand >> 3) & 7;
  if (operation != 6 && operation != 7) return false;
  const int mode = operand >> 6;
  ++at;
  if (mode != 3) {
    if ((operand & 7) == 4) {
      const uint8_t scaled = *at++;
      if (mode == 0 && (scaled & 7) == 5) at += 4;
    } else if (mode == 0 && (operand & 7) == 5) {
      at += 4;
    }
    if (mode == 1) at += 1;
    if (mode == 2) at += 4;
  }
  if (isByte || (isWord && !isQuad)) {
    registers[REG_RAX] &= ~greg_t{0xffff};
    if (!isByte) registers[REG_RDX] &= ~greg_t{0xffff};
  } else {
    registers[REG_RAX] = 0;
    registers[REG_RDX] = 0;
  }
  registers[REG_RIP] = reinterpret_cast<greg_t>(at);
  return true;
}

void onFault(int signal, siginfo_t* info, void* context) {
  auto& here = *static_cast<ucontext_t*>(context);
  const bool isDivision = info->si_code == FPE_INTDIV || info->si_code == FPE_INTOVF;
  if (!isDivision || !isLibTorch(static_cast<uintptr_t>(here.uc_mcontext.gregs[REG_RIP])) || !stepOver(here)) {
    ::signal(signal, SIG_DFL);  // The instruction runs again and ends the process as without this handler.
    return;
  }
  raiseFault(Fault::kDivision);
}

}  // namespace

void installDivisionTrap() {
  static std::once_flag once;
  std::call_once(once, [] {
    dl_iterate_phdr(addRanges, nullptr);
    struct sigaction action = {};
    action.sa_sigaction = onFault;
    action.sa_flags = SA_SIGINFO | SA_ONSTACK;
    sigaction(SIGFPE, &action, nullptr);
  });
}

#else

void installDivisionTrap() {}

#endif

}  // namespace node_libtorch
