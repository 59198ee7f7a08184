import { expect } from 'vitest'
import { fakeBrowser } from 'wxt/testing/fake-browser'
import { checkAll } from '#storage/check-all.ts'
import { LockedError } from '#storage/vault/locked-error.ts'
import type { Action, Change } from './action.ts'
import { isPossible, type Kept, keep, nothingKept } from './kept.ts'
import { makeChange } from './make-change.ts'
import { readKept } from './read-kept.ts'
import type { World } from './world.ts'

/** Does one action after the other, and compares storage with the model at every start. */
export function createRun(world: World) {
  let kept = nothingKept
  let isOpen = true
  const view = (index = 0) => world.views()[index === 0 ? 0 : 1]

  /** Which of the passphrases opens the journal; undefined when it is open to all. */
  const unlockWithAny = async (phrases: readonly (string | undefined)[]) => {
    const { safe, passphrases } = view()
    if ((await safe.vault.getLockState()) === 'free') return undefined
    for (const phrase of phrases) {
      if (phrase !== undefined && (await passphrases.unlock('passphrase', phrase))) return phrase
    }
    throw new Error('No passphrase opens the journal.')
  }
  /** What was not confirmed may be there or not; all else must be as it was. */
  const compare = async (possible: readonly Kept[] = [kept]) => {
    const passphrase = await unlockWithAny(possible.map((one) => one.passphrase))
    const found = { ...(await readKept(view())), passphrase }
    expect(possible).toContainEqual(found)
    kept = found
    isOpen = true
  }
  const start = async (possible?: readonly Kept[]) => {
    await world.restart()
    await compare(possible)
  }
  /** The quiet check of the day: what only one store has, the other gets. */
  const check = async () => {
    await checkAll(view().safe)
    await compare()
  }
  const change = async (wish: Change) => {
    if (!isPossible(kept, wish)) return
    // Deleting needs no key; a passphrase is changed by whoever knows it.
    const needsKey = wish.kind !== 'delete' && wish.kind !== 'change'
    const made = makeChange(view(wish.view), wish, kept.passphrase)
    if (needsKey && !isOpen) return expect(made).rejects.toThrow(LockedError)
    await made
    kept = keep(kept, wish)
  }
  const kill = async (wish: Change, steps: number, isWiped: boolean) => {
    if (!isPossible(kept, wish)) return
    if (!isOpen) await compare()
    const before = kept
    world.fuse().light(steps)
    const isDone = await makeChange(view(wish.view), wish, kept.passphrase).then(
      () => true,
      () => false,
    )
    if (isWiped) await world.wipe()
    await start(isDone ? [keep(before, wish)] : [before, keep(before, wish)])
    await check()
  }
  const damageFile = async (file: number, place: number) => {
    const all = [...world.files.folders.values()].flatMap((folder) =>
      [...folder.keys()].map((name) => ({ folder, name })),
    )
    const { folder, name } = all[file % Math.max(1, all.length)] ?? {}
    const text = (name && folder?.get(name)) || ' '
    const at = place % text.length
    if (name) folder?.set(name, `${text.slice(0, at)}${text[at] === '7' ? '8' : '7'}${text.slice(at + 1)}`)
    await start()
    await check()
  }
  const damageRow = async (row: number) => {
    const { database } = view().safe
    const all = await database.entries.toArray()
    const chosen = all[row % Math.max(1, all.length)]
    if (chosen) await database.entries.put({ ...chosen, ciphertext: chosen.ciphertext.map((byte) => byte ^ 1) })
    await start()
    await check()
  }

  return {
    end: start,
    async act(action: Action) {
      switch (action.kind) {
        case 'kill':
          return kill(action.change, action.steps, action.wipes)
        case 'damage-file':
          return damageFile(action.file, action.place)
        case 'damage-row':
          return damageRow(action.row)
        case 'close':
          return start()
        case 'wipe':
          await world.wipe()
          return start()
        case 'lose-local':
          await fakeBrowser.storage.local.clear()
          return start()
        case 'lose-files':
          world.files.folders.clear()
          return start()
        case 'lock':
          await view(action.view).safe.vault.lock()
          isOpen = kept.passphrase === undefined
          return
        case 'idle':
          world.clock.now += world.clock.limit + 1
          isOpen = kept.passphrase === undefined
          return
        case 'unlock': {
          const isRight = await view(action.view).passphrases.unlock('passphrase', action.phrase)
          expect(isRight).toBe(kept.passphrase === undefined || action.phrase === kept.passphrase)
          isOpen ||= isRight
          return
        }
        default:
          return change(action)
      }
    },
  }
}
