import type { GlossaryLine } from '#/chapters/glossary.ts'
import { patternOf } from '#/chapters/search-pattern.ts'
import { wordsOf } from '#/chapters/search-tokens.ts'

/** The terms that have every word of what was typed in a name, the reading or the definition, and how to mark it. */
export function filterLines(lines: readonly GlossaryLine[], typed: string) {
  const words = wordsOf(typed)
  const patterns = words.map((word) => patternOf([word])!)
  const isThere = (line: GlossaryLine) => {
    const text = [line.ja, line.reading, line.en, line.definition].join('\n')
    return patterns.every((pattern) => text.search(pattern) >= 0)
  }
  // signs alone fit nothing; nothing typed fits all
  const isHopeless = words.length === 0 && typed.trim() !== ''
  return { lines: isHopeless ? [] : lines.filter(isThere), pattern: patternOf(words) }
}
