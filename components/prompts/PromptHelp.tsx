import type { Strings } from '#content/interface/strings.ts'
import './prompt-help.css'

type Props = { t: Strings; opens: string; notWhen: string }

/** What a prompt may open, and when to leave it be: for whoever looks closer, not for whoever only copies. */
export function PromptHelp({ t, opens, notWhen }: Props) {
  return (
    <dl class="prompt-help">
      <div>
        <dt>{t.words.opens}</dt>
        <dd>{opens}</dd>
      </div>
      <div>
        <dt>{t.words.notWhen}</dt>
        <dd>{notWhen}</dd>
      </div>
    </dl>
  )
}
