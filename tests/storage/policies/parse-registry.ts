/** The values of each key in a .reg file, as Windows and then Chrome read them: texts, and numbers that are yes or no. */
export function parseRegistry(text: string): Map<string, Record<string, unknown>> {
  const [version, ...lines] = text.split('\r\n')
  if (version !== 'Windows Registry Editor Version 5.00') throw new Error(`No registry file: ${version}`)
  const keys = new Map<string, Record<string, unknown>>()
  let values: Record<string, unknown> = {}
  for (const line of lines.filter((line) => line !== '')) {
    const [, key] = /^\[(.+)\]$/.exec(line) ?? []
    const [, name, number, words] = /^"(\w+)"=(?:dword:([0-9a-f]{8})|("(?:[^"\\]|\\["\\])*"))$/.exec(line) ?? []
    if (key !== undefined) {
      values = {}
      keys.set(key, values)
    } else if (name !== undefined && number !== undefined) values[name] = Number.parseInt(number, 16)
    // The registry escapes as JSON does.
    else if (name !== undefined && words !== undefined) values[name] = JSON.parse(words)
    else throw new Error(`Not understood: ${line}`)
  }
  return keys
}
