# Finds the headers and the CPU libraries of a LibTorch, for CPU and CUDA builds. LibTorch's own package file requires the
# CUDA toolkit for CUDA builds; the addon does not need it.
#
# In:  LIBTORCH, a folder with include/ and lib/ (a cache entry or an environment variable; by default `node-libtorch locate` finds it)
# Out: LIBTORCH_INCLUDE_DIRS, LIBTORCH_LIBRARIES, LIBTORCH_RPATH, LIBTORCH_VERSION
#      LIBTORCH_CUDA_LIBRARIES, empty in a CPU build
set(LIBTORCH "" CACHE PATH "Folder of LibTorch, with include/ and lib/")
if(NOT LIBTORCH)
  find_program(LIBTORCH_NODE node REQUIRED)
  execute_process(
    COMMAND "${LIBTORCH_NODE}" "${CMAKE_CURRENT_LIST_DIR}/../bin/node-libtorch.mjs" locate
    OUTPUT_VARIABLE LIBTORCH_FOUND OUTPUT_STRIP_TRAILING_WHITESPACE
    RESULT_VARIABLE LIBTORCH_STATUS)
  if(NOT LIBTORCH_STATUS EQUAL 0)
    message(FATAL_ERROR "no LibTorch was found; the attempts are listed above")
  endif()
  set(LIBTORCH "${LIBTORCH_FOUND}" CACHE PATH "" FORCE)
endif()

set(LIBTORCH_INCLUDE_DIRS "${LIBTORCH}/include" "${LIBTORCH}/include/torch/csrc/api/include")
find_library(LIBTORCH_CPU torch_cpu PATHS "${LIBTORCH}/lib" NO_DEFAULT_PATH)
find_library(LIBTORCH_C10 c10 PATHS "${LIBTORCH}/lib" NO_DEFAULT_PATH)
set(LIBTORCH_LIBRARIES "${LIBTORCH_CPU}" "${LIBTORCH_C10}")
set(LIBTORCH_CUDA_LIBRARIES)
foreach(name torch_cuda c10_cuda)
  find_library(LIBTORCH_FOUND_${name} ${name} PATHS "${LIBTORCH}/lib" NO_DEFAULT_PATH)
  if(LIBTORCH_FOUND_${name})
    list(APPEND LIBTORCH_CUDA_LIBRARIES "${LIBTORCH_FOUND_${name}}")
  endif()
endforeach()

set(LIBTORCH_VERSION_HEADER "${LIBTORCH}/include/torch/headeronly/version.h")
if(EXISTS "${LIBTORCH_VERSION_HEADER}")
  file(STRINGS "${LIBTORCH_VERSION_HEADER}" LIBTORCH_VERSION_LINES REGEX "#define TORCH_VERSION_(MAJOR|MINOR|PATCH) ")
  string(REGEX REPLACE "[^0-9;]" "" LIBTORCH_VERSION "${LIBTORCH_VERSION_LINES}")
  string(REPLACE ";" "." LIBTORCH_VERSION "${LIBTORCH_VERSION}")
endif()

# A CUDA wheel's libraries depend on those of the nvidia wheels installed next to it.
set(LIBTORCH_RPATH "${LIBTORCH}/lib")
file(GLOB LIBTORCH_NVIDIA LIST_DIRECTORIES true "${LIBTORCH}/../nvidia/*/lib" "${LIBTORCH}/nvidia/*/lib")
list(APPEND LIBTORCH_RPATH ${LIBTORCH_NVIDIA})

# Without a link of this name, which only CUDA's own packages have.
file(GLOB LIBTORCH_CUDART "${LIBTORCH}/../nvidia/*/lib/libcudart.so.*" "${LIBTORCH}/nvidia/*/lib/libcudart.so.*" "${LIBTORCH}/lib/libcudart*.so.*")
list(APPEND LIBTORCH_CUDA_LIBRARIES ${LIBTORCH_CUDART})

include(FindPackageHandleStandardArgs)
find_package_handle_standard_args(LibTorchFiles
  REQUIRED_VARS LIBTORCH LIBTORCH_CPU LIBTORCH_C10 LIBTORCH_VERSION
  VERSION_VAR LIBTORCH_VERSION)
if(LIBTORCH_VERSION VERSION_LESS 2.13 OR LIBTORCH_VERSION VERSION_GREATER_EQUAL 2.15)
  message(STATUS "LibTorch ${LIBTORCH_VERSION} is not among the versions that this library was compiled with, 2.13 and 2.14")
endif()
