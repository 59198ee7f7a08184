import type { Moment } from '../../schema/prompt.ts'
import { titles } from '../titles/it.ts'

export const closingAndNextContact = {
  id: 'closing-and-next-contact',
  title: titles['closing-and-next-contact'],
  keepInMind: 'Avvisa un po’ prima della fine. Nomina un giorno vero, o di’ che ancora non lo sai.',
  fact: {
    ids: ['fn-ongoing-1', 'why-valued-8', 'val-reciprocity-4'],
    text: 'Offri una relazione personale che dura, e sostegno per continuare il percorso di recupero. In uno studio si apprezza molto l’impegno verso i pari. Far funzionare la relazione tocca a tutti.',
  },
  prompts: [
    {
      id: 'closing-ten-minutes',
      skill: 'open-question',
      channel: 'spoken',
      aim: 'Dire quanto tempo resta',
      words: 'Abbiamo ancora dieci minuti. Come ti va di usarli?',
      lei: 'Abbiamo ancora dieci minuti. Come le va di usarli?',
    },
    {
      id: 'closing-today',
      skill: 'summary',
      channel: 'spoken',
      aim: 'Ricordare le cose di oggi',
      words: 'Oggi abbiamo toccato due cose: {una} e {altra}. Da dove ti va di ripartire, la prossima volta?',
      lei: 'Oggi abbiamo toccato due cose: {una} e {altra}. Da dove le va di ripartire, la prossima volta?',
    },
    {
      id: 'closing-next-time',
      skill: 'offer',
      channel: 'either',
      aim: 'Offrire un altro contatto',
      words: 'Ti va di risentirci? Io ci sono {giorno} o {altro}. Se preferisci di no, va bene: scegli tu.',
      lei: 'Le va di risentirci? Io ci sono {giorno} o {altro}. Se preferisce di no, va bene: scelga lei.',
    },
    {
      id: 'closing-you-were-there',
      skill: 'affirmation',
      channel: 'written',
      aim: 'Scrivere dopo il saluto',
      words: 'Hai trovato il modo di esserci, anche in una settimana così. Ci vediamo {giorno} alle {ora}.',
      lei: 'Ha trovato il modo di esserci, anche in una settimana così. Ci vediamo {giorno} alle {ora}.',
    },
    {
      id: 'closing-too-soon',
      skill: 'reflection',
      channel: 'spoken',
      aim: 'Accogliere un saluto difficile',
      words: 'Per te è presto per salutarci. C’era altro che volevi dire.',
      lei: 'Per lei è presto per salutarci. C’era altro che voleva dire.',
    },
    {
      id: 'closing-what-stayed',
      skill: 'open-question',
      channel: 'written',
      aim: 'Chiedere cosa è rimasto',
      words: 'Cosa ti è rimasto del nostro incontro?',
      lei: 'Cosa le è rimasto del nostro incontro?',
    },
  ],
} satisfies Moment
