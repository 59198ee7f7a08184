import type { Chapter } from '../../schema/course.ts'
import { objectives } from '../objectives/it.ts'
import { titles } from '../titles/it.ts'

const { title, screens } = titles.start

export const start = {
  id: 'start',
  title,
  objectives: ['obj-principles', 'obj-rules', 'obj-types', 'obj-role', 'obj-responsibilities', 'obj-confidentiality'],
  screens: [
    {
      id: 'start-unit',
      title: screens['start-unit'],
      paragraphs: [
        'Questo corso segue l’Unità 1 della formazione ATL. Fa conoscere il [[peer support|term-peer-support]], e la forma di cui si occupa questa formazione.',
        'Ogni pagina ha un’idea sola e un esempio. Le persone degli esempi sono inventate. Lungo la strada trovi:',
      ],
      list: [
        'Gli scopi del peer support e i suoi valori.',
        'Le funzioni centrali e le responsabilità di chi lo fa per ruolo.',
        'La [[riservatezza|term-confidentiality]] reciproca nel peer support professionale. Fa nascere fiducia fra pari.',
        'L’effetto che aiutare ha su chi aiuta.',
      ],
      example: {
        text: 'Kofi ha dieci minuti prima del turno. Legge una pagina e chiude. Per strada ripensa all’esempio, e a una cosa successa martedì. Il giorno dopo riprende da lì.',
      },
      moments: [],
      reflectOn: [{ kind: 'value', id: 'val-reciprocity' }],
      objectives: ['obj-principles', 'obj-role', 'obj-confidentiality'],
      functions: [],
      facts: ['intro-unit', 'src-atl'],
    },
    {
      id: 'start-objectives',
      title: screens['start-objectives'],
      paragraphs: [
        'Gli obiettivi dell’Unità 1 sono sei. Alla fine puoi rileggerli, come sei frasi su di te.',
        'Non c’è un esame. Parti da dove vuoi, e torna quando ti va.',
      ],
      list: objectives.map(({ text }) => text),
      example: {
        text: 'Irina legge le sei frasi ad alta voce, con Pape. Su una si ferma: «Le regole le uso, ma non le so spiegare.» Comincia da quella.',
      },
      moments: [],
      reflectOn: [{ kind: 'value', id: 'val-empowerment' }],
      objectives: [
        'obj-principles',
        'obj-rules',
        'obj-types',
        'obj-role',
        'obj-responsibilities',
        'obj-confidentiality',
      ],
      functions: [],
      facts: ['obj-principles', 'obj-rules', 'obj-types', 'obj-role', 'obj-responsibilities', 'obj-confidentiality'],
    },
  ],
} satisfies Chapter
