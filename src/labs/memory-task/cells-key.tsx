import { Key } from '#/viz/key.tsx'
import { LineSample } from '#/viz/samples.tsx'
import { looks } from './looks.ts'

/** Which line is which cell's; `more` for lines to compare with. */
export function CellsKey({ more }: { more: readonly string[] }) {
  return (
    <Key
      entries={[
        ...looks.map(({ label, colour, dash }) => ({
          sample: <LineSample colour={`var(--${colour})`} dash={dash.join(' ') || undefined} />,
          label,
        })),
        ...more.map((label) => ({ sample: <LineSample colour="var(--muted)" dash="3 4" />, label })),
      ]}
    />
  )
}
