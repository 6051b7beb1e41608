import type { Program } from '#/runtime/program.ts'
import { type Programs, serve, type Wire } from '#/runtime/serve.ts'

const modules = import.meta.glob<Program>('./*/program.ts', { import: 'default' })

/** Every lab's program by its slug, loaded when first opened. */
const programs: Programs = Object.fromEntries(
  Object.entries(modules).map(([path, load]) => [path.split('/')[1]!, load]),
)

serve(programs, self as unknown as Wire)
