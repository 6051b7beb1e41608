import type { Language, Text } from '#/base/language.ts'

/** The words of the lab frame. */
export const words = {
  train: { ja: '学習する', en: 'Train' },
  continue: { ja: '続ける', en: 'Continue' },
  more: { ja: 'さらに学習する', en: 'Train on' },
  pause: { ja: '一時停止', en: 'Pause' },
  step: { ja: '1 ステップ', en: 'One step' },
  steps: { ja: '10 ステップ', en: '10 steps' },
  reset: { ja: '最初に戻す', en: 'Reset' },
  speed: { ja: '速さ', en: 'Speed' },
  seed: { ja: '乱数シード', en: 'Seed' },
  backend: { ja: '計算する場所', en: 'Compute on' },
  controls: { ja: '設定', en: 'Settings' },
  curves: { ja: '学習曲線', en: 'Curves' },
  curvesWait: { ja: '学習を始めると、ここに曲線が描かれます。', en: 'Curves appear here once you train.' },
  stepNumber: { ja: 'ステップ', en: 'Step' },
  picture: { ja: '図', en: 'Picture' },
  perSecond: { ja: 'ステップ/秒', en: 'steps/s' },
  fastest: { ja: '最速', en: 'As fast as possible' },
  restarts: { ja: '変えると最初からやり直します', en: 'Starts the run again' },
  scrub: { ja: '学習の履歴をたどる', en: 'Go back through the training' },
  branch: { ja: 'ここから分岐', en: 'Branch from here' },
  latest: { ja: '最新に戻る', en: 'Back to the latest' },
  twin: { ja: '並べて比べる', en: 'Compare with a twin' },
  noTwin: { ja: '比べるのをやめる', en: 'Close the twin' },
  lane: { ja: '設定の対象', en: 'Settings are for' },
  twinHint: {
    ja: '同じデータ、同じシードで並んで学習します。設定を変えると、その違いだけがここに出ます。',
    en: 'Both train on the same data and seed. Change a setting, and only that difference is listed here.',
  },
  on: { ja: 'オン', en: 'on' },
  off: { ja: 'オフ', en: 'off' },
  code: { ja: 'コード', en: 'Code' },
  export: { ja: '書き出す', en: 'Export' },
  share: { ja: '共有', en: 'Share' },
  fullScreen: { ja: '全画面', en: 'Full screen' },
  explain: { ja: 'くわしく', en: 'Why?' },
  falling: { ja: '減少中', en: 'falling' },
  rising: { ja: '増加中', en: 'rising' },
  close: { ja: '閉じる', en: 'Close' },
  retry: { ja: 'もう一度試す', en: 'Try again' },
  loading: { ja: '準備しています…', en: 'Getting ready…' },
  notStarted: {
    ja: '近くまで読み進むと、ここにデータとモデルが現れます。',
    en: 'The data and the model appear here as you read on.',
  },
  linkProblems: { ja: 'リンクの一部を読み取れませんでした', en: 'Part of the link could not be read' },
  seedRule: { ja: '0 以上の整数を入れてください。', en: 'Enter a whole number, 0 or more.' },
  auto: { ja: '自動', en: 'Automatic' },
} satisfies Record<string, Text>

/** Said where a link cannot carry everything. */
export const linkTooLong: Text = {
  ja: 'データが長すぎて、リンクには入りません。「書き出す」でデータを保存し、いっしょに渡してください。',
  en: 'The data are too long for a link. Export them and send the file along.',
}

/** What a lab is doing, in a word. */
export const statusWords = {
  idle: { ja: '未学習', en: 'Untrained' },
  warming: { ja: '準備中', en: 'Getting ready' },
  running: { ja: '学習中', en: 'Training' },
  paused: { ja: '一時停止中', en: 'Paused' },
  done: { ja: '完了', en: 'Done' },
  failed: { ja: '停止しました', en: 'Stopped' },
} satisfies Record<string, Text>

/** Why a backend was taken. */
export const reasonWords: Readonly<Record<string, Text>> = {
  pinned: { ja: '指定どおり', en: 'as you chose' },
  remembered: { ja: '前に測って選んだもの', en: 'measured before' },
  gpu: { ja: 'GPU で十分に速いため', en: 'the GPU is quick enough' },
  fastest: { ja: 'この端末で測って最速', en: 'measured fastest here' },
  only: { ja: 'この端末で使えるのはこれだけ', en: 'the only one here' },
  missing: { ja: '指定のものはこの端末で使えないため', en: 'what you chose is not to be had here' },
}

/** Backends by the names that readers know. */
export const backendLabels: Readonly<Record<string, Text>> = {
  auto: words.auto,
  webgl: { ja: 'WebGL (GPU)', en: 'WebGL (GPU)' },
  wasm: { ja: 'WebAssembly', en: 'WebAssembly' },
  cpu: { ja: 'JavaScript', en: 'JavaScript' },
}

/** `Value (0.001–1)`-like rule for an entry that was refused. */
export function boundsWords(min: number, max: number, isInteger: boolean): Record<Language, string> {
  return {
    ja: `${min}〜${max} の${isInteger ? '整数' : '数'}を入れてください。`,
    en: `Enter ${isInteger ? 'a whole number' : 'a number'} from ${min} to ${max}.`,
  }
}
