export const words = {
  preset: {
    title: 'Dalla tua organizzazione',
    intro: 'Chi gestisce questo computer ha scelto alcune cose. Accanto non gli mostra quello che scrivi.',
    setBy: 'Deciso dalla tua organizzazione.',
    language: 'La lingua è già scelta.',
    register: 'È già scelto se le frasi danno del tu o del lei.',
    lockAfter: 'Il diario si chiude dopo {count} minuti senza uso. Puoi scegliere meno, ma non di più.',
    passphrase: 'Per scrivere nel diario serve una frase segreta.',
    notMine: 'Questo computer vale come non tuo, finché non dici altro.',
    reminder: 'Il promemoria di ogni giorno è spento.',
    contacts: 'Nella scheda sicurezza ci sono i contatti dell’organizzazione.',
    pack: 'C’è un pacchetto di parole e contatti: {name}.',
    ignored: 'Questi valori non si capiscono, e Accanto li lascia da parte:',
  },
  presetPassphrase: {
    title: 'Prima una frase segreta',
    text: 'La tua organizzazione chiede una frase segreta per il diario. La scegli tu, e la sai solo tu.',
    choose: 'Scegli la frase segreta',
  },
} as const
