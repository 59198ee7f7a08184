// Plain JavaScript, because a Node too old to read TypeScript must still be able to print this.

const oldest = '22.18'
const [major = 0, minor = 0] = process.versions.node.split('.').map(Number)
const [oldestMajor, oldestMinor] = oldest.split('.').map(Number)

if (major < oldestMajor || (major === oldestMajor && minor < oldestMinor)) {
  console.error(`
  This is Node ${process.versions.node}, and Accanto's scripts need Node ${oldest} or newer.

  Use the npm commands (npm start, npm test): on 64-bit Linux they bring their own Node along.
  Elsewhere, please install the current Node from https://nodejs.org, then run the same command again.
`)
  process.exit(1)
}
