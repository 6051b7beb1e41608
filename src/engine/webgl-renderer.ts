/** The name under which WebGL draws here, e.g. `ANGLE (Apple, Apple M2)`; undefined where there is no WebGL 2. */
export function webglRenderer(): string | undefined {
  if (typeof OffscreenCanvas === 'undefined') return undefined
  const gl = new OffscreenCanvas(1, 1).getContext('webgl2')
  if (gl === null) return undefined
  const info = gl.getExtension('WEBGL_debug_renderer_info')
  const name = String(gl.getParameter(info === null ? gl.RENDERER : info.UNMASKED_RENDERER_WEBGL))
  // browsers keep about 16 contexts and drop the oldest: give this one back
  gl.getExtension('WEBGL_lose_context')?.loseContext()
  return name
}

const softwareNames = /swiftshader|llvmpipe|softpipe|software|basic render|mesa offscreen|\bWARP\b/i

/** True when a renderer of this name is a GPU and not a program that imitates one. */
export function isHardwareRenderer(name: string): boolean {
  return !softwareNames.test(name)
}
