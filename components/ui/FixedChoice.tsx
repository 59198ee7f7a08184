type Props = { legend: string; value: string; note: string | undefined }

/** Stands in the place of a choice that someone else has made. */
export function FixedChoice({ legend, value, note }: Props) {
  return (
    <div>
      <p class="label">{legend}</p>
      <p>{value}</p>
      <p class="soft">{note}</p>
    </div>
  )
}
