import { moments as english } from '../../content/prompts/en.ts'
import { moments as italian } from '../../content/prompts/it.ts'
import type { Extension } from './load-extension.ts'
import type { Connection } from './open-connection.ts'
import { openTab } from './target.ts'

declare const chrome: { storage: { local: { set: (values: object) => Promise<void> } } }

type Language = 'it' | 'en'
const words = 200
const drafts = {
  it: { moments: italian, steering: ' Dovresti chiamarlo domani.' },
  en: { moments: english, steering: ' You should call him tomorrow.' },
}

/** A reply of the panel's own prompts, those that ask nothing: there is nothing in it to remark on. */
function writeCalm(language: Language): string {
  const said = drafts[language].moments.flatMap(({ prompts }) => prompts.map((prompt) => prompt.words))
  const reply: string[] = []
  for (const prompt of said) if (!prompt.includes('?') && reply.length < words) reply.push(...prompt.split(' '))
  return reply.join(' ')
}

/**
 * Runs in the panel. Milliseconds from the last change in the box until what the mirror says of it is painted; before
 * each round the sentence that is remarked on goes, and the remark with it.
 */
async function timePauses(calm: string, steering: string, rounds: number): Promise<number[]> {
  const until = (isThere: () => boolean, what: string) =>
    new Promise<number>((resolve, reject) => {
      const tooLate = setTimeout(() => reject(new Error(`Waited in vain: ${what}`)), 20_000)
      const watch = () => {
        if (!isThere()) {
          requestAnimationFrame(watch)
          return
        }
        clearTimeout(tooLate)
        // The task after a frame's callback comes when that frame is painted.
        setTimeout(() => resolve(performance.now()))
      }
      watch()
    })
  const find = (selector: string) => document.querySelector<HTMLElement>(selector)
  await until(() => find('[data-tab="draft"]') !== null, 'the tabs')
  find('[data-tab="draft"]')?.click()
  await until(() => find('#draft-box') !== null, 'the box')
  find('#draft-box')?.focus()
  document.execCommand('insertText', false, calm)
  const times: number[] = []
  for (let round = -1; round < rounds; round += 1) {
    await until(() => find('.finding') === null, 'a calm draft')
    document.execCommand('insertText', false, steering)
    const start = performance.now()
    const shown = await until(() => find('.finding') !== null, 'a remark')
    if (round >= 0) times.push(shown - start)
    for (let gone = 0; gone < steering.length; gone += 1) document.execCommand('delete')
  }
  // The next language begins with an empty box.
  document.execCommand('selectAll')
  document.execCommand('delete')
  await until(() => find('#draft-box')?.textContent.trim() === '', 'an empty box')
  await new Promise((resolve) => setTimeout(resolve, 500))
  return times
}

/** How long a person waits for the mirror, where it looks at each pause: in a reply of 200 words, in milliseconds. */
export async function measurePause(connection: Connection, { origin, worker }: Extension, rounds: number) {
  const measure = async (language: Language) => {
    await worker.run((settings) => chrome.storage.local.set({ settings }), { language, mirrorLooks: 'pause' })
    const tab = await openTab(connection, `${origin}sidepanel.html`)
    const times = await tab.run(timePauses, writeCalm(language), drafts[language].steering, rounds)
    await tab.close()
    return times
  }
  return { it: await measure('it'), en: await measure('en') }
}
