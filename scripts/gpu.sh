#!/usr/bin/env bash
# Tests or measures this checkout on a machine with a GPU: bash scripts/gpu.sh test|bench
#
# Needs Python's torch for CUDA (PYTHON, else python3), which is taken as LibTorch too, a C++ compiler, cmake and ninja. Where npm's
# packages are missing, they and Node come from out/gpu, which `node scripts/pack-gpu.mjs` fills elsewhere. `prepare` unpacks only.
set -euo pipefail
cd "$(dirname "$0")/.."
export PYTHON="${PYTHON:-python3}"
command="${1:-}"
case "$command" in
  prepare | test | bench) ;;
  *)
    echo "usage: bash scripts/gpu.sh prepare|test|bench" >&2
    exit 2
    ;;
esac

unpacked=build/gpu
if [ ! -d node_modules ]; then
  packed=(out/gpu/node-*.xz out/gpu/node_modules-*.tar.xz)
  if [ ! -f "${packed[0]}" ]; then
    echo "node_modules is missing, and out/gpu: fill it with node scripts/pack-gpu.mjs on a machine that has npm's packages" >&2
    exit 1
  fi
  echo "Unpacking out/gpu" >&2
  rm -rf "$unpacked" && mkdir -p "$unpacked"
  # By Python: such a machine may lack xz.
  "$PYTHON" - "$unpacked" "${packed[@]}" <<'PROGRAM'
import lzma, os, shutil, sys, tarfile
folder, node, packages = sys.argv[1:]
with lzma.open(node) as source, open(f"{folder}/node", "wb") as target:
    shutil.copyfileobj(source, target)
os.chmod(f"{folder}/node", 0o755)
tarfile.open(packages).extractall(folder, **({"filter": "data"} if hasattr(tarfile, "data_filter") else {}))
PROGRAM
  # Not a link: packages look for others from where their files are.
  mv "$unpacked/node_modules" node_modules
fi
if [ -x "$unpacked/node" ]; then export PATH="$PWD/$unpacked:$PATH"; fi

LIBTORCH="$("$PYTHON" -c 'import os, torch; print(os.path.dirname(torch.__file__))')"
export LIBTORCH
echo "Node $(node --version), LibTorch $LIBTORCH" >&2
[ "$command" = prepare ] && exit
"$PYTHON" -c 'import sys, torch; torch.cuda.is_available() or sys.exit("torch of this Python finds no CUDA device")'
node bin/node-libtorch.mjs build --keep-going
node scripts/build.mjs
case "$command" in
  test) exec node scripts/gpu-test.mjs ;;
  bench) exec node bench/gpu.mjs ;;
esac
