/** A number as short as an axis or a key wants it: 0.001 stays as it is, 1e-8 becomes 10⁻⁸. */
export function shortNumber(value: number): string {
  const magnitude = Math.abs(value)
  if (magnitude === 0 || (magnitude >= 1e-3 && magnitude < 1e5)) {
    return String(Number(value.toPrecision(3))).replace('-', '−')
  }
  const [mantissa, exponent] = value.toExponential(1).replace('.0e', 'e').split('e')
  const power = powerOfTen(Number(exponent))
  return mantissa === '1' ? power : `${mantissa}×${power}`.replace('-', '−')
}

/** 10ⁿ as readers write it. */
export function powerOfTen(exponent: number): string {
  const raised = [...String(exponent)].map((sign) => (sign === '-' ? '⁻' : '⁰¹²³⁴⁵⁶⁷⁸⁹'[Number(sign)]))
  return `10${raised.join('')}`
}
