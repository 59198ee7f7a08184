import { z } from 'zod/mini'
import type { Connection } from './open-connection.ts'

const attachedSchema = z.object({ sessionId: z.string() })
const createdSchema = z.object({ targetId: z.string() })
const evaluatedSchema = z.object({
  result: z.object({ value: z.optional(z.unknown()) }),
  exceptionDetails: z.optional(
    z.object({ text: z.string(), exception: z.optional(z.object({ description: z.optional(z.string()) })) }),
  ),
})

/** One page or worker of the browser. */
export type Target = {
  send: (method: string, params?: object) => Promise<unknown>
  /** Tells of its events of that name, until stopped by what it returns. */
  listen: (event: string, notify: (params: unknown) => void) => () => void
  /** Runs a script's text in it. Throws what the script throws. */
  runScript: (script: string) => Promise<unknown>
  /** Runs a function in it, which sees only its arguments; these and its answer travel as JSON. */
  run: <Values extends unknown[], Answer>(
    inside: (...values: Values) => Answer | Promise<Answer>,
    ...values: Values
  ) => Promise<Answer>
  close: () => Promise<void>
}

/** The text that calls a function with JSON values. */
export const callOf = <Values extends unknown[]>(inside: (...values: Values) => unknown, ...values: Values): string =>
  `(${inside})(${values.map((value) => JSON.stringify(value)).join(', ')})`

export async function attachTarget(connection: Connection, targetId: string): Promise<Target> {
  const attached = await connection.send('Target.attachToTarget', { targetId, flatten: true })
  const { sessionId } = attachedSchema.parse(attached)
  const send: Target['send'] = (method, params) => connection.send(method, params, sessionId)

  const runScript = async (expression: string) => {
    const options = { expression, awaitPromise: true, returnByValue: true, userGesture: true }
    const { result, exceptionDetails } = evaluatedSchema.parse(await send('Runtime.evaluate', options))
    if (exceptionDetails) throw new Error(exceptionDetails.exception?.description ?? exceptionDetails.text)
    return result.value
  }
  return {
    send,
    listen: (event, notify) =>
      connection.listen((method, params, source) => {
        if (method === event && source === sessionId) notify(params)
      }),
    runScript,
    async run(inside, ...values) {
      const text = await runScript(`(async () => JSON.stringify((await ${callOf(inside, ...values)}) ?? null))()`)
      return JSON.parse(String(text))
    },
    close: async () => {
      await connection.send('Target.closeTarget', { targetId })
    },
  }
}

/** Opens a tab in front of the others and starts to load the address; `prepare` comes before. */
export async function openTab(
  connection: Connection,
  url: string,
  prepare?: (tab: Target) => Promise<unknown>,
): Promise<Target> {
  // A tab created at the address itself would be attached to while its first document is still being replaced.
  const { targetId } = createdSchema.parse(await connection.send('Target.createTarget', { url: 'about:blank' }))
  const tab = await attachTarget(connection, targetId)
  await tab.send('Page.enable')
  await prepare?.(tab)
  await tab.send('Page.navigate', { url })
  return tab
}
