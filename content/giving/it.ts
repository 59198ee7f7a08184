export const words = {
  giving: {
    title: 'Dare e ricevere',
    intro: 'Solo se ti va. Con il tempo può mostrare se fra dare e ricevere c’è equilibrio.',
    gave: 'Quanto ho dato',
    received: 'Quanto ho ricevuto',
    from: 'Da dove è arrivato',
    stopAsking: 'Non chiedermelo più',
    stopped: 'Va bene, non lo chiedo più. Se cambi idea, la domanda è nelle opzioni.',
    askAgain: 'Chiedimelo ancora',
    asksAgain: 'La domanda è di nuovo qui.',
  },
  amount: {
    '0': 'niente',
    '1': 'poco',
    '2': 'abbastanza',
    '3': 'tanto',
    '4': 'tantissimo',
  },
  supportSource: {
    role: 'Nel mio ruolo di aiuto',
    peer: 'Dalla persona che affianco',
    outside: 'Da qualcuno fuori',
  },
}
