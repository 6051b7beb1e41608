import type { Text } from '#/base/language.ts'

/** The words of the share dialog. */
export const shareWords = {
  title: { ja: '共有', en: 'Share' },
  close: { ja: '閉じる', en: 'Close' },
  link: { ja: 'リンク', en: 'Link' },
  linkNote: {
    ja: '開くと、いまと同じ設定・乱数シード・ステップの実験が再現されます。',
    en: 'Opens the lab as it is now: the same settings, seed and step.',
  },
  onPaper: {
    ja: 'コードを読み取ると、この状態のままラボが開きます。',
    en: 'Scan the code to open the lab in exactly this state.',
  },
  qr: { ja: 'リンクの QR コード', en: 'QR code of the link' },
  tooLong: {
    ja: 'リンクが長いため、QR コードにはできません。',
    en: 'The link is too long for a QR code.',
  },
  hide: { ja: '授業用に、一部の設定を隠す', en: 'For a class: hide some settings' },
  hideNote: {
    ja: '選んだ設定は、このリンク・QR コード・埋め込みで開いた画面には出ません。値はいまのまま保たれます。',
    en: 'What you tick is not shown where the link, the code or the embedded lab is opened. It keeps its present value.',
  },
  embed: { ja: '埋め込み用コード', en: 'Embed code' },
  embedNote: {
    ja: 'ほかのページに貼ると、この実験だけが表示されます。',
    en: 'Puts this lab alone into another page.',
  },
  copy: { ja: 'コピー', en: 'Copy' },
  copied: { ja: 'コピーしました。', en: 'Copied.' },
  refused: {
    ja: 'コピーできませんでした。選択したので、ここからコピーしてください。',
    en: 'Could not copy. It is selected, so you can copy it yourself.',
  },
  picture: { ja: '図の画像', en: 'Picture' },
  pictureNote: {
    ja: '表示中の図に、設定とステップを添えた PNG です。',
    en: 'The picture as you see it, with settings and step, as PNG.',
  },
  savePicture: { ja: 'PNG を保存', en: 'Save PNG' },
  noPicture: { ja: '図がまだありません。', en: 'There is no picture yet.' },
  pictureFailed: { ja: '画像を作れませんでした。', en: 'The picture could not be made.' },
  on: { ja: 'オン', en: 'on' },
  off: { ja: 'オフ', en: 'off' },
  step: { ja: 'ステップ', en: 'Step' },
  noFile: { ja: 'なし', en: 'none' },
  rows: { ja: '件', en: 'rows' },
} satisfies Record<string, Text>
