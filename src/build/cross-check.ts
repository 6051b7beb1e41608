import type { Language } from '#/base/language.ts'
import type { Claim } from '#/chapters/chapter.ts'
import type { Compiled } from './markdown/compile.ts'
import type { Anchor } from './markdown/draft.ts'
import { readLinkTarget } from './markdown/links.ts'
import { known, type Problem } from './markdown/problem.ts'

/** A chapter in one language, and the file it comes from. */
export interface Version {
  readonly file: string
  readonly language: Language
  readonly compiled: Compiled
}

/** Reports what one language of a chapter has and the other has not: headings, labs, questions, claims. */
export function compareVersions(version: Version, other: Version): Problem[] {
  const problems: Problem[] = []
  const report = (line: number, message: string) =>
    problems.push({ file: version.file, line, column: 1, message })
  const name = `${other.language}.md`
  const theirs = new Set(other.compiled.ids.map(key))
  for (const anchor of version.compiled.ids) {
    if (theirs.has(key(anchor))) continue
    report(anchor.line, `the ${anchor.kind} '${anchor.id}' is not in ${name}; both languages have the same`)
  }
  if (problems.length === 0) {
    const moved = version.compiled.ids.find((anchor, index) => key(anchor) !== keyAt(other, index))
    const instead = moved && keyAt(other, version.compiled.ids.indexOf(moved))
    if (instead)
      report(moved.line, `the ${key(moved)} stands here, but ${instead} in ${name}; keep one order`)
  }
  const claims = other.compiled.claims.map(terms)
  for (const claim of version.compiled.claims) {
    const at = claims.indexOf(terms(claim))
    if (at >= 0) claims.splice(at, 1)
    else
      report(lineOf(claim), `a claim with these attributes is not in ${name}; both languages claim the same`)
  }
  return problems
}

const key = ({ kind, id }: Anchor) => `${kind} '${id}'`

function keyAt({ compiled }: Version, index: number): string | undefined {
  const anchor = compiled.ids[index]
  return anchor && key(anchor)
}

/** What two claims must share to be the same one. */
function terms({ lab, seed, steps, metric, low, high, values }: Claim): string {
  return JSON.stringify([lab, seed, steps, metric, low, high, Object.entries(values).sort()])
}

function lineOf(claim: Claim): number {
  return Number(claim.place.split(':').at(-1))
}

/** Reports the links that lead nowhere. `chapterIn` finds a written chapter in the same language. */
export async function checkLinks(
  { file, compiled }: Version,
  chapterIn: (slug: string) => Promise<Compiled | undefined>,
  slugs: readonly string[],
): Promise<Problem[]> {
  const problems: Problem[] = []
  for (const { url, line, column } of compiled.links) {
    const target = readLinkTarget(url)
    const report = (message: string) => problems.push({ file, line, column, message })
    if (target.kind === 'unknown') {
      report(`the link ${url} leads nowhere; right are #id, ../<chapter>/, ../<chapter>/#id and https://…`)
    } else if (target.kind === 'here') {
      if (!hasId(compiled, target.id)) report(`no '#${target.id}' in this chapter; ${knownIds(compiled)}`)
    } else if (target.kind === 'chapter') {
      const chapter = await chapterIn(target.slug)
      if (!chapter) report(`no chapter '${target.slug}' is written; ${known(slugs)}`)
      else if (target.id !== undefined && !hasId(chapter, target.id)) {
        report(`no '#${target.id}' in '${target.slug}'; ${knownIds(chapter)}`)
      }
    }
  }
  return problems
}

function hasId(compiled: Compiled, id: string): boolean {
  return compiled.ids.some((anchor) => anchor.id === id)
}

function knownIds(compiled: Compiled): string {
  return known(compiled.ids.map(({ id }) => id))
}
