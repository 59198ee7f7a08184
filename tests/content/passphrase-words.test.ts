import { describe, expect, test } from 'vitest'
import { disrespectfulEnglish } from '#content/checks/words/respectful-en.ts'
import { disrespectfulItalian } from '#content/checks/words/respectful-it.ts'
import { loadPassphraseWords } from '#content/load-passphrase-words.ts'

/** Beginnings of words that hurt, threaten, or make one think of illness, prison, money or drink. */
const unwelcome = {
  it: /^(?:cazz|merd|puttan|troi|stronz|culo|negr|froci|scem|stupid|idiot|pazz[oaie]$|matt[oaie]$|morir|morte|morto|uccid|ammazz|sangue|guerr|pistol|fucil|coltell|bomba|droga|alcol|ubriac|galer|carcer|prigion|malat|tumor|cancro|dolor|paura|odio|odia|colpa|pena$|ferit|veleno|suicid|violen|solitud|trist|piang|fame$|debit|povero|grass[oaie]|brutt|demoni|diavol|infern)/,
  en: /^(?:fuck|shit|cunt|bitch|dick$|cock$|puss|whore|slut|nigg|fag|stupid|idiot|dumb|crazy|kill|dead|death|murder|blood|gun$|knife|bomb|drug|drunk|beer|jail|prison|sick|cancer|pain$|fear|hate$|guilt|wound|poison|suicid|violen|lonely|sad$|cry$|hungry|debt|poor|fat$|ugly|devil|hell$|war$|shame|hurt|lose$)/,
}
const respectful = { it: disrespectfulItalian, en: disrespectfulEnglish }
const shape = { it: /^[a-z]{4,8}$/, en: /^[a-z]{3,7}$/ }
/** What is left when endings are off: two words with the same rest are two forms of one. */
const stem = {
  it: (word: string) => word.replace(/[aeio]$/, '').replace(/[hi]$/, ''),
  en: (word: string) => word.replace(/(?<=...)(?:ing|ies|ed|es|er|ly|y|s|e|d|r)$/, ''),
}

describe.for(['it', 'en'] as const)('words for a passphrase, %s', (language) => {
  test('there are 2,048: four of them are 44 bits', async () => {
    const words = await loadPassphraseWords(language)
    expect(words).toHaveLength(2048)
    expect(new Set(words).size).toBe(2048)
  })

  test('each is short and needs no accent', async () => {
    const words = await loadPassphraseWords(language)
    expect(words.filter((word) => !shape[language].test(word))).toEqual([])
  })

  test('no two are forms of one word', async () => {
    const words = await loadPassphraseWords(language)
    const stems = words.map(stem[language])
    expect(words.filter((_, index) => stems.indexOf(stems[index] ?? '') !== index)).toEqual([])
  })

  test('none hurts', async () => {
    const words = await loadPassphraseWords(language)
    expect(words.filter((word) => unwelcome[language].test(word))).toEqual([])
    expect(words.filter((word) => respectful[language].some(({ pattern }) => pattern.test(word)))).toEqual([])
  })
})
