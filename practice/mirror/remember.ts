/** A function that works out its answer once for each first argument; the others must follow from it. */
export function remember<Key extends object, Rest extends unknown[], Value>(
  workOut: (key: Key, ...rest: Rest) => Value,
): (key: Key, ...rest: Rest) => Value {
  const known = new WeakMap<Key, { value: Value }>()
  return (key, ...rest) => {
    const before = known.get(key)
    if (before !== undefined) return before.value
    const value = workOut(key, ...rest)
    known.set(key, { value })
    return value
  }
}
