// the same checks as in Node, with WebGL besides
import '#/engine/parameters.test.ts'
