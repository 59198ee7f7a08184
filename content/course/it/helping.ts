import type { Chapter } from '../../schema/course.ts'
import { titles } from '../titles/it.ts'

const { title, screens } = titles.helping

export const helping = {
  id: 'helping',
  title,
  objectives: ['obj-role', 'obj-responsibilities'],
  screens: [
    {
      id: 'helping-benefits',
      title: screens['helping-benefits'],
      paragraphs: [
        'La ricerca dice che aiutare fa bene anche a chi aiuta.',
        'Contare nella vita di qualcuno, e ricevere approvazione dagli altri, fa crescere l’[[autostima|term-self-esteem]]. E fa crescere l’[[autoefficacia|term-self-efficacy]].',
        'Nelle indagini, chi fa peer support e chi fa volontariato racconta di:',
      ],
      list: [
        'Sentire che quello che fa è apprezzato.',
        'Sentirsi importante.',
        'Avere più fiducia in sé.',
        'Vedersi sotto una luce migliore.',
        'Avere un senso di identità.',
        'Crescere come persona.',
      ],
      example: {
        text: '«Il venerdì c’è chi mi aspetta», dice Emeka. Per anni le sue giornate erano tutte uguali. Adesso il giovedì sera stira la camicia.',
      },
      moments: ['summing-up'],
      reflectOn: [
        { kind: 'value', id: 'val-reciprocity' },
        { kind: 'duty', id: 'duty-relationships' },
      ],
      objectives: ['obj-role'],
      functions: [],
      facts: ['help-benefits-1', 'help-benefits-2', 'help-benefits-3'],
    },
    {
      id: 'helping-strain',
      title: screens['helping-strain'],
      paragraphs: [
        'Aiutare può anche logorare. Può portare frustrazione, o il senso di avere troppo addosso.',
        'Non tutto, però, sta sulle tue spalle. Che finisca male si può prevenire, e il rischio si può ridurre al minimo. Servono tre cose:',
      ],
      list: [
        'Il programma è pensato e condotto bene.',
        'Prima c’è una formazione specifica.',
        'Il sostegno continua per tutta la durata.',
      ],
      example: {
        text: 'Da due settimane Veronica torna a casa e non ha voglia di parlare. Lo dice all’incontro del martedì: «Mi porto tutto a casa». Con Tesfaye, che segue il gruppo, guarda gli orari e le persone che incontra. Fra sette giorni li guardano di nuovo.',
      },
      moments: ['touches-my-own-story', 'limits-and-boundaries', 'time-to-answer'],
      reflectOn: [{ kind: 'value', id: 'val-empathy' }],
      objectives: ['obj-role', 'obj-responsibilities'],
      functions: [],
      facts: ['help-strain-1', 'help-strain-2'],
    },
    {
      id: 'helping-balance',
      title: screens['helping-balance'],
      paragraphs: [
        'La ricerca suggerisce una cosa semplice. A far funzionare il peer support è l’equilibrio fra dare sostegno e riceverne. Così può fare bene a chiunque ne faccia parte.',
        'Ricevere sostegno aiuta con le emozioni difficili. E ti protegge dal sentire che dai soltanto, e che non ricevi mai.',
      ],
      example: {
        text: 'Zoran accompagna, ascolta, risponde. Da un po’ si sente come un rubinetto aperto. Un giovedì lo dice a Mina, che fa lo stesso lavoro in un altro quartiere. Lei non gli spiega niente: lo ascolta per un’ora, davanti a un tè. Lui torna a casa a piedi, e canta.',
      },
      moments: ['time-to-answer', 'friends-money-favours'],
      reflectOn: [{ kind: 'value', id: 'val-reciprocity' }],
      objectives: ['obj-role', 'obj-principles'],
      functions: [],
      facts: ['help-balance-1', 'help-balance-2'],
    },
    {
      id: 'helping-three-kinds',
      title: screens['helping-three-kinds'],
      paragraphs: [
        'Anche chi aiuta riceve sostegno. Uno non esclude l’altro: si completano, e ognuno ha una natura diversa. L’Unità 3 ne parla di più.',
        'I tipi sono tre, da non confondere:',
      ],
      list: [
        'Quello che ricevi nel tuo ruolo di chi aiuta.',
        'Quello che nasce dalla relazione reciproca con il pari.',
        'Quello di una terza persona, fuori dalla relazione fra pari. Per esempio chi fa [[supervisione|term-supervision]], o counselling.',
      ],
      example: {
        text: 'Il mercoledì Lina parla con chi le fa supervisione. In équipe chiede un cambio di turno, e lo ottiene. E ieri Amadou, il pari che incontra, le ha detto: «Oggi ti vedo stanca». Tre sostegni, in una settimana.',
      },
      figure: {
        id: 'three-kinds-of-support',
        caption: 'Tre sostegni diversi: nessuno prende il posto degli altri.',
        alternative:
          'Tre scene con chi aiuta. Sotto un tetto: il suo ruolo. Con il pari, e due linee che vanno e vengono: la relazione. A un tavolino: una terza persona.',
        labels: ['Nel ruolo di chi aiuta', 'Dalla relazione con il pari', 'Da una terza persona'],
      },
      moments: ['touches-my-own-story', 'time-to-answer'],
      reflectOn: [{ kind: 'value', id: 'val-reciprocity' }],
      objectives: ['obj-role', 'obj-types'],
      functions: [],
      facts: ['help-three-kinds-1', 'help-three-kinds-2', 'help-three-kinds-3', 'help-three-complete'],
    },
  ],
} satisfies Chapter
