import type { Moment } from '../../schema/prompt.ts'
import { titles } from '../titles/it.ts'

export const tellMeWhatToDo = {
  id: 'tell-me-what-to-do',
  title: titles['tell-me-what-to-do'],
  keepInMind: 'Forse dietro c’è un peso grande. Cercate insieme, e la scelta resta all’altra persona.',
  fact: {
    ids: ['why-own-answers-1', 'why-own-answers-2', 'why-own-answers-3', 'why-not-advice-2'],
    text: 'Niente risposte pronte: di solito ognuno trova le sue. Tu accompagni la ricerca con la tua esperienza. Molti peer supporter dicono di evitare i consigli. Raccontano ciò che hanno vissuto e cosa funziona per loro. Se provare lo decide l’altra persona.',
  },
  prompts: [
    {
      id: 'tell-me-what-to-do-so-much-to-decide',
      skill: 'reflection',
      channel: 'spoken',
      aim: 'Riconoscere il peso',
      words: 'È tanto da decidere. Vorresti che qualcuno ti indicasse la strada.',
      lei: 'È tanto da decidere. Vorrebbe che qualcuno le indicasse la strada.',
    },
    {
      id: 'tell-me-what-to-do-already-thought',
      skill: 'open-question',
      channel: 'spoken',
      aim: 'Partire dai suoi pensieri',
      words: 'A cosa hai già pensato, anche solo per un attimo?',
      lei: 'A cosa ha già pensato, anche solo per un attimo?',
    },
    {
      id: 'tell-me-what-to-do-think-together',
      skill: 'permission',
      channel: 'either',
      aim: 'Cercare insieme',
      words: 'Una risposta pronta non ce l’ho. Ti va se ci pensiamo insieme?',
      lei: 'Una risposta pronta non ce l’ho. Le va se ci pensiamo insieme?',
    },
    {
      id: 'tell-me-what-to-do-what-worked-for-me',
      skill: 'permission',
      channel: 'spoken',
      aim: 'Raccontare senza dare consigli',
      words: 'Ti va se ti racconto cosa funziona per me? Poi vedi tu se ti dice qualcosa.',
      lei: 'Le va se le racconto cosa funziona per me? Poi vede lei se le dice qualcosa.',
    },
    {
      id: 'tell-me-what-to-do-some-ways',
      skill: 'offer',
      channel: 'spoken',
      aim: 'Mostrare più strade',
      words:
        'Vuoi sentire alcune strade che conosco? C’è {questa}, c’è {quella}, o forse nessuna di queste. La scelta è tua.',
      lei: 'Vuole sentire alcune strade che conosco? C’è {questa}, c’è {quella}, o forse nessuna di queste. La scelta è sua.',
    },
    {
      id: 'tell-me-what-to-do-by-message',
      skill: 'open-question',
      channel: 'written',
      aim: 'Rispondere a una richiesta',
      words: 'Ho letto la tua domanda su {cosa}. Cosa renderebbe un po’ più facile scegliere?',
      lei: 'Ho letto la sua domanda su {cosa}. Cosa renderebbe un po’ più facile scegliere?',
    },
  ],
} satisfies Moment
