import type { Check } from './check.ts'
import { languages } from './corpus/corpus.ts'
import { explain } from './explain.ts'

const asked = { it: /chiest|chied/iu, en: /\bask/iu }

export const accompanyWhenAsked: Check = {
  id: 'accompany-when-asked',
  description: 'The tick of duty-accompany says that someone asked.',
  check: (corpus) =>
    languages.flatMap((language) =>
      corpus[language].unit.duties
        .filter(({ id, tick }) => id === 'duty-accompany' && !asked[language].test(tick))
        .map(({ tick }) =>
          explain({
            where: `${language} duty-accompany-tick`,
            noticed: `“${tick}” says nothing about being asked.`,
            why: 'The unit has people go along as a silent witness when they are asked to.',
            tryThis: language === 'it' ? '«Quando me l’hanno chiesto, …»' : '“When someone asked me, …”',
          }),
        ),
    ),
}
