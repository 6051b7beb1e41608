import type { Expression } from './expression.ts'

const ranks = { '+': 1, '-': 1, '*': 2, '/': 2, '^': 4 } as const
const signs = { '+': ' + ', '-': ' − ', '*': ' ', '/': '/', '^': '^' } as const
const raised: Readonly<Record<string, string>> = { '2': '²', '3': '³', '4': '⁴', '5': '⁵' }

/** A formula as it is read: `x²/20 + y²`. */
export function writeFormula(expression: Expression): string {
  switch (expression.kind) {
    case 'number':
      return String(Number(expression.value.toPrecision(6))).replace('-', '−')
    case 'variable':
      return expression.name
    case 'call':
      return `${expression.name}(${writeFormula(expression.argument)})`
    case 'operation':
      return writeOperation(expression)
  }
}

function writeOperation({ name, left, right }: Extract<Expression, { kind: 'operation' }>): string {
  if (name === '*' && left.kind === 'number' && left.value === -1) return `−${bracketed(right, 2)}`
  if (name === '^') {
    const exponent = right.kind === 'number' ? raised[String(right.value)] : undefined
    return bracketed(left, 5) + (exponent ?? `^${bracketed(right, 5)}`)
  }
  if (name === '+') {
    const after = writeFormula(right)
    return after.startsWith('−')
      ? `${writeFormula(left)} − ${after.slice(1)}`
      : `${writeFormula(left)} + ${after}`
  }
  const rank = ranks[name]
  // what stands to the right of − or / needs brackets at equal rank
  const after = bracketed(right, name === '*' ? rank : rank + 1)
  const isJoined = name === '*' && left.kind === 'number' && !/^[\d−]/.test(after)
  const before =
    left.kind === 'number' || (name === '*' && isQuotient(left)) ? firstOf(left) : bracketed(left, rank)
  return before + (isJoined ? '' : signs[name]) + after
}

function bracketed(expression: Expression, least: number): string {
  const text = writeFormula(expression)
  const isSigned = text.startsWith('−') && least > 1
  return isSigned || rankOf(expression) < least ? `(${text})` : text
}

function rankOf(expression: Expression): number {
  return expression.kind === 'operation' ? ranks[expression.name] : 6
}

/** x/2 y would be read as x/(2y). */
function isQuotient(expression: Expression): boolean {
  return expression.kind === 'operation' && expression.name === '/'
}

function firstOf(expression: Expression): string {
  return expression.kind === 'number' ? writeFormula(expression) : `(${writeFormula(expression)})`
}
