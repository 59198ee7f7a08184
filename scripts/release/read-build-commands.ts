/** The commands under “From the source package” in the README. Throws when there are none. */
export function readBuildCommands(readme: string): string[] {
  const [, section = ''] = readme.split(/^#+ From the source package$/m)
  const [, block = ''] = /^```sh\n(.*?)^```$/ms.exec(section) ?? []
  const commands = block
    .split('\n')
    .map((line) => line.replace(/\s+#.*$/, '').trim())
    .filter((line) => line !== '')
  if (commands.length === 0) throw new Error('The README has no commands under “From the source package”.')
  return commands
}
