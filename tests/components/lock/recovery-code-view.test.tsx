// @vitest-environment happy-dom
import { beforeEach, describe, expect, test, vi } from 'vitest'
import { RecoveryCodeView } from '#components/lock/RecoveryCodeView.tsx'
import { strings as t } from '#content/interface/en.ts'
import { createRecoveryCode, groupRecoveryCode, parseRecoveryCode } from '#storage/vault/recovery-code.ts'
import { page } from './page.ts'

const code = createRecoveryCode()
const show = () => {
  const calls = {
    onCopyCode: vi.fn<() => void>(),
    onPrintCode: vi.fn<() => void>(),
    onSaveCode: vi.fn<() => void>(),
    onKeepCode: vi.fn<() => void>(),
    onDeclineCode: vi.fn<() => void>(),
  }
  page.show(
    <RecoveryCodeView
      t={t}
      groups={groupRecoveryCode(code)}
      isCopied={false}
      isSaved={false}
      isBusy={false}
      {...calls}
    />,
  )
  return calls
}

beforeEach(page.clear)

describe('the recovery code', () => {
  test('what is shown, selected and copied by hand is the code', () => {
    show()
    expect(parseRecoveryCode(document.querySelector('[data-testid=recovery-code]')?.textContent ?? '')).toBe(code)
  })

  test('can be copied, printed, saved and put away', () => {
    const calls = show()
    for (const name of [t.copy.action, t.recoveryCode.print, t.memory.saveFile, t.recoveryCode.kept]) page.press(name)
    for (const call of [calls.onCopyCode, calls.onPrintCode, calls.onSaveCode, calls.onKeepCode])
      expect(call).toHaveBeenCalledOnce()
  })

  test('is declined only after a plain word on what follows', () => {
    const calls = show()
    page.press(t.recoveryCode.decline)
    expect(calls.onDeclineCode).not.toHaveBeenCalled()
    expect(page.text()).toContain(t.recoveryCode.declineNote)
    page.press(t.recoveryCode.declineSure)
    expect(calls.onDeclineCode).toHaveBeenCalledOnce()
  })

  test('stays when one thinks again', () => {
    const calls = show()
    page.press(t.recoveryCode.decline)
    page.press(t.recoveryCode.back)
    expect(page.text()).not.toContain(t.recoveryCode.declineNote)
    expect(calls.onDeclineCode).not.toHaveBeenCalled()
  })
})
