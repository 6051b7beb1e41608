import type { TensorInfo } from '@tensorflow/tfjs'
import type { MathBackendWebGL } from '@tensorflow/tfjs-backend-webgl'

/**
 * Draws one float32 tensor with a fragment shader of TF.js's kind: inputs by name, read in GLSL by `getName(…)`,
 * numbers as uniforms of their names.
 */
export function runShader(
  backend: MathBackendWebGL,
  userCode: string,
  inputs: Readonly<Record<string, TensorInfo>>,
  outputShape: number[],
  uniforms: Readonly<Record<string, number>>,
): TensorInfo {
  const customUniforms = Object.keys(uniforms).map((name) => ({ name, type: 'float' as const }))
  const program = { userCode, outputShape, variableNames: Object.keys(inputs), customUniforms }
  const values = Object.values(uniforms).map((value) => [value])
  return backend.runWebGLProgram(program, Object.values(inputs), 'float32', values)
}
