import type { Language } from '#/base/language.ts'
import { formatNumber } from '#/base/number.ts'
import type { Eigen } from './eigen.ts'
import { eigenvalueText, plain } from './eigen-words.ts'
import { determinant, type Matrix } from './matrix.ts'

/** The picture in a sentence, for those who do not see it. */
export function planeSummary(
  { matrix, eigen, loss, count }: { matrix: Matrix; eigen: Eigen; loss: number; count: number },
  language: Language,
): string {
  const [a, b, c, d] = matrix.map(plain)
  const [values, l] = [eigenvalueText(eigen), formatNumber(loss, language)]
  const area = plain(determinant(matrix))
  return {
    ja: `図形の点は ${count} 個。行列は 1 行目が ${a}、${b}、2 行目が ${c}、${d}。行列式 ${area}、固有値 ${values}、ずれの二乗の平均 ${l}。`,
    en: `A figure of ${count} points. Matrix: first row ${a}, ${b}; second row ${c}, ${d}. Determinant ${area}; eigenvalues ${values}; mean squared distance ${l}.`,
  }[language]
}
