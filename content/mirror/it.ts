import type { MirrorNote } from '../schema/mirror.ts'

export const mirrorNotes: readonly MirrorNote[] = [
  {
    id: 'advice-modal',
    name: 'Dire che cosa deve fare',
    why: 'Detto così, la strada la scegli tu. Ha chiesto un parere? Spesso aiuta di più cercare insieme.',
    facts: ['why-own-answers-1', 'why-not-advice-1'],
    rewordings: [
      { id: 'advice-modal-ask', words: 'Ti va se condivido un’idea?' },
      { id: 'advice-modal-theirs', words: 'A cosa hai già pensato?' },
    ],
  },
  {
    id: 'advice-imperative',
    name: 'Dire di fare una cosa',
    why: 'Detto così, il passo lo decidi tu. Prima puoi chiedere che cosa ne pensa.',
    facts: ['why-own-answers-3', 'val-equity-2'],
    rewordings: [
      { id: 'advice-imperative-ask', words: 'Posso dirti una cosa che mi viene in mente?' },
      { id: 'advice-imperative-theirs', words: 'Che cosa vorresti fare tu, adesso?' },
    ],
  },
  {
    id: 'advice-performative',
    name: 'Dare un consiglio',
    why: 'Un consiglio può servire, se qualcuno lo chiede. Chiedere prima lascia la porta aperta.',
    facts: ['why-listen-1', 'why-not-advice-1'],
    rewordings: [
      { id: 'advice-performative-ask', words: 'Ho un’idea. Ti va di sentirla, oppure no?' },
      { id: 'advice-performative-theirs', words: 'Che cosa ti ha aiutato altre volte?' },
    ],
  },
  {
    id: 'advice-impersonal',
    name: 'Dire che cosa serve fare',
    why: 'Sembra una regola per tutti. La strada di questa persona forse è un’altra.',
    facts: ['why-own-answers-2', 'val-experience-2'],
    rewordings: [
      { id: 'advice-impersonal-ask', words: 'Ti va se ci pensiamo insieme?' },
      { id: 'advice-impersonal-theirs', words: 'Che cosa conta di più per te, adesso?' },
    ],
  },
  {
    id: 'advice-question',
    name: 'Un consiglio in forma di domanda',
    why: 'Sembra una domanda, ma dentro c’è già la risposta. Una domanda aperta lascia più spazio.',
    facts: ['why-own-answers-3', 'duty-listening'],
    rewordings: [
      { id: 'advice-question-easier', words: 'Che cosa lo renderebbe più facile?' },
      { id: 'advice-question-theirs', words: 'Quali strade vedi, tu?' },
    ],
  },
  {
    id: 'advice-in-your-shoes',
    name: 'Mettersi al suo posto',
    why: 'Al suo posto c’è solo quella persona. Storie simili non sono la stessa storia.',
    facts: ['why-differ-1', 'why-differ-2'],
    rewordings: [
      { id: 'advice-in-your-shoes-mine', words: 'Per me è stato diverso. Per te com’è?' },
      { id: 'advice-in-your-shoes-theirs', words: 'Tu che cosa senti più giusto per te?' },
    ],
  },
  {
    id: 'advice-wondering',
    name: 'Un’idea pensata a voce alta',
    why: 'È un consiglio gentile, ma guida lo stesso. Prima puoi chiedere se va di sentirlo.',
    facts: ['why-own-answers-3'],
    rewordings: [
      { id: 'advice-wondering-ask', words: 'Mi viene un’idea. Te la dico, o preferisci di no?' },
      { id: 'advice-wondering-theirs', words: 'Che cosa ti farebbe bene, oggi?' },
    ],
  },
  {
    id: 'advice-veiled',
    name: 'Quello che fanno in tanti',
    why: 'Dire che molti fanno così può spingere. Ognuno trova la sua strada.',
    facts: ['why-own-answers-2', 'val-experience-2'],
    rewordings: [
      { id: 'advice-veiled-ask', words: 'So che cosa hanno provato altri. Ti va se te lo racconto?' },
      { id: 'advice-veiled-theirs', words: 'Per te che cosa è diverso?' },
    ],
  },
  {
    id: 'advice-from-experience',
    name: 'La mia storia come consiglio',
    why: 'La tua storia vale molto. Puoi dire com’è andata, e lasciare che decida l’altra persona.',
    facts: ['why-not-advice-2', 'why-differ-1'],
    rewordings: [
      { id: 'advice-from-experience-mine', words: 'A me ha aiutato {cosa}. Per te può essere diverso.' },
      { id: 'advice-from-experience-theirs', words: 'C’è qualcosa che ha aiutato te?' },
    ],
  },
  {
    id: 'closed-question',
    name: 'Una domanda da sì o no',
    why: 'Per la sicurezza e le cose pratiche va bene. Una domanda aperta lascia raccontare di più.',
    facts: ['duty-listening', 'why-valued-6'],
    rewordings: [
      { id: 'closed-question-how', words: 'Com’è stato per te?' },
      { id: 'closed-question-tell', words: 'Ti va di raccontarmi com’è andata?' },
    ],
  },
  {
    id: 'why-question',
    name: 'Chiedere il perché',
    why: 'Un «perché» può suonare come un’accusa. Puoi chiedere che cosa stava succedendo.',
    facts: ['val-acceptance-1', 'duty-listening'],
    rewordings: [
      { id: 'why-question-what', words: 'Cosa stava succedendo per te in quel momento?' },
      { id: 'why-question-mattered', words: 'Che cosa contava per te, lì?' },
    ],
  },
  {
    id: 'reassurance',
    name: 'Rassicurare in fretta',
    why: 'Nessuno sa come andrà. Dire che è dura, e che ci sei, può fare più compagnia.',
    facts: ['val-hope-1', 'val-empathy-3'],
    rewordings: [
      { id: 'reassurance-here', words: 'È un momento difficile. Io ci sono {giorno}.' },
      { id: 'reassurance-hear', words: 'Sento quanto pesa.' },
    ],
  },
  {
    id: 'judgement-blame',
    name: 'Un giudizio',
    why: 'Un giudizio può chiudere il discorso. Puoi dire che cosa è costato.',
    facts: ['val-acceptance-1'],
    rewordings: [
      { id: 'judgement-blame-cost', words: 'Sembra che ti sia costato molto.' },
      { id: 'judgement-blame-view', words: 'Tu come la vedi, oggi?' },
    ],
  },
  {
    id: 'judgement-praise',
    name: 'Una lode dall’alto',
    why: 'Mette chi scrive un gradino sopra. Puoi dire che cosa hai visto, di preciso.',
    facts: ['val-equity-1', 'val-acceptance-1'],
    rewordings: [
      { id: 'judgement-praise-seen', words: 'Ho visto che {cosa}. Non era facile.' },
      { id: 'judgement-praise-theirs', words: 'Che effetto ti fa, adesso?' },
    ],
  },
  {
    id: 'diagnosis',
    name: 'Un nome di malattia',
    why: 'Diagnosi e cure sono di altri. Tu puoi ridire le sue parole.',
    facts: ['val-equity-3'],
    rewordings: [
      { id: 'diagnosis-who', words: 'Con chi ti piacerebbe parlarne?' },
      { id: 'diagnosis-words', words: 'Mi dici che {parole}.' },
    ],
  },
  {
    id: 'promise',
    name: 'Una promessa grande',
    why: 'Se non dipende da te, può deludere. Puoi dire che cosa sai fare davvero.',
    facts: ['conf-agree-3'],
    rewordings: [
      { id: 'promise-can', words: 'Quello che posso fare è {cosa}.' },
      { id: 'promise-with', words: 'Ci informiamo insieme, se vuoi.' },
    ],
  },
  {
    id: 'confidentiality',
    name: 'Qualcuno che si riconosce',
    why: 'Un nome e un fatto insieme dicono chi è. Se c’è pericolo, invece, devono restare.',
    facts: ['conf-rule-permission', 'conf-rule-need'],
    rewordings: [
      { id: 'confidentiality-someone', words: 'Una persona a me vicina vive una cosa simile.' },
      { id: 'confidentiality-ask', words: 'Prima vorrei chiederlo a chi me l’ha detto.' },
    ],
  },
  {
    id: 'overlong-self-disclosure',
    name: 'La tua storia prende molto posto',
    why: 'Raccontarti è peer support. Qui forse la risposta non torna ancora all’altra persona.',
    facts: ['why-shared-1', 'conf-rule-own-story'],
    rewordings: [
      { id: 'overlong-self-disclosure-yours', words: 'Questa è la mia storia. La tua com’è?' },
      { id: 'overlong-self-disclosure-near', words: 'Quanto somiglia a quello che vivi tu?' },
    ],
  },
  {
    id: 'open-question',
    name: 'Domanda aperta',
    why: 'Lascia posto al racconto.',
    facts: ['duty-listening', 'why-valued-6'],
  },
  {
    id: 'reflection',
    name: 'Rispecchiamento',
    why: 'Fa sentire che hai ascoltato.',
    facts: ['val-empathy-3', 'duty-listening'],
  },
  {
    id: 'affirmation',
    name: 'Riconoscimento',
    why: 'Dice la forza che hai visto.',
    facts: ['val-empowerment-2'],
  },
  {
    id: 'summary',
    name: 'Riassunto',
    why: 'Tiene insieme quello che è stato detto.',
    facts: ['duty-listening'],
  },
  {
    id: 'permission',
    name: 'Chiedere il permesso',
    why: 'Lascia decidere l’altra persona.',
    facts: ['val-equity-1'],
  },
  {
    id: 'offer',
    name: 'Offerta',
    why: 'Mostra più strade e lascia scegliere.',
    facts: ['fn-daily', 'val-empowerment-1'],
  },
  {
    id: 'self-disclosure',
    name: 'La tua esperienza',
    why: 'La tua storia dice che una via d’uscita esiste.',
    facts: ['why-shared-1', 'val-experience-3'],
  },
]
