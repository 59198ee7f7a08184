import { resolve } from 'node:path'
import { preact } from '@preact/preset-vite'
import { defineConfig } from 'wxt'
import { dropPreactHtmlBranch } from './scripts/drop-preact-html-branch.ts'
import { findStringFaults } from './scripts/find-string-faults.ts'
import { pseudoWordsPlugin } from './scripts/pseudo/pseudo-words-plugin.ts'
import { readerPagePlugin } from './scripts/reader-page-plugin.ts'

const description = '__MSG_description__'

/** Blocks every way out that a policy can block: docs/decisions/0003-nothing-leaves.md. */
const contentSecurityPolicy = [
  "default-src 'none'",
  "script-src 'self'",
  "style-src 'self'",
  "img-src 'self'",
  "font-src 'self'",
  "connect-src 'none'",
  "form-action 'none'",
  "frame-src 'none'",
  "frame-ancestors 'none'",
  "base-uri 'none'",
  "object-src 'none'",
  "worker-src 'none'",
  "require-trusted-types-for 'script'",
  "trusted-types 'none'",
].join('; ')

/** Of everything that ships: the text, and what the words and lists of words ask to be named. */
const licences = {
  accanto: 'LICENSE',
  'accanto-words': 'LICENSE-content.md',
  dexie: 'node_modules/dexie/LICENSE',
  'libphonenumber-js': 'node_modules/libphonenumber-js/LICENSE',
  preact: 'node_modules/preact/LICENSE',
  'webextension-polyfill': 'node_modules/webextension-polyfill/LICENSE',
  zod: 'node_modules/zod/LICENSE',
  zxcvbn: 'node_modules/@zxcvbn-ts/core/LICENSE.txt',
}

export default defineConfig({
  imports: false,
  manifestVersion: 3,
  // The sources a store rebuilds from: what the build reads, no tests.
  zip: { excludeSources: ['tests/**', 'test-results/**', 'docs/screenshots/**', 'docs/store/pictures/**'] },
  modules: ['@wxt-dev/webextension-polyfill'],
  vite: ({ mode }) => ({
    plugins: [
      preact(),
      dropPreactHtmlBranch(),
      readerPagePlugin(),
      ...(mode === 'pseudo' ? [pseudoWordsPlugin()] : []),
    ],
    // Dexie's build for today's browsers: its default one is written for browsers older than any that runs Accanto.
    resolve: { alias: [{ find: /^dexie$/, replacement: 'dexie/dist/modern/dexie.mjs' }] },
    build: {
      target: ['chrome120', 'firefox140'],
      modulePreload: { polyfill: false },
      assetsInlineLimit: 0,
    },
  }),
  hooks: {
    // The typeface comes from its package at build time: no copy of it lives here.
    'build:publicAssets': (wxt, files) => {
      // Firefox reads policies without a schema.
      if (wxt.config.browser === 'firefox') {
        files.splice(0, files.length, ...files.filter(({ relativeDest }) => relativeDest !== 'managed-schema.json'))
      }
      const face = 'node_modules/@fontsource/atkinson-hyperlegible-next'
      for (const weight of [400, 700]) {
        files.push({
          absoluteSrc: resolve(
            wxt.config.root,
            `${face}/files/atkinson-hyperlegible-next-latin-${weight}-normal.woff2`,
          ),
          relativeDest: `fonts/atkinson-hyperlegible-next-${weight}.woff2`,
        })
      }
      files.push({ absoluteSrc: resolve(wxt.config.root, `${face}/LICENSE`), relativeDest: 'fonts/OFL.txt' })
      // Each licence asks for its text in every copy; minifying takes it out of the scripts.
      for (const [name, path] of Object.entries(licences)) {
        files.push({ absoluteSrc: resolve(wxt.config.root, path), relativeDest: `licences/${name}.txt` })
      }
    },
    'build:before': async (wxt) => {
      const faults = await findStringFaults(wxt.config.root)
      if (faults.length > 0) throw new Error(`Interface strings:\n${faults.join('\n')}`)
    },
    // The component gallery is for developers: it does not ship.
    'entrypoints:found': (wxt, found) => {
      if (wxt.config.command === 'build') {
        found.splice(0, found.length, ...found.filter((entrypoint) => entrypoint.name !== 'gallery'))
      }
    },
  },
  manifest: ({ browser, mode }) => ({
    name: '__MSG_name__',
    description,
    default_locale: 'en',
    permissions: [
      'storage',
      'unlimitedStorage',
      'contextMenus',
      'idle',
      'alarms',
      ...(browser === 'firefox' ? [] : ['sidePanel']),
    ],
    // Asked for when someone turns the reminder on.
    optional_permissions: ['notifications'],
    incognito: 'not_allowed',
    action: { default_title: '__MSG_name__' },
    commands: {
      _execute_action: {
        suggested_key: { default: 'Alt+Shift+K', mac: 'MacCtrl+Shift+K' },
      },
      'open-panel': {
        suggested_key: { default: 'Alt+Shift+J', mac: 'MacCtrl+Shift+J' },
        description: '__MSG_commandOpenPanel__',
      },
      hide: {
        suggested_key: { default: 'Alt+Shift+H', mac: 'MacCtrl+Shift+H' },
        description: '__MSG_commandHide__',
      },
      lock: {
        suggested_key: { default: 'Alt+Shift+L', mac: 'MacCtrl+Shift+L' },
        description: '__MSG_commandLock__',
      },
    },
    ...(mode !== 'development' ? { content_security_policy: { extension_pages: contentSecurityPolicy } } : {}),
    ...(browser === 'firefox'
      ? {
          browser_specific_settings: {
            gecko: {
              id: '{7c1f6f0e-52f1-4b0c-9a5e-1d6a1c0a9e37}',
              strict_min_version: '140.0',
              data_collection_permissions: { required: ['none'] },
            },
            gecko_android: { strict_min_version: '142.0' },
          },
        }
      : { minimum_chrome_version: '120', storage: { managed_schema: 'managed-schema.json' } }),
  }),
})
