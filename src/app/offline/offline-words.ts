import type { Text } from '#/base/language.ts'

/** The words about reading without a connection. */
export const offlineWords = {
  title: { ja: 'オフラインで読む', en: 'Read offline' },
  lead: {
    ja: '一度開けば、章の本文は通信がなくても読めます。ラボを一度動かすと、ほかのラボも通信なしで学習できるようになります。',
    en: 'Once you have opened the book, its chapters can be read without a connection. Once you have run a lab, every lab trains without one.',
  },
  text: { ja: '本文', en: 'Chapters' },
  labs: { ja: 'ラボ', en: 'Labs' },
  whole: { ja: '本全体', en: 'The whole book' },
  keepWhole: { ja: '本全体をこの端末に保存', en: 'Keep the whole book offline' },
  keeping: { ja: '保存しています', en: 'Saving' },
  kept: { ja: '保存済み', en: 'Kept on this device' },
  partly: { ja: '一部を保存済み', en: 'Partly kept' },
  notKept: { ja: '未保存', en: 'Not kept yet' },
  wholeKept: {
    ja: '本全体を保存しました。更新があれば、新しい版も自動で保存します。',
    en: 'The whole book is kept on this device. When it is updated, the new edition is kept as well.',
  },
  unavailable: {
    ja: 'このブラウザでは、オフライン用の保存ができません。通信がつながっていれば、すべてこれまでどおり使えます。',
    en: 'This browser cannot keep the book offline. While you are connected, everything works as usual.',
  },
  full: {
    ja: 'この端末の空き容量が足りず、オフライン用の保存を途中でやめました。通信がつながっていれば、すべてこれまでどおり使えます。',
    en: 'This device has no room left, so not everything could be kept offline. While you are connected, everything works as usual.',
  },
  lost: {
    ja: '通信が途切れたため、保存を途中でやめました。つながったら、もう一度お試しください。続きから保存します。',
    en: 'The connection was lost before everything was saved. Try again once you are connected; it goes on from there.',
  },
  updated: {
    ja: '本が更新されました。開き直すと新しい版になります。ラボの設定は残りますが、学習は最初からになります。',
    en: 'The book has been updated. Reload for the new edition: labs keep their settings, but training starts afresh.',
  },
  update: { ja: '更新する', en: 'Update' },
  missingTitle: { ja: 'このページはまだ端末にありません', en: 'This page is not on your device yet' },
  missing: {
    ja: 'いまは通信がつながっていないため、開けません。つながってから、もう一度お試しください。保存済みの章は目次から読めます。',
    en: 'There is no connection right now. Please try again later; the chapters already kept can be opened from the contents.',
  },
} satisfies Record<string, Text>

/** A size as readers know it: decimal megabytes. */
export function megabytes(bytes: number): string {
  const size = bytes / 1e6
  return `${size < 10 ? size.toFixed(1) : Math.round(size)} MB`
}
