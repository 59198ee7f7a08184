import type { Moment } from '../../schema/prompt.ts'
import { titles } from '../titles/it.ts'

export const agreeingConfidentiality = {
  id: 'agreeing-confidentiality',
  title: titles['agreeing-confidentiality'],
  keepInMind: 'Spiega insieme permesso, équipe ed eccezioni. Il segreto non si promette mai.',
  fact: {
    ids: ['conf-rule-permission', 'conf-rule-team', 'conf-exceptions', 'conf-agree-2'],
    text: 'Chi dà un servizio non dovrebbe parlare di una persona senza il suo sì preciso. In un’équipe che segue la stessa persona, spesso le cose si condividono. E può pesare sul legame. Ci sono eccezioni: a volte va detto, per evitare alla persona o ad altri un danno grave, prevedibile e vicino. Nei primi incontri ne parlate a fondo, fino a capirvi.',
  },
  prompts: [
    {
      id: 'agreeing-confidentiality-before-we-start',
      skill: 'permission',
      channel: 'spoken',
      aim: 'Aprire il discorso',
      words: 'Prima di tutto, ti va se vediamo dove va a finire ciò che mi dici?',
      lei: 'Prima di tutto, le va se vediamo dove va a finire ciò che mi dice?',
    },
    {
      id: 'agreeing-confidentiality-three-together',
      skill: 'open-question',
      channel: 'spoken',
      aim: 'Permesso, équipe, eccezioni',
      words:
        'Parlo di te ad altri solo se mi dai il permesso. Con l’équipe però condivido {cosa}, e se c’è un pericolo grave ne devo parlare. Che effetto ti fa?',
      lei: 'Parlo di lei ad altri solo se mi dà il permesso. Con l’équipe però condivido {cosa}, e se c’è un pericolo grave ne devo parlare. Che effetto le fa?',
    },
    {
      id: 'agreeing-confidentiality-by-message',
      skill: 'permission',
      channel: 'written',
      aim: 'Chiedere prima di parlarne',
      words: 'Posso dire a {persona} ciò che mi hai scritto su {cosa}? Va bene anche un no.',
      lei: 'Posso dire a {persona} ciò che mi ha scritto su {cosa}? Va bene anche un no.',
    },
    {
      id: 'agreeing-confidentiality-both-of-us',
      skill: 'open-question',
      channel: 'either',
      aim: 'Riservatezza in due',
      words: 'Anch’io a volte dico cose mie. Cosa ci aiuta a fidarci, te e me?',
      lei: 'Anch’io a volte dico cose mie. Cosa ci aiuta a fidarci, lei e me?',
    },
    {
      id: 'agreeing-confidentiality-words-passed-on',
      skill: 'reflection',
      channel: 'either',
      aim: 'Riconoscere una fiducia ferita',
      words: 'C’è chi ha detto in giro cose tue, senza il tuo permesso. Non vuoi che succeda ancora.',
      lei: 'C’è chi ha detto in giro cose sue, senza il suo permesso. Non vuole che succeda ancora.',
    },
    {
      id: 'agreeing-confidentiality-gathering',
      skill: 'summary',
      channel: 'spoken',
      aim: 'Ripetere l’accordo',
      words:
        'Ti ridico l’accordo fra noi. Parlo di te ad altri solo se mi dai il permesso, ma con l’équipe condivido {cosa}. Se c’è un pericolo grave, ne devo parlare.',
      lei: 'Le ridico l’accordo fra noi. Parlo di lei ad altri solo se mi dà il permesso, ma con l’équipe condivido {cosa}. Se c’è un pericolo grave, ne devo parlare.',
    },
  ],
} satisfies Moment
