import type { Text } from '#/base/language.ts'
import type { KeyPen } from './use-key-pen.ts'

/** What stands on a drawing pad. */
export const padWords = {
  undo: { ja: '一つ戻す', en: 'Undo' },
  clear: { ja: '消去', en: 'Clear' },
  role: { ja: '描画パッド', en: 'drawing pad' },
  keys: {
    ja: '矢印キーでペンを動かし、スペースキーで下ろす・上げる。Shift を押しながらで細かく、Home・End・PageUp・PageDown で斜めに動き、Backspace で一つ戻します。',
    en: 'Arrow keys move the pen, space lowers or lifts it. With Shift it moves finely, with Home, End, Page Up and Page Down at a slant; Backspace undoes.',
  },
} as const satisfies Record<string, Text>

/** Where the pen is, for those who do not see it. */
export function penWords({ x, y, isDown }: KeyPen): Text {
  const [across, down] = [Math.round(100 * x), Math.round(100 * y)]
  return {
    ja: `${isDown ? 'ペンを下ろしました' : 'ペンを上げました'}（左から ${across} %、上から ${down} %）`,
    en: `Pen ${isDown ? 'down' : 'up'}, ${across} % from the left, ${down} % from the top`,
  }
}
