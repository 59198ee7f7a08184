import { conversations as english } from '../../../content/conversations/en.ts'
import { conversations as italian } from '../../../content/conversations/it.ts'
import type { Conversation } from '../../../content/schema/conversation.ts'
import { words as englishPages } from '../../../content/talk-pages/en.ts'
import { words as italianPages } from '../../../content/talk-pages/it.ts'
import { turnOf } from '../effort.ts'
import { expect, test } from '../harness/test.ts'
import { playTalk, type Ways } from '../inside/play-talks.ts'
import { languages, words } from './words.ts'

const pages = { it: italianPages, en: englishPages }
const shipped = { it: italian, en: english }

const waysOf = ({ turns }: Conversation): Ways => ({
  first: turns[0]?.id ?? '',
  turns: Object.fromEntries(
    turns.map(({ id, replies, own, hard }) => [
      id,
      {
        replies: Object.fromEntries(replies.map((reply) => [reply.id, reply.next])),
        own: own.next,
        ...(hard ? { skip: hard.skipTo } : {}),
      },
    ]),
  ),
})
/** What the screen should show for each choice, in no order. */
const choicesOf = ({ turns }: Conversation) =>
  turns.flatMap(({ id, replies, own, hard }) => [
    ...replies.map(({ id: choice, answer, feedback }) => ({ turn: id, choice, answer, feedback })),
    { turn: id, choice: 'own', answer: own.answer, feedback: own.ask[0] ?? '' },
    ...(hard ? [{ turn: id, choice: 'skip', answer: '', feedback: '' }] : []),
  ])
const inOrder = <T extends { turn: string; choice: string }>(choices: readonly T[]) =>
  choices.toSorted((a, b) => `${a.turn} ${a.choice}`.localeCompare(`${b.turn} ${b.choice}`))

for (const language of languages) {
  const t = words[language]
  const w = pages[language]

  test.describe(`in ${language}`, () => {
    test.use({ language })

    test(
      'takes every choice of every conversation, and comes to every ending',
      turnOf(language),
      async ({ accanto }) => {
        test.setTimeout(240_000)
        const page = await accanto.openPage('sidepanel.html')
        await page.locator('[data-tab="practise"]').click()
        for (const conversation of shipped[language]) {
          await test.step(conversation.id, async () => {
            await page.locator(`[data-talk="${conversation.id}"]`).click()
            await page.locator('.talk').waitFor()
            const seen = await page.evaluate(playTalk, waysOf(conversation))
            expect(inOrder(seen.choices)).toEqual(inOrder(choicesOf(conversation)))
            expect(seen.endings.toSorted()).toEqual(conversation.endings.map(({ id }) => id).toSorted())
            await page.locator('.talk .button-quiet', { hasText: w.talk.back }).first().click()
          })
        }
      },
    )

    test('closed at a turn with own words half written, it opens there again', async ({ accanto }) => {
      await accanto.openWebPage()
      let panel = await accanto.openPanel()
      await panel.locator('[data-tab="practise"]').click()
      await panel.locator('.talk-link').first().click()
      const first = await panel.locator('.talk').getAttribute('data-turn')
      await panel.locator('.choice').first().click()
      await panel.locator('.talk-on').click()
      await expect(panel.locator('.talk')).not.toHaveAttribute('data-turn', first ?? '')
      const turn = await panel.locator('.talk').getAttribute('data-turn')
      await panel.locator('summary', { hasText: w.talk.own }).click()
      await panel.locator('#own-reply').fill('Half a sentence, and')
      await panel.locator('[data-save-state="saved"]').waitFor()
      await accanto.closePanel()

      panel = await accanto.openPanel()
      await expect(panel.locator('.talk')).toHaveAttribute('data-turn', turn ?? '')
      await expect(panel.locator('#own-reply')).toHaveText('Half a sentence, and')
      await panel.locator('.own-say').click()
      await expect(panel.locator('.bubble-mine').last()).toContainText('Half a sentence, and')
      await accanto.closePanel()

      panel = await accanto.openPanel()
      await expect(panel.locator('.bubble-mine').last()).toContainText('Half a sentence, and')
      await panel.locator('.talk-again').click()
      await expect(panel.locator('#own-reply')).toHaveText('Half a sentence, and')
    })

    test('a reflection on a conversation names it in the journal', async ({ accanto }) => {
      const page = await accanto.openPage('unit.html')
      await page.locator('.talks-link').click()
      await page.locator('.talk-link').first().click()
      const title = await page.locator('.talk-title').textContent()
      while ((await page.locator('.talk-ending').count()) === 0) {
        const turn = await page.locator('.talk').getAttribute('data-turn')
        await page.locator('.choice').first().click()
        await page.locator('.talk-on').click()
        await page.locator(`.talk:not([data-turn="${turn}"])`).waitFor()
      }
      const opened = page
        .context()
        .waitForEvent('page')
        .catch(() => undefined)
      await page.locator('.talk .button-main').click()
      await opened.catch(() => undefined)
      const journal = await accanto.openPage('journal.html')
      await journal.locator('.editor textarea').first().fill('One, two')
      await expect(journal.locator('.editor')).toContainText(title ?? '')
      await journal.locator('button', { hasText: t.write.finish }).click()
      await expect(journal.locator('article').first()).toContainText(title ?? '')
    })
  })
}
