import type { Objective } from '../../schema/course.ts'

export const objectives = [
  { id: 'obj-principles', text: 'Conosci i princìpi del peer support.' },
  { id: 'obj-rules', text: 'Sai spiegare le sue regole.' },
  { id: 'obj-types', text: 'Vedi che ne esistono tipi diversi.' },
  { id: 'obj-role', text: 'Sai dire qual è il ruolo di chi fa peer support.' },
  { id: 'obj-responsibilities', text: 'Riconosci le responsabilità di chi fa peer support.' },
  {
    id: 'obj-confidentiality',
    text: 'Capisci perché il segreto e la riservatezza contano nel lavoro di chi fa peer support.',
  },
] satisfies Objective[]
