import type { Language } from '#/base/language.ts'
import { formatNumber } from '#/base/number.ts'
import { Button } from '#/ui/button.tsx'
import type { LabFrameProps } from './lab-frame.tsx'
import { lanesOf } from './lab-state.ts'
import type { Param } from './spec.ts'
import { useLabState } from './use-lab-state.ts'

/** The usual suspects that are not at their default, each with a button that sets it back. */
export function Remedies({ lab, language, lane }: LabFrameProps & { readonly lane?: number }) {
  const values = useLabState(lab, (state) => lanesOf(state)[lane ?? state.lane])
  const suspects = (lab.spec.suspects ?? []).filter((name) => {
    const param = lab.spec.params[name]
    return param && values?.[name] !== param.default
  })
  return suspects.map((name) => (
    <Button
      key={name}
      data-action="set-back"
      onClick={() => {
        lab.set({ [name]: lab.spec.params[name]!.default }, lane)
        lab.open()
      }}
    >
      {setBackWords(lab.spec.params[name]!, language)}
    </Button>
  ))
}

function setBackWords(param: Param, language: Language): string {
  const label = param.label[language]
  const target = param.kind === 'number' ? formatNumber(param.default, language, 2) : undefined
  if (language === 'ja') return `「${label}」を${target ? ` ${target} に` : '元に'}戻す`
  return target ? `Set “${label}” back to ${target}` : `Set “${label}” back`
}
