{
  # The build is CMakeLists.txt's; this hands over to it, so that node-gyp and npm rebuild work.
  "targets": [
    {
      "target_name": "node_libtorch",
      "type": "none",
      "actions": [
        {
          "action_name": "cmake",
          "inputs": ["CMakeLists.txt"],
          "outputs": ["build/Release/node_libtorch.node"],
          "action": ["node", "bin/node-libtorch.mjs", "build"]
        }
      ]
    }
  ]
}
