import { spawnSync } from 'node:child_process'
import { findProgram } from './find-program.ts'

const packages = ['chromium', 'firefox-esr', 'xvfb', 'openbox', 'xdotool', 'xauth', 'fonts-noto-core']

/** Installing needs apt-get and the right to use it; nobody is asked for a password. */
export function canInstallDebianPackages(): boolean {
  return process.platform === 'linux' && process.getuid?.() === 0 && findProgram('apt-get') !== undefined
}

function runAptGet(words: string[]): void {
  const { status } = spawnSync('apt-get', words, {
    stdio: ['ignore', 'inherit', 'inherit'],
    env: { ...process.env, DEBIAN_FRONTEND: 'noninteractive' },
  })
  if (status !== 0) throw new Error(`apt-get ${words[0]} did not succeed.`)
}

export function installDebianPackages(): void {
  runAptGet(['update', '--quiet=2'])
  runAptGet(['install', '--yes', '--quiet=2', '--no-install-recommends', ...packages])
}

export const debianCommand = `sudo apt-get install --no-install-recommends ${packages.join(' ')}`
