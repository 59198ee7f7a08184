import { expect, test } from 'vitest'
import { joinWriting } from '#components/journal/join-writing.ts'
import { createWriting } from '../../storage/writing.ts'

const blank = createWriting({ parts: {}, day: '2026-05-12' })

test('takes the draft as it is when only text was typed', () => {
  const draft = createWriting({ day: '2026-05-01', feelings: ['calm'] })
  const joined = joinWriting(draft, { ...blank, parts: { free: 'Poi.' } }, blank)
  expect(joined).toEqual({ ...draft, parts: { free: 'Ho ascoltato.\nPoi.' } })
})

test('takes a form and a day chosen meanwhile, and joins what both link to', () => {
  const draft = createWriting({ feelings: ['calm'] })
  const typed = { ...blank, form: 'what-so-what-now-what', day: '2026-05-11', feelings: ['calm', 'tired'] } as const
  const joined = joinWriting(draft, { ...typed, feelings: [...typed.feelings] }, blank)
  expect(joined).toMatchObject({ form: typed.form, day: '2026-05-11', feelings: ['calm', 'tired'] })
  expect(joined.parts).toEqual({ free: 'Ho ascoltato.' })
})

test('joins what was tapped in both, and keeps how strong feelings were and the question', () => {
  const draft = createWriting({
    strengths: { calm: 1 },
    taps: { happened: ['a'], did: [], next: [] },
    question: 'day-silence',
  })
  const joined = joinWriting(
    draft,
    { ...blank, strengths: { hope: 3 }, taps: { happened: ['a', 'b'], did: ['c'], next: [] } },
    blank,
  )
  expect(joined).toMatchObject({
    strengths: { calm: 1, hope: 3 },
    taps: { happened: ['a', 'b'], did: ['c'], next: [] },
    question: 'day-silence',
  })
})
