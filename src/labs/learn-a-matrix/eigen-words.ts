import type { Language, Text } from '#/base/language.ts'
import { formatNumber } from '#/base/number.ts'
import type { Eigen } from './eigen.ts'

/** The eigenvalues as they are written: `2.00, 0.50` or `0.00 ± 1.00i`. */
export function eigenvalueText(found: Eigen): string {
  switch (found.kind) {
    case 'real':
      return `${plain(found.pairs[0].value)}, ${plain(found.pairs[1].value)}`
    case 'single':
      return plain(found.pairs[0].value)
    case 'every':
      return plain(found.value)
    case 'complex':
      return `${plain(found.real)} ± ${plain(found.imaginary)}i`
    default:
      return found satisfies never
  }
}

/** What the eigenvalues mean for what is seen. */
export function eigenWords(found: Eigen, language: Language): string {
  return meaningOf(found)[language]
}

function meaningOf(found: Eigen): Text {
  switch (found.kind) {
    case 'real':
      return {
        ja: '向きの変わらない直線が 2 本あり、それぞれ λ 倍に伸び縮みします。',
        en: 'Two lines keep their direction, each stretched λ times.',
      }
    case 'single':
      return {
        ja: '向きの変わらない直線は 1 本だけです。',
        en: 'Only one line keeps its direction.',
      }
    case 'every':
      return {
        ja: 'どの直線も向きが変わらず、すべて λ 倍になります。',
        en: 'Every line keeps its direction; all is stretched λ times.',
      }
    case 'complex': {
      const [factor, angle] = [plain(found.factor), degrees(found.angle)]
      return {
        ja: `回転を含むので、向きの変わらない直線はありません。大きさ ${factor}、偏角 ${angle}。`,
        en: `There is a turn in it: no line keeps its direction. Absolute value ${factor}, argument ${angle}.`,
      }
    }
    default:
      return found satisfies never
  }
}

function degrees(angle: number): string {
  return `${formatNumber((angle * 180) / Math.PI, 'en')}°`
}

/** Two decimals, so that numbers keep their place as they change. */
export function plain(value: number): string {
  if (!Number.isFinite(value)) return Number.isNaN(value) ? 'NaN' : value > 0 ? '∞' : '−∞'
  if (Math.abs(value) >= 1e5) return formatNumber(value, 'en')
  return value
    .toFixed(2)
    .replace(/^-(?=[0.]*$)/, '')
    .replace('-', '−')
}
