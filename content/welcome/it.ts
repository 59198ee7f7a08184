import type { Welcome } from '../schema/welcome.ts'

export const welcome = {
  title: 'Ciao, questo è Accanto',
  sentences: [
    'Qui hai parole per stare accanto, i compiti di ogni giorno e un diario tuo.',
    'Quello che scrivi resta qui, su questo computer, se non lo porti via tu.',
    'Non ti serve un account, e Accanto non fa richieste in rete.',
    'Accanto non è un servizio di emergenza: un pericolo può sfuggirgli.',
    'Le sue parole sono un inizio: le tue vengono prima.',
  ],
} as const satisfies Welcome
