import type { PlacedText } from '#practice/confidences/group-identifiers.ts'
import { type PutGeneral, putGeneralWords } from '#practice/confidences/put-general-words.ts'
import { chooseWording } from './choose-wording.ts'
import type { Choice } from './RecognisePanel.tsx'

/** Texts with the chosen words in the place of those that give someone away; only those that change. */
export function generaliseTexts(
  texts: readonly PlacedText[],
  choices: readonly Choice[],
  putGeneral: PutGeneral,
): { id: string; before: string; after: string }[] {
  return texts.flatMap(({ id, text }) => {
    const inText = choices.flatMap(({ recognised, wording }) =>
      recognised.mentions
        .filter(({ textId }) => textId === id)
        .map(({ identifier }) => ({ identifier, wording: chooseWording(recognised, wording, identifier) })),
    )
    const after = putGeneralWords(text, inText, putGeneral)
    return after === text ? [] : [{ id, before: text, after }]
  })
}
