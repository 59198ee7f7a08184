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
      serves: ['val-empathy', 'val-equity'],
      opens: 'Il torto viene preso sul serio.',
      notWhen: 'Non se non sai cosa hanno detto.',
    },
    {
      id: 'treated-unfairly-what-now',
      skill: 'open-question',
      channel: 'either',
      aim: 'Chiedere cosa vuole',
      words: 'Cosa vorresti che succedesse adesso?',
      lei: 'Cosa vorrebbe che succedesse adesso?',
      serves: ['val-empowerment', 'val-equity'],
      opens: 'La persona dice cosa vuole.',
      notWhen: 'Non nei primi minuti, quando serve solo ascolto.',
    },
    {
      id: 'treated-unfairly-three-ways',
      skill: 'offer',
      channel: 'either',
      aim: 'Più strade, anche lasciare così',
      words:
        'Ti va di vedere cosa si può fare? C’è il reclamo, o tornare lì {giorno} con me accanto. O nessuna delle due, e si lascia così: scegli tu.',
      lei: 'Le va di vedere cosa si può fare? C’è il reclamo, o tornare lì {giorno} con me accanto. O nessuna delle due, e si lascia così: scelga lei.',
      serves: ['val-equity', 'duty-resources'],
      opens: 'Si vede cosa si può fare, o lasciare.',
      notWhen: 'Non se non conosci le regole del reclamo.',
    },
    {
      id: 'treated-unfairly-speak-up',
      skill: 'permission',
      channel: 'written',
      aim: 'Chiedere prima di parlare io',
      words:
        'Vorrei dire a {nome} che quelle parole feriscono. Ti va, o preferisci di no? Posso farlo senza dire chi sei.',
      lei: 'Vorrei dire a {nome} che quelle parole feriscono. Le va, o preferisce di no? Posso farlo senza dire chi è.',
      serves: ['val-equity', 'fn-linkage'],
      opens: 'Parli solo con il suo sì.',
      notWhen: 'Non se parlare può farle del male.',
    },
    {
      id: 'treated-unfairly-shut-door',
      skill: 'self-disclosure',
      channel: 'spoken',
      aim: 'Una porta chiusa anche a me',
      words:
        'Anche a me hanno chiuso la porta. Tu eri lì per una cosa che ti serviva, e certe parole proprio non le aspettavi. Cosa hai provato in quel momento?',
      lei: 'Anche a me hanno chiuso la porta. Lei era lì per una cosa che le serviva, e certe parole proprio non le aspettava. Cosa ha provato in quel momento?',
      serves: ['val-experience', 'val-equity'],
      opens: 'Un torto può pesare meno, se qualcuno lo conosce.',
      notWhen: 'Non se il racconto ti riempie di rabbia.',
    },
    {
      id: 'treated-unfairly-your-words',
      skill: 'affirmation',
      channel: 'either',
      aim: 'Nominare ciò che ha detto',
      words: 'Allo sportello hai detto, con parole tue, cosa non andava.',
      lei: 'Allo sportello ha detto, con parole sue, cosa non andava.',
      serves: ['val-equity', 'val-empowerment'],
      opens: 'La sua voce viene riconosciuta.',
      notWhen: 'Non se parlare le è costato caro.',
    },
  ],
} satisfies Moment
