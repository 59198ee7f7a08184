import type { Question } from '../../../content/schema/self-check.ts'
import { confidentiality as englishConfidentiality } from '../../../content/self-checks/en/confidentiality.ts'
import { principles as englishPrinciples } from '../../../content/self-checks/en/principles.ts'
import { responsibilities as englishResponsibilities } from '../../../content/self-checks/en/responsibilities.ts'
import { role as englishRole } from '../../../content/self-checks/en/role.ts'
import { rules as englishRules } from '../../../content/self-checks/en/rules.ts'
import { types as englishTypes } from '../../../content/self-checks/en/types.ts'
import { confidentiality } from '../../../content/self-checks/it/confidentiality.ts'
import { principles } from '../../../content/self-checks/it/principles.ts'
import { responsibilities } from '../../../content/self-checks/it/responsibilities.ts'
import { role } from '../../../content/self-checks/it/role.ts'
import { rules } from '../../../content/self-checks/it/rules.ts'
import { types } from '../../../content/self-checks/it/types.ts'
import type { Language } from './words.ts'

const selfChecks = {
  it: [principles, rules, types, role, responsibilities, confidentiality],
  en: [englishPrinciples, englishRules, englishTypes, englishRole, englishResponsibilities, englishConfidentiality],
}

/** The reasons of a question, in the order in which its choices stand. Each card of a pile has two choices. */
function feedbacksOf(question: Question): string[] {
  if (question.form === 'sort') return question.cards.flatMap(({ feedback }) => [feedback, feedback])
  if (question.form === 'choose-reply') return question.replies.map(({ feedback }) => feedback)
  if (question.form === 'true-or-false') return [question.answers.true.feedback, question.answers.false.feedback]
  const { answers } = question
  return (['yes', 'with-permission', 'only-what-is-needed', 'no'] as const).map((id) => answers[id].feedback)
}

/** Every reason that the self-checks give, one list an objective, in the order of the unit. */
export const readFeedbacks = (language: Language): string[][] =>
  selfChecks[language].map(({ questions }) => questions.flatMap(feedbacksOf))
