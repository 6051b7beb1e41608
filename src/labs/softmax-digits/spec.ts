import { defineSpec } from '#/runtime/spec.ts'

export default defineSpec({
  title: { ja: '手書き数字を見分ける', en: 'Read handwritten digits' },
  goal: {
    ja: '784 個の画素に重みを掛けて十個の点数を作り、どの数字かを確率で答えます。数字を描いて試せます。',
    en: 'Weigh 784 pixels into ten scores and say, in probabilities, which digit it is. Draw one yourself.',
  },
  params: {
    learningRate: {
      kind: 'number',
      default: 0.2,
      min: 0.001,
      max: 20,
      scale: 'log',
      applies: 'live',
      label: { ja: '学習率 η', en: 'Learning rate η' },
      help: {
        ja: '勾配に沿って一度に動く大きさです。',
        en: 'How far one step moves along the gradient.',
      },
    },
    batchSize: {
      kind: 'number',
      default: 100,
      min: 1,
      max: 1000,
      scale: 'log',
      integer: true,
      applies: 'restart',
      label: { ja: 'ミニバッチの枚数', en: 'Digits a step' },
      help: {
        ja: '1 ステップの勾配を、何枚の数字から求めるかです。',
        en: 'How many digits the gradient of one step is taken from.',
      },
    },
    count: {
      kind: 'number',
      default: 2000,
      min: 1,
      max: 6000,
      scale: 'log',
      integer: true,
      applies: 'restart',
      label: { ja: '訓練データの枚数', en: 'Training digits' },
    },
    penalty: {
      kind: 'number',
      default: 0,
      min: 0,
      max: 1,
      applies: 'live',
      label: { ja: '正則化の強さ λ', en: 'Regularisation λ' },
      help: {
        ja: '損失に λ/2 ‖W‖² を足して、重みが大きくなりすぎるのを抑えます。',
        en: 'Adds λ/2 ‖W‖² to what is minimised, which keeps the weights small.',
      },
    },
    initial: {
      kind: 'choice',
      default: 'zeros',
      options: {
        zeros: { ja: 'すべて 0', en: 'All zero' },
        random: { ja: '乱数', en: 'Random' },
      },
      applies: 'restart',
      label: { ja: '重みの初期値', en: 'Weights at first' },
    },
    upright: {
      kind: 'flag',
      default: true,
      applies: 'restart',
      label: { ja: '傾きを直す', en: 'Set upright' },
      help: {
        ja: '数字の傾きをまっすぐに直してから、モデルに渡します。',
        en: 'Takes the slant out of every digit before the model sees it.',
      },
    },
    shift: {
      kind: 'number',
      default: 0,
      min: 0,
      max: 8,
      integer: true,
      applies: 'live',
      unit: { ja: '画素', en: 'px' },
      label: { ja: '右へずらす', en: 'Move right' },
      help: {
        ja: 'テストの数字と、描いた数字をずらします。学習には影響しません。',
        en: 'Moves the test digits and the one you draw. It does not change what is learned.',
      },
    },
    scramble: {
      kind: 'flag',
      default: false,
      applies: 'restart',
      label: { ja: '画素をかき混ぜる', en: 'Scramble the pixels' },
      help: {
        ja: 'どの画像も同じ順序で画素を並べ替えます。人には読めなくなります。',
        en: 'Every picture has its pixels put into the same new order, which nobody can read.',
      },
    },
  },
  metrics: {
    loss: {
      label: { ja: '損失（訓練）', en: 'Loss, training' },
      symbol: 'L',
      better: 'lower',
      scale: 'log',
      chart: 'loss',
    },
    testLoss: {
      label: { ja: '損失（テスト）', en: 'Loss, test' },
      better: 'lower',
      scale: 'log',
      chart: 'loss',
    },
    trainAccuracy: {
      label: { ja: '正解率（訓練）', en: 'Accuracy, training' },
      better: 'higher',
      chart: 'accuracy',
    },
    accuracy: {
      label: { ja: '正解率（テスト）', en: 'Accuracy, test' },
      better: 'higher',
      chart: 'accuracy',
    },
  },
  steps: 300,
  pace: 30,
  suspects: ['learningRate', 'penalty'],
  explain: { diverged: 'softmax-regression#learning-rate', stuck: 'softmax-regression#learning-rate' },
})
