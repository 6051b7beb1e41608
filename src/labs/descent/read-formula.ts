import type { Text } from '#/base/language.ts'
import {
  add,
  call,
  divide,
  type Expression,
  type FunctionName,
  functionNames,
  multiply,
  number,
  type Operator,
  power,
  subtract,
  variable,
} from './expression.ts'
import { formulaProblem } from './formula-problem.ts'
import { type Token, tokensOf } from './formula-tokens.ts'

/** A formula, or what is wrong with it and at which character (counted from 0). */
export type FormulaReading =
  | { readonly ok: true; readonly expression: Expression }
  | { readonly ok: false; readonly at: number; readonly problem: Text }

/** Deeper than this nobody writes, and it would exhaust the stack. */
const deepest = 60
/** Longer than this nobody writes. */
export const longestFormula = 300
const constants: Readonly<Record<string, number>> = { pi: Math.PI, π: Math.PI, e: Math.E }

/**
 * Reads a formula in x and y: + − * / ^, brackets, numbers, pi, e and the functions of `functionNames`. The product
 * sign may be left out (2x, 3(x + y), x sin(y)); ^ binds tightest and from the right, −x^2 is −(x^2).
 */
export function readFormula(text: string): FormulaReading {
  if (text.length > longestFormula) return { ok: false, at: longestFormula, problem: formulaProblem.tooLong }
  try {
    return { ok: true, expression: new Reader(text).read() }
  } catch (error) {
    if (error instanceof Misreading) return { ok: false, at: error.at, problem: error.problem }
    throw error
  }
}

class Misreading extends Error {
  readonly at: number
  readonly problem: Text

  constructor(at: number, problem: Text) {
    super(problem.en)
    this.at = at
    this.problem = problem
  }
}

const combine: Readonly<Record<Operator, (left: Expression, right: Expression) => Expression>> = {
  '+': add,
  '-': subtract,
  '*': multiply,
  '/': divide,
  '^': power,
}

/** Recursive descent: sum → product → signed → power → atom. */
class Reader {
  private readonly tokens: readonly Token[]
  private index = 0
  private depth = 0

  constructor(text: string) {
    this.tokens = tokensOf(text)
  }

  read(): Expression {
    if (this.tokens.length === 1) throw new Misreading(0, formulaProblem.empty)
    const result = this.sum()
    const { kind, text, at } = this.next
    if (text === ')') throw new Misreading(at, formulaProblem.unopened)
    if (kind !== 'end') throw new Misreading(at, stray(this.next))
    return result
  }

  private get next(): Token {
    return this.tokens[this.index]!
  }

  private sum(): Expression {
    if (++this.depth > deepest) throw new Misreading(this.next.at, formulaProblem.tooDeep)
    let left = this.product()
    while (this.next.text === '+' || this.next.text === '-') {
      const { text } = this.take()
      left = combine[text as Operator](left, this.product())
    }
    this.depth--
    return left
  }

  private product(): Expression {
    let left = this.signed()
    for (;;) {
      if (this.next.text === '*' || this.next.text === '/') {
        const { text } = this.take()
        left = combine[text as Operator](left, this.signed())
      } else if (this.next.kind === 'name' || this.next.kind === 'number' || this.next.text === '(') {
        left = multiply(left, this.power())
      } else return left
    }
  }

  private signed(): Expression {
    if (this.next.text === '+' || this.next.text === '-') {
      if (++this.depth > deepest) throw new Misreading(this.next.at, formulaProblem.tooDeep)
      const { text } = this.take()
      const value = this.signed()
      this.depth--
      return text === '-' ? multiply(number(-1), value) : value
    }
    return this.power()
  }

  private power(): Expression {
    const base = this.atom()
    if (this.next.text !== '^') return base
    this.take()
    return power(base, this.signed())
  }

  private atom(): Expression {
    const token = this.take()
    if (token.kind === 'number') return number(Number(token.text))
    if (token.kind === 'name') return this.named(token)
    if (token.text === '(') return this.bracketed(token)
    if (token.kind === 'end') throw new Misreading(token.at, formulaProblem.unfinished)
    if (token.kind === 'unknown') throw new Misreading(token.at, formulaProblem.unknown(token.text))
    throw new Misreading(token.at, formulaProblem.missing(token.text))
  }

  private named({ text, at }: Token): Expression {
    if (text === 'x' || text === 'y') return variable(text)
    if (Object.hasOwn(constants, text)) return number(constants[text]!)
    if (!functionNames.includes(text as FunctionName)) throw new Misreading(at, formulaProblem.noName(text))
    if (this.next.text !== '(') throw new Misreading(this.next.at, formulaProblem.noBracket(text))
    return call(text as FunctionName, this.bracketed(this.take()))
  }

  private bracketed(open: Token): Expression {
    const inside = this.sum()
    if (this.next.kind === 'end') throw new Misreading(open.at, formulaProblem.unclosed)
    if (this.next.text !== ')') throw new Misreading(this.next.at, stray(this.next))
    this.take()
    return inside
  }

  private take(): Token {
    return this.next.kind === 'end' ? this.next : this.tokens[this.index++]!
  }
}

/** What is wrong with a token where the formula could have gone on or ended. */
function stray({ kind, text }: Token): Text {
  return kind === 'unknown' ? formulaProblem.unknown(text) : formulaProblem.unexpected(text)
}
