/** The languages the book is written in; the first is the one it opens in when the reader's is neither. */
export const languages = ['ja', 'en'] as const
export type Language = (typeof languages)[number]

/** Words in every language of the book. */
export type Text = Readonly<Record<Language, string>>

/** True when `value` is the code of a language of the book. */
export function isLanguage(value: unknown): value is Language {
  return languages.some((language) => language === value)
}
