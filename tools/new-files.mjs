import { existsSync, mkdirSync, readdirSync, readFileSync, writeFileSync } from 'node:fs'
import { basename, join } from 'node:path'

/** Writes a template's files into a new folder, with `{{name}}` filled in, and says which. */
export function fillTemplate(template, folder, fillings = {}) {
  if (existsSync(folder)) fail(`${folder}/ is there already; choose another slug`)
  mkdirSync(folder, { recursive: true })
  for (const name of readdirSync(template)) {
    const text = readFileSync(join(template, name), 'utf8')
    const filled = text.replace(
      /\{\{(\w+)\}\}/g,
      (_, key) => fillings[basename(name, '.md')]?.[key] ?? fillings[key],
    )
    writeFileSync(join(folder, name), `${filled.trimEnd()}\n`)
    console.log(`wrote ${folder}/${name}`)
  }
}

/** The slug of the command line. Ends with what would be right where it is none. */
export function readSlug(text, usage) {
  if (!/^[a-z][a-z0-9]*(-[a-z0-9]+)*$/.test(text ?? ''))
    fail(`${text ? `'${text}' is no slug` : 'no slug'}; ${usage}, in small letters, digits and hyphens`)
  return text
}

/** Ends the command with a message. */
export function fail(message) {
  console.error(message)
  process.exit(1)
}
