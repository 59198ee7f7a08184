import { type ChildProcess, spawn } from 'node:child_process'
import { requireSoon, sleep } from './wait-until.ts'

export type Display = { name: string; stop(): void }

/** Starts a screen of its own under Xvfb, with a window manager: xdotool needs windows that can be activated. */
export async function startDisplay(): Promise<Display> {
  // Xvfb picks a free number and writes it to the fourth channel.
  const xvfb = spawn('Xvfb', ['-displayfd', '3', '-screen', '0', '1400x1000x24', '-nolisten', 'tcp'], {
    stdio: ['ignore', 'ignore', 'ignore', 'pipe'],
  })
  let number = ''
  xvfb.stdio[3]?.on('data', (chunk) => {
    number += String(chunk)
  })
  await requireSoon(() => number.endsWith('\n'), 'Xvfb did not start', 10_000)
  const name = `:${number.trim()}`
  const openbox = spawn('openbox', [], { stdio: 'ignore', env: { ...process.env, DISPLAY: name } })
  await sleep(300)

  const stop = () => {
    process.off('exit', stop)
    end(openbox)
    end(xvfb)
  }
  process.on('exit', stop)
  return { name, stop }
}

const end = (child: ChildProcess) => {
  if (child.exitCode === null) child.kill('SIGTERM')
}
