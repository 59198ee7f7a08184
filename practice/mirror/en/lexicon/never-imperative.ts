import { unpackWords } from './unpack-words.ts'
import { wordLists } from './word-lists.ts'

const words = (text: string) => new Set(text.trim().split(/\s+/))

/** At the head these an *I*, an *it* or a *you*, or only wish: *hope you sleep*, *guess so*, *need a hand?* */
export const neverImperative =
  words(`hope thank bet guess wonder wish mean suppose doubt sound seem dare may bless fancy agree
 matter cost hurt ache suck happen belong deserve exist own owe appear resemble tend lack hate like want need miss
 feel dread fear envy appreciate regret reckon sigh yawn last weather found bug alert second bore lot damn rot hail`)

/** Bases far more often nouns: before a preposition or a noun they are none of the reader's business to do. */
export const mostlyNouns = new Set(unpackWords(wordLists.nouns))
