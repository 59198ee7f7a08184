// @vitest-environment happy-dom
import { readFileSync } from 'node:fs'
import { beforeEach, expect, test } from 'vitest'
import { PrivacyCheckView } from '#components/privacy/PrivacyCheckView.tsx'
import { strings as t } from '#content/interface/en.ts'
import { page } from '../lock/page.ts'

const readPermissions = (browser: string): string[] =>
  JSON.parse(readFileSync(`tests/fixtures/manifest-${browser}-mv3.json`, 'utf8')).permissions

const show = (change: Partial<Parameters<typeof PrivacyCheckView>[0]> = {}) =>
  page.show(
    <PrivacyCheckView
      t={t}
      permissions={['storage']}
      hostCount={0}
      kept={{ counts: { databases: 1, settings: 2, memory: 3, files: 44 }, size: '512 kB' }}
      isLocked={false}
      foreignRequests={0}
      waysOut={[]}
      {...change}
    />,
  )

beforeEach(page.clear)

test.for(['chrome', 'firefox'])('says why Accanto asks for each permission of the %s package', (browser) => {
  const permissions = readPermissions(browser)
  show({ permissions })
  const shown = [...document.querySelectorAll('.permissions dt')].map(({ textContent }) => textContent)
  expect(shown).toEqual(permissions)
  expect(page.text()).not.toContain(t.privacy.unknown)
})

test('a permission that Accanto does not ask for is shown as such', () => {
  show({ permissions: ['tabs'] })
  expect(page.text()).toContain(t.privacy.unknown)
})

test('names each function that could still send something', () => {
  show({ waysOut: ['fetch', 'sendBeacon'] })
  expect(page.text()).toContain('2 fetch sendBeacon')
})

test('while the journal is locked no count of what is kept is shown', () => {
  show({ kept: undefined, isLocked: true })
  expect(page.text()).toContain(t.privacy.keptLocked)
  expect(page.text()).not.toContain(t.erasePlace.files)
})
