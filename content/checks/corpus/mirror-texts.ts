import type { MirrorNote } from '../../schema/mirror.ts'
import type { Text } from './text.ts'

/** What people read about one rule of the draft mirror. */
export const mirrorTexts = ({ id, name, why, facts, rewordings = [] }: MirrorNote): Text[] => [
  { id: `${id}-name`, kind: 'label', facts, text: name },
  { id: `${id}-why`, kind: 'screen', facts, text: why },
  ...rewordings.map((rewording): Text => ({ id: rewording.id, kind: 'prompt', facts, text: rewording.words })),
]
