import { Disclosure } from '#components/ui/Disclosure.tsx'
import type { Value } from '#content/schema/unit.ts'

export function ValueList({ values }: { values: readonly Value[] }) {
  return (
    <div class="stack-small">
      {values.map(({ id, title, text }) => (
        <section key={id} class="card function">
          <Disclosure summary={<strong>{title}</strong>}>
            <p>{text}</p>
          </Disclosure>
        </section>
      ))}
    </div>
  )
}
