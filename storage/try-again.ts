const pauses = [50, 150, 400]

/** Does it again, a few times and after a moment each, while the failure is one that may pass. */
export async function tryAgain<T>(work: () => Promise<T>, mayPass: (error: unknown) => boolean): Promise<T> {
  for (const pause of pauses) {
    try {
      return await work()
    } catch (error) {
      if (!mayPass(error)) throw error
      await new Promise((resolve) => setTimeout(resolve, pause))
    }
  }
  return work()
}
