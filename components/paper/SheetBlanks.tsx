type Props = { labels: readonly string[] }

/** Lines to write on by hand, high enough for large letters. */
export function SheetBlanks({ labels }: Props) {
  return (
    <div class="sheet-blanks">
      {labels.map((label) => (
        <p key={label}>
          <span>{label}</span>
          <span class="sheet-line" />
        </p>
      ))}
    </div>
  )
}
