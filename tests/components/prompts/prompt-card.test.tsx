// @vitest-environment happy-dom
import { beforeEach, expect, test } from 'vitest'
import { PromptCard } from '#components/prompts/PromptCard.tsx'
import { strings as t } from '#content/interface/en.ts'
import { shippedCorpus } from '../../content/shipped-corpus.ts'
import { requireValue } from '../../storage/require-value.ts'
import { page } from '../lock/page.ts'

const prompt = requireValue(shippedCorpus.en.moments[0]?.prompts[0])

const show = (change: Partial<Parameters<typeof PromptCard>[0]> = {}) =>
  page.show(
    <PromptCard
      t={t}
      prompt={prompt}
      words={prompt.words}
      isCopied={false}
      isFavourite={false}
      isOpen={false}
      onCopy={() => {}}
      onToggleFavourite={() => {}}
      onToggleOpen={() => {}}
      {...change}
    >
      <p>The place to write.</p>
    </PromptCard>,
  )

beforeEach(page.clear)

test('a closed card keeps to the words', () => {
  show()
  expect(page.text()).toContain(prompt.words)
  expect(page.text()).not.toContain(prompt.opens)
  expect(page.text()).not.toContain(prompt.notWhen)
})

test('an open card says what the words open and when not to use them, before the place to write', () => {
  show({ isOpen: true })
  const shown = [...document.querySelectorAll('.prompt-help dt, .prompt-help dd')].map(({ textContent }) => textContent)
  expect(shown).toEqual([t.words.opens, prompt.opens, t.words.notWhen, prompt.notWhen])
  expect(page.text().indexOf(prompt.notWhen)).toBeLessThan(page.text().indexOf('The place to write.'))
})

test('a step of a talk is shown, and said as part of the card’s name', () => {
  show({ stepText: '3 of 8' })
  expect(document.querySelector('h3')?.textContent).toBe(`3 of 8 ${prompt.aim}`)
  expect(document.querySelector('article')?.getAttribute('aria-label')).toBe(`3 of 8: ${prompt.aim}`)
})
