// npm run new:lab -- <slug>: a small lab that trains and passes every check, to be made into another.
import { fillTemplate, readSlug } from './new-files.mjs'

const slug = readSlug(process.argv[2], 'npm run new:lab -- my-lab')
fillTemplate('tools/templates/lab', `src/labs/${slug}`)
console.log(
  `\nSee it at /labs with npm run dev, or write ::lab{#${slug}} in a chapter. docs/writing-a-lab.md goes on.`,
)
