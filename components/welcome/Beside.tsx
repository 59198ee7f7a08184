/** Two people on a bench, turned a little to each other: what Accanto is about, before any word. */
export function Beside() {
  return (
    <svg class="beside" viewBox="0 0 320 170" aria-hidden="true" focusable="false">
      <circle class="beside-sun" cx="246" cy="58" r="34" />
      <path class="beside-hill" d="M0 132c50-34 96-38 148-20s110 14 172-16v74H0z" />
      <path class="beside-bench" d="M70 118h180M86 118v34M234 118v34M70 98h180" />
      <g class="mark-first">
        <circle cx="132" cy="56" r="17" />
        <path d="M104 128c-3-30 6-50 28-50s31 18 29 50z" />
      </g>
      <g class="mark-second">
        <circle cx="184" cy="62" r="15" />
        <path d="M160 128c-3-28 5-45 25-45s28 17 26 45z" />
      </g>
    </svg>
  )
}
