import { useApp } from '#components/app/app-context.ts'
import { useWords } from '#components/app/use-words.ts'
import { codebookLabels } from '#content/codebook-labels.ts'
import type { StudioWords } from '#content/studio/words.ts'
import {
  confidentialityWords,
  dutyWords,
  functionWords,
  momentTitleWords,
  selfCheckFrameWords,
  valueWords,
} from '#content/words.ts'
import type { StudioChoice, StudioChoices } from './studio-context.ts'

const named = (labels: Readonly<Record<string, string>>): StudioChoice[] =>
  Object.entries(labels).map(([value, label]) => ({ value, label }))

type Titled = { id: string; title: string; facts: readonly string[] }
const toChoice = ({ id, title }: Titled): StudioChoice => ({ value: id, label: title })
const toFacts = ({ id, title, facts }: Titled): StudioChoice => ({ value: id, label: title, ids: facts })

/** All that can be chosen in the studio, in the language of the page; undefined until the words are there. */
export function useStudioChoices(words: StudioWords | undefined): StudioChoices | undefined {
  const { t } = useApp()
  const moments = useWords(momentTitleWords)
  const duties = useWords(dutyWords)
  const functions = useWords(functionWords)
  const values = useWords(valueWords)
  const confidentiality = useWords(confidentialityWords)
  const frame = useWords(selfCheckFrameWords)
  if (!words || !moments || !duties || !functions || !values || !confidentiality || !frame) return undefined

  const linked = [
    ...duties.map((duty) => ['duty', duty] as const),
    ...functions.map((each) => ['function', each] as const),
    ...values.map((value) => ['value', value] as const),
  ]
  const practices = functions.flatMap((each) => each.practices)
  return {
    moments: named(moments),
    skills: named(t.skill),
    channels: named(t.channel),
    parts: linked.map(([, part]) => toChoice(part)),
    'parts-and-rules': [...linked.map(([, part]) => toChoice(part)), ...confidentiality.rules.map(toChoice)],
    reflections: linked.map(([kind, { id, title }]) => ({ value: `${kind}:${id}`, label: title })),
    facts: [...duties, ...practices, ...values, ...confidentiality.rules].map(toFacts),
    objectives: named(frame.titles),
    piles: named(frame.piles),
    minutes: ['2', '5', '8'].map((value) => ({ value, label: value })),
    labels: codebookLabels.map((value) => ({ value, label: words.studioLabel[value] })),
    ways: [],
    languages: [
      { value: 'it', label: 'Italiano' },
      { value: 'en', label: 'English' },
    ],
  }
}
