import type { SelfCheck } from '../schema/self-check.ts'
import type { Check } from './check.ts'
import { type LanguageCorpus, languages } from './corpus/corpus.ts'
import { listChoices } from './corpus/list-choices.ts'
import { explain } from './explain.ts'

const ofForm = (questions: SelfCheck['questions'], form: string) =>
  questions.filter((question) => question.form === form).map(listChoices)

/** Where the first choice that fits stands, in each question. */
const listPlaces = (questions: readonly ReturnType<typeof listChoices>[]) =>
  questions.map((choices) => choices.findIndex(({ place }) => place === 'fits'))

const isSame = (places: readonly number[]) => places.length > 1 && new Set(places).size === 1

const longestFits = (choices: ReturnType<typeof listChoices>) =>
  choices.toSorted((a, b) => (b.words?.length ?? 0) - (a.words?.length ?? 0))[0]?.place === 'fits'

const checkObjective = ({ objective, questions }: SelfCheck) =>
  ['true-or-false', 'choose-reply', 'may-i-share']
    .filter((form) => isSame(listPlaces(ofForm(questions, form))))
    .map((form) => ({
      where: objective,
      noticed: `The answer that fits is always at the same place of its “${form}” questions.`,
      tryThis: 'another order in one of them, in both languages.',
    }))

const checkCards = ({ questions }: SelfCheck) =>
  questions
    .filter(({ form }) => form === 'sort')
    .filter((question) => {
      const places = listChoices(question).map(({ place }) => place)
      return places.filter((place, index) => index > 0 && place !== places[index - 1]).length < 2
    })
    .map(({ id }) => ({
      where: id,
      noticed: 'First come all cards of one pile, then all of the other.',
      tryThis: 'the cards mixed.',
    }))

/** Over all objectives. By chance, the longest of three or four replies fits in about a third of the questions. */
const fewestLongest = 0.2
const mostLongest = 0.5

function checkLengths({ selfChecks }: LanguageCorpus) {
  const replies = ofForm(
    selfChecks.flatMap(({ questions }) => questions),
    'choose-reply',
  )
  const share = replies.filter(longestFits).length / Math.max(1, replies.length)
  const where = 'choose-reply'
  const noticed = `In ${Math.round(share * 100)} of 100 questions the longest reply fits.`
  if (share > mostLongest) {
    return [{ where, noticed, tryThis: 'a shorter reply that fits, or a longer one that does not.' }]
  }
  return share < fewestLongest
    ? [{ where, noticed, tryThis: 'a longer reply that fits here and there, so that short ones do not stand out.' }]
    : []
}

export const fittingPlaceVaries: Check = {
  id: 'fitting-place-varies',
  description: 'Neither its place nor its length gives the fitting answer away.',
  check: (corpus) =>
    languages.flatMap((language) =>
      [
        ...corpus[language].selfChecks.flatMap(checkObjective),
        ...corpus[language].selfChecks.flatMap(checkCards),
        ...checkLengths(corpus[language]),
      ].map(({ where, ...fault }) =>
        explain({
          where: `${language} ${where}`,
          why: 'People would see the pattern and stop reading.',
          ...fault,
        }),
      ),
    ),
}
