// @vitest-environment happy-dom

import { beforeEach, describe, expect, test, vi } from 'vitest'
import { UnlockView } from '#components/lock/UnlockView.tsx'
import { strings as t } from '#content/interface/en.ts'
import { waitFor } from '../../wait-for.ts'
import { page } from './page.ts'

const ignore = () => {}
const show = (change: Partial<Parameters<typeof UnlockView>[0]> = {}) => {
  const onUnlock = vi.fn<(kind: string, secret: string) => void>()
  page.show(
    <UnlockView
      t={t}
      isWholePage={false}
      isBusy={false}
      mistake={undefined}
      onUnlock={onUnlock}
      onClearMistake={ignore}
      {...change}
    />,
  )
  return onUnlock
}

beforeEach(page.clear)

describe('a locked journal', () => {
  test('says that it is locked, and no number, day or feeling', () => {
    show()
    expect(page.text()).toContain(t.lock.title)
    expect(page.text()).not.toMatch(/\d/)
  })

  test('gives the passphrase as it was typed', () => {
    const onUnlock = show()
    page.type(t.lock.passphrase, 'kettle otter mitten yodel')
    page.press(t.lock.open)
    expect(onUnlock).toHaveBeenCalledExactlyOnceWith('passphrase', 'kettle otter mitten yodel')
  })

  test('lets password managers and the clipboard in', () => {
    show()
    const field = page.field(t.lock.passphrase)
    expect([field.type, field.autocomplete]).toEqual(['password', 'current-password'])
    expect(field.dispatchEvent(new Event('paste', { bubbles: true, cancelable: true }))).toBe(true)
  })

  test('shows and covers what is typed', () => {
    show()
    page.type(t.lock.passphrase, 'kettle')
    page.press(t.lock.showWords)
    expect([page.field(t.lock.passphrase).type, page.field(t.lock.passphrase).value]).toEqual(['text', 'kettle'])
    page.press(t.lock.hideWords)
    expect(page.field(t.lock.passphrase).type).toBe('password')
  })

  test('takes the recovery code in place of the passphrase', () => {
    const onUnlock = show()
    page.press(t.lock.useCode)
    page.type(t.lock.code, 'abcd')
    page.press(t.lock.open)
    expect(onUnlock).toHaveBeenCalledExactlyOnceWith('recovery-code', 'abcd')
  })

  test('asks for nothing twice while it is opening, and nothing when nothing was typed', () => {
    const onUnlock = show()
    page.press(t.lock.open)
    show({ isBusy: true, onUnlock })
    page.type(t.lock.passphrase, 'kettle')
    page.press(t.lock.opening)
    expect(onUnlock).not.toHaveBeenCalled()
  })

  test('says kindly what went wrong', () => {
    show({ mistake: 'wrong' })
    expect(document.querySelector('[role=alert]')?.textContent).toBe(t.lock.wrong)
    show({ mistake: 'typing' })
    expect(document.querySelector('[role=alert]')?.textContent).toBe(t.lock.typing)
  })

  test('tells when caps lock is on', async () => {
    show()
    const press = new KeyboardEvent('keydown', { key: 'A', bubbles: true })
    // happy-dom knows no caps lock.
    vi.spyOn(press, 'getModifierState').mockImplementation((key) => key === 'CapsLock')
    page.field(t.lock.passphrase).dispatchEvent(press)
    await waitFor(() => expect(page.text()).toContain(t.lock.capsLock))
  })
})
