import { toSet } from '../../names/to-set.ts'

export const titles: ReadonlySet<string> = toSet(
  'mr mrs ms miss mx dr doctor prof professor sir dame lady lord rev reverend father fr sister sr brother br pastor imam rabbi canon nurse sergeant sgt constable pc inspector captain uncle auntie aunt aunty granny grandpa nana papa cousin wee auld big young old',
)
