import * as tf from '@tensorflow/tfjs'
import { fits, type StepArgument, tensorsOf } from './arguments.ts'
import { type Outcome, record, release } from './record.ts'
import { type Replay, replayKernels } from './replay.ts'
import { replayLoops } from './replay-cpu.ts'
import { capturedBy, clear, freshMemory, isAlive, type Memory } from './step-memory.ts'
import { isSameTrace, type Trace } from './trace.ts'

const maxMisses = 3
const maxMemories = 8
const checkEvery = 512
let generation = 0

/** Lets every step be recorded anew: call it when a value that a program may have closed over changes. */
export function forgetRecordings(): void {
  generation++
}

/** Takes steps: the first two by the tape, watching; the others, if those two did the same, from the recording. */
export class StepRecorder<Args extends readonly StepArgument[]> {
  private readonly compute: (args: Args) => Outcome
  private readonly parameters: readonly tf.Tensor[]
  private readonly memories: Memory[] = []
  private generation = generation
  private loss: tf.Tensor | undefined

  constructor(compute: (args: Args) => Outcome, parameters: readonly tf.Tensor[]) {
    this.compute = compute
    this.parameters = parameters
  }

  take(args: Args, update: (gradients: readonly tf.TensorInfo[]) => void): tf.Tensor {
    if (this.generation !== generation) this.forget()
    const memory = this.memoryOf(args)
    if (memory === undefined || memory.misses >= maxMisses) return this.plainly(args, update)
    const isChecked = memory.replays === memory.nextCheck
    if (memory.replay !== undefined && !isChecked && isAlive(memory)) return this.again(memory, args, update)
    return this.watched(memory, args, update)
  }

  /** Kernels of one replayed step, the update included. */
  kernels(): number | undefined {
    const replay = this.memories.find((memory) => memory.replay !== undefined)?.replay
    return replay === undefined ? undefined : replay.calls + 1
  }

  dispose(): void {
    this.forget()
    this.loss?.dispose()
    this.loss = undefined
  }

  private memoryOf(args: Args): Memory | undefined {
    const known = this.memories.find(({ form }) => fits(form, args))
    if (known !== undefined || this.memories.length >= maxMemories) return known
    const fresh = freshMemory(args)
    this.memories.push(fresh)
    return fresh
  }

  private again(
    memory: Memory,
    args: Args,
    update: (gradients: readonly tf.TensorInfo[]) => void,
  ): tf.Tensor {
    const replay = memory.replay!
    const { value, gradients } = replay.run(tensorsOf(args))
    update(gradients)
    memory.replays++
    if (this.loss?.isDisposed === false && this.loss.dataId === value.dataId) return this.loss
    tf.backend().incRef(value.dataId)
    replay.free()
    return this.keep(tf.engine().makeTensorFromTensorInfo(value))
  }

  private watched(
    memory: Memory,
    args: Args,
    update: (gradients: readonly tf.TensorInfo[]) => void,
  ): tf.Tensor {
    const { outcome, trace, kept } = record(() => this.compute(args), this.parameters, tensorsOf(args))
    const before = memory.seen
    const isSame = before !== undefined && trace !== undefined && isSameTrace(before.trace, trace)
    if (isSame && memory.replay !== undefined) {
      release(kept)
      memory.nextCheck = memory.replays + Math.min(memory.replays * 2, checkEvery)
      memory.replays++
    } else {
      clear(memory)
      if (trace === undefined) release(kept)
      else memory.seen = { trace, kept, captured: capturedBy(trace) }
      if (trace === undefined || before !== undefined) memory.misses += isSame ? 0 : 1
      if (isSame) {
        memory.replay = this.prepare(trace)
        memory.misses = 0
      }
    }
    return this.finish(outcome, update)
  }

  private prepare(trace: Trace): Replay | undefined {
    // a loss that is not computed from the parameters cannot be handed out and freed
    const source = trace.sources[trace.results[0]!.slot]!
    if (source.kind !== 'computed') return undefined
    return (tf.getBackend() === 'cpu' ? replayLoops : replayKernels)(trace, this.parameters)
  }

  private plainly(args: Args, update: (gradients: readonly tf.TensorInfo[]) => void): tf.Tensor {
    const outcome = tf.tidy(() => this.compute(args) as unknown as tf.TensorContainer) as unknown as Outcome
    return this.finish(outcome, update)
  }

  private finish(
    { value, grads }: Outcome,
    update: (gradients: readonly tf.TensorInfo[]) => void,
  ): tf.Tensor {
    update(grads)
    tf.dispose(grads as tf.Tensor[])
    return this.keep(value)
  }

  private keep(loss: tf.Tensor): tf.Tensor {
    this.loss?.dispose()
    this.loss = tf.keep(loss)
    return loss
  }

  private forget(): void {
    for (const memory of this.memories) clear(memory)
    this.memories.length = 0
    this.generation = generation
  }
}
