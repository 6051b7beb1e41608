import type { Text } from '#/base/language.ts'
import type { SurfaceName } from '#/ml/surfaces.ts'
import { defineSpec, type Metric, type NumberParam } from '#/runtime/spec.ts'
import { type RacerName, racerNames, racers } from './racers.ts'
import { surfaces } from './surfaces.ts'

const surfaceNames = Object.fromEntries(
  Object.entries(surfaces).map(([key, { name }]) => [key, name]),
) as Readonly<Record<SurfaceName, Text>>

/** The learning rate of one rule; a race is run anew with another. */
function rate<const D extends number>(racer: RacerName, value: D) {
  const { ja, en } = racers[racer].name
  const param = {
    kind: 'number',
    default: value,
    min: 0.0001,
    max: 5,
    scale: 'log',
    applies: 'restart',
  } as const
  return {
    ...param,
    label: { ja: `${ja}${/[a-z]$/i.test(ja) ? ' ' : ''}の学習率 η`, en: `Learning rate η of ${en}` },
  } satisfies NumberParam
}

function metricsOf<Suffix extends string>(suffix: Suffix, label: Text) {
  const entries = racerNames.map((racer) => {
    const { ja, en } = racers[racer].name
    const metric: Metric = {
      label: { ja: `${ja}：${label.ja}`, en: `${en}: ${label.en}` },
      better: 'lower',
      scale: 'log',
    }
    return [`${racer}${suffix}`, metric]
  })
  return Object.fromEntries(entries) as Readonly<Record<`${RacerName}${Suffix}`, Metric>>
}

export default defineSpec({
  title: { ja: '最適化手法の競走', en: 'The optimiser race' },
  goal: {
    ja: '七つの更新式を、同じ出発点の同じ曲面と、同じ重みの同じネットワークで、同時に走らせます。',
    en: 'Seven update rules race on one surface from one start, and on one network from the same weights.',
  },
  params: {
    surface: {
      kind: 'choice',
      default: 'valley',
      options: surfaceNames,
      applies: 'restart',
      label: { ja: '曲面 f(x, y)', en: 'Surface f(x, y)' },
    },
    sgdRate: rate('sgd', 0.9),
    momentumRate: rate('momentum', 0.1),
    nesterovRate: rate('nesterov', 0.1),
    adagradRate: rate('adagrad', 0.5),
    rmspropRate: rate('rmsprop', 0.05),
    adamRate: rate('adam', 0.05),
    adamwRate: rate('adamw', 0.05),
    mu: {
      kind: 'number',
      default: 0.9,
      min: 0,
      max: 0.99,
      applies: 'restart',
      label: { ja: '慣性の係数 μ', en: 'Momentum coefficient μ' },
      help: {
        ja: 'モーメンタムとネステロフが、前の速度をどれだけ残すかです。',
        en: 'How much of the last velocity momentum and Nesterov keep.',
      },
    },
    rho: {
      kind: 'number',
      default: 0.9,
      min: 0,
      max: 0.999,
      applies: 'restart',
      label: { ja: 'RMSProp の減衰率 ρ', en: 'Decay ρ of RMSProp' },
      help: {
        ja: '勾配の 2 乗の平均が、過去をどれだけ残すかです。',
        en: 'How much of the past the mean of squared gradients keeps.',
      },
    },
    decay: {
      kind: 'number',
      default: 0.01,
      min: 0,
      max: 1,
      applies: 'restart',
      label: { ja: 'AdamW の重み減衰 λ', en: 'Weight decay λ of AdamW' },
    },
    start: {
      kind: 'table',
      default: null,
      columns: [
        { ja: '出発点の x', en: 'x of the start' },
        { ja: '出発点の y', en: 'y of the start' },
      ],
      minRows: 1,
      maxRows: 1,
      applies: 'restart',
      isSetByView: true,
      label: { ja: '出発点', en: 'Start' },
    },
  },
  metrics: {
    ...metricsOf('', { ja: '底からの高さ', en: 'height above the bottom' }),
    ...metricsOf('Loss', { ja: 'ネットワークの損失', en: 'loss of the network' }),
    ruleGap: {
      label: { ja: '論文の式との差（最大）', en: 'Largest gap to the published rules' },
      better: 'lower',
      scale: 'log',
      chart: 'ruleGap',
    },
  },
  steps: 300,
  pace: 30,
  suspects: [
    'sgdRate',
    'momentumRate',
    'nesterovRate',
    'adagradRate',
    'rmspropRate',
    'adamRate',
    'adamwRate',
  ],
  explain: { diverged: 'optimizers#rates', stuck: 'optimizers#surfaces' },
})
