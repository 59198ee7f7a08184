/** What a page of the course showed. */
export type SeenScreen = { title: string; example: string; unopenedTerms: string[] }

/** Runs in the page, from an open screen to the last one: opens every glossary word and goes on by the button. */
export async function walkCourse(): Promise<SeenScreen[]> {
  const waitFor = async <T>(find: () => T | null | undefined | false): Promise<T> => {
    const until = Date.now() + 10_000
    for (;;) {
      const found = find()
      if (found) return found
      if (Date.now() > until) throw new Error(`Waited in vain at “${document.querySelector('h1')?.textContent}”.`)
      await new Promise((resolve) => setTimeout(resolve, 4))
    }
  }
  const seen: SeenScreen[] = []
  let before: Element | undefined
  for (;;) {
    const heading = await waitFor(() => {
      const found = document.querySelector('.course-screen h1')
      return found !== before && found
    })
    before = heading
    // After a step the focus goes to the heading.
    await waitFor(() => seen.length === 0 || document.activeElement === heading)
    const unopenedTerms: string[] = []
    for (const term of document.querySelectorAll<HTMLButtonElement>('.course-screen .term')) {
      term.click()
      const meaning = await waitFor(() => term.closest('.glossary-text')?.querySelector('.term-meaning p'))
      if ((meaning.textContent ?? '').length < 10) unopenedTerms.push(term.textContent ?? '')
    }
    seen.push({
      title: heading.textContent ?? '',
      example: document.querySelector('.course-example')?.textContent ?? '',
      unopenedTerms,
    })
    const next = document.querySelector<HTMLButtonElement>('.course-next')
    if (!next?.querySelector('.course-step-title')) return seen
    next.click()
  }
}
