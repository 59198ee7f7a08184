import type { Moment } from '../../schema/prompt.ts'
import { titles } from '../titles/it.ts'

export const theirOwnGoals = {
  id: 'their-own-goals',
  title: titles['their-own-goals'],
  keepInMind: 'L’altra persona sceglie il suo obiettivo. Forse non è quello che vorresti tu.',
  fact: {
    ids: ['duty-goals', 'fn-ongoing-2', 'val-empowerment-4'],
    text: 'Ispiri e incoraggi a darsi i propri obiettivi, di casa e di recupero. Nel tempo aiuti a raggiungerli. Dire i propri bisogni, scegliere e farsi carico di trovare soluzioni dà potere e controllo.',
  },
  prompts: [
    {
      id: 'their-own-goals-what-would-change',
      skill: 'open-question',
      channel: 'spoken',
      aim: 'Partire dai desideri',
      words: 'Cosa vorresti di diverso, nella tua vita di adesso?',
      lei: 'Cosa vorrebbe di diverso, nella sua vita di adesso?',
    },
    {
      id: 'their-own-goals-where-to-begin',
      skill: 'open-question',
      channel: 'either',
      aim: 'Cercare il primo passo',
      words: 'Hai detto che vuoi {obiettivo}. Da dove ti va di partire?',
      lei: 'Ha detto che vuole {obiettivo}. Da dove le va di partire?',
    },
    {
      id: 'their-own-goals-some-steps',
      skill: 'offer',
      channel: 'spoken',
      aim: 'Pensare ad alcuni passi',
      words:
        'Ti va se pensiamo insieme a qualche passo? Può essere {questo}, {quello}, o nessuna di queste cose. Scegli tu, e puoi cambiare idea.',
      lei: 'Le va se pensiamo insieme a qualche passo? Può essere {questo}, {quello}, o nessuna di queste cose. Scelga lei, e può cambiare idea.',
    },
    {
      id: 'their-own-goals-your-own-mind',
      skill: 'reflection',
      channel: 'spoken',
      aim: 'Dire ciò che conta',
      words: 'Per te, mi pare, conta tanto decidere con la tua testa.',
      lei: 'Per lei, mi pare, conta tanto decidere con la sua testa.',
    },
    {
      id: 'their-own-goals-look-again',
      skill: 'permission',
      channel: 'either',
      aim: 'Tornare sull’obiettivo',
      words: 'Ti va se torniamo sull’obiettivo che avevi scelto? Forse per te è cambiato.',
      lei: 'Le va se torniamo sull’obiettivo che aveva scelto? Forse per lei è cambiato.',
    },
    {
      id: 'their-own-goals-by-message',
      skill: 'affirmation',
      channel: 'written',
      aim: 'Riconoscere un passo',
      words: 'Grazie di avermelo scritto. Avevi deciso di {azione}, e {giorno} l’hai fatto.',
      lei: 'Grazie di avermelo scritto. Aveva deciso di {azione}, e {giorno} l’ha fatto.',
    },
  ],
} satisfies Moment
