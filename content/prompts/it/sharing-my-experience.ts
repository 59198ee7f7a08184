import type { Moment } from '../../schema/prompt.ts'
import { titles } from '../titles/it.ts'

export const sharingMyExperience = {
  id: 'sharing-my-experience',
  title: titles['sharing-my-experience'],
  keepInMind: 'Bastano poche parole, poi torna all’altra persona. Decidi tu cosa raccontare e cosa no.',
  fact: {
    ids: ['why-differ-1', 'why-differ-2', 'val-experience-3', 'val-experience-4'],
    text: 'Simile non è uguale. Possono cambiare i fatti e la durata, e ognuno ha storia, bisogni e tratti suoi. Raccontarsi può essere una scintilla forte per cambiare e crescere. Tu lo fai apposta, per incoraggiare e sostenere il recupero.',
  },
  prompts: [
    {
      id: 'sharing-my-experience-ask-first',
      skill: 'permission',
      channel: 'spoken',
      aim: 'Chiedere prima di raccontare',
      words: 'Ti va se ti racconto una cosa che è successa a me? È breve.',
      lei: 'Le va se le racconto una cosa che è successa a me? È breve.',
    },
    {
      id: 'sharing-my-experience-short-and-back',
      skill: 'self-disclosure',
      channel: 'spoken',
      aim: 'Dire poco e tornare',
      words: 'Anch’io ho dormito fuori. La tua storia però è un’altra, e mi piacerebbe ascoltarla. Com’è stato per te?',
      lei: 'Anch’io ho dormito fuori. La sua storia però è un’altra, e mi piacerebbe ascoltarla. Com’è stato per lei?',
    },
    {
      id: 'sharing-my-experience-not-the-same',
      skill: 'self-disclosure',
      channel: 'either',
      aim: 'Simile, ma non uguale',
      words: 'Anch’io ho vissuto {cosa}. Forse per te è tutta un’altra cosa: com’è, nella tua vita?',
      lei: 'Anch’io ho vissuto {cosa}. Forse per lei è tutta un’altra cosa: com’è, nella sua vita?',
    },
    {
      id: 'sharing-my-experience-what-fits',
      skill: 'open-question',
      channel: 'spoken',
      aim: 'Tornare alla sua storia',
      words: 'Ti ho raccontato di {cosa}. Cosa c’entra con te, e cosa no?',
      lei: 'Le ho raccontato di {cosa}. Cosa c’entra con lei, e cosa no?',
    },
    {
      id: 'sharing-my-experience-far-from-yours',
      skill: 'reflection',
      channel: 'either',
      aim: 'Riconoscere la distanza',
      words: 'Forse quello che ti ho raccontato è lontano da ciò che vivi tu.',
      lei: 'Forse quello che le ho raccontato è lontano da ciò che vive lei.',
    },
    {
      id: 'sharing-my-experience-by-message',
      skill: 'self-disclosure',
      channel: 'written',
      aim: 'Scrivere di me, in breve',
      words:
        'Le tue righe mi hanno ricordato un mio inverno difficile. Adesso però vorrei tornare a te. Come ti senti dopo averne scritto?',
      lei: 'Le sue righe mi hanno ricordato un mio inverno difficile. Adesso però vorrei tornare a lei. Come si sente dopo averne scritto?',
    },
  ],
} satisfies Moment
