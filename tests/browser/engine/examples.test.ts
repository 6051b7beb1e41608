// two programs as readers see them, on every backend
import '#/engine/examples.test.ts'
