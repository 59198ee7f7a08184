import type { CourseScreen } from '#content/schema/course.ts'
import type { Question } from '#content/schema/self-check.ts'
import { questionFacts } from './question-facts.ts'

/** How much of something was done: never counted further. */
export type Amount = 'none' | 'some' | 'all'

/** What a person has done with one part of the unit: an objective or a core function. */
export type PartPlace = { id: string; read: Amount; checked: Amount; practised: Amount; reflected: Amount }

/** What a reflection is about. */
type Linked = { duties: readonly string[]; functions: readonly string[]; values: readonly string[] }

/** All that is known. What a person does away from Accanto is not. */
export type Done = {
  read: readonly string[]
  practised: readonly string[]
  answered: readonly string[]
  /** Duties ticked on any day. */
  ticked: readonly string[]
  reflections: readonly Linked[]
}

export type PartOfUnit = {
  id: string
  screens: readonly CourseScreen[]
  questions: readonly Question[]
  /** Whether a reflection can be linked to it by name, as to a core function. */
  isLinkable: boolean
}

function amountOf(wanted: readonly string[], done: readonly string[]): Amount {
  const found = wanted.filter((id) => done.includes(id)).length
  if (found === 0) return 'none'
  return found === wanted.length ? 'all' : 'some'
}

const some = (isSo: boolean): Amount => (isSo ? 'all' : 'none')

/** Whether all that a screen suggests to reflect on is among these ids: one link in common says too little. */
const isAbout = ({ reflectOn }: CourseScreen, ids: readonly string[]) =>
  reflectOn.length > 0 && reflectOn.every((link) => ids.includes(link.id))

export function findPlace({ id, screens, questions, isLinkable }: PartOfUnit, done: Done): PartPlace {
  const reflections = done.reflections.map((entry) => [...entry.duties, ...entry.functions, ...entry.values])
  const isPractised = screens.some((screen) => done.practised.includes(screen.id) || isAbout(screen, done.ticked))
  const isReflectedOn = reflections.some((linked) =>
    isLinkable ? linked.includes(id) : screens.some((screen) => isAbout(screen, linked)),
  )
  return {
    id,
    read: amountOf(
      screens.map((screen) => screen.id),
      done.read,
    ),
    checked: amountOf(
      questions.map((question) => question.id),
      done.answered,
    ),
    practised: some(isPractised),
    reflected: some(isReflectedOn),
  }
}

/** Questions that look at a core function, by the facts of their answers. */
export const questionsOn = (functionId: string, questions: readonly Question[]): Question[] =>
  questions.filter((question) => questionFacts(question).some((fact) => fact.startsWith(functionId)))
