/** A number as a table shows it: three digits or none, empty where there is none. */
export const number = (value) =>
  value === undefined ? '' : value >= 100 ? value.toFixed(0) : value.toPrecision(2)

/** Prints rows under each other, in columns of these widths. */
export const tablePrinter = (widths) => (cells) =>
  console.log(cells.map((cell, i) => String(cell).padEnd(widths[i])).join(' '))
