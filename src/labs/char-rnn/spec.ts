import { defineSpec } from '#/runtime/spec.ts'
import { corpora } from './corpora.ts'
import { ownProblem } from './own-problem.ts'

export default defineSpec({
  title: { ja: '名前の綴りを覚える', en: 'Learn to spell names' },
  goal: {
    ja: '地名を一文字ずつ読み、次の文字を当てます。当てられるようになると、ありそうな名前を自分で綴ります。',
    en: 'Reads place names character by character and guesses the next. Once it can, it spells names of its own.',
  },
  params: {
    corpus: {
      kind: 'choice',
      default: 'romaji',
      options: {
        romaji: corpora.romaji.label,
        kana: corpora.kana.label,
        world: corpora.world.label,
        own: corpora.own.label,
      },
      applies: 'restart',
      label: { ja: '名前のリスト', en: 'Names' },
    },
    own: {
      kind: 'text',
      default: 'anna\nhanna\njohanna\nmarianna\nmaria\nmariana',
      maxLength: 40000,
      isLong: true,
      check: ownProblem,
      applies: 'restart',
      label: { ja: '自分のリスト（一行に一つ）', en: 'My own list, one name a line' },
      help: {
        ja: '「名前のリスト」で「自分のリスト」を選ぶと使われます。24 文字より長い行は、24 文字ずつに分けます。',
        en: 'Used when the list is set to my own. Lines longer than 24 characters are cut into pieces of 24.',
      },
    },
    cell: {
      kind: 'choice',
      default: 'gru',
      options: {
        rnn: { ja: 'RNN', en: 'RNN' },
        gru: { ja: 'GRU', en: 'GRU' },
        lstm: { ja: 'LSTM', en: 'LSTM' },
      },
      applies: 'restart',
      label: { ja: 'セル', en: 'Cell' },
    },
    units: {
      kind: 'number',
      default: 32,
      min: 2,
      max: 64,
      integer: true,
      applies: 'restart',
      label: { ja: '隠れ状態の大きさ', en: 'Hidden units' },
    },
    learningRate: {
      kind: 'number',
      default: 0.01,
      min: 0.0001,
      max: 1,
      scale: 'log',
      applies: 'live',
      label: { ja: '学習率 η', en: 'Learning rate η' },
    },
    temperature: {
      kind: 'number',
      default: 0.8,
      min: 0.05,
      max: 3,
      applies: 'live',
      label: { ja: '温度 T', en: 'Temperature T' },
      help: {
        ja: '名前を綴るとき、点数をこの数で割ってから確率にします。学習には影響しません。',
        en: 'Scores are divided by it before they become probabilities to draw from. Learning is not affected.',
      },
    },
    probe: {
      kind: 'text',
      default: '',
      maxLength: 24,
      applies: 'live',
      label: { ja: '中を見る名前', en: 'Name to look into' },
      help: {
        ja: '空のままなら、学習に使わなかった名前の一つを見ます。',
        en: 'Leave it empty for one of the names held out.',
      },
    },
  },
  metrics: {
    perplexity: {
      label: { ja: 'パープレキシティ（未知の名前）', en: 'Perplexity, held-out names' },
      better: 'lower',
      scale: 'log',
      chart: 'perplexity',
    },
    known: {
      label: { ja: '学習した名前', en: 'Names learned from' },
      better: 'lower',
      scale: 'log',
      chart: 'perplexity',
    },
    uniform: { label: { ja: '一様', en: 'Uniform' }, scale: 'log', chart: 'perplexity' },
    bigram: { label: { ja: 'バイグラム', en: 'Bigram' }, scale: 'log', chart: 'perplexity' },
    pairs: {
      label: { ja: '実在する並びの割合（綴った名前）', en: 'Pairs that real names have, in names written' },
      better: 'higher',
      chart: 'names',
    },
    copied: { label: { ja: '丸暗記の割合', en: 'Copied from the list' }, better: 'lower', chart: 'names' },
  },
  steps: 160,
  pace: Number.POSITIVE_INFINITY,
  suspects: ['learningRate'],
  explain: { diverged: 'lstm-gru#clipping', stuck: 'lstm-gru#spelling' },
})
