import type { Objective } from '../../schema/course.ts'

export const objectives = [
  { id: 'obj-principles', text: 'You know the principles of peer support.' },
  { id: 'obj-rules', text: 'You can explain its rules.' },
  { id: 'obj-types', text: 'You can see that there are different types.' },
  { id: 'obj-role', text: 'You can say what the role of a peer supporter is.' },
  { id: 'obj-responsibilities', text: 'You can name what a peer supporter is responsible for.' },
  {
    id: 'obj-confidentiality',
    text: 'You understand why secrecy and confidentiality matter in a peer supporter’s work.',
  },
] satisfies Objective[]
