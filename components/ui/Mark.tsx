import './mark.css'

/** Two figures side by side, one a little turned to the other. Decoration: the name stands beside it. */
export function Mark() {
  return (
    <svg class="mark" viewBox="0 0 32 32" aria-hidden="true" focusable="false">
      <g class="mark-first">
        <circle cx="11" cy="8" r="4" />
        <path d="M4.500 28V20.500a6.500 6.500 0 0 1 13 0V28z" />
      </g>
      <g class="mark-second">
        <circle cx="22" cy="10.500" r="3.500" />
        <path d="M16.500 28v-6a5.500 5.500 0 0 1 11 0v6z" />
      </g>
    </svg>
  )
}
