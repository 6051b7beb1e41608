/** A source file as the build prepares it: `import listing from './program.ts?listing'`. */
export interface Listing {
  /** The file as it stands. */
  readonly source: string
  /**
   * Its highlighted HTML. After every `values.name` and `seed` of a program stands an empty
   * `<span data-value="name">`; the value of every marked line of a Python file is a `<span data-fill="name">`,
   * its marker a `<span data-note="name">`.
   */
  readonly html: string
}

/** What a lab's code tab shows: the program that runs, and the reader's Python where the lab has it. */
export interface Listings {
  readonly program: Listing
  readonly python?: Listing | undefined
}
