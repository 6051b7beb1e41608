/** Commands that are one sign. */
const signs: Readonly<Record<string, string>> = {
  alpha: 'α',
  beta: 'β',
  gamma: 'γ',
  delta: 'δ',
  Delta: 'Δ',
  epsilon: 'ε',
  varepsilon: 'ε',
  eta: 'η',
  theta: 'θ',
  kappa: 'κ',
  lambda: 'λ',
  mu: 'μ',
  pi: 'π',
  rho: 'ρ',
  sigma: 'σ',
  Sigma: 'Σ',
  tau: 'τ',
  phi: 'φ',
  nabla: '∇',
  partial: '∂',
  sum: '∑',
  times: '×',
  cdot: '·',
  cdots: '…',
  dots: '…',
  ldots: '…',
  le: '≤',
  leq: '≤',
  ge: '≥',
  geq: '≥',
  ne: '≠',
  neq: '≠',
  approx: '≈',
  pm: '±',
  infty: '∞',
  to: '→',
  rightarrow: '→',
  top: 'ᵀ',
  in: '∈',
  odot: '⊙',
  sqrt: '√',
}

/** `\hat y = \frac{1}{2}x^2` as `y = 1/2x²`: a formula within a line of words, where there is no typesetting. */
export function signsOf(tex: string): string {
  return tex
    .replace(/\\[dt]?frac\s*\{([^{}]*)\}\s*\{([^{}]*)\}/g, '$1/$2')
    .replace(/\\([A-Za-z]+)(\s*)/g, (_, name: string, space: string) =>
      Object.hasOwn(signs, name) ? signs[name]! + space : '',
    )
    .replace(/\^\{?2\}?(?!\d)/g, '²')
    .replace(/\\[^A-Za-z]/g, ' ')
    .replace(/[{}_^$&]/g, '')
    .replace(/\s+/g, ' ')
    .trim()
}
