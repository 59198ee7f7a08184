import type { Chapter } from '../../schema/course.ts'
import { titles } from '../titles/it.ts'

const { title, screens } = titles.duties

export const duties = {
  id: 'duties',
  title,
  objectives: ['obj-responsibilities', 'obj-role'],
  screens: [
    {
      id: 'duties-relationships',
      title: screens['duties-relationships'],
      paragraphs: [
        'I compiti sono sette. Li elenca il Program Toolkit del 2019, sulle buone pratiche del Peer Housing Support. Ecco i primi due.',
        'Creare relazioni positive, che abbiano un senso.',
        'Offrire [[ascolto attivo|term-active-listening]], e intanto incoraggiare:',
      ],
      list: [
        'La speranza.',
        'La responsabilità.',
        'Una maggiore [[autoefficacia|term-self-efficacy]].',
        'L’[[empowerment|term-empowerment]].',
        'La crescita personale.',
        'Il capirsi a vicenda.',
      ],
      example: {
        text: '«E poi niente, sono tornato indietro», dice Rafiq. Carolina aspetta. Poi ridice quello che ha sentito: «Sei arrivato fino alla porta.» Lui alza gli occhi: «Sì. Fino alla porta ci sono arrivato.»',
      },
      moments: ['hearing-a-story', 'saying-it-back', 'open-questions'],
      reflectOn: [
        { kind: 'duty', id: 'duty-relationships' },
        { kind: 'duty', id: 'duty-listening' },
      ],
      objectives: ['obj-responsibilities'],
      functions: ['fn-social-emotional', 'fn-ongoing'],
      facts: ['duty-relationships', 'duty-listening', 'src-toolkit'],
    },
    {
      id: 'duties-accompany',
      title: screens['duties-accompany'],
      paragraphs: [
        'Questo compito comincia da una domanda, e la fa l’altra persona. Quando te lo chiede, la accompagni a un appuntamento.',
        'Ci vai come [[testimone silenzioso|term-silent-witness]]. Vuol dire che le stai accanto, guardi e ascolti. A parlare è lei.',
        'Prima mettetevi d’accordo: dove ti siedi, che cosa la aiuta, che cosa no.',
      ],
      example: {
        text: 'Teresa chiede a Lamin di venire con lei allo sportello della casa. «Se mi blocco, non parlare tu», gli dice. A metà si blocca. Lui resta lì, e aspetta. L’impiegata aspetta anche lei. Poi Teresa riprende da dove era rimasta.',
      },
      moments: ['bridging-to-services', 'silence-and-pace', 'limits-and-boundaries'],
      reflectOn: [{ kind: 'duty', id: 'duty-accompany' }],
      objectives: ['obj-responsibilities', 'obj-role'],
      functions: ['fn-linkage'],
      facts: ['duty-accompany'],
    },
    {
      id: 'duties-people',
      title: screens['duties-people'],
      paragraphs: [
        'Altri due compiti parlano di vita con gli altri.',
        'Sostenere l’accesso a programmi sociali e di svago. Può essere una squadra, un coro, un pranzo di quartiere.',
        'Sostenere chi vuole trovare e far crescere [[reti sociali|term-social-network]] adatte. Al centro c’è la persona: chi vuole vicino lo sceglie lei.',
      ],
      example: {
        text: 'A Viorica piaceva ballare. Con Salif trova una sala dove la domenica si balla, e l’ingresso costa poco. Lui le chiede se preferisce andarci con qualcuno o per conto suo. «Con mia cugina», dice lei. «Sono due anni che non la chiamo.» Quella sera la chiama.',
      },
      moments: ['people-and-places', 'everyday-things'],
      reflectOn: [
        { kind: 'duty', id: 'duty-recreation' },
        { kind: 'duty', id: 'duty-networks' },
      ],
      objectives: ['obj-responsibilities'],
      functions: ['fn-daily', 'fn-linkage'],
      facts: ['duty-recreation', 'duty-networks'],
    },
    {
      id: 'duties-goals',
      title: screens['duties-goals'],
      paragraphs: [
        'Gli ultimi due compiti guardano avanti.',
        'Aiutare a raggiungere e a usare le [[risorse sociali|term-community-resources]]. Può essere uno sportello, una mensa, un corso.',
        'Incoraggiare i pari a raggiungere gli obiettivi che si danno da sé. L’obiettivo è loro, e anche il passo.',
      ],
      example: {
        text: 'Karim vuole la patente. A Elisabetta viene da dire che prima ci sarebbero i documenti. Invece gli chiede da dove gli piacerebbe cominciare. «Dai documenti», ride lui. «Ma la patente la scrivo in cima.» Cercano insieme lo sportello, e il giorno lo sceglie lui.',
      },
      moments: ['their-own-goals', 'bridging-to-services', 'tell-me-what-to-do'],
      reflectOn: [
        { kind: 'duty', id: 'duty-resources' },
        { kind: 'duty', id: 'duty-goals' },
      ],
      objectives: ['obj-responsibilities'],
      functions: ['fn-linkage', 'fn-ongoing'],
      facts: ['duty-resources', 'duty-goals'],
    },
  ],
} satisfies Chapter
