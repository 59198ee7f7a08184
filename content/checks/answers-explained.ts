import type { Question } from '../schema/self-check.ts'
import type { Check } from './check.ts'
import { languages } from './corpus/corpus.ts'
import { findRepeated } from './corpus/find-repeated.ts'
import { listChoices } from './corpus/list-choices.ts'
import { explain } from './explain.ts'

/** A reason takes a few words. */
const shortestReason = 30

function checkQuestion(question: Question) {
  const choices = listChoices(question)
  const places = choices.map(({ place }) => place)
  const wanted = question.form === 'sort' ? (['peer-support', 'not-its-job'] as const) : (['fits', 'weaker'] as const)
  return [
    ...choices
      .filter(({ feedback }) => feedback.trim().length < shortestReason)
      .map(({ id }) => ({ noticed: `“${id}” gives no reason.`, tryThis: 'one or two sentences that say why.' })),
    ...choices
      .filter(({ facts }) => facts.length === 0)
      .map(({ id }) => ({ noticed: `“${id}” rests on no fact.`, tryThis: 'the ids of what the unit says about it.' })),
    ...findRepeated(choices.map(({ feedback }) => feedback)).map((feedback) => ({
      noticed: `Two answers get the same words: “${feedback}”`,
      tryThis: 'what this one answer does, and what it leaves out.',
    })),
    ...wanted
      .filter((place) => !places.includes(place))
      .map((place) => ({ noticed: `No choice is “${place}”.`, tryThis: 'one of each at least.' })),
  ]
}

export const answersExplained: Check = {
  id: 'answers-explained',
  description: 'Every answer, fitting or not, has a reason of its own and a fact behind it; at least one fits.',
  check: (corpus) =>
    languages.flatMap((language) =>
      corpus[language].selfChecks.flatMap(({ questions }) =>
        questions.flatMap((question) =>
          checkQuestion(question).map((fault) =>
            explain({
              where: `${language} ${question.id}`,
              // CARE trial: practice without feedback made novices less empathic (d = −0.52).
              why: 'Practice without a reason after each answer can teach the opposite.',
              ...fault,
            }),
          ),
        ),
      ),
    ),
}
