import { codebookLabels } from '../codebook-labels.ts'
import { conversationMinutes } from '../schema/conversation.ts'
import type { Check } from './check.ts'
import { type LanguageCorpus, languages } from './corpus/corpus.ts'
import { explain } from './explain.ts'

const fewest = 16
const fewestOfALength = 3

function checkAll({ unit, conversations }: LanguageCorpus) {
  const { duties, functions, values, confidentiality } = unit
  const wanted = [...duties, ...functions, ...values, ...confidentiality.rules].map(({ id }) => id)
  const served = conversations.flatMap(({ serves }) => serves)
  const labels = conversations.flatMap(({ turns }) =>
    turns.flatMap(({ replies }) => replies.flatMap((reply) => reply.labels)),
  )
  return [
    ...(conversations.length < fewest
      ? [
          {
            where: 'conversations',
            noticed: `There are ${conversations.length}, at least ${fewest} are wanted.`,
            tryThis: 'one about a situation that none of them has.',
          },
        ]
      : []),
    ...conversationMinutes
      .filter((minutes) => conversations.filter((one) => one.minutes === minutes).length < fewestOfALength)
      .map((minutes) => ({
        where: 'conversations',
        noticed: `Fewer than ${fewestOfALength} take ${minutes} minutes.`,
        tryThis: 'one more of that length.',
      })),
    ...wanted
      .filter((id) => !served.includes(id))
      .map((id) => ({
        where: id,
        noticed: 'No conversation practises it.',
        tryThis: 'its id in the serves of one that does.',
      })),
    ...conversations.flatMap(({ id, serves }) =>
      serves
        .filter((target) => !wanted.includes(target))
        .map((target) => ({
          where: id,
          noticed: `It serves “${target}”, which is not there.`,
          tryThis: 'the id of a duty, a core function, a value or a rule of confidentiality.',
        })),
    ),
    ...codebookLabels
      .filter((label) => !labels.includes(label))
      .map((label) => ({
        where: label,
        noticed: 'No reply has this label.',
        tryThis: 'a turn where someone would say so.',
      })),
  ]
}

export const conversationsCoverTheUnit: Check = {
  id: 'conversations-cover-the-unit',
  description: `${fewest} conversations or more, of three lengths, practise all of the unit and every listening label.`,
  check: (corpus) =>
    languages.flatMap((language) =>
      checkAll(corpus[language]).map(({ where, ...fault }) =>
        explain({
          where: `${language} ${where}`,
          why: 'What is never tried out stays words.',
          ...fault,
        }),
      ),
    ),
}
