import type { Moment } from '../../schema/prompt.ts'
import { titles } from '../titles/it.ts'

export const treatedUnfairly = {
  id: 'treated-unfairly',
  title: titles['treated-unfairly'],
  keepInMind: 'Prima ascolta, e prendi sul serio ciò che è successo. Poi chiedi alla persona cosa vuole. Decide lei.',
  fact: {
    ids: ['val-equity-4', 'val-empowerment-5', 'duty-accompany'],
    text: 'Nel ruolo hai la responsabilità di opporti ai pregiudizi e alle discriminazioni che incontri. Stare con aiuta a cambiare, più che fare per. Se te lo chiede, vai agli appuntamenti come testimone silenzioso.',
  },
  prompts: [
    {
      id: 'treated-unfairly-not-there',
      skill: 'reflection',
      channel: 'spoken',
      aim: 'Dire ciò che ha ferito',
      words: 'Hanno parlato come se tu non ci fossi. Questo ti ha fatto male.',
      lei: 'Hanno parlato come se lei non ci fosse. Questo le ha fatto male.',
    },
    {
      id: 'treated-unfairly-what-now',
      skill: 'open-question',
      channel: 'spoken',
      aim: 'Chiedere cosa vuole',
      words: 'Cosa vorresti che succedesse adesso?',
      lei: 'Cosa vorrebbe che succedesse adesso?',
    },
    {
      id: 'treated-unfairly-three-ways',
      skill: 'offer',
      channel: 'either',
      aim: 'Più strade, anche lasciare così',
      words:
        'Ti va di vedere cosa si può fare? C’è il reclamo, tornare lì {giorno} con me accanto, o lasciare così. Scegli tu.',
      lei: 'Le va di vedere cosa si può fare? C’è il reclamo, tornare lì {giorno} con me accanto, o lasciare così. Scelga lei.',
    },
    {
      id: 'treated-unfairly-speak-up',
      skill: 'permission',
      channel: 'written',
      aim: 'Chiedere prima di parlare io',
      words:
        'Vorrei dire a {nome} che quelle parole feriscono. Ti va, o preferisci di no? Posso farlo senza dire chi sei.',
      lei: 'Vorrei dire a {nome} che quelle parole feriscono. Le va, o preferisce di no? Posso farlo senza dire chi è.',
    },
    {
      id: 'treated-unfairly-shut-door',
      skill: 'self-disclosure',
      channel: 'spoken',
      aim: 'Una porta chiusa anche a me',
      words: 'Anche a me hanno chiuso la porta in faccia, per i vestiti che avevo. Tu cosa hai provato lì?',
      lei: 'Anche a me hanno chiuso la porta in faccia, per i vestiti che avevo. Lei cosa ha provato lì?',
    },
    {
      id: 'treated-unfairly-your-words',
      skill: 'affirmation',
      channel: 'either',
      aim: 'Nominare ciò che ha detto',
      words: 'Allo sportello hai detto, con parole tue, cosa non andava.',
      lei: 'Allo sportello ha detto, con parole sue, cosa non andava.',
    },
  ],
} satisfies Moment
