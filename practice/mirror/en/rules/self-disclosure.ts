import type { Rule } from '../../rule.ts'
import { markShapes } from '../reading/mark-shapes.ts'
import { tellsOwnStory } from '../reading/tells-own-story.ts'

export const selfDisclosure: Rule = {
  id: 'self-disclosure',
  label: 'self-disclosure',
  description: 'Tells of the writer’s own life: peer support’s own skill.',
  check: (draft) => markShapes(draft, tellsOwnStory),
}
