import type { Term } from '../schema/course.ts'

export const terms = [
  {
    id: 'term-peer',
    term: 'pari',
    meaning:
      'Chi ha un tratto in comune con te, o fa con te la stessa attività. Qui è anche la persona che riceve il sostegno.',
    facts: ['is-peers-1', 'is-peers-2'],
  },
  {
    id: 'term-peer-support',
    term: 'peer support',
    meaning:
      'Persone che hanno vissuto cose simili si sostengono a vicenda. In italiano si dice anche sostegno fra pari.',
    facts: ['is-definition-1'],
  },
  {
    id: 'term-self-help-group',
    term: 'gruppo di auto aiuto',
    meaning: 'Persone con lo stesso problema si trovano e si danno una mano. Nessuno fa da esperto.',
    facts: ['is-groups'],
  },
  {
    id: 'term-agent',
    term: 'Peer Support Agent',
    meaning:
      'Chi fa peer support per ruolo, in un servizio, e ha seguito una formazione. Si dice anche Peer Supporter.',
    facts: ['is-agents', 'agent-trained'],
  },
  {
    id: 'term-mentor',
    term: 'mentore',
    meaning: 'Chi ha già fatto un pezzo di strada e sta accanto a chi la fa adesso.',
    facts: ['is-two'],
  },
  {
    id: 'term-recovery',
    term: 'recupero, percorso di recupero',
    meaning: 'La strada con cui una persona esce da un momento duro e riprende in mano la sua vita. Ognuno ha la sua.',
    facts: ['val-experience-2'],
  },
  {
    id: 'term-lived-experience',
    term: 'esperienza vissuta',
    meaning: 'Quello che sai perché ti è successo, e non perché lo hai letto.',
    facts: ['agent-who-4'],
  },
  {
    id: 'term-homelessness',
    term: 'persona senza dimora',
    meaning:
      'Chi non ha una casa, o non ne ha una stabile. Può dormire fuori, in un dormitorio, in macchina o da altri.',
    facts: [],
  },
  {
    id: 'term-substance-use',
    term: 'uso di sostanze',
    meaning: 'Usare alcol, droghe o farmaci in un modo che può creare problemi.',
    facts: [],
  },
  {
    id: 'term-focus-group',
    term: 'focus group',
    meaning: 'Un piccolo gruppo, messo insieme per parlare di un tema. Chi fa ricerca ascolta.',
    facts: [],
  },
  {
    id: 'term-empathy',
    term: 'empatia',
    meaning: 'Capire quello che una persona prova, e sentirlo insieme a lei.',
    facts: ['val-empathy-3'],
  },
  {
    id: 'term-compassion',
    term: 'compassione',
    meaning: 'Sentire il dolore di una persona e volerle bene. Non è pietà. Vale anche per sé.',
    facts: ['val-empathy-2'],
  },
  {
    id: 'term-confidentiality',
    term: 'riservatezza',
    meaning:
      'Quello che una persona ti confida non lo dici ad altri senza il suo permesso. Ci sono dei limiti, da dire subito.',
    facts: ['conf-rule-permission', 'conf-exceptions'],
  },
  {
    id: 'term-multiple-disadvantage',
    term: 'svantaggi multipli',
    meaning: 'Più difficoltà nello stesso momento, che si legano fra loro.',
    facts: ['md-systemic-2'],
  },
  {
    id: 'term-gender-violence',
    term: 'violenza di genere',
    meaning: 'Violenza contro una persona per il suo genere. Molto spesso colpisce le donne.',
    facts: [],
  },
  {
    id: 'term-social-inclusion',
    term: 'inclusione sociale',
    meaning: 'Avere un posto fra gli altri: casa, lavoro, diritti, persone.',
    facts: [],
  },
  {
    id: 'term-role-model',
    term: 'modello',
    meaning: 'Una persona a cui si guarda più volte, per trovare ispirazione o qualità da fare proprie.',
    facts: ['role-theory-3'],
  },
  {
    id: 'term-social-learning',
    term: 'apprendimento sociale',
    meaning: 'Imparare guardando gli altri, e come va a finire quello che fanno.',
    facts: ['role-theory-1'],
  },
  {
    id: 'term-stigma',
    term: 'stigma',
    meaning: 'Un’etichetta che fa vergognare. La persona sparisce dietro al suo problema.',
    facts: [],
  },
  {
    id: 'term-reciprocity',
    term: 'reciprocità',
    meaning: 'Dare e ricevere, da una parte e dall’altra.',
    facts: ['val-reciprocity-1'],
  },
  {
    id: 'term-empowerment',
    term: 'empowerment',
    meaning: 'Riprendere forza e potere sulla propria vita. È una parola inglese, che si usa anche in Italia.',
    facts: ['val-empowerment-4'],
  },
  {
    id: 'term-self-determination',
    term: 'autodeterminazione',
    meaning: 'Poter scegliere e guidare la propria vita.',
    facts: ['self-determination'],
  },
  {
    id: 'term-being-with',
    term: 'stare con, fare per',
    meaning: 'Stare con è restare accanto mentre l’altra persona fa. Fare per è fare al suo posto.',
    facts: ['val-empowerment-5'],
  },
  { id: 'term-self-esteem', term: 'autostima', meaning: 'Quanto senti di valere.', facts: [] },
  {
    id: 'term-self-efficacy',
    term: 'autoefficacia',
    meaning: 'La fiducia di saper fare una cosa e di arrivarci.',
    facts: [],
  },
  {
    id: 'term-supervision',
    term: 'supervisione',
    meaning: 'Incontri con una persona esperta. Si parla del proprio lavoro con i pari, e di come si sta.',
    facts: ['help-three-kinds-3'],
  },
  {
    id: 'term-coaching',
    term: 'coaching',
    meaning: 'Aiutare una persona a provare una cosa e a prenderci la mano. Sceglie lei quale.',
    facts: ['fn-social-emotional-2'],
  },
  {
    id: 'term-barrier',
    term: 'ostacolo',
    meaning: 'Qualcosa che ferma o rallenta. Può essere fuori, come un orario. O dentro, come la paura.',
    facts: ['fn-social-emotional-3'],
  },
  {
    id: 'term-community-resources',
    term: 'risorse della comunità',
    meaning: 'Tutto quello che c’è in un posto e può servire: servizi, gruppi, sportelli, luoghi.',
    facts: ['fn-linkage-2'],
  },
  {
    id: 'term-active-listening',
    term: 'ascolto attivo',
    meaning: 'Ascoltare con tutta l’attenzione, e ridire con parole proprie quello che si è capito.',
    facts: ['duty-listening'],
  },
  {
    id: 'term-silent-witness',
    term: 'testimone silenzioso',
    meaning: 'Chi accompagna, sta accanto e ascolta. Non parla al posto della persona.',
    facts: ['duty-accompany'],
  },
  {
    id: 'term-social-network',
    term: 'rete sociale',
    meaning: 'Le persone con cui si hanno legami: famiglia, amici, vicini, gruppi.',
    facts: ['duty-networks'],
  },
  {
    id: 'term-sensitive',
    term: 'informazioni sensibili',
    meaning: 'Cose private che possono fare male a qualcuno, se le sanno altri.',
    facts: ['conf-sensitive'],
  },
  {
    id: 'term-boundaries',
    term: 'confini professionali',
    meaning: 'Quello che fa parte del tuo ruolo e quello che non ne fa parte. Proteggono te e l’altra persona.',
    facts: ['conf-agree-3'],
  },
  {
    id: 'term-team',
    term: 'équipe',
    meaning: 'Le persone che lavorano insieme, con le stesse persone.',
    facts: ['conf-rule-team'],
  },
  {
    id: 'term-exception',
    term: 'eccezione',
    meaning: 'Un caso in cui la regola non vale.',
    facts: ['conf-exceptions'],
  },
] satisfies Term[]
