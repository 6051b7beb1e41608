/** What may cross the boundary between worker and page: data, never a Tensor or a function. */
export type Plain =
  | null
  | boolean
  | number
  | string
  | ArrayBufferView
  | readonly Plain[]
  | { readonly [key: string]: Plain }
