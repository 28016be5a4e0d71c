// torch.distributed's stores.
#include "distributed/stores.h"

#include <functional>
#include <system_error>
#include <torch/csrc/distributed/c10d/FileStore.hpp>
#include <torch/csrc/distributed/c10d/HashStore.hpp>
#include <torch/csrc/distributed/c10d/PrefixStore.hpp>
#include <torch/csrc/distributed/c10d/TCPStore.hpp>

#include "base/bytes.h"
#include "base/entry.h"
#include "base/promises.h"
#include "base/wrappers.h"

namespace node_libtorch {
namespace {

using Milliseconds = std::chrono::milliseconds;

// A store that JavaScript holds. Destroying one may wait for its server's thread, so it is done elsewhere.
struct HeldStore {
  explicit HeldStore(StorePtr store) : store(std::move(store)) {}
  ~HeldStore() {
    destroyApart([dying = std::make_shared<StorePtr>(std::move(store))] { dying->reset(); });
  }
  HeldStore(const HeldStore&) = delete;
  HeldStore& operator=(const HeldStore&) = delete;
  StorePtr store;
};
using Held = std::shared_ptr<HeldStore>;

Milliseconds millisecondsOf(double value) { return Milliseconds(static_cast<int64_t>(value)); }

std::vector<uint8_t> bytesFrom(Environment& environment, napi_value value) {
  const Bytes bytes = bytesOf(environment, value);
  const auto* first = static_cast<const uint8_t*>(bytes.data);
  return {first, first + bytes.length};
}

napi_value bytesToJs(Environment& environment, const std::vector<uint8_t>& bytes) {
  void* data;
  napi_value buffer = newArrayBuffer(environment, bytes.size(), &data);
  std::copy(bytes.begin(), bytes.end(), static_cast<uint8_t*>(data));
  return buffer;
}

napi_value makeStore(Environment& environment, std::function<StorePtr()> make) {
  auto made = std::make_shared<StorePtr>();
  return runApart(
      environment, [made, make = std::move(make)] { *made = make(); },
      [made](Environment& environment, std::exception_ptr error) -> napi_value {
        if (error) return nullptr;
        return numberToJs(environment,
                          environment.state<SlotTable<Held>>().insert(std::make_shared<HeldStore>(std::move(*made))));
      });
}

// function tcpStore(host: string, port: number, isServer: boolean, worldSize: number, timeout: number, multiTenant:
// boolean, listenFd: number, options: readonly boolean[]): Promise<number> - The world's size is 0 and the descriptor
// -1 if there is none; the options are whether to wait for all workers and whether to use libuv. Attach the handle to
// an object at once
napi_value tcpStore(Environment& environment, const Arguments& a) {
  c10d::TCPStoreOptions options;
  options.port = static_cast<uint16_t>(a.number(1));
  options.isServer = a.boolean(2);
  if (a.number(3) > 0) options.numWorkers = static_cast<size_t>(a.number(3));
  options.timeout = millisecondsOf(a.number(4));
  options.multiTenant = a.boolean(5);
  if (a.number(6) >= 0) options.masterListenFd = static_cast<int>(a.number(6));
  const auto flags = elementsFromJs(environment, a.value(7));
  napi_get_value_bool(environment.env, flags.at(0), &options.waitWorkers);
  napi_get_value_bool(environment.env, flags.at(1), &options.useLibUV);
  return makeStore(environment, [host = a.string(0), options]() -> StorePtr {
    return c10::make_intrusive<c10d::TCPStore>(host, options);
  });
}

// function fileStore(path: string, worldSize: number): Promise<number> - The world's size is -1 if it is not known.
// Attach the handle to an object at once
napi_value fileStore(Environment& environment, const Arguments& a) {
  return makeStore(environment, [path = a.string(0), size = static_cast<int>(a.number(1))]() -> StorePtr {
    return c10::make_intrusive<c10d::FileStore>(path, size);
  });
}

// function hashStore(): Promise<number> - Attach the handle to an object at once
napi_value hashStore(Environment& environment, const Arguments&) {
  return makeStore(environment, []() -> StorePtr { return c10::make_intrusive<c10d::HashStore>(); });
}

// function prefixStore(wrapper: object, prefix: string, store: number): number
napi_value prefixStore(Environment& environment, const Arguments& a) {
  auto store = c10::make_intrusive<c10d::PrefixStore>(a.string(1), storeOf(environment, a.number(2)));
  return numberToJs(environment, wrap<Held>(environment, std::make_shared<HeldStore>(std::move(store)), a.value(0)));
}

// function storeClone(store: number): Promise<number> - Another connection to the same store. Attach the handle to an
// object at once
napi_value storeClone(Environment& environment, const Arguments& a) {
  return makeStore(environment, [store = storeOf(environment, a.number(0))] { return store->clone(); });
}

// function storeAttach(wrapper: object, store: number): void - Ties a new store to an object
napi_value storeAttach(Environment& environment, const Arguments& a) {
  const double handle = a.number(1);
  storeOf(environment, handle);
  attach<Held>(environment, handle, a.value(0));
  return nullptr;
}

// function storeTcpPort(store: number): number - -1 if it is no TCP store
napi_value storeTcpPort(Environment& environment, const Arguments& a) {
  const auto* tcp = dynamic_cast<c10d::TCPStore*>(storeOf(environment, a.number(0)).get());
  return numberToJs(environment, tcp ? tcp->getPort() : -1);
}

// function storeSetTimeout(store: number, timeout: number): void
napi_value storeSetTimeout(Environment& environment, const Arguments& a) {
  storeOf(environment, a.number(0))->setTimeout(millisecondsOf(a.number(1)));
  return nullptr;
}

// function storeTimeout(store: number): number
napi_value storeTimeout(Environment& environment, const Arguments& a) {
  return numberToJs(environment, static_cast<double>(storeOf(environment, a.number(0))->getTimeout().count()));
}

// A FileStore's errors are of no class.
template <typename Run>
auto withStoreErrors(c10d::Store& store, const Run& run) {
  try {
    return run(store);
  } catch (const c10::Error& e) {
    TORCH_CHECK_WITH(DistStoreError, typeid(e) != typeid(c10::Error), e.what_without_backtrace());
    throw;
  } catch (const std::system_error& e) {
    TORCH_CHECK_WITH(DistStoreError, false, e.what());
  }
}

// Runs `work` with the store in another thread; `toJs` converts its result.
template <typename Run, typename ToJs>
napi_value ask(Environment& environment, double handle, Run run, ToJs toJs) {
  using Result = std::invoke_result_t<Run, c10d::Store&>;
  auto result = std::make_shared<Result>();
  return runApart(
      environment,
      [store = storeOf(environment, handle), run = std::move(run), result] { *result = withStoreErrors(*store, run); },
      [result, toJs](Environment& environment, std::exception_ptr error) -> napi_value {
        return error ? nullptr : toJs(environment, *result);
      });
}

napi_value bytesListToJs(Environment& environment, const std::vector<std::vector<uint8_t>>& list) {
  napi_value array;
  check(environment, napi_create_array_with_length(environment.env, list.size(), &array));
  for (size_t i = 0; i < list.size(); ++i)
    check(environment, napi_set_element(environment.env, array, i, bytesToJs(environment, list[i])));
  return array;
}

napi_value countToJs(Environment& environment, int64_t count) {
  return numberToJs(environment, static_cast<double>(count));
}

constexpr auto nothingToJs = [](Environment&, bool) -> napi_value { return nullptr; };

// function storeSet(store: number, key: string, value: Uint8Array): Promise<void>
napi_value storeSet(Environment& environment, const Arguments& a) {
  return ask(
      environment, a.number(0),
      [key = a.string(1), value = bytesFrom(environment, a.value(2))](c10d::Store& store) {
        store.set(key, value);
        return true;
      },
      nothingToJs);
}

// function storeGet(store: number, key: string): Promise<ArrayBuffer>
napi_value storeGet(Environment& environment, const Arguments& a) {
  return ask(
      environment, a.number(0), [key = a.string(1)](c10d::Store& store) { return store.get(key); }, bytesToJs);
}

// function storeCompareSet(store: number, key: string, expected: Uint8Array, value: Uint8Array): Promise<ArrayBuffer>
napi_value storeCompareSet(Environment& environment, const Arguments& a) {
  return ask(
      environment, a.number(0),
      [key = a.string(1), expected = bytesFrom(environment, a.value(2)), value = bytesFrom(environment, a.value(3))](
          c10d::Store& store) { return store.compareSet(key, expected, value); },
      bytesToJs);
}

// function storeAdd(store: number, key: string, amount: number): Promise<number>
napi_value storeAdd(Environment& environment, const Arguments& a) {
  return ask(
      environment, a.number(0),
      [key = a.string(1), amount = static_cast<int64_t>(a.number(2))](c10d::Store& store) {
        return store.add(key, amount);
      },
      countToJs);
}

// function storeAppend(store: number, key: string, value: Uint8Array): Promise<void>
napi_value storeAppend(Environment& environment, const Arguments& a) {
  return ask(
      environment, a.number(0),
      [key = a.string(1), value = bytesFrom(environment, a.value(2))](c10d::Store& store) {
        store.append(key, value);
        return true;
      },
      nothingToJs);
}

// function storeDelete(store: number, key: string): Promise<boolean>
napi_value storeDelete(Environment& environment, const Arguments& a) {
  return ask(
      environment, a.number(0), [key = a.string(1)](c10d::Store& store) { return store.deleteKey(key); }, booleanToJs);
}

// function storeCheck(store: number, keys: readonly string[]): Promise<boolean>
napi_value storeCheck(Environment& environment, const Arguments& a) {
  return ask(
      environment, a.number(0),
      [keys = stringsFromJs(environment, a.value(1))](c10d::Store& store) { return store.check(keys); }, booleanToJs);
}

// function storeNumKeys(store: number): Promise<number>
napi_value storeNumKeys(Environment& environment, const Arguments& a) {
  return ask(
      environment, a.number(0), [](c10d::Store& store) { return store.getNumKeys(); }, countToJs);
}

// function storeListKeys(store: number): Promise<string[]>
napi_value storeListKeys(Environment& environment, const Arguments& a) {
  return ask(
      environment, a.number(0), [](c10d::Store& store) { return store.listKeys(); }, stringsToJs);
}

// function storeWait(store: number, keys: readonly string[], timeout: number): Promise<void> - A timeout of 0 is the
// store's
napi_value storeWait(Environment& environment, const Arguments& a) {
  return ask(
      environment, a.number(0),
      [keys = stringsFromJs(environment, a.value(1)), timeout = millisecondsOf(a.number(2))](c10d::Store& store) {
        if (timeout.count() > 0) {
          store.wait(keys, timeout);
        } else {
          store.wait(keys);
        }
        return true;
      },
      nothingToJs);
}

// function storeMultiGet(store: number, keys: readonly string[]): Promise<ArrayBuffer[]>
napi_value storeMultiGet(Environment& environment, const Arguments& a) {
  return ask(
      environment, a.number(0),
      [keys = stringsFromJs(environment, a.value(1))](c10d::Store& store) { return store.multiGet(keys); },
      bytesListToJs);
}

// function storeMultiSet(store: number, keys: readonly string[], values: readonly Uint8Array[]): Promise<void>
napi_value storeMultiSet(Environment& environment, const Arguments& a) {
  std::vector<std::vector<uint8_t>> values;
  for (napi_value value : elementsFromJs(environment, a.value(2))) values.push_back(bytesFrom(environment, value));
  return ask(
      environment, a.number(0),
      [keys = stringsFromJs(environment, a.value(1)), values = std::move(values)](c10d::Store& store) {
        store.multiSet(keys, values);
        return true;
      },
      nothingToJs);
}

// function storeQueuePush(store: number, key: string, value: Uint8Array): Promise<void>
napi_value storeQueuePush(Environment& environment, const Arguments& a) {
  return ask(
      environment, a.number(0),
      [key = a.string(1), value = bytesFrom(environment, a.value(2))](c10d::Store& store) {
        store.queuePush(key, value);
        return true;
      },
      nothingToJs);
}

// function storeQueuePop(store: number, key: string, block: boolean): Promise<ArrayBuffer>
napi_value storeQueuePop(Environment& environment, const Arguments& a) {
  return ask(
      environment, a.number(0),
      [key = a.string(1), block = a.boolean(2)](c10d::Store& store) { return store.queuePop(key, block); }, bytesToJs);
}

// function storeQueueLength(store: number, key: string): Promise<number>
napi_value storeQueueLength(Environment& environment, const Arguments& a) {
  return ask(
      environment, a.number(0), [key = a.string(1)](c10d::Store& store) { return store.queueLen(key); }, countToJs);
}

}  // namespace

StorePtr storeOf(Environment& environment, double handle) {
  auto* found = environment.state<SlotTable<Held>>().find(handle);
  TORCH_CHECK(found, "the store does not exist in this thread");
  return (*found)->store;
}

void initStores(Environment& environment, napi_value exports) {
  define(environment, exports, "tcpStore", entry<tcpStore>);
  define(environment, exports, "fileStore", entry<fileStore>);
  define(environment, exports, "hashStore", entry<hashStore>);
  define(environment, exports, "prefixStore", entry<prefixStore>);
  define(environment, exports, "storeClone", entry<storeClone>);
  define(environment, exports, "storeAttach", entry<storeAttach>);
  define(environment, exports, "storeTcpPort", entry<storeTcpPort>);
  define(environment, exports, "storeSetTimeout", entry<storeSetTimeout>);
  define(environment, exports, "storeTimeout", entry<storeTimeout>);
  define(environment, exports, "storeSet", entry<storeSet>);
  define(environment, exports, "storeGet", entry<storeGet>);
  define(environment, exports, "storeCompareSet", entry<storeCompareSet>);
  define(environment, exports, "storeAdd", entry<storeAdd>);
  define(environment, exports, "storeAppend", entry<storeAppend>);
  define(environment, exports, "storeDelete", entry<storeDelete>);
  define(environment, exports, "storeCheck", entry<storeCheck>);
  define(environment, exports, "storeNumKeys", entry<storeNumKeys>);
  define(environment, exports, "storeListKeys", entry<storeListKeys>);
  define(environment, exports, "storeWait", entry<storeWait>);
  define(environment, exports, "storeMultiGet", entry<storeMultiGet>);
  define(environment, exports, "storeMultiSet", entry<storeMultiSet>);
  define(environment, exports, "storeQueuePush", entry<storeQueuePush>);
  define(environment, exports, "storeQueuePop", entry<storeQueuePop>);
  define(environment, exports, "storeQueueLength", entry<storeQueueLength>);
}

}  // namespace node_libtorch
