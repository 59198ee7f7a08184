import { useApp } from '#components/app/app-context.ts'
import { useToday } from '#components/app/use-today.ts'
import { useWords } from '#components/app/use-words.ts'
import { Disclosure } from '#components/ui/Disclosure.tsx'
import { packPageWords } from '#content/words.ts'
import type { Near } from '#practice/packs/near.ts'
import { NearList } from './NearList.tsx'
import { usePacks } from './use-packs.ts'

type Props = {
  /** Services to bridge to, or contacts and services alike. */
  shows: 'services' | 'all'
  /** `h2` under a page’s title, `h3` within a part. */
  level: 2 | 3
}

/** Contacts and services that packs brought; nothing where there are none. */
export function NearPanel({ shows, level }: Props) {
  const { language } = useApp()
  const packs = usePacks()
  const words = useWords(packPageWords, Boolean(packs))
  const today = useToday()
  const { contacts = [], services = [] } = packs ?? {}
  const isAll = shows === 'all'
  const first = isAll ? contacts : services
  const others = isAll ? services : []
  if (!words || first.length + others.length === 0) return null
  const listOf = (near: readonly Near[]) => <NearList words={words} language={language} near={near} today={today} />
  const Title = level === 2 ? 'h2' : 'h3'
  return (
    <section class="stack-small" aria-labelledby="near-title">
      <Title id="near-title">{words.packs.near}</Title>
      <div class="card">
        {first.length > 0 && listOf(first)}
        {/* On the safety card, what to do in danger must not move far down. */}
        {others.length > 0 && (
          <Disclosure summary={<strong>{words.packs.services}</strong>}>{listOf(others)}</Disclosure>
        )}
      </div>
    </section>
  )
}
