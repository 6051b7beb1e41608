// the same checks as in Node, with WebGL besides
import '#/engine/training-step.test.ts'
import '#/ml/losses.test.ts'
