import { cpus, loadavg } from 'node:os'
import { join } from 'node:path'
import { hearingAStory } from '../../content/prompts/it/hearing-a-story.ts'
import { copyBuild } from './copy-build.ts'
import { launchChromium } from './launch-chromium.ts'
import { type Extension, loadExtension } from './load-extension.ts'
import { measureBackup } from './measure-backup.ts'
import { measureMirror } from './measure-mirror.ts'
import { measureOpenings } from './measure-openings.ts'
import { measurePause } from './measure-pause.ts'
import { measurePopup } from './measure-popup.ts'
import { measureScripts } from './measure-scripts.ts'
import { measureStorage } from './measure-storage.ts'
import type { Connection } from './open-connection.ts'
import { reportOpenings, reportPopup, reportScripts } from './report.ts'
import { seedExtensions } from './seed-extension.ts'

declare const chrome: { storage: { local: { set: (values: object) => Promise<void> } } }

const { BENCH_ROUNDS = '20' } = process.env
const rounds = Number(BENCH_ROUNDS)
if (!Number.isInteger(rounds) || rounds < 1) throw new Error('BENCH_ROUNDS is a whole number from 1.')
const openings = 15
const entries = 5000
const pages = ['popup', 'sidepanel', 'journal', 'unit', 'options', 'welcome']

const speakItalian = ({ worker }: Extension) =>
  worker.run(() => chrome.storage.local.set({ settings: { language: 'it' } }))

async function compareJournals(connection: Connection, full: Extension, empty: Extension) {
  const moment = hearingAStory.id
  const seed = { moment, now: Date.now() }
  const [seeded] = await seedExtensions(connection, [
    [full, { ...seed, entries }],
    [empty, { ...seed, entries: 0 }],
  ])
  if (seeded?.entries !== entries) throw new Error(`Only ${seeded?.entries} of ${entries} entries were kept.`)

  const panelOf = ({ origin }: Extension) => ({ url: `${origin}sidepanel.html`, selector: `h2#moment-${moment}` })
  const journalOf = ({ origin }: Extension, selector: string) => ({ url: `${origin}journal.html`, selector })
  const panel = await measureOpenings(connection, [panelOf(full), panelOf(empty)], openings)
  const journal = await measureOpenings(
    connection,
    [journalOf(full, 'article.entry'), journalOf(empty, 'main h1')],
    openings,
  )
  const journalNames = [`${entries} entries`, 'empty journal']
  reportOpenings(
    'Side panel page in a tab: ms from navigation start until the moment it was left at is painted',
    panel.map((times, index) => ({ name: journalNames[index] ?? '', times, hasLine: true })),
  )
  reportOpenings(
    'Journal page: ms from navigation start until the first entry (or, when empty, the title) is painted',
    journal.map((times, index) => ({ name: journalNames[index] ?? '', times, hasLine: false })),
  )
  console.log(`\n  Entries of ${seeded.averageCharacters} characters on average, sealed as Accanto seals them.`)
}

const build = await copyBuild()
try {
  const { connection, version, close } = await launchChromium()
  try {
    console.log(`${version}, headless, a new profile; ${cpus().length} × ${cpus()[0]?.model.trim()}`)
    console.log(`Node ${process.version}; load before the start: ${loadavg()[0]?.toFixed(2)}`)
    const accanto = await loadExtension(connection, build.first)
    const full = await loadExtension(connection, build.second)
    const blank = await loadExtension(connection, join(import.meta.dirname, 'blank-extension'))
    await Promise.all([accanto, full].map(speakItalian))

    reportPopup(await measurePopup(connection, accanto, blank, rounds))
    reportScripts(await measureScripts(connection, accanto, build.first, pages))
    await compareJournals(connection, full, accanto)
    await measureStorage(connection, await loadExtension(connection, build.third))
    await measureBackup()
    measureMirror()
    const pauses = await measurePause(connection, full, rounds)
    reportOpenings(
      'The mirror at a pause: ms from the last change of a draft of 200 words until its remark is painted',
      [
        { name: 'Italian', times: pauses.it, hasLine: true },
        { name: 'English', times: pauses.en, hasLine: true },
      ],
    )
    console.log(`  Load at the end: ${loadavg()[0]?.toFixed(2)}`)
  } finally {
    await close()
  }
} finally {
  build.remove()
}
