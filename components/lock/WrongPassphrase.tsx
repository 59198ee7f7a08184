import { Notice } from '#components/ui/Notice.tsx'
import type { Strings } from '#content/interface/strings.ts'

type Props = { t: Strings; isWrong: boolean }

/** Stands under the field, where one looks, and is there before it has anything to say. */
export function WrongPassphrase({ t, isWrong }: Props) {
  return (
    <div role="alert">
      {isWrong && (
        <Notice kind="attention">
          <p>{t.lock.wrong}</p>
        </Notice>
      )}
    </div>
  )
}
