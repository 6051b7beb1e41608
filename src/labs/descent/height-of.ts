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
  const places = new Map<Expression, number>()
  placeParts(expression, places)
  const values = new Float64Array(places.size)
  const steps = [...places].map(([part, place]) => stepOf(part, { places, values, place }))
  return (x, y) => {
    for (const step of steps) step(x, y)
    return values[values.length - 1]!
  }
}

/** Parts before what they are part of; a part that stands in many places, as in derivatives, is placed once. */
function placeParts(expression: Expression, places: Map<Expression, number>): void {
  if (places.has(expression)) return
  if (expression.kind === 'call') placeParts(expression.argument, places)
  if (expression.kind === 'operation') {
    placeParts(expression.left, places)
    placeParts(expression.right, places)
  }
  places.set(expression, places.size)
}

interface Slot {
  readonly places: ReadonlyMap<Expression, number>
  readonly values: Float64Array
  readonly place: number
}

/** Writes the value of one part, once those of its own parts are there. */
function stepOf(part: Expression, { places, values, place }: Slot): (x: number, y: number) => void {
  switch (part.kind) {
    case 'number':
      values[place] = part.value
      return () => {}
    case 'variable':
      return part.name === 'x' ? (x) => (values[place] = x) : (_, y) => (values[place] = y)
    case 'call': {
      const argument = places.get(part.argument)!
      const apply = Math[part.name satisfies FunctionName]
      return () => (values[place] = apply(values[argument]!))
    }
    case 'operation': {
      const [left, right] = [places.get(part.left)!, places.get(part.right)!]
      const combine = operations[part.name]
      return () => (values[place] = combine(values[left]!, values[right]!))
    }
  }
}
