import { Optimizer, type OptimizerOptions } from './optimizer/optimizer.ts'

/** `θ ← θ − ηg`. */
export function sgd<P extends object>(parameters: P, options: OptimizerOptions): Optimizer<P> {
  return new Optimizer(parameters, 'sgd', options, { numbers: () => ({}) })
}

/** SGD with momentum μ (Polyak, 1964): `v ← μv + g`, `θ ← θ − ηv`. */
export function momentum<P extends object>(
  parameters: P,
  { mu = 0.9, ...options }: OptimizerOptions & { readonly mu?: number },
): Optimizer<P> {
  return new Optimizer(parameters, 'momentum', options, { numbers: () => ({ mu }) })
}

/** Nesterov's momentum (1983): `v ← μv + g`, `θ ← θ − η(g + μv)`. */
export function nesterov<P extends object>(
  parameters: P,
  { mu = 0.9, ...options }: OptimizerOptions & { readonly mu?: number },
): Optimizer<P> {
  return new Optimizer(parameters, 'nesterov', options, { numbers: () => ({ mu }) })
}

/** AdaGrad (Duchi et al., 2011): `s ← s + g²`, `θ ← θ − ηg / √(s + ε)`; s starts at `initial`. */
export function adagrad<P extends object>(
  parameters: P,
  {
    epsilon = 1e-7,
    initial = 0,
    ...options
  }: OptimizerOptions & { readonly epsilon?: number; readonly initial?: number },
): Optimizer<P> {
  return new Optimizer(parameters, 'adagrad', options, { numbers: () => ({ epsilon }), initial })
}

/** RMSProp (Tieleman & Hinton, 2012): `s ← ρs + (1 − ρ)g²`, `θ ← θ − ηg / √(s + ε)`. */
export function rmsprop<P extends object>(
  parameters: P,
  {
    rho = 0.9,
    epsilon = 1e-7,
    ...options
  }: OptimizerOptions & { readonly rho?: number; readonly epsilon?: number },
): Optimizer<P> {
  return new Optimizer(parameters, 'rmsprop', options, { numbers: () => ({ rho, epsilon }) })
}

interface AdamOptions extends OptimizerOptions {
  readonly beta1?: number
  readonly beta2?: number
  readonly epsilon?: number
}

/** Adam (Kingma & Ba, 2015): `θ ← θ − ηm̂ / (√v̂ + ε)`. */
export function adam<P extends object>(parameters: P, options: AdamOptions): Optimizer<P> {
  return adamw(parameters, { ...options, decay: 0 })
}

/** AdamW (Loshchilov & Hutter, 2019): Adam with weight decay of its own, `θ ← θ − η(m̂ / (√v̂ + ε) + λθ)`. */
export function adamw<P extends object>(
  parameters: P,
  {
    beta1 = 0.9,
    beta2 = 0.999,
    epsilon = 1e-8,
    decay = 0.01,
    ...options
  }: AdamOptions & { readonly decay?: number },
): Optimizer<P> {
  const numbers = (t: number) => ({
    beta1,
    beta2,
    epsilon,
    decay,
    first1: 1 - beta1 ** t,
    second1: 1 - beta2 ** t,
  })
  return new Optimizer(parameters, 'adam', options, { numbers })
}
