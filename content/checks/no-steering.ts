import type { Conversation } from '../schema/conversation.ts'
import type { SelfCheck } from '../schema/self-check.ts'
import type { Check } from './check.ts'
import { languages } from './corpus/corpus.ts'
import { listChoices } from './corpus/list-choices.ts'
import { momentTexts } from './corpus/moment-texts.ts'
import { explain } from './explain.ts'
import { findWorded } from './words/find-worded.ts'
import { steeringEnglish } from './words/steering-en.ts'
import { steeringItalian } from './words/steering-it.ts'

const lists = { it: steeringItalian, en: steeringEnglish }

/** Where someone’s life is at risk, plain words come first and nothing is steering. */
const safetyMoment = 'worry-about-safety'

const listFittingReplies = ({ questions }: SelfCheck) =>
  questions
    .filter(({ form }) => form === 'choose-reply')
    .flatMap((question) =>
      listChoices(question)
        .filter(({ place }) => place === 'fits')
        .map(({ id, words = '' }) => ({ id: `${question.id}-${id}`, text: words })),
    )

const isSafety = (replies: Conversation['turns'][number]['replies']) =>
  replies.some(({ facts }) => facts.some((fact) => fact.startsWith('conf-exceptions')))

/** What fits in a conversation, and the words that it names as good ones. */
const listGoodWords = ({ id, turns }: Conversation) =>
  turns
    .filter(({ replies }) => !isSafety(replies))
    .flatMap((turn) => [
      ...turn.replies.map((reply) => ({
        id: `${id}-${turn.id}-${reply.id}`,
        text: reply.fits ? reply.words : (reply.anotherWay ?? ''),
      })),
      ...turn.own.good.map((text, index) => ({ id: `${id}-${turn.id}-own-${index + 1}`, text })),
    ])

export const noSteering: Check = {
  id: 'no-steering',
  description: 'Prompts, and replies that fit, neither tell people what to do nor comfort them with what nobody knows.',
  check: (corpus) =>
    languages.flatMap((language) =>
      [
        ...corpus[language].moments
          .filter(({ id }) => id !== safetyMoment)
          .flatMap(momentTexts)
          .filter(({ kind }) => kind === 'prompt'),
        ...corpus[language].selfChecks.flatMap(listFittingReplies),
        ...corpus[language].conversations.flatMap(listGoodWords),
      ].flatMap(({ id, text }) =>
        findWorded(text, lists[language]).map(({ found, why, tryThis }) =>
          explain({ where: `${language} ${id}`, noticed: `“${found}” steers.`, why, tryThis }),
        ),
      ),
    ),
}
