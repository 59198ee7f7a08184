import type { ComponentChild } from 'preact'
import { putSheet } from './put-sheet.ts'

/** Prints something alone, without the page around it. */
export function printSheet(child: ComponentChild): void {
  putSheet(child)
  print()
}
