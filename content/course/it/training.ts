import type { Chapter } from '../../schema/course.ts'
import { titles } from '../titles/it.ts'

const { title, screens } = titles.training

export const training = {
  id: 'training',
  title,
  objectives: ['obj-role', 'obj-responsibilities'],
  screens: [
    {
      id: 'training-need',
      title: screens['training-need'],
      paragraphs: [
        'Prima di iniziare è consigliata una formazione.',
        'L’esperienza in comune è importante. Da sola, però, non garantisce che vada bene. Non lo garantisce a chi sostiene, e nemmeno al pari.',
        'Formarsi non toglie niente alla tua storia. Ti aiuta a usarla.',
      ],
      example: {
        text: 'Al primo incontro, prima del corso, Daniela aveva parlato di sé per un’ora. Malik aveva annuito, e il giovedì dopo non era venuto. Oggi lei la sua storia la sa raccontare in tre frasi. Poi chiede: «E per te?»',
      },
      moments: ['sharing-my-experience'],
      reflectOn: [{ kind: 'value', id: 'val-experience' }],
      objectives: ['obj-role', 'obj-responsibilities'],
      functions: [],
      facts: ['train-need-1', 'train-need-2'],
    },
    {
      id: 'training-focus',
      title: screens['training-focus'],
      paragraphs: [
        'La formazione può preparare a gestire bene situazioni diverse. Così il ruolo si svolge bene. Non si risponde in modo poco adatto, e non si torna a vecchi modi di fare.',
        'Barker e altri (2019) hanno sentito persone che fanno parte del peer support. Una formazione solo psicologica, per loro, non è essenziale.',
        'L’Unità 2 va più a fondo. In questa, chi scrive suggerisce di puntare sul ruolo, lì dove lo si vive:',
      ],
      list: [
        'Come usare la propria esperienza.',
        'Come usare un linguaggio positivo.',
        'Come gestire un comportamento difficile del pari.',
      ],
      example: {
        text: 'Ahmed urla, e un tempo Cesare avrebbe urlato di più. Al corso ha provato un’altra cosa. Dice: «Sei arrabbiato, lo sento. Resto qui. Con le urla, però, faccio fatica.»',
      },
      moments: ['anger-and-strong-feelings', 'sharing-my-experience', 'limits-and-boundaries'],
      reflectOn: [
        { kind: 'duty', id: 'duty-listening' },
        { kind: 'value', id: 'val-experience' },
      ],
      objectives: ['obj-role', 'obj-responsibilities'],
      functions: [],
      facts: ['train-focus-1', 'train-focus-2', 'train-focus-3', 'train-focus-4', 'src-barker'],
    },
    {
      id: 'training-readings',
      title: screens['training-readings'],
      paragraphs: ['Le parole del corso sono nostre. I fatti vengono da qui:'],
      list: [
        'Scottish Recovery Network, Fundación INTRAS e altri (2015). È il corso di formazione Peer2Peer.',
        'Greater Victoria Coalition to End Homelessness (2019). È il manuale «Peer Housing Support: Program Toolkit».',
        'Barker e altri (2019). È lo studio su che cosa conta nel peer support con persone senza dimora.',
        'Lawn e altri (2008). Parla di peer support nei servizi di salute mentale.',
        'La formazione ATL, Unità 1. Questo corso la segue.',
      ],
      example: {
        text: 'Simona legge una fonte al mese, con calma. Ne parla con Musa al bar, davanti a un caffè. A volte non sono d’accordo nemmeno con le fonti.',
      },
      moments: [],
      reflectOn: [{ kind: 'value', id: 'val-experience' }],
      objectives: ['obj-principles', 'obj-types'],
      functions: [],
      facts: ['src-peer2peer', 'src-toolkit', 'src-barker', 'src-lawn', 'src-atl'],
    },
  ],
} satisfies Chapter
