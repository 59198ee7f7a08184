import type { PresetPageWords } from './words.ts'

export const words: PresetPageWords = {
  preset: {
    title: 'From your organisation',
    intro: 'Whoever looks after this computer chose a few things. Accanto sends what you write to nobody.',
    setBy: 'Set by your organisation.',
    language: 'The language is already chosen.',
    register: 'Whether Italian phrases say tu or lei is already chosen.',
    lockAfter:
      'The journal locks after {count} minutes without use. You can choose a shorter time, but not a longer one.',
    passphrase: 'Writing in the journal needs a passphrase.',
    notMine: 'For Accanto this computer is not yours, until you say something else.',
    reminder: 'The daily reminder is off.',
    contacts: 'The organisation’s contacts are on the safety card.',
    pack: 'There is a pack of words and contacts: {name}.',
    ignored: 'Accanto can’t make sense of these choices, so it leaves them out:',
  },
  presetPassphrase: {
    title: 'A passphrase first',
    text: 'Your organisation asks for a passphrase on the journal. You choose it, and only you know it.',
    choose: 'Choose the passphrase',
  },
}
