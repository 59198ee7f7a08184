import type { Moment } from '../../schema/prompt.ts'
import { titles } from '../titles/it.ts'

export const hopeAndStrengths = {
  id: 'hope-and-strengths',
  title: titles['hope-and-strengths'],
  keepInMind: 'La speranza non promette come va a finire. Parti da ciò che l’altra persona ha fatto davvero.',
  fact: {
    ids: ['val-hope-1', 'val-empowerment-2'],
    text: 'La relazione è un luogo unico per guarire, e un modo forte di dare speranza e ottimismo. Si ha più potere sulla vita usando forze e capacità, ognuno per sé e insieme.',
  },
  prompts: [
    {
      id: 'hope-and-strengths-you-found-a-way',
      skill: 'affirmation',
      channel: 'spoken',
      aim: 'Nominare una cosa fatta',
      words: 'In un periodo così duro hai trovato il modo di {azione}.',
      lei: 'In un periodo così duro ha trovato il modo di {azione}.',
    },
    {
      id: 'hope-and-strengths-what-gave-you-strength',
      skill: 'open-question',
      channel: 'spoken',
      aim: 'Cercare le sue forze',
      words: 'Cosa ti ha dato forza, fin qui?',
      lei: 'Cosa le ha dato forza, fin qui?',
    },
    {
      id: 'hope-and-strengths-your-voice',
      skill: 'reflection',
      channel: 'spoken',
      aim: 'Notare ciò che accende',
      words: 'Quando parli di {cosa}, ti si accende la voce.',
      lei: 'Quando parla di {cosa}, le si accende la voce.',
    },
    {
      id: 'hope-and-strengths-one-small-thing',
      skill: 'open-question',
      channel: 'either',
      aim: 'Dare spazio a una speranza',
      words: 'Cosa speri, per te? Anche una cosa piccola.',
      lei: 'Cosa spera, per sé? Anche una cosa piccola.',
    },
    {
      id: 'hope-and-strengths-days-without-hope',
      skill: 'self-disclosure',
      channel: 'spoken',
      aim: 'Sperare senza promettere',
      words:
        'Anch’io ho avuto giorni senza speranza. Come andrà per te non lo so, ma sono qui e ti ascolto. A cosa ti tieni, in giorni così?',
      lei: 'Anch’io ho avuto giorni senza speranza. Come andrà per lei non lo so, ma sono qui e la ascolto. A cosa si tiene, in giorni così?',
    },
    {
      id: 'hope-and-strengths-by-message',
      skill: 'affirmation',
      channel: 'written',
      aim: 'Riconoscere un messaggio',
      words: 'Mi hai scritto anche in una giornata così storta. Hai tenuto aperto un filo.',
      lei: 'Mi ha scritto anche in una giornata così storta. Ha tenuto aperto un filo.',
    },
  ],
} satisfies Moment
