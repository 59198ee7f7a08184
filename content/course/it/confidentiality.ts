import type { Chapter } from '../../schema/course.ts'
import { titles } from '../titles/it.ts'

const { title, screens } = titles.confidentiality

export const confidentiality = {
  id: 'confidentiality',
  title,
  objectives: ['obj-confidentiality', 'obj-rules', 'obj-responsibilities'],
  screens: [
    {
      id: 'confidentiality-sensitive',
      title: screens['confidentiality-sensitive'],
      paragraphs: [
        'Di solito chi fa peer support viene a sapere cose delicate. Spesso arrivano a metà di un discorso, mentre si parla d’altro. Sono [[informazioni sensibili|term-sensitive]]. Per esempio:',
      ],
      list: [
        'Lo stato mentale.',
        'L’[[uso di sostanze|term-substance-use]].',
        'Un’attività contro la legge.',
        'Una malattia infettiva.',
        'L’orientamento sessuale.',
        'E altro ancora.',
      ],
      example: {
        text: 'Aspettano l’autobus, e Dimitri dice a Fanta di una cura che segue di nascosto. Poi parla del tempo. Lei non chiede altro. Il giorno dopo una collega le domanda come sta Dimitri. «Lo puoi chiedere a lui», dice Fanta.',
      },
      moments: ['agreeing-confidentiality'],
      reflectOn: [
        { kind: 'value', id: 'val-equity' },
        { kind: 'duty', id: 'duty-relationships' },
      ],
      objectives: ['obj-confidentiality'],
      functions: ['fn-social-emotional'],
      facts: ['conf-sensitive'],
    },
    {
      id: 'confidentiality-both-ways',
      title: screens['confidentiality-both-ways'],
      paragraphs: [
        'Le confidenze vanno nei due sensi. La relazione è quasi professionale, eppure è aperta e vicina. Insieme si fanno anche cose da amici.',
        'Così, in due, si può arrivare a sapere molto dell’altra persona. Sono cose molto personali e piene di emozioni.',
        'Per questo ci si può sentire assai vulnerabili, da una parte e dall’altra.',
      ],
      example: {
        text: 'Un sabato Leyla e Sergio portano a spasso il cane di lui. Lui le dice di suo figlio, che non vede da anni. Lei gli dice che ogni tanto ha ancora paura del buio. Poi tutti e due tacciono un po’. «Grazie che me l’hai detto», dice Leyla. «Grazie anche a te», dice Sergio.',
      },
      moments: ['agreeing-confidentiality', 'friends-money-favours'],
      reflectOn: [
        { kind: 'value', id: 'val-reciprocity' },
        { kind: 'value', id: 'val-empathy' },
      ],
      objectives: ['obj-confidentiality'],
      functions: ['fn-ongoing'],
      facts: ['conf-mutual-1', 'conf-mutual-2', 'conf-mutual-3'],
    },
    {
      id: 'confidentiality-agree',
      title: screens['confidentiality-agree'],
      paragraphs: [
        'Prima della fiducia viene il sentirsi bene e al sicuro, in due. Per questo servono regole chiare sulla [[riservatezza|term-confidentiality]], che valgano per voi due.',
        'Parlatene già nei primi incontri, e nei dettagli. Andate avanti finché la vedete allo stesso modo.',
        'Nel ruolo conta tenere i [[confini professionali|term-boundaries]]. Avere sempre presente la riservatezza ne è una parte importante.',
      ],
      example: {
        text: 'Al secondo incontro Ruth e Matteo fanno due elenchi. Uno è «resta fra noi». L’altro è «prima ne parliamo». Lui chiede se sua sorella può sapere che si vedono. Ruth chiede se può nominarlo in équipe. Ci mettono mezz’ora. Alla fine il secondo è il più lungo.',
      },
      moments: ['agreeing-confidentiality', 'opening', 'limits-and-boundaries'],
      reflectOn: [
        { kind: 'duty', id: 'duty-relationships' },
        { kind: 'value', id: 'val-equity' },
      ],
      objectives: ['obj-confidentiality', 'obj-rules'],
      functions: ['fn-social-emotional'],
      facts: ['conf-agree-1', 'conf-agree-2', 'conf-agree-3'],
    },
    {
      id: 'confidentiality-law',
      title: screens['confidentiality-law'],
      paragraphs: [
        'Assistenti sociali, coordinatori e psicologi hanno doveri di legge su ciò che è privato e riservato. Per legge, chi fa peer support può non avere gli stessi.',
        'Non gli stessi, però, non vuol dire nessuno. Cambia con il Paese, con il ruolo e con il contratto.',
        'Le persone hanno diritto alla privacy e alla riservatezza. Le organizzazioni dovrebbero fare in modo che tu conosca e capisca le regole in vigore. Chiedilo prima che ti serva.',
      ],
      example: {
        text: 'Nel suo primo giorno Esi chiede: «Che cosa sono tenuta a segnalare? E a chi?» Il coordinatore non lo sa dire subito. Il lunedì dopo le porta un foglio, e lo leggono insieme.',
      },
      moments: ['agreeing-confidentiality'],
      reflectOn: [{ kind: 'value', id: 'val-equity' }],
      objectives: ['obj-confidentiality', 'obj-responsibilities'],
      functions: [],
      facts: ['conf-law-1', 'conf-law-2'],
    },
    {
      id: 'confidentiality-limits',
      title: screens['confidentiality-limits'],
      paragraphs: ['Tre cose si dicono insieme: una da sola promette troppo. Due vengono dal corso Peer2Peer (2015).'],
      list: [
        'Permesso: chi dà un servizio non dovrebbe dire nulla delle persone che segue. Può farlo se il pari lo ha autorizzato, proprio per quella cosa. Vale per tutti, non solo per chi fa peer support.',
        '[[Équipe|term-team]]: forse con la stessa persona lavorate in più d’uno. Allora è probabile che fra voi se ne parli. Può diventare più difficile creare un legame.',
        '[[Eccezioni|term-exception]]: vanno conosciute. Per esempio, sta per succedere un danno grave, e lo si vede arrivare. Tocca la persona o altri. Per evitarlo può servire dire cose riservate.',
      ],
      example: {
        text: '«Con chi ne parli?» chiede Nadir. «Con nessuno, se non mi dai il permesso», dice Irene. «In équipe, però, alcune cose si sanno. E se una vita è in pericolo, la tua o un’altra, parlo.»',
      },
      figure: {
        id: 'who-may-know',
        caption: 'Chi può sapere, e quando.',
        alternative:
          'Quattro cerchi, uno dentro l’altro. Al centro ci siete voi due. Poi viene l’équipe, se c’è. Poi altri, con il permesso. Il cerchio più largo è di chi può evitare un danno grave.',
        labels: ['Voi due', 'L’équipe, se c’è', 'Altri, con il permesso', 'Chi può evitare un danno grave'],
      },
      moments: ['agreeing-confidentiality', 'worry-about-safety'],
      reflectOn: [
        { kind: 'value', id: 'val-equity' },
        { kind: 'duty', id: 'duty-relationships' },
      ],
      objectives: ['obj-confidentiality', 'obj-rules', 'obj-responsibilities'],
      functions: ['fn-social-emotional'],
      facts: ['conf-rule-permission', 'conf-rule-team', 'conf-exceptions', 'src-peer2peer'],
    },
    {
      id: 'confidentiality-rules',
      title: screens['confidentiality-rules'],
      paragraphs: [
        'Il corso Peer2Peer (2015) dà cinque regole generali. Due le hai viste: permesso ed équipe. Ecco le altre.',
      ],
      list: [
        'L’organizzazione: se impiega chi fa peer support, deve chiarire come si tratta la riservatezza. E deve stare dalla sua parte in questo.',
        'Il bisogno: una cosa riservata si riferisce solo quando serve.',
        'La tua storia: nel ruolo di chi aiuta racconti cose tue, e questo può renderti vulnerabile. Quanto dire lo decidi tu. Nessuno dovrebbe farti dire ciò che ti mette a disagio.',
      ],
      example: {
        text: 'Una coordinatrice chiede a Ibra di raccontare la sua storia a una festa. Lui ci dorme sopra. «Parlo del gruppo», risponde. «Della strada no.»',
      },
      moments: ['sharing-my-experience', 'touches-my-own-story', 'limits-and-boundaries'],
      reflectOn: [
        { kind: 'value', id: 'val-experience' },
        { kind: 'value', id: 'val-empowerment' },
      ],
      objectives: ['obj-confidentiality', 'obj-rules'],
      functions: [],
      facts: ['conf-rule-organisation', 'conf-rule-need', 'conf-rule-own-story', 'src-peer2peer'],
    },
  ],
} satisfies Chapter
