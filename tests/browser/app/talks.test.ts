import { conversations as english } from '../../../content/conversations/en.ts'
import { conversations as italian } from '../../../content/conversations/it.ts'
import type { Conversation } from '../../../content/schema/conversation.ts'
import { words as englishPages } from '../../../content/talk-pages/en.ts'
import { words as italianPages } from '../../../content/talk-pages/it.ts'
import { effort, turnOf } from '../effort.ts'
import { expect, test } from '../harness/test.ts'
import { playTalk, type Ways } from '../inside/play-talks.ts'
import { languages } from './words.ts'

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
/** Both languages have the same turns: each walks half of the conversations, and in `npm run test:full` all. */
const walkedIn = (language: 'it' | 'en') =>
  shipped[language].filter((_, index) => effort.isFull || index % 2 === languages.indexOf(language))
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
  const w = pages[language]

  test.describe(`in ${language}`, () => {
    test.use({ language })

    test('takes every choice of a conversation, and comes to every ending', turnOf(language), async ({ accanto }) => {
      test.setTimeout(240_000)
      const page = await accanto.openPage('sidepanel.html')
      await page.locator('[data-tab="practise"]').click()
      for (const conversation of walkedIn(language)) {
        await test.step(conversation.id, async () => {
          await page.locator(`[data-talk="${conversation.id}"]`).click()
          await page.locator('.talk').waitFor()
          const seen = await page.evaluate(playTalk, waysOf(conversation))
          expect(inOrder(seen.choices)).toEqual(inOrder(choicesOf(conversation)))
          expect(seen.endings.toSorted()).toEqual(conversation.endings.map(({ id }) => id).toSorted())
          await page.locator('.talk .button-quiet', { hasText: w.talk.back }).first().click()
        })
      }
    })

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
      await panel.locator('.talk[data-kept="true"]').waitFor()
      await accanto.closePanel()

      panel = await accanto.openPanel()
      await expect(panel.locator('.talk')).toHaveAttribute('data-turn', turn ?? '')
      await expect(panel.locator('#own-reply')).toHaveText('Half a sentence, and')
      await panel.locator('.own-say').click()
      await expect(panel.locator('.bubble-mine').last()).toContainText('Half a sentence, and')
      await panel.locator('.talk[data-kept="true"]').waitFor()
      await accanto.closePanel()

      panel = await accanto.openPanel()
      await expect(panel.locator('.bubble-mine').last()).toContainText('Half a sentence, and')
      await panel.locator('.talk-again').click()
      await expect(panel.locator('#own-reply')).toHaveText('Half a sentence, and')
    })
  })
}
