/** What stood on the screen after one choice. */
export type SeenChoice = { turn: string; choice: string; answer: string; feedback: string }
export type SeenTalk = { choices: SeenChoice[]; endings: string[] }

/** What the test knows of a conversation: where each choice leads. */
export type Ways = {
  first: string
  turns: Record<string, { replies: Record<string, string>; own: string; skip?: string }>
}

/** Runs in the page, with a conversation open: takes every choice of every turn once, by going back and choosing anew. */
export async function playTalk({ first, turns }: Ways): Promise<SeenTalk> {
  const find = (selector: string) => document.querySelector<HTMLElement>(selector)
  const waitFor = async <T>(sought: string, look: () => T | null | undefined | false): Promise<T> => {
    const until = Date.now() + 10_000
    for (;;) {
      const found = look()
      if (found) return found
      if (Date.now() > until) throw new Error(`Waited in vain for ${sought} at “${find('.talk')?.dataset.turn}”.`)
      await new Promise((resolve) => setTimeout(resolve, 4))
    }
  }
  const press = async (selector: string) => (await waitFor(selector, () => find(selector))).click()
  const here = () => find('.talk-ending')?.dataset.ending ?? find('.talk')?.dataset.turn
  const arrive = (place: string) => waitFor(place, () => here() === place && document.activeElement?.matches('h2'))
  /** The scene itself, past the note that stands before a hard one. */
  const enter = async () => {
    const button = await waitFor('a scene', () => find('.choice') ?? find('.notice .button'))
    if (button.matches('.choice')) return
    button.click()
    await waitFor('a choice', () => find('.choice'))
  }
  const seen: SeenTalk = { choices: [], endings: [] }
  const see = async (turn: string, choice: string) => {
    const answer = await waitFor('an answer', () => find('.talk-answer')?.textContent)
    await waitFor('focus on the answer', () =>
      document.activeElement?.nextElementSibling?.querySelector('.talk-answer'),
    )
    const feedback = await waitFor('feedback', () => find('.talk-feedback p, .talk-feedback li')?.textContent)
    seen.choices.push({ turn, choice, answer, feedback })
  }
  const writeOwn = async (words: string) => {
    const details = await waitFor('own words', () => find('.own-reply')?.closest('details'))
    details.open = true
    const box = await waitFor('the box', () => find('#own-reply'))
    box.textContent = words
    box.dispatchEvent(new InputEvent('input', { bubbles: true }))
    await press('.own-say')
  }
  /** From a turn on the screen: all its choices, and what follows from those that lead somewhere new. */
  const known = new Set<string>()
  const play = async (turn: string, depth: number): Promise<void> => {
    const ways = turns[turn]
    if (!ways) {
      if (!seen.endings.includes(turn)) seen.endings.push(turn)
      return
    }
    if (known.has(turn)) return
    known.add(turn)
    const goBack = async () => {
      const back = await waitFor('the way back', () => document.querySelectorAll<HTMLElement>('.so-far .button')[depth])
      back.click()
      await arrive(turn)
    }
    if (ways.skip !== undefined) {
      document.querySelectorAll<HTMLElement>('.notice .button')[1]?.click()
      await arrive(ways.skip)
      seen.choices.push({ turn, choice: 'skip', answer: '', feedback: '' })
      await play(ways.skip, depth + 1)
      await goBack()
    }
    for (const [choice, next] of [...Object.entries(ways.replies), ['own', ways.own] as const]) {
      await enter()
      if (choice === 'own') await writeOwn(`Own words at ${turn}.`)
      else await press(`[data-reply="${choice}"]`)
      await see(turn, choice)
      if (known.has(next) || seen.endings.includes(next)) {
        await press('.talk-again')
        await waitFor('the choices again', () => find('.choice'))
        continue
      }
      await press('.talk-on')
      await arrive(next)
      await play(next, depth + 1)
      await goBack()
    }
  }
  await enter()
  await play(first, 0)
  return seen
}
