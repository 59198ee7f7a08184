import { type Worded, wholeWords } from './worded.ts'

/** Words of school marks. Who looks at an own answer is no pupil. */
export const markingItalian: readonly Worded[] = [
  {
    pattern: wholeWords('sbagli(?:ato|ata|ati|ate|o|are)|errat[oaie]|errore|corrett[oaie]|esatt[oaie]|scorrett[oaie]'),
    why: 'Mette un voto a chi stava pensando.',
    tryThis: 'che cosa fa questa risposta per l’altra persona, e che cosa lascia fuori.',
  },
  {
    pattern: wholeWords('brav(?:o|a|i|e|issim[oaie])|ottim[oaie]|complimenti|perfett[oaie]|ben fatto|eccellente'),
    why: 'Loda come a scuola, e chi loda sta più in alto.',
    tryThis: 'la cosa che la risposta rende possibile.',
  },
  {
    pattern: wholeWords('punteggio|punti|voto|purtroppo|peccato'),
    why: 'Fa di una riflessione una gara.',
    tryThis: 'la ragione, con calma.',
  },
]
