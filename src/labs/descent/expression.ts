/** A formula in x and y as a tree. */
export type Expression =
  | { readonly kind: 'number'; readonly value: number }
  | { readonly kind: 'variable'; readonly name: 'x' | 'y' }
  | {
      readonly kind: 'operation'
      readonly name: Operator
      readonly left: Expression
      readonly right: Expression
    }
  | { readonly kind: 'call'; readonly name: FunctionName; readonly argument: Expression }

export type Operator = '+' | '-' | '*' | '/' | '^'
export const functionNames = ['sin', 'cos', 'tan', 'exp', 'log', 'sqrt', 'abs', 'tanh', 'sign'] as const
export type FunctionName = (typeof functionNames)[number]

/** A number as a formula. */
export function number(value: number): Expression {
  return { kind: 'number', value }
}

/** x or y as a formula. */
export function variable(name: 'x' | 'y'): Expression {
  return { kind: 'variable', name }
}

/** A function of a formula; of a number, its value where that is finite. */
export function call(name: FunctionName, argument: Expression): Expression {
  return { kind: 'call', name, argument }
}

/** left + right, without what adds nothing. */
export function add(left: Expression, right: Expression): Expression {
  if (is(left, 0)) return right
  if (is(right, 0)) return left
  if (left.kind === 'number' && right.kind === 'number') return number(left.value + right.value)
  return { kind: 'operation', name: '+', left, right }
}

/** left − right, without what takes nothing away. */
export function subtract(left: Expression, right: Expression): Expression {
  if (is(right, 0)) return left
  if (is(left, 0)) return multiply(number(-1), right)
  if (isNegative(right)) return add(left, multiply(number(-1), right))
  if (left.kind === 'number' && right.kind === 'number') return number(left.value - right.value)
  return { kind: 'operation', name: '-', left, right }
}

/** left · right, numbers first and gathered: 2 · (x · 3) is 6 · x. */
export function multiply(left: Expression, right: Expression): Expression {
  if (is(left, 0) || is(right, 0)) return number(0)
  if (is(left, 1)) return right
  if (is(right, 1)) return left
  if (right.kind === 'number' && left.kind !== 'number') return multiply(right, left)
  if (left.kind === 'number') {
    if (right.kind === 'number') return number(left.value * right.value)
    if (right.kind === 'operation') {
      const { name, left: first, right: second } = right
      if (name === '*' && first.kind === 'number') return multiply(number(left.value * first.value), second)
      if (name === '/' && second.kind === 'number' && second.value !== 0) {
        const quotient = left.value / second.value
        if (Number.isInteger(quotient)) return multiply(number(quotient), first)
        const divisor = second.value / left.value
        if (Number.isInteger(divisor) && divisor > 0) return divide(first, number(divisor))
      }
    }
  } else if (right.kind === 'operation' && right.name === '*' && right.left.kind === 'number') {
    return multiply(right.left, multiply(left, right.right))
  } else if (left.kind === 'operation' && left.name === '*' && left.left.kind === 'number') {
    return multiply(left.left, multiply(left.right, right))
  }
  return { kind: 'operation', name: '*', left, right }
}

/** left / right; what divides by zero stays as it is, and has no finite value anywhere. */
export function divide(left: Expression, right: Expression): Expression {
  if (is(right, 1)) return left
  if (is(left, 0) && !is(right, 0)) return number(0)
  if (left.kind === 'number' && right.kind === 'number' && right.value !== 0)
    return number(left.value / right.value)
  if (right.kind === 'number' && right.value !== 0 && left.kind === 'operation' && left.name === '*') {
    const { left: factor, right: rest } = left
    if (factor.kind === 'number') {
      const [up, down] = [factor.value / right.value, right.value / factor.value]
      if (Number.isInteger(up)) return multiply(number(up), rest)
      if (Number.isInteger(down) && down > 0) return divide(rest, number(down))
      if (Number.isInteger(down)) return multiply(number(-1), divide(rest, number(-down)))
    }
  }
  return { kind: 'operation', name: '/', left, right }
}

/** base to the power of exponent. */
export function power(base: Expression, exponent: Expression): Expression {
  if (is(exponent, 0)) return number(1)
  if (is(exponent, 1)) return base
  return { kind: 'operation', name: '^', left: base, right: exponent }
}

function is(expression: Expression, value: number): boolean {
  return expression.kind === 'number' && expression.value === value
}

/** A product that begins with a negative number. */
function isNegative(expression: Expression): boolean {
  if (expression.kind !== 'operation' || expression.name !== '*') return false
  return expression.left.kind === 'number' && expression.left.value < 0
}
