import { expect, test } from 'vitest'
import { isHardwareRenderer } from './webgl-renderer.ts'

test.each([
  'ANGLE (Google, Vulkan 1.3.0 (SwiftShader Device (Subzero) (0x0000C0DE)), SwiftShader driver)',
  'llvmpipe (LLVM 15.0.7, 256 bits)',
  'ANGLE (Microsoft, Microsoft Basic Render Driver Direct3D11 vs_5_0 ps_5_0)',
  'Apple Software Renderer',
])('%s is not hardware', (name) => {
  expect(isHardwareRenderer(name)).toBe(false)
})

test.each([
  'ANGLE (NVIDIA, NVIDIA GeForce RTX 3060 Direct3D11 vs_5_0 ps_5_0, D3D11)',
  'ANGLE (Apple, ANGLE Metal Renderer: Apple M2, Unspecified Version)',
  'Mesa Intel(R) UHD Graphics 620 (KBL GT2)',
  'Adreno (TM) 640',
  'WebKit WebGL',
])('%s is hardware', (name) => {
  expect(isHardwareRenderer(name)).toBe(true)
})
