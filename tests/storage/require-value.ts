/** The value, where a test knows that there is one. */
export function requireValue<T>(value: T | undefined): T {
  if (value === undefined) throw new Error('There is no value.')
  return value
}
