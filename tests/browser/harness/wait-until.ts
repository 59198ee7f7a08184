export const sleep = (ms: number) => new Promise<void>((resolve) => setTimeout(resolve, ms))

/** Asks again until the answer is something, and returns it; `undefined` when the time is over. */
export async function waitUntil<Answer>(
  ask: () => Answer | undefined | Promise<Answer | undefined>,
  waitMs = 5000,
  pauseMs = 25,
): Promise<Answer | undefined> {
  for (const end = Date.now() + waitMs; ; await sleep(pauseMs)) {
    const answer = await ask()
    if (answer !== undefined || Date.now() > end) return answer
  }
}

/** Like `waitUntil` for a condition, but throws the message when the time is over. */
export async function requireSoon(holds: () => boolean | Promise<boolean>, message: string, waitMs = 5000) {
  const held = await waitUntil(async () => ((await holds()) ? true : undefined), waitMs)
  if (!held) throw new Error(message)
}

/** The answer, or `undefined` when it takes longer or fails: a dead worker never answers at all. */
export async function answerWithin<Answer>(answer: Promise<Answer>, waitMs: number): Promise<Answer | undefined> {
  let timer: NodeJS.Timeout | undefined
  const late = new Promise<undefined>((resolve) => {
    timer = setTimeout(() => resolve(undefined), waitMs)
  })
  try {
    return await Promise.race([answer.catch(() => undefined), late])
  } finally {
    clearTimeout(timer)
  }
}
