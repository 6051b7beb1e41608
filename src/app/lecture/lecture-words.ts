import type { Text } from '#/base/language.ts'

/** The words of the lecture. */
export const lectureWords = {
  next: { ja: '次へ', en: 'Next' },
  previous: { ja: '前へ', en: 'Back' },
  slide: { ja: 'スライド', en: 'Slide' },
  more: { ja: '続きがあります', en: 'More below' },
  toLab: { ja: 'ラボへ', en: 'To the lab' },
  fromLab: { ja: '元のスライドへ', en: 'Back to where you were' },
  code: { ja: 'QR コード', en: 'QR code' },
  closeCode: { ja: 'QR コードを閉じる', en: 'Close the QR code' },
  presenter: { ja: '発表者ウィンドウ', en: 'Presenter window' },
  fullScreen: { ja: '全画面', en: 'Full screen' },
  keys: { ja: 'キー操作', en: 'Keys' },
  leave: { ja: '講義を終える', en: 'Leave the lecture' },
  tools: { ja: '投影の操作', en: 'Projection' },
  codeExact: {
    ja: 'いまの設定・乱数シード・ステップのまま開きます。',
    en: 'Opens the lab just as it is: settings, seed and step.',
  },
  codeSettings: {
    ja: '途中の変更が多いため、設定と乱数シードだけを引き継いで開きます。',
    en: 'So much was changed on the way that only settings and seed are carried along.',
  },
  codePlace: { ja: 'この章のこの場所が開きます。', en: 'Opens the chapter at this place.' },
  codeFailed: {
    ja: 'アドレスが長いため、QR コードにできません。',
    en: 'The address is too long for a QR code.',
  },
  codeHidden: { ja: '表示しない設定：', en: 'Hidden in this link: ' },
  noWindows: {
    ja: 'このブラウザではウィンドウどうしを同期できません。スライドはそれぞれの画面で送ってください。',
    en: 'This browser cannot keep the two windows in step. Please turn the slides in each of them.',
  },
  blocked: {
    ja: 'ブラウザが発表者ウィンドウを開かせませんでした。ポップアップを許可して、もう一度押してください。',
    en: 'The browser did not let the presenter window open. Allow pop-ups for this page and try again.',
  },
  superseded: {
    ja: '別のウィンドウが投影中です。このウィンドウで操作すると、こちらに切り替わります。',
    en: 'Another window is being projected. Turn a slide here to take over.',
  },
  presenterTitle: { ja: '発表者ウィンドウ', en: 'Presenter' },
  now: { ja: '投影中', en: 'On the wall' },
  upNext: { ja: '次のスライド', en: 'Up next' },
  last: { ja: 'これが最後のスライドです。', en: 'This is the last slide.' },
  notes: { ja: 'ノート', en: 'Notes' },
  noNotes: { ja: 'このスライドのノートはありません。', en: 'No notes for this slide.' },
  clock: { ja: '時刻', en: 'Time' },
  elapsed: { ja: '経過', en: 'Elapsed' },
  restartClock: { ja: '0 に戻す', en: 'Restart' },
  labs: { ja: 'ラボ', en: 'Labs' },
  noLabs: { ja: 'まだ画面に出ていません。', en: 'None has been on the screen yet.' },
  labHere: { ja: 'このスライドにあります', en: 'on this slide' },
  labNotHere: { ja: 'このスライドにラボはありません。', en: 'There is no lab on this slide.' },
  step: { ja: 'ステップ', en: 'step' },
  hidden: {
    ja: '投影ウィンドウが隠れているため、学習は休んでいます。',
    en: 'The projected window is covered, so its labs rest.',
  },
  waiting: { ja: '投影ウィンドウを探しています…', en: 'Looking for the projected window…' },
  gone: { ja: '投影ウィンドウが閉じられました。', en: 'The projected window was closed.' },
  silent: {
    ja: '投影ウィンドウから応答がありません。',
    en: 'There is no answer from a projected window.',
  },
  reopen: { ja: '投影ウィンドウを開く', en: 'Open the projected window' },
  train: { ja: '学習 / 一時停止', en: 'Train / pause' },
  oneStep: { ja: '1 ステップ', en: 'One step' },
  reset: { ja: '最初に戻す', en: 'Reset' },
  close: { ja: '閉じる', en: 'Close' },
} satisfies Record<string, Text>

/** The keys of the lecture, and what each does. */
export const keyWords: readonly (readonly [keys: string, does: Text])[] = [
  ['→ · PageDown · Space', { ja: '次へ（長いスライドは続きへ）', en: 'Next, or on through a long slide' }],
  ['← · PageUp', { ja: '前へ', en: 'Back' }],
  ['Home · End', { ja: '最初・最後のスライド', en: 'First and last slide' }],
  ['T', { ja: '学習・一時停止', en: 'Train or pause' }],
  ['S', { ja: '1 ステップ', en: 'One step' }],
  ['R', { ja: '最初に戻す', en: 'Reset' }],
  ['L', { ja: 'ラボへ・元のスライドへ', en: 'To the lab, and back' }],
  ['Z', { ja: 'ラボを全画面に', en: 'The lab on the whole screen' }],
  ['Q', { ja: 'QR コード', en: 'QR code' }],
  ['P', { ja: '発表者ウィンドウ', en: 'Presenter window' }],
  ['?', { ja: 'このキー一覧', en: 'These keys' }],
  ['Esc', { ja: '重なった画面を閉じる', en: 'Close what lies over the slide' }],
]
