// TorchScript modules in files and bytes. What a file says is checked before LibTorch believes it.
#include "base/jit/modules.h"

#include <ATen/ATen.h>
#include <ATen/core/Dict.h>
#include <caffe2/serialize/file_adapter.h>
#include <caffe2/serialize/inline_container.h>
#include <caffe2/serialize/read_adapter_interface.h>
#include <torch/csrc/jit/api/compilation_unit.h>
#include <torch/csrc/jit/operator_upgraders/upgraders_entry.h>
#include <torch/csrc/jit/serialization/export.h>
#include <torch/csrc/jit/serialization/import.h>
#include <torch/csrc/jit/serialization/import_read.h>
#include <torch/csrc/jit/serialization/import_source.h>
#include <torch/csrc/jit/serialization/storage_context.h>

#include <algorithm>
#include <cstring>
#include <memory>
#include <new>
#include <optional>
#include <string>
#include <string_view>
#include <tuple>
#include <vector>

#include "base/bytes.h"
#include "base/entry.h"
#include "base/memory/allocator.h"
#include "base/memory/mapped_file.h"
#include "serialization/class_graph.h"
#include "serialization/code_origins.h"
#include "serialization/files.h"
#include "serialization/nesting.h"
#include "serialization/pickle.h"

namespace node_libtorch {
namespace {

using caffe2::serialize::PyTorchStreamReader;
using caffe2::serialize::ReadAdapterInterface;

// Memory that stays where it is while a module is loaded.
class MemoryAdapter final : public ReadAdapterInterface {
 public:
  MemoryAdapter(const void* data, size_t size) : data_(static_cast<const char*>(data)), size_(size) {}
  size_t size() const override { return size_; }
  size_t read(uint64_t offset, void* data, size_t bytes, const char* /*what*/) const override {
    TORCH_CHECK(offset <= size_ && bytes <= size_ - offset, "cannot read the archive: its bytes end before");
    if (bytes) std::memcpy(data, data_ + offset, bytes);
    return bytes;
  }

 private:
  const char* data_;
  size_t size_;
};

// An archive of a module, checked before LibTorch reads it. Unlike by torch::jit::load, which copies them, the tensors
// of a mapped file are in its mapping.
class ModuleArchive {
 public:
  ModuleArchive(std::shared_ptr<ReadAdapterInterface> adapter, std::shared_ptr<MappedFile> mapping,
                std::optional<c10::Device> device)
      : mapping_(std::move(mapping)),
        adapter_(std::move(adapter)),
        reader_(std::make_shared<PyTorchStreamReader>(adapter_)),
        device_(device) {}

  torch::jit::Module load() {
    TORCH_CHECK(reader_->hasRecord("constants.pkl") && reader_->hasRecord("data.pkl"),
                reader_->hasRecord("model.json")
                    ? "the archive is of PyTorch before 1.1: load it with a PyTorch of that time, and save it again"
                    : "the archive is none of a module: it has no constants.pkl or no data.pkl");
    checkPickle("constants");
    checkPickle("data");
    torch::jit::Module module = checkClasses() ? loadByLibtorch() : loadChecked();
    checkSparseTensors(module);
    return module;
  }

 private:
  static constexpr const char* kDebugSuffix = ".debug_pkl";

  // Checks the classes of the code. Returns whether it may have calls that only LibTorch's own loader reads: quantized
  // convolutions of PyTorch before 1.6, which it rewrites.
  bool checkClasses() {
    bool mayBeRewritten = false;
    ClassGraph graph;
    for (const std::string& record : reader_->getAllRecords()) {
      if (!endsWith(record, ".py")) continue;
      const auto code = reader_->getRecord(record);
      graph.add(record, viewOf(code));
      mayBeRewritten = mayBeRewritten || viewOf(code).find("quantized.conv") != std::string_view::npos;
    }
    graph.check();
    return mayBeRewritten;
  }

  static std::string_view viewOf(const std::tuple<at::DataPtr, size_t>& record) {
    return {static_cast<const char*>(std::get<0>(record).get()), std::get<1>(record)};
  }

  void checkPickle(const std::string& name) {
    const auto sizeOf = [&](std::string_view key) -> int64_t {
      const std::string record = name + "/" + std::string(key);
      return reader_->hasRecord(record) ? static_cast<int64_t>(reader_->getRecordSize(record)) : -1;
    };
    const auto record = reader_->getRecord(name + ".pkl");
    readPickle(viewOf(record), sizeOf);
  }

  // Operators believe the indices of a sparse tensor that was made without a check.
  static void checkSparseTensors(const torch::jit::Module& module) {
    c10::IValue::HashAliasedIValues values;
    c10::IValue(module._ivalue()).getSubValues(values);
    for (const c10::IValue& value : values) {
      if (!value.isTensor()) continue;
      const at::Tensor& tensor = value.toTensor();
      if (!tensor.defined()) continue;
      if (tensor.layout() == c10::kSparse)
        at::_validate_sparse_coo_tensor_args(tensor._indices(), tensor._values(), tensor.sizes());
      else if (tensor.layout() == c10::kSparseCsr)
        at::_validate_sparse_csr_tensor_args(tensor.crow_indices(), tensor.col_indices(), tensor.values(),
                                             tensor.sizes());
    }
  }

  torch::jit::Module loadByLibtorch() {
    for (const std::string& record : reader_->getAllRecords()) {
      if (!endsWith(record, ".py") && !endsWith(record, kDebugSuffix)) continue;
      const auto content = reader_->getRecord(record);
      if (endsWith(record, ".py"))
        checkNesting(viewOf(content), record);
      else
        readPickle(viewOf(content), noRecords);
    }
    return torch::jit::load(adapter_, device_);
  }

  torch::jit::Module loadChecked() {
    torch::jit::populate_upgraders_graph_map();
    const auto unit = std::make_shared<torch::jit::CompilationUnit>();
    // Functions keep the importer's loader, but are compiled before load() returns.
    const auto source = [reader = std::weak_ptr<PyTorchStreamReader>(reader_)](const std::string& qualifier) {
      const auto open = reader.lock();
      return open ? sourceOf(*open, qualifier) : nullptr;
    };
    torch::jit::SourceImporter importer(unit, &constants_, source, reader_->version());
    const auto constants = read("constants", unit, importer).toTuple();
    for (const c10::IValue& constant : constants->elements()) constants_.push_back(constant);
    return torch::jit::Module(read("data", unit, importer).toObject());
  }

  static bool endsWith(const std::string& text, std::string_view end) {
    return text.size() >= end.size() && text.compare(text.size() - end.size(), end.size(), end) == 0;
  }

  static int64_t noRecords(std::string_view) { return -1; }

  // The code of a namespace, `a.b` in code/a/b.py; nullptr if there is none.
  static std::shared_ptr<torch::jit::Source> sourceOf(PyTorchStreamReader& reader, const std::string& qualifier) {
    std::string path = qualifier;
    std::replace(path.begin(), path.end(), '.', '/');
    path = "code/" + path + ".py";
    if (!reader.hasRecord(path)) return nullptr;
    const auto [data, size] = reader.getRecord(path);
    checkMemoryLimit(size);
    std::string text(static_cast<const char*>(data.get()), size);
    checkNesting(text, path);
    return std::make_shared<torch::jit::Source>(std::move(text), path, 1, originOf(reader, path + kDebugSuffix));
  }

  // Where each line of the code came from, for messages; nullptr if the archive does not say it.
  static std::shared_ptr<torch::jit::SourceRangeUnpickler> originOf(PyTorchStreamReader& reader,
                                                                    const std::string& path) {
    if (!reader.hasRecord(path)) return nullptr;
    const auto [data, size] = reader.getRecord(path);
    checkMemoryLimit(size);
    return codeOriginsOf(std::string(static_cast<const char*>(data.get()), size));
  }

  // The storages of NAME/..., by which the unpickler finds them instead of reading them; nullptr to read them.
  std::shared_ptr<torch::jit::DeserializationStorageContext> storagesOf(const std::string& name) {
    constexpr int64_t kAlignment = 16;  // of the widest element type
    if (!mapping_) return nullptr;
    auto storages = std::make_shared<torch::jit::DeserializationStorageContext>();
    for (const std::string& record : reader_->getAllRecords()) {
      if (record.rfind(name + "/", 0) != 0) continue;
      const auto size = static_cast<int64_t>(reader_->getRecordSize(record));
      const auto offset = static_cast<int64_t>(reader_->getRecordOffset(record));
      if (size == 0 || offset % kAlignment != 0 || !isStored(mapping_->data(), std::min(offset, mapping_->bytes())))
        continue;
      storages->addStorage(record.substr(name.size() + 1), mapping_->tensor(offset, at::kByte, {size}).storage());
    }
    return storages;
  }

  c10::IValue read(const std::string& name, const std::shared_ptr<torch::jit::CompilationUnit>& unit,
                   const torch::jit::SourceImporter& importer) {
    const auto resolve = [&unit, &importer](const c10::QualifiedName& type) {
      return c10::StrongTypePtr(unit, importer.loadType(type));
    };
    return torch::jit::readArchiveAndTensors(name, "", name + "/", resolve, torch::jit::ObjLoaderFunc, device_,
                                             *reader_, torch::jit::Unpickler::defaultTypeParser, storagesOf(name));
  }

  std::shared_ptr<MappedFile> mapping_;  // null if storages are read
  std::shared_ptr<ReadAdapterInterface> adapter_;
  std::shared_ptr<PyTorchStreamReader> reader_;
  std::optional<c10::Device> device_;
  std::vector<c10::IValue> constants_;  // to which the importer refers
};

std::optional<c10::Device> deviceOf(const Arguments& arguments, size_t i) {
  const std::string device = arguments.string(i);
  return device.empty() ? std::nullopt : std::optional<c10::Device>(device);
}

// function jitSave(module: number, path: string): void - Writes over an existing file; on disk when this returns
napi_value jitSave(Environment& environment, const Arguments& arguments) {
  OutputFile file(arguments.string(1));
  // Reports no failure, since the archive writer's destructor would throw after one; finish() throws it.
  const auto write = [&file](const void* data, size_t size) -> size_t {
    file.write(data, size);
    return size;
  };
  torch::jit::ExportModule(scriptModuleOf(environment, arguments.number(0)), write);
  file.finish();
  return nullptr;
}

// function jitToBuffer(module: number): ArrayBuffer - Returns the bytes that jitSave writes
napi_value jitToBuffer(Environment& environment, const Arguments& arguments) {
  std::string bytes;
  bool isComplete = true;
  // Reports no failure, as in jitSave.
  const auto append = [&](const void* data, size_t size) -> size_t {
    try {
      if (isComplete) bytes.append(static_cast<const char*>(data), size);
    } catch (const std::bad_alloc&) {
      isComplete = false;
    }
    return size;
  };
  torch::jit::ExportModule(scriptModuleOf(environment, arguments.number(0)), append);
  TORCH_CHECK(isComplete, "not enough memory for the bytes of the module");
  checkMemoryLimit(bytes.size());
  return copyToJs(environment, bytes.data(), bytes.size());
}

napi_value loadModule(Environment& environment, const Arguments& arguments, ModuleArchive archive) {
  return numberToJs(environment, wrapScriptModule(environment, archive.load(), arguments.value(0)));
}

// function jitLoad(wrapper: object, path: string, device: string): number - Loads a module to a device; '' keeps each
// tensor's own
napi_value jitLoad(Environment& environment, const Arguments& arguments) {
  auto adapter = std::make_shared<caffe2::serialize::FileAdapter>(arguments.string(1));
  return loadModule(environment, arguments, ModuleArchive(std::move(adapter), nullptr, deviceOf(arguments, 2)));
}

// function jitLoadBytes(wrapper: object, bytes: ArrayBufferView, device: string): number
napi_value jitLoadBytes(Environment& environment, const Arguments& arguments) {
  const Bytes bytes = bytesOf(environment, arguments.value(1));
  auto adapter = std::make_shared<MemoryAdapter>(bytes.data, bytes.length);
  return loadModule(environment, arguments, ModuleArchive(std::move(adapter), nullptr, deviceOf(arguments, 2)));
}

// function jitLoadMapped(wrapper: object, descriptor: number, bytes: number, path: string, device: string): number -
// Maps the file; the module's tensors keep the mapping
napi_value jitLoadMapped(Environment& environment, const Arguments& arguments) {
  auto mapping = MappedFile::map(static_cast<int>(arguments.number(1)), static_cast<int64_t>(arguments.number(2)),
                                 arguments.string(3));
  auto adapter = std::make_shared<MemoryAdapter>(mapping->data(), static_cast<size_t>(mapping->bytes()));
  return loadModule(environment, arguments, ModuleArchive(std::move(adapter), mapping, deviceOf(arguments, 4)));
}

}  // namespace

void initJitFiles(Environment& environment, napi_value exports) {
  define(environment, exports, "jitSave", entry<jitSave>);
  define(environment, exports, "jitToBuffer", entry<jitToBuffer>);
  define(environment, exports, "jitLoad", entry<jitLoad>);
  define(environment, exports, "jitLoadBytes", entry<jitLoadBytes>);
  define(environment, exports, "jitLoadMapped", entry<jitLoadMapped>);
}

}  // namespace node_libtorch
