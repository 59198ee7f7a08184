import type { Moment } from '../schema/prompt.ts'
import type { Check } from './check.ts'
import { languages } from './corpus/corpus.ts'
import { explain } from './explain.ts'

const guided = 'confidentiality-in-eight-steps'
const stepCount = 8
/** Said apart, they let people promise too much (unit 1, Confidentiality). */
const together = ['conf-rule-permission', 'conf-rule-team', 'conf-exceptions']

const isInOrder = ({ prompts }: Moment) => prompts.every(({ step }, index) => step === index + 1)

function checkMoment(moment: Moment) {
  const steps = moment.prompts.filter(({ step }) => step !== undefined)
  return steps.length > 0 && !isInOrder(moment)
    ? [{ noticed: 'Its steps are not 1, 2, 3 … in the order of the prompts.', tryThis: 'a step for each, in order.' }]
    : []
}

function checkGuided(moment: Moment | undefined) {
  if (!moment) return [{ noticed: 'It is not there.', tryThis: `a moment with the id “${guided}”.` }]
  const missing = together.filter((fact) => !moment.fact.ids.includes(fact))
  return [
    ...(moment.prompts.filter(({ step }) => step !== undefined).length === stepCount
      ? []
      : [{ noticed: `It does not have ${stepCount} steps.`, tryThis: `steps 1 to ${stepCount}.` }]),
    ...missing.map((fact) => ({
      noticed: `It leaves out “${fact}”.`,
      tryThis: 'permission, team and exceptions in one breath.',
    })),
  ]
}

export const guidedTalk: Check = {
  id: 'guided-talk',
  description: `The confidentiality talk has ${stepCount} steps in order; permission, team and exceptions go together.`,
  check: (corpus) =>
    languages.flatMap((language) => {
      const { moments } = corpus[language]
      const faults = [
        ...checkGuided(moments.find(({ id }) => id === guided)).map((fault) => ({ id: guided, ...fault })),
        ...moments.flatMap((moment) => checkMoment(moment).map((fault) => ({ id: moment.id, ...fault }))),
      ]
      return faults.map(({ id, ...fault }) =>
        explain({ where: `${language} ${id}`, why: 'People follow it step by step, and say what it says.', ...fault }),
      )
    }),
}
