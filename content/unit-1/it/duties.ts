import type { Duty } from '../../schema/unit.ts'

export const duties = [
  {
    id: 'duty-relationships',
    title: 'Relazioni che contano',
    tick: 'Ho dato tempo a una relazione positiva, che ha un senso per noi.',
    means:
      'Crei relazioni positive, che hanno un senso per chi le vive. Nascono piano: dal tempo, dal rispetto, dalle cose dette e poi fatte. Si costruiscono in due.',
    isNot: [
      'Non è piacere a tutti i costi.',
      'Non è decidere per l’altra persona.',
      'Non è avere sempre qualcosa da risolvere.',
    ],
    example:
      'Amina passa al centro il martedì. Per settimane lei e Bruno bevono un caffè e parlano poco. Un giorno gli racconta del suo cane, e da lì si conoscono meglio.',
    moments: [
      'opening',
      'hearing-a-story',
      'limits-and-boundaries',
      'closing-and-next-contact',
      'first-message',
      'confidentiality-in-eight-steps',
      'back-after-a-while',
      'saying-sorry',
      'peer-helps-me',
    ],
    facts: ['duty-relationships'],
  },
  {
    id: 'duty-listening',
    title: 'Ascolto attivo',
    tick: 'Ho ascoltato con attenzione.',
    means:
      'Ascolti con tutta l’attenzione e dici con parole tue quello che hai capito: è l’ascolto attivo. Intanto incoraggi la speranza, la responsabilità e la fiducia di farcela. Incoraggi anche a crescere, a prendere in mano la propria vita e a capirsi a vicenda.',
    isNot: ['Non è pensare già alla risposta.', 'Non è dare soluzioni pronte.', 'Non è riempire ogni silenzio.'],
    example:
      'Samir racconta una notte passata in stazione. Elena non lo interrompe. Poi gli dice: «Avevi paura, eppure hai cercato aiuto».',
    moments: ['reflecting-a-feeling', 'saying-it-back', 'open-questions', 'hope-and-strengths', 'grief', 'good-news'],
    facts: ['duty-listening'],
  },
  {
    id: 'duty-recreation',
    title: 'Svago e compagnia',
    tick: 'Ho dato una mano a chi voleva un’attività sociale o di svago.',
    means:
      'Sostieni chi vuole partecipare ad attività sociali e di svago. Guardate insieme che cosa c’è, quanto costa e come ci si arriva. Andarci o no lo decide l’altra persona.',
    isNot: [
      'Non è iscrivere qualcuno senza chiedere.',
      'Non è riempire le giornate di un’altra persona.',
      'Non è insistere dopo un no.',
    ],
    example:
      'A Yusuf manca il calcio. Con Carla cerca una squadra di quartiere e guarda gli orari. Poi telefona lui e chiede se c’è posto.',
    moments: ['everyday-things', 'people-and-places', 'open-questions', 'good-news'],
    facts: ['duty-recreation'],
  },
  {
    id: 'duty-accompany',
    title: 'Accompagnare, se richiesto',
    tick: 'Quando me l’hanno chiesto, ho accompagnato a un appuntamento come testimone silenzioso.',
    means:
      'Se te lo chiede, accompagni una persona a un appuntamento. Ci vai come testimone silenzioso: le stai accanto, ascolti, non parli al posto suo. Prima di andare chiedi che cosa la aiuta e che cosa no.',
    isNot: [
      'Non è parlare al posto di qualcuno.',
      'Non è presentarsi senza invito.',
      'Non è decidere che cosa dire o firmare.',
    ],
    example:
      'Maria chiede a Ousmane di venire con lei dal medico. In sala d’attesa si mettono d’accordo: lui ascolta e basta. Dopo, per strada, Maria gli dice com’è andata per lei.',
    moments: ['silent-witness', 'bridging-to-services', 'silence-and-pace', 'limits-and-boundaries'],
    facts: ['duty-accompany'],
  },
  {
    id: 'duty-networks',
    title: 'Una rete di legami',
    tick: 'Ho dato spazio ai legami che una persona vuole trovare o far crescere.',
    means:
      'Sostieni una persona che vuole trovare e far crescere una rete di legami. È una rete adatta a lei: parte dalla sua storia, dai suoi bisogni, da chi vuole vicino. Può essere grande o piccola.',
    isNot: [
      'Non è scegliere gli amici al posto suo.',
      'Non è far tornare un legame a tutti i costi.',
      'Non è essere tutta la sua rete.',
    ],
    example:
      'Liu vorrebbe rivedere sua sorella e conoscere gente del suo paese. Con Paola scrive qualche nome su un foglio. Comincia da un cugino, con un messaggio breve.',
    moments: ['people-and-places', 'open-questions', 'friends-money-favours', 'a-new-home', 'a-last-goodbye'],
    facts: ['duty-networks'],
  },
  {
    id: 'duty-resources',
    title: 'Servizi e risorse',
    tick: 'Ho dato una mano a raggiungere o usare una risorsa sociale.',
    means:
      'Aiuti a raggiungere e usare le risorse sociali: uno sportello, una mensa, un corso. Cercate insieme le notizie e guardate un passo per volta. I passi li fa l’altra persona, con te accanto se vuole.',
    isNot: [
      'Non è riempire i moduli al posto suo.',
      'Non è mandare da uno sportello all’altro.',
      'Non è promettere un posto o un risultato.',
    ],
    example:
      'Nadia vuole capire come si chiede la residenza. Marco cerca con lei lo sportello giusto e gli orari. Il modulo lo scrive Nadia, e lui risponde se lei chiede.',
    moments: ['bridging-to-services', 'tell-me-what-to-do', 'treated-unfairly', 'silent-witness', 'a-new-home'],
    facts: ['duty-resources'],
  },
  {
    id: 'duty-goals',
    title: 'Obiettivi scelti da sé',
    tick: 'Ho incoraggiato qualcuno verso un obiettivo che si è dato da sé.',
    means:
      'Incoraggi l’altra persona a raggiungere gli obiettivi che si dà da sé. Può essere una casa, un lavoro, o alzarsi a un’ora fissa. Il passo e il ritmo li sceglie lei.',
    isNot: [
      'Non è scegliere l’obiettivo al posto suo.',
      'Non è tenere il conto degli sbagli.',
      'Non è mettere fretta.',
    ],
    example:
      'Ion vuole tornare a cucinare per sua figlia. Ana gli chiede da dove vorrebbe partire. Lui sceglie un piatto solo, per domenica.',
    moments: [
      'their-own-goals',
      'hope-and-strengths',
      'gently-challenging',
      'summing-up',
      'good-news',
      'after-a-relapse',
    ],
    facts: ['duty-goals'],
  },
] satisfies Duty[]
