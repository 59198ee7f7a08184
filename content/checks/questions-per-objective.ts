import { objectiveIds } from '../course/objective-ids.ts'
import type { SelfCheck } from '../schema/self-check.ts'
import type { Check } from './check.ts'
import { languages } from './corpus/corpus.ts'
import { explain } from './explain.ts'

const fewestQuestions = 6
const fewestForms = 3

function checkObjective(objective: string, questions: SelfCheck['questions']) {
  const forms = new Set(questions.map(({ form }) => form))
  const prefix = objective.replace(/^obj/, '')
  return [
    ...(questions.length < fewestQuestions
      ? [{ noticed: `${questions.length} questions are here.`, tryThis: `${fewestQuestions} or more.` }]
      : []),
    ...(forms.size < fewestForms
      ? [{ noticed: `${forms.size} forms are here.`, tryThis: `questions of ${fewestForms} forms or more.` }]
      : []),
    ...questions
      .filter(({ id }) => !`-${id}`.startsWith(`${prefix}-`))
      .map(({ id }) => ({
        noticed: `The question “${id}” begins otherwise.`,
        tryThis: `an id that begins with “${prefix.slice(1)}-”, by which a question that comes back finds its words.`,
      })),
  ]
}

export const questionsPerObjective: Check = {
  id: 'questions-per-objective',
  description: `Every objective of the unit has at least ${fewestQuestions} questions, of at least ${fewestForms} forms.`,
  check: (corpus) =>
    languages.flatMap((language) =>
      objectiveIds.flatMap((objective) => {
        const found = corpus[language].selfChecks.filter((selfCheck) => selfCheck.objective === objective)
        const questions = found.flatMap((selfCheck) => selfCheck.questions)
        return checkObjective(objective, questions).map((fault) =>
          explain({
            where: `${language} ${objective}`,
            why: 'With few questions, or all alike, people learn the answers by heart and not the thing itself.',
            ...fault,
          }),
        )
      }),
    ),
}
