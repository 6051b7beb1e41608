import type { Text } from '#/base/language.ts'

/** “Point 3 of 40”, or “Point 3 of 100, ○”. */
export function pointWords(index: number, count: number, kindName?: string): Text {
  return {
    ja: `点 ${index + 1}（全 ${count} 点）${kindName === undefined ? '' : `、${kindName}`}`,
    en: `Point ${index + 1} of ${count}${kindName === undefined ? '' : `, ${kindName}`}`,
  }
}
