import type { Plain } from '#/base/plain.ts'

interface Pending {
  readonly resolve: (value: Plain) => void
  readonly reject: (reason: Error) => void
}

/** Questions that were put to the worker and wait for their answers. */
export class PendingQuestions {
  private readonly pending = new Map<number, Pending>()
  private next = 1

  /** Puts a question by `send`; settles with its answer. */
  put(send: (question: number) => void): Promise<Plain> {
    const question = this.next++
    return new Promise((resolve, reject) => {
      this.pending.set(question, { resolve, reject })
      send(question)
    })
  }

  answer(question: number, value: Plain): void {
    this.take(question)?.resolve(value)
  }

  refuse(question: number, message: string): void {
    this.take(question)?.reject(new Error(message))
  }

  /** Refuses all that are left. */
  reject(message: string): void {
    for (const question of [...this.pending.keys()]) this.refuse(question, message)
  }

  private take(question: number): Pending | undefined {
    const found = this.pending.get(question)
    this.pending.delete(question)
    return found
  }
}
