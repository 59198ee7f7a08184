import type { Moment } from '../../schema/prompt.ts'
import { titles } from '../titles/it.ts'

export const peopleAndPlaces = {
  id: 'people-and-places',
  title: titles['people-and-places'],
  keepInMind:
    'Parti da ciò che piace alla persona, non dai posti che conosci tu. Anche stare per conto proprio è una scelta.',
  fact: {
    ids: ['duty-recreation', 'duty-networks', 'fn-linkage-2'],
    text: 'Sostieni l’accesso a svago e attività sociali. Aiuti a trovare e far crescere legami su misura. Fai conoscere servizi e risorse della zona, e incoraggi a cercarli e a prendervi parte.',
  },
  prompts: [
    {
      id: 'people-what-you-liked',
      skill: 'open-question',
      channel: 'spoken',
      aim: 'Chiedere cosa piace',
      words: 'Cosa ti piace fare, quando hai tempo per te?',
      lei: 'Cosa le piace fare, quando ha tempo per sé?',
    },
    {
      id: 'people-long-evenings',
      skill: 'reflection',
      channel: 'either',
      aim: 'Dire ciò che manca',
      words: 'Le sere sono lunghe. Ti manca qualcuno con cui ridere.',
      lei: 'Le sere sono lunghe. Le manca qualcuno con cui ridere.',
    },
    {
      id: 'people-two-places',
      skill: 'offer',
      channel: 'spoken',
      aim: 'Due posti, o nessuno',
      words: 'Ti va di sentire cosa c’è in zona? Conosco {posto} e {gruppo}. Uno, l’altro o nessuno: scegli tu.',
      lei: 'Le va di sentire cosa c’è in zona? Conosco {posto} e {gruppo}. Uno, l’altro o nessuno: scelga lei.',
    },
    {
      id: 'people-opening-times',
      skill: 'permission',
      channel: 'written',
      aim: 'Chiedere prima di mandare',
      words: 'Ho trovato gli orari per {posto}. Ti va se te li mando qui?',
      lei: 'Ho trovato gli orari per {posto}. Le va se glieli mando qui?',
    },
    {
      id: 'people-at-the-door',
      skill: 'self-disclosure',
      channel: 'spoken',
      aim: 'La mia prima volta',
      words:
        'La prima volta non ho passato la porta. Ho guardato da fuori e basta. Per te com’è entrare in un posto nuovo?',
      lei: 'La prima volta non ho passato la porta. Ho guardato da fuori e basta. Per lei com’è entrare in un posto nuovo?',
    },
    {
      id: 'people-you-wrote',
      skill: 'affirmation',
      channel: 'either',
      aim: 'Nominare un suo passo',
      words: 'Dopo tanto tempo hai scritto a {nome}. Il primo passo l’hai fatto tu.',
      lei: 'Dopo tanto tempo ha scritto a {nome}. Il primo passo l’ha fatto lei.',
    },
  ],
} satisfies Moment
