import { leadingLabels } from '#content/codebook-labels.ts'
import type { Pack } from '#content/schema/pack.ts'
import type { FindingLabel } from '#practice/mirror/label.ts'
import { loadMirror } from '#practice/mirror/load-mirror.ts'
import type { PackRemark } from './pack-remark.ts'

/** A closed question or a story may be right where it stands. */
const leading: readonly FindingLabel[] = leadingLabels

/** Where a life is at risk, plain words come first and nothing is steering. */
const safetyMoment = 'worry-about-safety'

/** What the draft mirror would mark in the prompts of a pack. */
export async function mirrorPrompts(pack: Pack): Promise<PackRemark[]> {
  const remarks = await Promise.all(
    pack.languages.map(async (language) => {
      const prompts = (pack.words?.[language]?.prompts ?? []).filter(({ moment }) => moment !== safetyMoment)
      if (prompts.length === 0) return []
      const mirror = await loadMirror(language)
      return prompts.flatMap(({ id, words, lei }) =>
        [words, ...(lei === undefined ? [] : [lei])].flatMap((text) =>
          mirror
            .checkDraft(text)
            .findings.filter(({ label }) => leading.includes(label))
            .map(({ start, end, label }) => ({
              check: 'draft-mirror' as const,
              where: `${language} ${id}`,
              found: text.slice(start, end),
              message: `${language} ${id}: the draft mirror marks “${text.slice(start, end)}” (${label}).`,
            })),
        ),
      )
    }),
  )
  return remarks.flat()
}
