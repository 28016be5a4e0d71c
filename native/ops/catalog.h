// The dispatcher's operators, as JavaScript looks them up.
#pragma once

namespace node_libtorch {

// Has the list read again, after operators were added.
void refreshCatalog();

}  // namespace node_libtorch
