import { Lab } from './lab.ts'
import { defaultSeed, readLink, writeLink } from './link.ts'
import { Trainer } from './trainer.ts'
import { defaultValues } from './values.ts'

/** What the page needs only once a lab is near: fetched with the lab's frame. */
export const labsCore = { Lab, Trainer, defaultSeed, readLink, writeLink, defaultValues }
export type LabsCore = typeof labsCore
