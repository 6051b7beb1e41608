import type { Text } from '#/base/language.ts'

/** The words of the code tab. */
export const codeWords = {
  title: { ja: 'コード', en: 'Code' },
  languages: { ja: 'コードの言語', en: 'Language of the code' },
  program: { ja: 'TypeScript', en: 'TypeScript' },
  programNote: {
    ja: 'いまこのページで動いているプログラムそのものです。印の付いた値は、現在の設定です。',
    en: 'The very program that runs on this page. The marked values are its present settings.',
  },
  python: { ja: 'Python', en: 'Python' },
  pythonNote: {
    ja: '同じ学習を NumPy と scikit-learn で書いたものです。現在の設定とデータが入っています。',
    en: 'The same training in NumPy and scikit-learn, with the present settings and data filled in.',
  },
  changedNote: {
    ja: '学習の途中で設定を変えたので、結果は実験と少し違います。',
    en: 'You changed a setting during training, so its result will differ a little from the lab’s.',
  },
  copy: { ja: 'コピー', en: 'Copy' },
  copied: { ja: 'コピーしました。', en: 'Copied.' },
  refused: {
    ja: 'コピーできませんでした。コードを選択したので、ここからコピーしてください。',
    en: 'Could not copy. The code is selected, so you can copy it yourself.',
  },
  loading: { ja: '読み込んでいます…', en: 'Loading…' },
  failed: {
    ja: 'コードを読み込めませんでした。ページを再読み込みしてください。',
    en: 'The code could not be loaded. Please reload the page.',
  },
  save: { ja: '保存', en: 'Save' },
  notebook: { ja: 'ノートブック', en: 'Notebook' },
} satisfies Record<string, Text>
