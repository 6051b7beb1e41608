/** Digits 0 … 9. */
export const classCount = 10
/** 28 rows of 28 pixels. */
export const side = 28
export const pixelCount = side * side
