/** The numbers of a rule at a step, by name. */
export type Numbers = Readonly<Record<string, number>>

/** A stretch of parameters of one tensor and of one network, with what is remembered for each. */
interface Stretch {
  /** The parameters, changed in place. */
  readonly theta: Float32Array
  /** ∂L/∂θ, at the same places. */
  readonly gradient: Float32Array
  /** What the rule remembers, changed in place; parameter `from` has its own at `from + shift`. */
  readonly state: readonly Float32Array[]
  readonly shift: number
  readonly from: number
  readonly to: number
}

/** An update rule, once as a loop for the CPU and once in GLSL for the GPU: the two say the same. */
export interface Rule {
  /** What is remembered for every parameter. */
  readonly state: readonly string[]
  update(stretch: Stretch, numbers: Numbers, rate: number): void
  /** Statements on theta, g, s0, s1 (the state in order), rate and the numbers. */
  readonly glsl: string
}

/** `θ ← θ − ηg` (Robbins & Monro, 1951; Cauchy, 1847). */
const sgd: Rule = {
  state: [],
  update({ theta, gradient, from, to }, _, rate) {
    for (let i = from; i < to; i++) theta[i]! -= rate * gradient[i]!
  },
  glsl: 'theta -= rate * g;',
}

/** `v ← μv + g`, `θ ← θ − ηv` (Polyak, 1964). */
const momentum: Rule = {
  state: ['velocity'],
  update({ theta, gradient, state, shift, from, to }, { mu }, rate) {
    const v = state[0]!
    for (let i = from; i < to; i++) {
      v[i + shift] = mu! * v[i + shift]! + gradient[i]!
      theta[i]! -= rate * v[i + shift]!
    }
  },
  glsl: 's0 = mu * s0 + g; theta -= rate * s0;',
}

/** `v ← μv + g`, `θ ← θ − η(g + μv)` (Nesterov, 1983, as written by Sutskever et al., 2013). */
const nesterov: Rule = {
  state: ['velocity'],
  update({ theta, gradient, state, shift, from, to }, { mu }, rate) {
    const v = state[0]!
    for (let i = from; i < to; i++) {
      v[i + shift] = mu! * v[i + shift]! + gradient[i]!
      theta[i]! -= rate * (gradient[i]! + mu! * v[i + shift]!)
    }
  },
  glsl: 's0 = mu * s0 + g; theta -= rate * (g + mu * s0);',
}

/** `s ← s + g²`, `θ ← θ − ηg / √(s + ε)` (Duchi, Hazan & Singer, 2011). */
const adagrad: Rule = {
  state: ['squares'],
  update({ theta, gradient, state, shift, from, to }, { epsilon }, rate) {
    const s = state[0]!
    for (let i = from; i < to; i++) {
      const g = gradient[i]!
      s[i + shift] = s[i + shift]! + g * g
      theta[i]! -= (rate * g) / Math.sqrt(s[i + shift]! + epsilon!)
    }
  },
  glsl: 's0 += g * g; theta -= rate * g / sqrt(s0 + epsilon);',
}

/** `s ← ρs + (1 − ρ)g²`, `θ ← θ − ηg / √(s + ε)` (Tieleman & Hinton, 2012). */
const rmsprop: Rule = {
  state: ['squares'],
  update({ theta, gradient, state, shift, from, to }, { rho, epsilon }, rate) {
    const s = state[0]!
    for (let i = from; i < to; i++) {
      const g = gradient[i]!
      s[i + shift] = rho! * s[i + shift]! + (1 - rho!) * g * g
      theta[i]! -= (rate * g) / Math.sqrt(s[i + shift]! + epsilon!)
    }
  },
  glsl: 's0 = rho * s0 + (1.0 - rho) * g * g; theta -= rate * g / sqrt(s0 + epsilon);',
}

/**
 * `m ← β₁m + (1 − β₁)g`, `v ← β₂v + (1 − β₂)g²`, `θ ← θ − η(m̂ / (√v̂ + ε) + λθ)`, where m̂ = m / (1 − β₁ᵗ) and
 * v̂ = v / (1 − β₂ᵗ) (Kingma & Ba, 2015; with λ > 0 AdamW: Loshchilov & Hutter, 2019).
 */
const adam: Rule = {
  state: ['first', 'second'],
  update({ theta, gradient, state, shift, from, to }, numbers, rate) {
    const { beta1, beta2, first1, second1, epsilon, decay } = numbers
    const [m, v] = state as [Float32Array, Float32Array]
    for (let i = from; i < to; i++) {
      const g = gradient[i]!
      const mi = beta1! * m[i + shift]! + (1 - beta1!) * g
      const vi = beta2! * v[i + shift]! + (1 - beta2!) * g * g
      m[i + shift] = mi
      v[i + shift] = vi
      theta[i]! -= rate * (mi / first1! / (Math.sqrt(vi / second1!) + epsilon!) + decay! * theta[i]!)
    }
  },
  glsl: `s0 = beta1 * s0 + (1.0 - beta1) * g;
    s1 = beta2 * s1 + (1.0 - beta2) * g * g;
    theta -= rate * (s0 / first1 / (sqrt(s1 / second1) + epsilon) + decay * theta);`,
}

/** The update rules by name; the key is also the value in a URL. */
export const rules = { sgd, momentum, nesterov, adagrad, rmsprop, adam } satisfies Record<string, Rule>
