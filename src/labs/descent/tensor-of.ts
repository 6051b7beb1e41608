import type { Tensor } from '@tensorflow/tfjs'
import type { Expression, Operator } from './expression.ts'

const operations: Readonly<Record<Operator, (left: Tensor, right: Tensor) => Tensor>> = {
  '+': (left, right) => left.add(right),
  '-': (left, right) => left.sub(right),
  '*': (left, right) => left.mul(right),
  '/': (left, right) => left.div(right),
  '^': (left, right) => left.pow(right),
}

/** The value of a formula at many places at once; x, y: [n] each, and so is the result. */
export function tensorOf(expression: Expression, x: Tensor, y: Tensor): Tensor {
  // a part that stands in many places, as in derivatives, is computed once
  const known = new Map<Expression, Tensor>()
  const tensorFor = (part: Expression): Tensor => {
    const value = known.get(part) ?? compute(part)
    known.set(part, value)
    return value
  }
  const compute = (part: Expression): Tensor => {
    switch (part.kind) {
      case 'number':
        return x.zerosLike().add(part.value)
      case 'variable':
        return part.name === 'x' ? x : y
      case 'call':
        return tensorFor(part.argument)[part.name]()
      case 'operation':
        return combine(part, tensorFor)
    }
  }
  return tensorFor(expression)
}

type Operation = Extract<Expression, { kind: 'operation' }>

function combine({ name, left, right }: Operation, tensorFor: (part: Expression) => Tensor): Tensor {
  // multiplied out: on a GPU, pow knows no negative base
  if (name === '^' && right.kind === 'number' && isSmallWhole(right.value)) {
    const base = tensorFor(left)
    return Array.from({ length: right.value }, () => base).reduce((product, factor) => product.mul(factor))
  }
  return operations[name](tensorFor(left), tensorFor(right))
}

function isSmallWhole(value: number): boolean {
  return Number.isInteger(value) && value >= 1 && value <= 16
}
