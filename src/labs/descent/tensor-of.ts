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
  switch (expression.kind) {
    case 'number':
      return x.zerosLike().add(expression.value)
    case 'variable':
      return expression.name === 'x' ? x : y
    case 'call':
      return tensorOf(expression.argument, x, y)[expression.name]()
    case 'operation': {
      const { name, left, right } = expression
      // multiplied out: on a GPU, pow knows no negative base
      if (name === '^' && right.kind === 'number' && isSmallWhole(right.value)) {
        const base = tensorOf(left, x, y)
        return Array.from({ length: right.value }, () => base).reduce((product, factor) =>
          product.mul(factor),
        )
      }
      return operations[name](tensorOf(left, x, y), tensorOf(right, x, y))
    }
  }
}

function isSmallWhole(value: number): boolean {
  return Number.isInteger(value) && value >= 1 && value <= 16
}
