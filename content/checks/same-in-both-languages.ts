import type { Conversation } from '../schema/conversation.ts'
import type { CourseScreen } from '../schema/course.ts'
import type { SelfCheck } from '../schema/self-check.ts'
import type { Check } from './check.ts'
import type { Corpus } from './corpus/corpus.ts'
import { listChoices } from './corpus/list-choices.ts'
import { listTermLinks } from './corpus/list-term-links.ts'
import { listTexts } from './corpus/list-texts.ts'
import { explain } from './explain.ts'

/** Italian alone has a form for *lei*. */
const isLei = (id: string) => id.endsWith('-lei')

const listScreenLinks = (screen: CourseScreen) => {
  const { id, objectives, functions, moments, reflectOn, figure } = screen
  const links = [
    ...objectives,
    ...functions,
    ...moments,
    ...reflectOn.map(({ kind, id: linked }) => `${kind} ${linked}`),
    // Languages order their words each in its own way.
    ...listTermLinks(screen).toSorted(),
  ]
  return `${id} (${[...links, figure?.id ?? 'no figure'].join(', ')})`
}

const listAnswers = ({ objective, questions }: SelfCheck) =>
  questions.map((question) => {
    const places = listChoices(question).map(({ id, place }) => `${id} ${place}`)
    return `${question.id} (${objective}, ${question.form}, ${places.join(', ')})`
  })

/** Where each reply leads, and what it does. */
const listTurns = ({ id, minutes, serves, turns, endings }: Conversation) => [
  `${id} (${[minutes, ...serves, ...endings.map((ending) => ending.id)].join(', ')})`,
  ...turns.map((turn) => {
    const replies = turn.replies.map(
      ({ id: replyId, labels, fits, next }) => `${replyId} ${labels.join(' ')} ${fits ? 'fits' : 'tempts'} to ${next}`,
    )
    return `${id} ${turn.id} (${[...replies, `own to ${turn.own.next}`, turn.hard?.skipTo ?? 'no skip'].join(', ')})`
  }),
]

/** What has to be the same, a line each: texts and their facts, links, skills, channels, services, steps, groups, answers. */
function listStructure(corpus: Corpus, language: 'it' | 'en'): string[] {
  const { unit, feelings, moments, chapters, selfChecks, conversations } = corpus[language]
  return [
    ...listTexts(corpus, language)
      .filter(({ id }) => !isLei(id))
      .map(({ id, facts }) => (facts.length > 0 ? `${id} (facts ${facts.join(', ')})` : id)),
    ...[...unit.duties, ...unit.functions.flatMap(({ practices }) => practices)].map(
      ({ id, moments: linked }) => `${id} (moments ${linked.join(', ')})`,
    ),
    ...chapters.flatMap(({ id, objectives, screens }) => [
      `${id} (objectives ${objectives.join(', ')})`,
      ...screens.map(listScreenLinks),
    ]),
    ...selfChecks.flatMap(listAnswers),
    ...conversations.flatMap(listTurns),
    ...feelings.map(({ id, group }) => `${id} (group ${group})`),
    ...moments.flatMap(({ prompts }) =>
      prompts.map(({ id, skill, channel, serves, step }) =>
        [id, skill, channel, serves.join(' '), step ?? 'no step'].join(', '),
      ),
    ),
  ]
}

const describeMissing = (from: readonly string[], language: string, other: string) => (line: string) =>
  from.includes(line)
    ? []
    : [
        explain({
          where: `${language} ${line}`,
          noticed: `This is not so in ${other}.`,
          why: 'Each language holds all of Accanto, and entries and favourites outlive a change of language.',
          tryThis: 'the same id, facts, links, skill, channel, serves and step in both, in words of its own.',
        }),
      ]

export const sameInBothLanguages: Check = {
  id: 'same-in-both-languages',
  description:
    'Both languages have the same texts in the same order, with the same facts, skills, channels and fitting answers.',
  check: (corpus) => {
    const italian = listStructure(corpus, 'it')
    const english = listStructure(corpus, 'en')
    const faults = [
      ...italian.flatMap(describeMissing(english, 'it', 'en')),
      ...english.flatMap(describeMissing(italian, 'en', 'it')),
    ]
    const moved = italian.findIndex((line, index) => line !== english[index])
    if (faults.length > 0 || moved < 0) return faults
    return [
      explain({
        where: `it ${italian[moved]}`,
        noticed: `In en, “${english[moved]}” stands in its place.`,
        why: 'A person who changes language should find everything where it was.',
        tryThis: 'one order for both.',
      }),
    ]
  },
}
