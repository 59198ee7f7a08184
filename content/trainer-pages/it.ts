/** The words around what trainers read, print and show to a group. */
export const words = {
  trainer: {
    print: 'Stampa',
    printAll: 'Stampa tutto',
    answers: 'Le risposte con i loro motivi',
    answersAbout: 'Tutte le domande del corso, per parlarne nel gruppo.',
    wall: 'Sul muro, per il gruppo',
    wallAbout: 'Pagine del corso e conversazioni in grande. Qui non si vede niente di tuo, e non resta niente.',
    openWall: 'Mostra sul muro',
    fits: 'Va bene',
    weaker: 'Va meno bene',
    title: 'Per chi fa formazione',
    about: 'Una lezione, fogli da dare, e pagine da mostrare a un gruppo.',
    open: 'Apri le pagine per chi fa formazione',
  },
  wall: {
    title: 'Sul muro',
    course: 'Pagine del corso',
    talks: 'Conversazioni',
    back: 'Torna all’elenco',
    previous: 'Indietro',
    next: 'Avanti',
  },
} as const
