// TorchScript modules in files and bytes.
#include <ATen/core/Dict.h>
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
#include <vector>

#include "base/bytes.h"
#include "base/entry.h"
#include "base/memory/mapped_file.h"
#include "jit/modules.h"

namespace node_libtorch {
namespace {

using caffe2::serialize::PyTorchStreamReader;

// Memory that stays where it is while a module is loaded.
class MemoryAdapter final : public caffe2::serialize::ReadAdapterInterface {
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

// The archive of a mapped file. Its tensors are in the mapping, unlike those of torch::jit::load, which copies them.
class MappedArchive {
 public:
  MappedArchive(std::shared_ptr<MappedFile> mapping, std::optional<c10::Device> device)
      : mapping_(std::move(mapping)),
        adapter_(std::make_shared<MemoryAdapter>(mapping_->data(), static_cast<size_t>(mapping_->bytes()))),
        reader_(std::make_shared<PyTorchStreamReader>(adapter_)),
        device_(device) {}

  torch::jit::Module load() {
    // Archives of before PyTorch 1.1 are of another format, and others of none.
    if (!reader_->hasRecord("constants.pkl") || reader_->hasRecord("model.json"))
      return torch::jit::load(adapter_, device_);
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

 private:
  // The code of a namespace, `a.b` in code/a/b.py; nullptr if there is none.
  static std::shared_ptr<torch::jit::Source> sourceOf(PyTorchStreamReader& reader, const std::string& qualifier) {
    std::string path = qualifier;
    std::replace(path.begin(), path.end(), '.', '/');
    path = "code/" + path + ".py";
    if (!reader.hasRecord(path)) return nullptr;
    const auto [data, size] = reader.getRecord(path);
    return std::make_shared<torch::jit::Source>(std::string(static_cast<const char*>(data.get()), size), path, 1);
  }

  // The storages of NAME/..., by which the unpickler finds them instead of reading them.
  std::shared_ptr<torch::jit::DeserializationStorageContext> storagesOf(const std::string& name) {
    constexpr int64_t kAlignment = 16;  // of the widest element type
    auto storages = std::make_shared<torch::jit::DeserializationStorageContext>();
    for (const std::string& record : reader_->getAllRecords()) {
      if (record.rfind(name + "/", 0) != 0) continue;
      const auto size = static_cast<int64_t>(reader_->getRecordSize(record));
      const auto offset = static_cast<int64_t>(reader_->getRecordOffset(record));
      if (size == 0 || offset % kAlignment != 0 || !mapping_->isStored(offset)) continue;
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

  std::shared_ptr<MappedFile> mapping_;
  std::shared_ptr<MemoryAdapter> adapter_;
  std::shared_ptr<PyTorchStreamReader> reader_;
  std::optional<c10::Device> device_;
  std::vector<c10::IValue> constants_;  // to which the importer refers
};

std::optional<c10::Device> deviceOf(const Arguments& arguments, size_t i) {
  const std::string device = arguments.string(i);
  return device.empty() ? std::nullopt : std::optional<c10::Device>(device);
}

// function jitSave(module: number, path: string): void
napi_value jitSave(Environment& environment, const Arguments& arguments) {
  scriptModuleOf(environment, arguments.number(0)).save(arguments.string(1));
  return nullptr;
}

// function jitToBuffer(module: number): ArrayBuffer - Returns the bytes that jitSave writes
napi_value jitToBuffer(Environment& environment, const Arguments& arguments) {
  std::string bytes;
  bool isComplete = true;
  // Reports no failure, since the archive writer's destructor would throw after one.
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
  return copyToJs(environment, bytes.data(), bytes.size());
}

// function jitLoad(wrapper: object, path: string, device: string): number - Loads a module to a device; '' keeps each
// tensor's own
napi_value jitLoad(Environment& environment, const Arguments& arguments) {
  torch::jit::Module module = torch::jit::load(arguments.string(1), deviceOf(arguments, 2));
  return numberToJs(environment, wrapScriptModule(environment, std::move(module), arguments.value(0)));
}

// function jitLoadBytes(wrapper: object, bytes: ArrayBufferView, device: string): number
napi_value jitLoadBytes(Environment& environment, const Arguments& arguments) {
  const Bytes bytes = bytesOf(environment, arguments.value(1));
  const auto adapter = std::make_shared<MemoryAdapter>(bytes.data, bytes.length);
  torch::jit::Module module = torch::jit::load(adapter, deviceOf(arguments, 2));
  return numberToJs(environment, wrapScriptModule(environment, std::move(module), arguments.value(0)));
}

// function jitLoadMapped(wrapper: object, descriptor: number, bytes: number, path: string, device: string): number -
// Maps the file; the module's tensors keep the mapping
napi_value jitLoadMapped(Environment& environment, const Arguments& arguments) {
  auto mapping = MappedFile::map(static_cast<int>(arguments.number(1)), static_cast<int64_t>(arguments.number(2)),
                                 arguments.string(3));
  torch::jit::Module module = MappedArchive(std::move(mapping), deviceOf(arguments, 4)).load();
  return numberToJs(environment, wrapScriptModule(environment, std::move(module), arguments.value(0)));
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
