export const words = {
  preset: {
    title: 'Dalla tua organizzazione',
    intro: 'Chi gestisce questo computer ha scelto alcune cose. Accanto non manda a nessuno quello che scrivi.',
    setBy: 'Deciso dalla tua organizzazione.',
    language: 'La lingua è già scelta.',
    register: 'È già scelto se le frasi danno del tu o del lei.',
    lockAfter:
      'Il diario si chiude se non lo usi per {count} minuti. Puoi scegliere un tempo più breve, non più lungo.',
    passphrase: 'Per scrivere nel diario serve una frase segreta.',
    notMine: 'Per Accanto questo computer non è tuo, finché non dici altro.',
    reminder: 'Il promemoria di ogni giorno è spento.',
    contacts: 'Nella scheda sicurezza ci sono i contatti dell’organizzazione.',
    pack: 'C’è un pacchetto di parole e contatti: {name}.',
    ignored: 'Queste scelte non si capiscono, e Accanto le lascia da parte:',
  },
  presetPassphrase: {
    title: 'Prima una frase segreta',
    text: 'La tua organizzazione chiede una frase segreta per il diario. La scegli tu, e la sai solo tu.',
    choose: 'Scegli la frase segreta',
  },
} as const
