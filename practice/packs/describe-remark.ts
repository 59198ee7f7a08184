import type { PackPageWords } from '#content/pack-pages/words.ts'
import type { DescribedFault } from './describe-fault.ts'
import type { PackRemark } from './pack-remark.ts'

/** What a check of meaning noticed, in words a trainer understands, with the words that it noticed. */
export const describeRemark = (
  { check, where, found }: PackRemark,
  { packRemark }: Pick<PackPageWords, 'packRemark'>,
): DescribedFault => ({ where: found === undefined ? where : `${where}: “${found}”`, what: packRemark[check] })
