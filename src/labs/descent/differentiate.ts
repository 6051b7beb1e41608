import {
  add,
  call,
  divide,
  type Expression,
  type FunctionName,
  multiply,
  number,
  power,
  subtract,
} from './expression.ts'

/** The partial derivative of a formula, as a formula: sum, product, quotient and chain rule, term by term. */
export function differentiate(expression: Expression, by: 'x' | 'y'): Expression {
  const d = (part: Expression) => differentiate(part, by)
  switch (expression.kind) {
    case 'number':
      return number(0)
    case 'variable':
      return number(expression.name === by ? 1 : 0)
    case 'call': // (g(u))′ = g′(u) · u′
      return multiply(outerDerivative[expression.name](expression.argument), d(expression.argument))
    case 'operation': {
      const { name, left, right } = expression
      if (name === '+') return add(d(left), d(right))
      if (name === '-') return subtract(d(left), d(right))
      if (name === '*') return add(multiply(d(left), right), multiply(left, d(right)))
      if (name === '^') return ofPower(expression.left, expression.right, d)
      if (isConstant(right)) return divide(d(left), right)
      const above = subtract(multiply(d(left), right), multiply(left, d(right)))
      return divide(above, power(right, number(2)))
    }
  }
}

function ofPower(base: Expression, exponent: Expression, d: (part: Expression) => Expression): Expression {
  if (isConstant(exponent)) {
    // (uⁿ)′ = n uⁿ⁻¹ u′
    const lower = exponent.kind === 'number' ? number(exponent.value - 1) : subtract(exponent, number(1))
    return multiply(multiply(exponent, power(base, lower)), d(base))
  }
  // uᵛ = exp(v log u)
  const inside = add(multiply(d(exponent), call('log', base)), divide(multiply(exponent, d(base)), base))
  return multiply(power(base, exponent), inside)
}

const outerDerivative: Readonly<Record<FunctionName, (u: Expression) => Expression>> = {
  sin: (u) => call('cos', u),
  cos: (u) => multiply(number(-1), call('sin', u)),
  tan: (u) => divide(number(1), power(call('cos', u), number(2))),
  exp: (u) => call('exp', u),
  log: (u) => divide(number(1), u),
  sqrt: (u) => divide(number(1), multiply(number(2), call('sqrt', u))),
  abs: (u) => call('sign', u),
  tanh: (u) => subtract(number(1), power(call('tanh', u), number(2))),
  sign: () => number(0),
}

function isConstant(expression: Expression): boolean {
  switch (expression.kind) {
    case 'number':
      return true
    case 'variable':
      return false
    case 'call':
      return isConstant(expression.argument)
    case 'operation':
      return isConstant(expression.left) && isConstant(expression.right)
  }
}
