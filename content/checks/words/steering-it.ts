import { type Worded, wholeWords } from './worded.ts'

const decides = 'Dice all’altra persona che cosa fare della sua vita.'

/** Permitted and so not matched: «non devi», «devo dirti» (proprio dovere), «dev’essere», «mi dicevi che dovevi». */
export const steeringItalian: readonly Worded[] = [
  {
    pattern: wholeWords(
      '(?<!non )(?:devi|dovresti|dovrà|dovrai|farebbe bene a|faresti bene a|farebbe meglio a|faresti meglio a)',
    ),
    why: decides,
    tryThis: '«A cosa hai già pensato?»',
  },
  {
    pattern: wholeWords(
      '(?<!non )(?:deve|dovrebbe) (?:solo |proprio )?(?!essere)\\p{L}+(?:are|ere|ire|arsi|ersi|irsi)',
    ),
    why: decides,
    tryThis: '«A cosa ha già pensato?»',
  },
  {
    pattern: wholeWords(
      'bisogna|basta che|l’importante è|la cosa migliore è|(?:ti|le) conviene|(?:ti|le) (?:consiglio|suggerisco)',
    ),
    why: 'È un consiglio non richiesto.',
    tryThis: 'chiedere prima: «Ti va se condivido un’idea?»',
  },
  {
    pattern: wholeWords(
      'al (?:posto tuo|tuo posto|posto suo|suo posto),? (?:io|farei|andrei|direi|chiamerei|proverei)|(?:se )?fossi in (?:te|lei)',
    ),
    why: 'Mette la tua scelta al posto della sua.',
    tryThis: '«Cosa conta di più per te?»',
  },
  {
    pattern: wholeWords('perché non|(?:hai|ha) (?:già |mai )?provato a|e se (?:provassi|provasse)|prova a|provi a'),
    why: 'È un consiglio vestito da domanda.',
    tryThis: '«Cosa lo renderebbe più facile?»',
  },
  {
    pattern: wholeWords(
      'andrà tutto bene|tutto si (?:sistema|sistemerà|aggiusta|aggiusterà)|(?:vedrai|vedrà) che|si risolverà|passerà presto',
    ),
    why: 'Promette una cosa che nessuno sa.',
    tryThis: '«È un momento difficile; io ci sono (giorno)».',
  },
  {
    pattern: wholeWords(
      'non (?:ti preoccupare|preoccuparti|si preoccupi|ci pensare|pensarci|è niente|è nulla|fare così)|su col morale|(?:poteva|può) andare peggio|c’è chi sta peggio',
    ),
    why: 'Fa piccolo quello che l’altra persona sente.',
    tryThis: 'dire l’emozione: «Mi sembra che ti pesi molto».',
  },
]
