import type { CourseTitles } from '../../schema/course.ts'

/** Chapters and their screens by id, in the order of the course. Apart from their words: a list needs no more. */
export const titles = {
  start: {
    title: 'Da dove si parte',
    screens: {
      'start-unit': 'Che cosa trovi qui',
      'start-objectives': 'Che cosa puoi imparare',
    },
  },
  'what-it-is': {
    title: 'Che cos’è il peer support',
    screens: {
      'what-it-is-peers': 'Chi sono i pari',
      'what-it-is-definition': 'Una definizione che resta aperta',
      'what-it-is-groups': 'Il gruppo',
      'what-it-is-agents': 'In due',
      'what-it-is-history': 'Da dove viene',
    },
  },
  purpose: {
    title: 'A che cosa serve',
    screens: {
      'purpose-navigate': 'Farsi strada',
      'purpose-own-answers': 'Niente risposte pronte',
      'purpose-listening': 'Più dei consigli',
      'purpose-shared': 'L’esperienza in comune',
      'purpose-alike': 'Simile non è uguale',
      'purpose-valued': 'Che cosa conta di più',
    },
  },
  disadvantage: {
    title: 'Svantaggi multipli',
    screens: {
      'disadvantage-several': 'Più cose insieme',
      'disadvantage-tangled': 'Prima, dopo, adesso',
    },
  },
  values: {
    title: 'I sette valori',
    screens: {
      'values-hope': 'Speranza',
      'values-experience': 'Esperienza',
      'values-equity': 'Equità',
      'values-reciprocity': 'Reciprocità',
      'values-empowerment': 'Empowerment e autodeterminazione',
      'values-acceptance': 'Accettazione',
      'values-empathy': 'Empatia',
    },
  },
  agent: {
    title: 'Chi fa peer support',
    screens: {
      'agent-who': 'Chi è',
      'agent-change': 'Formarsi, e credere nel cambiamento',
      'agent-self': 'Il rapporto con sé',
    },
  },
  'role-model': {
    title: 'Essere un modello',
    screens: {
      'role-model-theory': 'Imparare guardando',
      'role-model-kinds': 'Tanti tipi di modelli',
      'role-model-function': 'Far vedere una via d’uscita',
    },
  },
  helping: {
    title: 'Aiutare, e quanto pesa',
    screens: {
      'helping-benefits': 'Aiutare fa bene anche a te',
      'helping-strain': 'Aiutare può anche pesare',
      'helping-balance': 'Dare e ricevere',
      'helping-three-kinds': 'Tre sostegni da non confondere',
    },
  },
  functions: {
    title: 'Le quattro funzioni centrali',
    screens: {
      'functions-four': 'Uno sguardo d’insieme',
      'functions-social-emotional': 'Sostegno sociale ed emotivo',
      'functions-linkage': 'Un ponte verso i servizi',
      'functions-daily': 'La vita di ogni giorno',
      'functions-ongoing': 'Sostegno nel tempo',
    },
  },
  duties: {
    title: 'Compiti e responsabilità',
    screens: {
      'duties-relationships': 'Relazioni e ascolto',
      'duties-accompany': 'Accompagnare, quando te lo chiede',
      'duties-people': 'Svago e legami',
      'duties-goals': 'Risorse e obiettivi',
    },
  },
  confidentiality: {
    title: 'La riservatezza, con i suoi limiti',
    screens: {
      'confidentiality-sensitive': 'Cose delicate',
      'confidentiality-both-ways': 'Vale nei due sensi',
      'confidentiality-agree': 'Accordarsi all’inizio',
      'confidentiality-law': 'Che cosa chiede la legge',
      'confidentiality-limits': 'Permesso, équipe, eccezioni',
      'confidentiality-rules': 'Le altre tre regole',
    },
  },
  training: {
    title: 'Formazione, letture e fonti',
    screens: {
      'training-need': 'Perché formarsi',
      'training-focus': 'Che cosa imparare',
      'training-readings': 'Letture e fonti',
    },
  },
} as const satisfies CourseTitles
