import { leadingLabels } from '../codebook-labels.ts'
import type { CodebookLabel, Turn } from '../schema/conversation.ts'
import type { Check } from './check.ts'
import { languages } from './corpus/corpus.ts'
import { findRepeated } from './corpus/find-repeated.ts'
import { explain } from './explain.ts'

/** A reason takes a few words. */
const shortestReason = 30

/** A fitting reply has none of these. */
const leading: readonly CodebookLabel[] = leadingLabels
/** What may tempt besides: questions in a row, and a story that stays with oneself. */
const tempting: readonly CodebookLabel[] = [...leading, 'closed-question', 'self-disclosure']

const isEmpty = (text: string | undefined) => (text ?? '').trim() === ''

function checkTurn({ replies, own }: Turn) {
  return [
    ...replies.flatMap(({ id, fits, feedback, answer, anotherWay }) => [
      ...(feedback.trim().length < shortestReason
        ? [{ noticed: `“${id}” gives no reason.`, tryThis: 'what the words may do to the other person, and why.' }]
        : []),
      ...(isEmpty(answer)
        ? [{ noticed: `“${id}” gets no answer.`, tryThis: 'what the other person says or does upon it.' }]
        : []),
      ...(!fits && isEmpty(anotherWay)
        ? [{ noticed: `“${id}” names no other way.`, tryThis: 'words that would leave them the lead.' }]
        : []),
    ]),
    ...replies.flatMap(({ id, fits, labels }) => [
      ...labels
        .filter((label) => fits && leading.includes(label))
        .map((label) => ({
          noticed: `“${id}” fits, and is labelled “${label}”.`,
          tryThis: 'other words, or not to fit.',
        })),
      ...(fits || labels.some((label) => tempting.includes(label))
        ? []
        : [{ noticed: `“${id}” does not fit, and no label says why.`, tryThis: `one of: ${tempting.join(', ')}.` }]),
    ]),
    ...findRepeated(replies.map(({ feedback }) => feedback)).map((feedback) => ({
      noticed: `Two replies get the same words: “${feedback}”`,
      tryThis: 'what this one reply does.',
    })),
    ...findRepeated(replies.map(({ answer }) => answer)).map((answer) => ({
      noticed: `Two replies get the same answer: “${answer}”`,
      tryThis: 'an answer that shows what this one reply did.',
    })),
    ...findRepeated(own.good).map((words) => ({
      noticed: `“${words}” stands there twice.`,
      tryThis: 'three good replies, each another way.',
    })),
    ...(replies.some(({ fits }) => fits) ? [] : [{ noticed: 'No reply fits.', tryThis: 'one that leaves the lead.' }]),
    ...(replies.some(({ fits }) => !fits)
      ? []
      : [{ noticed: 'No reply tempts.', tryThis: 'what a warm person says in a hurry.' }]),
  ]
}

export const turnsAnswered: Check = {
  id: 'turns-answered',
  description: 'At each turn one reply fits and one tempts, and each has an answer and a reason of its own.',
  check: (corpus) =>
    languages.flatMap((language) =>
      corpus[language].conversations.flatMap(({ id, turns }) =>
        turns.flatMap((turn) =>
          checkTurn(turn).map((fault) =>
            explain({
              where: `${language} ${id} ${turn.id}`,
              // CARE trial: practice without feedback made novices less empathic (d = −0.52).
              why: 'Practice without a reason after each choice can teach the opposite.',
              ...fault,
            }),
          ),
        ),
      ),
    ),
}
