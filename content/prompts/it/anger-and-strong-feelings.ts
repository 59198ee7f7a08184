import type { Moment } from '../../schema/prompt.ts'
import { titles } from '../titles/it.ts'

export const angerAndStrongFeelings = {
  id: 'anger-and-strong-feelings',
  title: titles['anger-and-strong-feelings'],
  keepInMind: 'Spesso la rabbia dice che qualcosa conta molto. Rallenta, e bada anche alla tua sicurezza.',
  fact: {
    ids: ['val-empathy-3', 'val-acceptance-1', 'why-valued-4'],
    text: 'Con l’empatia senti e capisci ciò che prova l’altra persona. La prendi com’è, senza giudizi, attese o pretese. In uno studio si apprezza molto chi si adatta al carattere e ai modi di ognuno.',
  },
  prompts: [
    {
      id: 'anger-not-heard',
      skill: 'reflection',
      channel: 'spoken',
      aim: 'Dire la rabbia che sento',
      words: 'Questa cosa ti fa una gran rabbia. E nessuno ti ha dato ascolto.',
      lei: 'Questa cosa le fa una gran rabbia. E nessuno le ha dato ascolto.',
    },
    {
      id: 'anger-what-happened',
      skill: 'open-question',
      channel: 'spoken',
      aim: 'Lasciare spazio al racconto',
      words: 'Ti ascolto, senza fretta. Cos’è successo con {nome}?',
      lei: 'L’ascolto, senza fretta. Cos’è successo con {nome}?',
    },
    {
      id: 'anger-a-minute',
      skill: 'permission',
      channel: 'spoken',
      aim: 'Chiedere una pausa',
      words: 'Stiamo alzando la voce, io e te. Ti va se ci fermiamo un minuto?',
      lei: 'Stiamo alzando la voce, io e lei. Le va se ci fermiamo un minuto?',
    },
    {
      id: 'anger-your-message',
      skill: 'reflection',
      channel: 'written',
      aim: 'Rispondere a un messaggio arrabbiato',
      words: 'Ho letto tutto il tuo messaggio. Quello che è successo con {cosa} ti ha fatto molto male.',
      lei: 'Ho letto tutto il suo messaggio. Quello che è successo con {cosa} le ha fatto molto male.',
    },
    {
      id: 'anger-in-a-queue',
      skill: 'self-disclosure',
      channel: 'either',
      aim: 'Una mia rabbia, poi la sua',
      words: 'Anch’io ho urlato in una fila, per un foglio. Mi pareva di non esistere. Per te com’è adesso?',
      lei: 'Anch’io ho urlato in una fila, per un foglio. Mi pareva di non esistere. Per lei com’è adesso?',
    },
    {
      id: 'anger-some-air',
      skill: 'offer',
      channel: 'spoken',
      aim: 'Offrire aria o silenzio',
      words:
        'Ti va un po’ d’aria, o di silenzio? Possiamo uscire, o stare qui senza parlare. O nessuna delle due: scegli tu.',
      lei: 'Le va un po’ d’aria, o di silenzio? Possiamo uscire, o stare qui senza parlare. O nessuna delle due: scelga lei.',
    },
  ],
} satisfies Moment
