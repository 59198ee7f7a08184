import { useEffect, useState } from 'preact/hooks'
import { browser } from 'wxt/browser'

export type Permissions = { names: readonly string[]; hosts: readonly string[] }

/** What the browser says that Accanto may do. Firefox lists marks of its own beside: they are no permissions. */
export function usePermissions(): Permissions | undefined {
  const [permissions, setPermissions] = useState<Permissions>()
  useEffect(() => {
    browser.permissions.getAll().then(({ permissions: names = [], origins: hosts = [] }) => {
      setPermissions({ names: names.filter((name) => !name.startsWith('internal:')), hosts })
    }, console.error)
  }, [])
  return permissions
}
