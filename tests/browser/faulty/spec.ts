import { defineSpec } from '#/runtime/spec.ts'

const label = { ja: '', en: '' }

/** What the programs that go wrong on purpose share: a count, and a knob of each way of applying. */
export default defineSpec({
  title: { ja: '壊れた実験', en: 'A broken lab' },
  goal: label,
  params: {
    rate: { kind: 'number', default: 1, min: 0, max: 10, applies: 'live', label },
    start: { kind: 'number', default: 0, min: 0, max: 100, applies: 'restart', label },
  },
  metrics: { total: { label, better: 'lower' } },
  steps: 1000,
  pace: Number.POSITIVE_INFINITY,
  suspects: ['rate'],
})
