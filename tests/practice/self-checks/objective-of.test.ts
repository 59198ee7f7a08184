import { expect, test } from 'vitest'
import { objectiveOf } from '#practice/self-checks/objective-of.ts'

test.for([
  ['role-first-day', 'obj-role'],
  ['rules-first-day', 'obj-rules'],
  ['confidentiality-sister-on-the-phone', 'obj-confidentiality'],
  ['rolemodel-x', undefined],
  ['role', undefined],
  ['', undefined],
] as const)('“%s” belongs to %s', ([id, objective]) => {
  expect(objectiveOf(id)).toBe(objective)
})
