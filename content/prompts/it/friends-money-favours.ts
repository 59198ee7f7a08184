import type { Moment } from '../../schema/prompt.ts'
import { titles } from '../titles/it.ts'

export const friendsMoneyFavours = {
  id: 'friends-money-favours',
  title: titles['friends-money-favours'],
  keepInMind:
    'Un no calmo, detto presto, può tenere aperta la relazione. Chiedi al tuo servizio che regole ci sono su soldi e regali.',
  fact: {
    ids: ['conf-mutual-1', 'conf-mutual-2', 'conf-mutual-3', 'val-equity-2'],
    text: 'La relazione è quasi professionale, ma aperta e vicina. Ci si racconta, e si fanno cose da amici. Ognuno può sapere cose intime dell’altra persona, e sentirsi molto vulnerabile. Tu non usi potere su di lei.',
  },
  prompts: [
    {
      id: 'friends-money-no-loan',
      skill: 'open-question',
      channel: 'either',
      aim: 'Dire di no a un prestito',
      words: 'Soldi non posso prestarne: è un limite del mio ruolo. Di cosa hai più bisogno adesso?',
      lei: 'Soldi non posso prestarne: è un limite del mio ruolo. Di cosa ha più bisogno adesso?',
      serves: ['duty-relationships', 'val-equity'],
      opens: 'Il no è chiaro e il discorso resta aperto.',
      notWhen: 'Non se il tuo servizio ha un fondo per questo.',
    },
    {
      id: 'friends-money-look-together',
      skill: 'offer',
      channel: 'either',
      aim: 'Cercare insieme, se vuole',
      words:
        'Per {cosa}, ti va di cercare insieme? Possiamo sentire {servizio}, o parlarne tra noi. O nessuna delle due: scegli tu.',
      lei: 'Per {cosa}, le va di cercare insieme? Possiamo sentire {servizio}, o parlarne tra noi. O nessuna delle due: scelga lei.',
      serves: ['duty-resources', 'val-equity'],
      opens: 'Si cerca senza prestare.',
      notWhen: 'Non se oggi manca da mangiare: questo viene prima.',
    },
    {
      id: 'friends-money-friendship',
      skill: 'reflection',
      channel: 'spoken',
      aim: 'Accogliere la parola amicizia',
      words: 'Per te questa è un’amicizia. Sentire parlare di limiti ti fa un po’ male.',
      lei: 'Per lei questa è un’amicizia. Sentire parlare di limiti le fa un po’ male.',
      serves: ['val-empathy', 'duty-relationships'],
      opens: 'Il legame viene preso sul serio.',
      notWhen: 'Non se di amicizia hai parlato solo tu.',
    },
    {
      id: 'friends-money-gift',
      skill: 'affirmation',
      channel: 'written',
      aim: 'Rispondere a un regalo',
      words:
        'Con {regalo} hai pensato a me, e mi fa piacere. Nel mio servizio i regali non si possono tenere. Cosa ti va di farne?',
      lei: 'Con {regalo} ha pensato a me, e mi fa piacere. Nel mio servizio i regali non si possono tenere. Cosa le va di farne?',
      serves: ['duty-relationships', 'val-reciprocity'],
      opens: 'Il gesto si vede, e il limite resta.',
      notWhen: 'Non se dove lavori i regali si possono tenere.',
    },
    {
      id: 'friends-money-a-favour',
      skill: 'permission',
      channel: 'either',
      aim: 'Prendere tempo per un favore',
      words: 'Mi chiedi {favore}. Prima di rispondere vorrei parlarne con il mio supervisore: ti va?',
      lei: 'Mi chiede {favore}. Prima di rispondere vorrei parlarne con il mio supervisore: le va?',
      serves: ['duty-relationships', 'val-equity'],
      opens: 'C’è tempo prima di rispondere.',
      notWhen: 'Non se sai già che è un no.',
    },
    {
      id: 'friends-money-i-asked-too',
      skill: 'self-disclosure',
      channel: 'spoken',
      aim: 'Anch’io ho chiesto',
      words:
        'Anch’io ho chiesto soldi in prestito. La mia risposta è un no, e possiamo parlare lo stesso di come stanno le cose. Per te com’è stato chiedere?',
      lei: 'Anch’io ho chiesto soldi in prestito. La mia risposta è un no, e possiamo parlare lo stesso di come stanno le cose. Per lei com’è stato chiedere?',
      serves: ['val-experience', 'val-empathy'],
      opens: 'Chiedere può fare meno vergogna.',
      notWhen: 'Non se poi cedi e presti.',
    },
  ],
} satisfies Moment
