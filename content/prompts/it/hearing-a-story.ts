import type { Moment } from '../../schema/prompt.ts'
import { titles } from '../titles/it.ts'

export const hearingAStory = {
  id: 'hearing-a-story',
  title: titles['hearing-a-story'],
  keepInMind:
    'La storia è dell’altra persona: decide lei quanto dire e dove fermarsi. Tu ascolta senza correre avanti.',
  fact: {
    ids: ['why-listen-1', 'why-listen-2'],
    text: 'Il peer support non si riduce a dare o ricevere consigli su tutto. A volte è solo parlare con qualcuno, per avere ascolto e togliersi un peso.',
  },
  prompts: [
    {
      id: 'hearing-a-story-start-anywhere',
      skill: 'open-question',
      channel: 'spoken',
      aim: 'Fare spazio al racconto',
      words: 'Ti va di raccontarmi com’è andata? Puoi partire da dove vuoi.',
      lei: 'Le va di raccontarmi com’è andata? Può partire da dove vuole.',
    },
    {
      id: 'hearing-a-story-and-then',
      skill: 'open-question',
      channel: 'spoken',
      aim: 'Seguire il racconto',
      words: 'Ti seguo. E poi, com’è andata avanti?',
      lei: 'La seguo. E poi, com’è andata avanti?',
    },
    {
      id: 'hearing-a-story-something-delicate',
      skill: 'permission',
      channel: 'either',
      aim: 'Chiedere di una cosa delicata',
      words: 'Posso chiederti una cosa su quel periodo? Se non ti va di rispondere, va bene così.',
      lei: 'Posso chiederle una cosa su quel periodo? Se non le va di rispondere, va bene così.',
    },
    {
      id: 'hearing-a-story-found-the-words',
      skill: 'affirmation',
      channel: 'spoken',
      aim: 'Riconoscere parole difficili',
      words: 'Hai trovato le parole per una cosa che tenevi dentro da tanto.',
      lei: 'Ha trovato le parole per una cosa che teneva dentro da tanto.',
    },
    {
      id: 'hearing-a-story-by-message',
      skill: 'reflection',
      channel: 'written',
      aim: 'Rispondere a chi ha scritto',
      words: 'Ho letto tutto, fino in fondo. Mi pare che {cosa} sia la parte che ti pesa di più.',
      lei: 'Ho letto tutto, fino in fondo. Mi pare che {cosa} sia la parte che le pesa di più.',
    },
    {
      id: 'hearing-a-story-pause-or-go-on',
      skill: 'offer',
      channel: 'spoken',
      aim: 'Fermarsi o andare avanti',
      words:
        'Ti va se ti dico come possiamo fare? Si può andare avanti, fare una pausa, o riprendere {giorno}. O nessuna di queste cose: scegli tu.',
      lei: 'Le va se le dico come possiamo fare? Si può andare avanti, fare una pausa, o riprendere {giorno}. O nessuna di queste cose: scelga lei.',
    },
  ],
} satisfies Moment
