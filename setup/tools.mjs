// Checks the tools that a build needs, and says how to install missing ones.
import { spawnSync } from 'node:child_process';

/** @param {string} command @param {string[]} args */
function outputOf(command, args) {
  const run = spawnSync(command, args, { encoding: 'utf8' });
  return run.error || run.status !== 0 ? null : run.stdout;
}

const compilers = () => (process.env.CXX ? [process.env.CXX] : ['c++', 'g++', 'clang++']);

/** The first line of the compiler's --version output; null if there is no compiler. */
export function compiler() {
  for (const name of compilers()) {
    const text = outputOf(name, ['--version']);
    if (text) return `${name}: ${text.split('\n')[0]}`;
  }
  return null;
}

function takesCxx20() {
  return compilers().some((name) => {
    const run = spawnSync(name, ['-std=c++20', '-x', 'c++', '-fsyntax-only', '-'], {
      input: '#include <concepts>\n#include <span>\nint main() {}\n',
    });
    return !run.error && run.status === 0;
  });
}

/** CMake's version; null if it is not installed. */
export function cmake() {
  return /version (\d+\.\d+\.\d+)/.exec(outputOf('cmake', ['--version']) ?? '')?.[1] ?? null;
}

/** One line for each missing or outdated tool, with what to install. */
export function missingTools() {
  const lines = [];
  if (!compiler())
    lines.push(
      'no C++ compiler (CXX, c++, g++, clang++): install one, such as `apt install g++`, `dnf install gcc-c++` or `xcode-select --install`',
    );
  else if (!takesCxx20()) lines.push(`${compiler()} does not take -std=c++20: install g++ 11 or clang 14 or newer, or name one in CXX`);
  const version = cmake();
  if (!version)
    lines.push('no cmake: install CMake 3.18 or newer, such as `apt install cmake`, `brew install cmake` or `pip install cmake`');
  else if (version.localeCompare('3.18', undefined, { numeric: true }) < 0) lines.push(`cmake is ${version}: 3.18 or newer is needed`);
  if (outputOf('make', ['--version']) === null && outputOf('ninja', ['--version']) === null)
    lines.push('neither make nor ninja: install one, such as `apt install make`');
  return lines;
}
