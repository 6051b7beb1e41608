import type { Text } from '#/base/language.ts'

/** A value of a link that cannot be used, and what would be right. */
export function misread(name: string, text: string, rule: Text): Text {
  const shown = text.length > 24 ? `${text.slice(0, 24)}…` : text
  return {
    ja: `リンクの ${name} = 「${shown}」は使えません（${rule.ja}）。既定値にしました。`,
    en: `The link’s ${name} = “${shown}” cannot be used (${rule.en}); the default is used instead.`,
  }
}

/** A setting of a link that the lab does not have. */
export function unknownKey(name: string): Text {
  return {
    ja: `リンクの ${name} という設定はこの実験にありません。`,
    en: `The link sets ${name}, which this lab does not have.`,
  }
}

/** A control that a link hides and the lab does not have. */
export function unknownControl(name: string): Text {
  const shown = name.length > 24 ? `${name.slice(0, 24)}…` : name
  return {
    ja: `リンクで非表示に指定された「${shown}」という設定はこの実験にありません。`,
    en: `The link hides “${shown}”, which is no setting of this lab.`,
  }
}

/** A link in a form of the future. */
export const newerLink: Text = {
  ja: 'このリンクは、より新しい版のページで作られています。読み取れたところだけを使いました。',
  en: 'This link was made by a newer version of the page; what could be read of it is used.',
}
