/** What stood on the screen after one choice. */
export type SeenAnswer = { choice: string; feedback: string; said: string }

/** Runs in the page, from the first question of a self-check to its end: takes every choice of every question. */
export async function answerQuestions(): Promise<SeenAnswer[]> {
  const waitFor = async <T>(find: () => T | null | undefined | false): Promise<T> => {
    const until = Date.now() + 10_000
    for (;;) {
      const found = find()
      if (found) return found
      if (Date.now() > until) throw new Error(`Waited in vain at “${document.querySelector('h1')?.textContent}”.`)
      await new Promise((resolve) => setTimeout(resolve, 4))
    }
  }
  const seen: SeenAnswer[] = []
  let before: Element | undefined
  for (;;) {
    const heading = await waitFor(() => {
      const found = document.querySelector('.question h1')
      return found !== before && document.activeElement === found && found
    })
    before = heading
    const next = document.querySelector<HTMLButtonElement>('.question-steps .button-main')
    if (!next) return seen
    for (const button of document.querySelectorAll<HTMLButtonElement>('.question .choice')) {
      const place = button.closest('.sort-card') ?? document
      const label = button.querySelector('span')?.textContent ?? button.textContent ?? ''
      button.click()
      await waitFor(() => button.getAttribute('aria-pressed') === 'true')
      const feedback = await waitFor(() => place.querySelector('.feedback'))
      const [lead, reason] = [...feedback.querySelectorAll('p')].map((part) => part.textContent ?? '')
      const said = await waitFor(() => {
        const text = document.querySelector('[role="status"]')?.textContent
        return text === `${lead} ${reason}` && text
      })
      seen.push({ choice: label, feedback: reason ?? '', said })
    }
    next.click()
  }
}
