/** The objectives of Unit 1, as its facts name them. */
export const objectiveIds = [
  'obj-principles',
  'obj-rules',
  'obj-types',
  'obj-role',
  'obj-responsibilities',
  'obj-confidentiality',
] as const
