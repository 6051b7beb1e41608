import type { Program } from '#/runtime/program.ts'
import { serve, type Wire } from '#/runtime/serve.ts'
import { programs } from './programs.ts'

const loaders = Object.entries(programs).map(([name, program]) => [
  name,
  async () => program as unknown as Program,
])

serve(Object.fromEntries(loaders), self as unknown as Wire)
