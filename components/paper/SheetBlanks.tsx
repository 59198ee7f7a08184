type Props = { labels: readonly string[] }

/** Lines to write on by hand, high enough for large letters. Without a label, a line goes on. */
export function SheetBlanks({ labels }: Props) {
  return (
    <div class="sheet-blanks">
      {labels.map((label, index) => (
        <p key={`${index}-${label}`}>
          {label !== '' && <span>{label}</span>}
          <span class="sheet-line" />
        </p>
      ))}
    </div>
  )
}
