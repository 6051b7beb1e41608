import * as tf from '@tensorflow/tfjs'

/** What a step is given anew each time: tensors, or settings on which its form depends. */
export type StepArgument = tf.Tensor | number | boolean | string

/** Which earlier argument is the same tensor, if one is: a recording does not tell the two apart. */
function twin(args: readonly StepArgument[], place: number): number {
  const own = args[place]
  return args.findIndex((arg) => arg === own || (isTensor(arg) && isTensor(own) && arg.dataId === own.dataId))
}

function isTensor(arg: StepArgument | undefined): arg is tf.Tensor {
  return arg instanceof tf.Tensor
}

/** True when the arguments have the shapes and the settings that these had. */
export function fits(form: readonly StepArgument[], args: readonly StepArgument[]): boolean {
  if (form.length !== args.length) return false
  for (let i = 0; i < form.length; i++) {
    const [a, b] = [form[i]!, args[i]!]
    if (!isTensor(a) || !isTensor(b)) {
      if (a !== b) return false
    } else if (a.dtype !== b.dtype || !tf.util.arraysEqual(a.shape, b.shape)) return false
    else if (i > 0 && twin(form, i) !== twin(args, i)) return false
  }
  return true
}

/** The tensors among them, in order. */
export function tensorsOf(args: readonly StepArgument[]): readonly tf.Tensor[] {
  return args.filter((arg) => arg instanceof tf.Tensor)
}
