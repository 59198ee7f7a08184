import { startReader } from './start-reader.ts'

startReader(document.body, navigator.language.startsWith('it') ? 'it' : 'en')
