/** Millimetres: two cards side by side and four below each other fill an A4 sheet but for its last line. */
const card = { width: 105, height: 74 }
const sheet = { width: 210, height: 296 }
/** Long enough to be seen where a printer leaves the rim of the sheet white. */
const rim = 11
const arm = 3

const rows = [1, 2, 3].map((row) => row * card.height)

const marks = [
  `M${card.width} 0v${rim}M${card.width} ${sheet.height}v-${rim}`,
  ...rows.flatMap((y) => [
    `M0 ${y}h${rim}M${sheet.width} ${y}h-${rim}`,
    `M${card.width - arm} ${y}h${2 * arm}M${card.width} ${y - arm}v${2 * arm}`,
  ]),
].join('')

/** Where to cut: at the rim, and where four cards meet. */
export function CutMarks() {
  return (
    <svg class="cut-marks" viewBox={`0 0 ${sheet.width} ${sheet.height}`} aria-hidden="true" focusable="false">
      <path d={marks} />
    </svg>
  )
}
