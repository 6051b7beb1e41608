// the same checks as in Node, on the binaries and the engine that readers have
import '#/engine/wasm/kernels.test.ts'
