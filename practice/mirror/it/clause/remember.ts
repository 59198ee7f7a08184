/** A function that works out its answer once for each object it is asked about. */
export function remember<Key extends object, Value>(workOut: (key: Key) => Value): (key: Key) => Value {
  const known = new WeakMap<Key, { value: Value }>()
  return (key) => {
    const before = known.get(key)
    if (before !== undefined) return before.value
    const value = workOut(key)
    known.set(key, { value })
    return value
  }
}
