import type { Language, Text } from '#/base/language.ts'

/** The words of the shell. */
export const words = {
  book: { ja: '学習する本', en: 'The Book That Trains' },
  tagline: {
    ja: 'ページの中でモデルが育つ、機械学習の教科書',
    en: 'A machine learning textbook with models that train on the page',
  },
  lead: {
    ja: '各章で小さなモデルをひとつ、あなたのブラウザの中で学習させます。予想し、動かし、なぜそうなるのかを読む。インストールも登録も要りません。',
    en: 'In every chapter you train a small model, right in your browser. Guess what will happen, run it, then read why. Nothing to install, no account.',
  },
  allLabs: { ja: 'ラボ', en: 'Labs' },
  contents: { ja: '目次', en: 'Contents' },
  onThisPage: { ja: 'この章の内容', en: 'In this chapter' },
  planned: { ja: '準備中', en: 'in preparation' },
  prerequisites: { ja: '先に読む章', en: 'Read first' },
  print: { ja: '印刷', en: 'Print' },
  preparingPrint: { ja: '印刷の準備中…', en: 'Preparing to print…' },
  previous: { ja: '前の章', en: 'Previous' },
  next: { ja: '次の章', en: 'Next' },
  skip: { ja: '本文へ', en: 'Skip to the text' },
  display: { ja: '表示', en: 'Display' },
  theme: { ja: '配色', en: 'Theme' },
  light: { ja: '明るい', en: 'Light' },
  dark: { ja: '暗い', en: 'Dark' },
  system: { ja: '端末に合わせる', en: 'As on this device' },
  offline: { ja: 'オフラインで読む', en: 'Read offline' },
  mainMenu: { ja: '主なページ', en: 'Main pages' },
  chapterMenu: { ja: '前後の章', en: 'Neighbouring chapters' },
  close: { ja: '閉じる', en: 'Close' },
  notSaved: {
    ja: 'このブラウザでは設定を保存できないため、ページを閉じると元に戻ります。',
    en: 'This browser does not keep settings, so they last only until you close the page.',
  },
  notFoundTitle: { ja: 'ページが見つかりません', en: 'Page not found' },
  notFound: {
    ja: 'このアドレスのページはありません。目次からお探しください。',
    en: 'There is no page at this address. The contents may have what you are looking for.',
  },
  plannedText: {
    ja: 'この章は準備中です。公開までしばらくお待ちください。',
    en: 'This chapter is still being written. Please come back later.',
  },
  failedTitle: { ja: 'ページを表示できませんでした', en: 'This page could not be shown' },
  failed: {
    ja: '通信が途切れたか、本が更新された可能性があります。再読み込みしてください。',
    en: 'The connection may have dropped, or the book was updated. Please reload.',
  },
  reload: { ja: '再読み込み', en: 'Reload' },
  toContents: { ja: '目次へ', en: 'To the contents' },
  labsTitle: { ja: 'ラボ一覧', en: 'The labs' },
  labsLead: {
    ja: 'この本のラボをすべて集めました。解説は各章にあります。',
    en: 'Every lab of the book on one page; the chapters explain them.',
  },
  builtHere: {
    ja: '学習はすべてこの端末の中で行われ、データはどこにも送られません。',
    en: 'All training happens on this device. No data ever leaves it.',
  },
} satisfies Record<string, Text>

/** A language in its own words, as the link to it says. */
export const languageNames: Readonly<Record<Language, string>> = { ja: '日本語', en: 'English' }

/** The name of the part with this index; the book begins with part 0. */
export function partName(index: number, language: Language): string {
  return { ja: `第${index}部`, en: `Part ${index}` }[language]
}

/** How long a chapter takes. */
export function readingTime(minutes: number, language: Language): string {
  return { ja: `${minutes}分`, en: `${minutes} min` }[language]
}
