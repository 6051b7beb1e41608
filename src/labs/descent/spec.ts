import type { Text } from '#/base/language.ts'
import { defineSpec } from '#/runtime/spec.ts'
import { longestFormula, readFormula } from './read-formula.ts'
import { surfaces } from './surfaces.ts'

const names = Object.fromEntries(Object.entries(surfaces).map(([key, { name }]) => [key, name])) as Readonly<
  Record<keyof typeof surfaces, Text>
>

export default defineSpec({
  title: { ja: '坂を下る球', en: 'Balls on a slope' },
  goal: {
    ja: '勾配と逆の向きへ一歩ずつ動かし、曲面のいちばん低い所へ球を届けます。',
    en: 'Step against the gradient, again and again, and bring the balls to the lowest place of a surface.',
  },
  params: {
    surface: {
      kind: 'choice',
      default: 'bowl',
      options: { ...names, own: { ja: '自分で書いた式', en: 'A formula of my own' } },
      applies: 'restart',
      label: { ja: '曲面 f(x, y)', en: 'Surface f(x, y)' },
    },
    formula: {
      kind: 'text',
      default: 'x^2/8 + y^2/2 + cos(2x)/4',
      maxLength: longestFormula,
      check: (text) => {
        const reading = readFormula(text)
        return reading.ok ? null : reading
      },
      applies: 'restart',
      isSetByView: true,
      label: { ja: '式 f(x, y)', en: 'Formula f(x, y)' },
      help: {
        ja: '使えるのは x、y、数、+ − * / ^、かっこ、pi、e と、sin、cos、tan、exp、log、sqrt、abs、tanh、sign です。',
        en: 'In x and y, with numbers, + − * / ^, brackets, pi, e, sin, cos, tan, exp, log, sqrt, abs, tanh, sign.',
      },
    },
    extent: {
      kind: 'number',
      default: 4,
      min: 0.5,
      max: 50,
      scale: 'log',
      applies: 'restart',
      isSetByView: true,
      label: { ja: '図の範囲（±）', en: 'Extent of the picture (±)' },
    },
    side: {
      kind: 'choice',
      default: 'relief',
      options: {
        relief: { ja: '立体図', en: 'Relief' },
        x: { ja: 'x の向きの断面', en: 'Slice along x' },
        y: { ja: 'y の向きの断面', en: 'Slice along y' },
        downhill: { ja: '最も急に下る向きの断面', en: 'Slice straight downhill' },
      },
      applies: 'live',
      isSetByView: true,
      label: { ja: 'もう一つの図', en: 'Second picture' },
    },
    learningRate: {
      kind: 'number',
      default: 0.9,
      min: 0.001,
      max: 5,
      scale: 'log',
      applies: 'live',
      label: { ja: '学習率 η', en: 'Learning rate η' },
      help: {
        ja: '勾配に沿って一度に動く大きさです。',
        en: 'How far one step moves along the gradient.',
      },
    },
    method: {
      kind: 'choice',
      default: 'gradient',
      options: {
        gradient: { ja: '勾配降下法', en: 'Gradient descent' },
        newton: { ja: 'ニュートン法', en: 'Newton’s method' },
      },
      applies: 'live',
      label: { ja: '進み方', en: 'Method' },
      help: {
        ja: 'ニュートン法は、勾配をヘッセ行列の逆行列で直してから進みます。',
        en: 'Newton’s method corrects the gradient by the inverse of the Hessian before it steps.',
      },
    },
    derivative: {
      kind: 'choice',
      default: 'exact',
      options: {
        exact: { ja: '微分の式', en: 'Exact formula' },
        central: { ja: '数値微分（中心差分）', en: 'Numerical (central difference)' },
        forward: { ja: '数値微分（前進差分）', en: 'Numerical (forward difference)' },
      },
      applies: 'live',
      label: { ja: '勾配の求め方', en: 'Gradient from' },
    },
    h: {
      kind: 'number',
      default: 0.01,
      min: 1e-9,
      max: 1,
      scale: 'log',
      applies: 'live',
      label: { ja: '数値微分の幅 h', en: 'Width h of the difference' },
    },
    count: {
      kind: 'number',
      default: 4,
      min: 1,
      max: 12,
      integer: true,
      applies: 'restart',
      label: { ja: '球の数', en: 'Number of balls' },
    },
    starts: {
      kind: 'table',
      default: null,
      columns: [
        { ja: '出発点の x', en: 'x of the start' },
        { ja: '出発点の y', en: 'y of the start' },
      ],
      minRows: 1,
      maxRows: 12,
      applies: 'restart',
      label: { ja: '出発点', en: 'Starting points' },
    },
  },
  metrics: {
    height: {
      label: { ja: '球 1 の高さ', en: 'Height of ball 1' },
      symbol: 'f',
      better: 'lower',
      chart: 'height',
    },
    meanHeight: {
      label: { ja: '全部の球の平均の高さ', en: 'Mean height of all balls' },
      better: 'lower',
      chart: 'height',
    },
    slope: {
      label: { ja: '球 1 での勾配の大きさ', en: 'Steepness at ball 1' },
      symbol: '|∇f|',
      scale: 'log',
      chart: 'slope',
    },
    distance: {
      label: { ja: '球 1 からいちばん近い底までの距離', en: 'Distance from ball 1 to the nearest bottom' },
      better: 'lower',
      scale: 'log',
      chart: 'distance',
    },
  },
  steps: 120,
  pace: 15,
  suspects: ['learningRate', 'method', 'h', 'starts'],
  explain: { diverged: 'calculus#learning-rate', stuck: 'calculus#stall' },
})
