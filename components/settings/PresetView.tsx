import type { PresetPageWords } from '#content/preset-pages/words.ts'

type Props = {
  words: PresetPageWords
  lines: readonly string[]
  /** Names of values that were left aside. */
  ignored: readonly string[]
}

export function PresetView({ words: { preset }, lines, ignored }: Props) {
  return (
    <section class="card stack-small" aria-labelledby="preset-title">
      <h2 id="preset-title">{preset.title}</h2>
      <p>{preset.intro}</p>
      {lines.length > 0 && (
        <ul>
          {lines.map((line) => (
            <li key={line}>{line}</li>
          ))}
        </ul>
      )}
      {ignored.length > 0 && (
        <p class="soft">
          {preset.ignored} {ignored.join(', ')}
        </p>
      )}
    </section>
  )
}
