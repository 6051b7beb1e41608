// the same checks as in Node, with WebGL besides
import '#/engine/optimizers.test.ts'
