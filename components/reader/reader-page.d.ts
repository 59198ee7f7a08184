/** Built by scripts/build-reader-page.ts when it is asked for. */
declare module 'virtual:reader-page' {
  /** The whole HTML file that opens copies without Accanto. */
  export const readerPage: string
}
