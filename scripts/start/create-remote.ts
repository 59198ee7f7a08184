import { z } from 'zod/mini'

/** Both protocols number their questions; Chromium puts an error's words into `error`, Firefox beside it. */
const answerSchema = z.object({
  id: z.optional(z.nullable(z.number())),
  result: z.optional(z.unknown()),
  error: z.optional(z.union([z.string(), z.object({ message: z.string() })])),
  message: z.optional(z.string()),
})

type Waiting = { resolve: (result: unknown) => void; reject: (error: Error) => void }

/** A browser steered by numbered JSON messages, however they travel. */
export type Remote = {
  send: (method: string, params?: object) => Promise<unknown>
  receive: (message: string) => void
  /** Ends every open question: no answer can come any more. */
  end: (reason: string) => void
}

export function createRemote(write: (message: string) => void): Remote {
  const waiting = new Map<number, Waiting>()
  let lastId = 0

  return {
    send: (method, params = {}) =>
      new Promise((resolve, reject) => {
        lastId += 1
        waiting.set(lastId, { resolve, reject })
        write(JSON.stringify({ id: lastId, method, params }))
      }),

    receive(message) {
      const { id, result, error, message: words } = answerSchema.parse(JSON.parse(message))
      const asked = waiting.get(id ?? 0)
      if (!asked) return
      waiting.delete(id ?? 0)
      if (error === undefined) asked.resolve(result)
      else asked.reject(new Error(typeof error === 'string' ? (words ?? error) : error.message))
    },

    end(reason) {
      for (const { reject } of waiting.values()) reject(new Error(reason))
      waiting.clear()
    },
  }
}
