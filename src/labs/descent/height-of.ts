import type { Expression, FunctionName, Operator } from './expression.ts'

/** A formula as a function of two numbers. */
export type Height = (x: number, y: number) => number

const operations: Readonly<Record<Operator, (left: number, right: number) => number>> = {
  '+': (left, right) => left + right,
  '-': (left, right) => left - right,
  '*': (left, right) => left * right,
  '/': (left, right) => left / right,
  '^': (left, right) => left ** right,
}

/** Makes a formula a function, in double precision; NaN or ±∞ where it has no value. */
export function heightOf(expression: Expression): Height {
  switch (expression.kind) {
    case 'number': {
      const { value } = expression
      return () => value
    }
    case 'variable':
      return expression.name === 'x' ? (x) => x : (_, y) => y
    case 'call': {
      const argument = heightOf(expression.argument)
      const apply = Math[expression.name satisfies FunctionName]
      return (x, y) => apply(argument(x, y))
    }
    case 'operation': {
      const [left, right] = [heightOf(expression.left), heightOf(expression.right)]
      const combine = operations[expression.name]
      return (x, y) => combine(left(x, y), right(x, y))
    }
  }
}
