import * as z from 'zod/mini'
import type { BidiRelay } from './bidi-relay.ts'

const treeSchema = z.object({ contexts: z.array(z.looseObject({ context: z.string(), url: z.string() })) })
const answerSchema = z.union([
  z.looseObject({ type: z.literal('success'), result: z.looseObject({ value: z.optional(z.string()) }) }),
  z.looseObject({ type: z.literal('exception'), exceptionDetails: z.looseObject({ text: z.string() }) }),
])

/** Runs the body of an async function in the browser window's own, privileged scope. */
export type RunInWindow = (body: string, argument?: unknown) => Promise<unknown>

export function createRunInWindow(relay: BidiRelay): RunInWindow {
  return async (body, argument = null) => {
    const tree = treeSchema.parse(await relay.send('browsingContext.getTree', { maxDepth: 0, 'moz:scope': 'chrome' }))
    const browserWindow = tree.contexts.filter((found) => found.url.includes('browser.xhtml')).at(-1)
    if (!browserWindow) throw new Error('Firefox has no window')
    const answer = answerSchema.parse(
      await relay.send('script.evaluate', {
        target: { context: browserWindow.context },
        awaitPromise: true,
        expression: `(async (argument) => JSON.stringify((await (async () => { ${body} })()) ?? null))(${JSON.stringify(argument)})`,
      }),
    )
    if (answer.type === 'exception') throw new Error(answer.exceptionDetails.text)
    return JSON.parse(answer.result.value ?? 'null')
  }
}
