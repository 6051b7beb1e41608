import { defineSpec } from '#/runtime/spec.ts'

export default defineSpec({
  title: { ja: '平均を学ぶ', en: 'Learn a mean' },
  goal: {
    ja: 'ばらついた測定値から、ひとつの値を勾配降下法で見つけます。',
    en: 'Let gradient descent find the one value behind scattered measurements.',
  },
  params: {
    learningRate: {
      kind: 'number',
      default: 0.1,
      min: 0.001,
      max: 2,
      scale: 'log',
      applies: 'live',
      label: { ja: '学習率 η', en: 'Learning rate η' },
    },
    count: {
      kind: 'number',
      default: 20,
      min: 2,
      max: 200,
      integer: true,
      applies: 'restart',
      label: { ja: '測定の数', en: 'Number of measurements' },
    },
  },
  metrics: {
    loss: {
      label: { ja: '平均二乗誤差', en: 'Mean squared error' },
      symbol: 'L',
      better: 'lower',
      scale: 'log',
      chart: 'loss',
    },
    error: {
      label: { ja: '平均とのずれ', en: 'Distance from the mean' },
      better: 'lower',
      scale: 'log',
      chart: 'error',
    },
  },
  steps: 100,
  pace: 30,
  suspects: ['learningRate'],
})
