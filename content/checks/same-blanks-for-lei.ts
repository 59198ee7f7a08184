import type { Check } from './check.ts'
import { listBlanks } from './corpus/blanks.ts'
import { explain } from './explain.ts'

const name = (blanks: readonly string[]) => blanks.map((blank) => `{${blank}}`).join(' ') || 'no blank'

export const sameBlanksForLei: Check = {
  id: 'same-blanks-for-lei',
  description: 'A prompt has the same blanks for tu and for lei.',
  check: (corpus) =>
    corpus.it.moments.flatMap(({ prompts }) =>
      prompts.flatMap(({ id, words, lei }) => {
        if (lei === undefined) return []
        const tu = name(listBlanks(words))
        const formal = name(listBlanks(lei))
        return tu === formal
          ? []
          : [
              explain({
                where: `it ${id}`,
                noticed: `Tu has ${tu}, lei has ${formal}.`,
                why: 'Both say the same thing, so both leave the same open.',
                tryThis: 'changing only what addresses the person.',
              }),
            ]
      }),
    ),
}
