import type { Moment } from '../schema/prompt.ts'
import type { Check } from './check.ts'
import { languages } from './corpus/corpus.ts'
import { explain } from './explain.ts'

const fewest = 6

function checkMoment({ prompts }: Moment) {
  const channels = prompts.map(({ channel }) => channel)
  return [
    ...(prompts.length < fewest
      ? [{ noticed: `${prompts.length} prompts are here.`, tryThis: `${fewest} or more, of different skills.` }]
      : []),
    ...(['spoken', 'written'] as const)
      .filter((channel) => !channels.includes(channel))
      .map((channel) => ({ noticed: `No prompt is ${channel}.`, tryThis: `one that only fits when ${channel}.` })),
  ]
}

export const promptsPerMoment: Check = {
  id: 'prompts-per-moment',
  description: 'Every moment has at least six prompts, and both spoken and written ones.',
  check: (corpus) =>
    languages.flatMap((language) =>
      corpus[language].moments.flatMap((moment) =>
        checkMoment(moment).map((fault) =>
          explain({
            where: `${language} ${moment.id}`,
            why: 'With few words to choose from, they become a script; some answer face to face, some by message.',
            ...fault,
          }),
        ),
      ),
    ),
}
