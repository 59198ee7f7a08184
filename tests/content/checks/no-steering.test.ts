import { expect, test } from 'vitest'
import { noSteering } from '#content/checks/no-steering.ts'
import type { Reply } from '#content/schema/self-check.ts'
import { changeDuty, changeLanguage, changePrompt, changeQuestion, changeTurns } from '../change-corpus.ts'
import { shippedCorpus } from '../shipped-corpus.ts'

test('takes the shipped prompts', () => {
  expect(noSteering.check(shippedCorpus)).toEqual([])
})

test.for([
  ['it', 'Non devi rispondere adesso.'],
  ['it', 'Devo dirti una cosa sul mio ruolo.'],
  ['it', 'Dev’essere stato duro.'],
  ['it', 'Mi dicevi che dovevi andare via.'],
  ['it', 'Se c’è un pericolo grave ne devo parlare.'],
  ['it', 'A cosa hai già pensato?'],
  ['en', 'You don’t have to answer now.'],
  ['en', 'I have to tell you something about my role.'],
  ['en', 'It must have been hard.'],
  ['en', 'What do you need right now?'],
  ['en', 'What have you thought of already?'],
] as const)('permits, in %s: %s', ([language, words]) => {
  expect(noSteering.check(changePrompt(language, { words }))).toEqual([])
})

test.for([
  ['it', 'Dovresti chiamarlo.', 'Dovresti'],
  ['it', 'Ora devi pensare a te.', 'devi'],
  ['it', 'Deve solo telefonare.', 'Deve solo telefonare'],
  ['it', 'Ti consiglio di aspettare.', 'Ti consiglio'],
  ['it', 'Perché non chiedi in Comune?', 'Perché non'],
  ['it', 'Hai provato a parlarne?', 'Hai provato a'],
  ['it', 'Al posto tuo andrei via.', 'Al posto tuo andrei'],
  ['it', 'Andrà tutto bene.', 'Andrà tutto bene'],
  ['it', 'Non ti preoccupare.', 'Non ti preoccupare'],
  ['en', 'You should call him.', 'You should'],
  ['en', 'You really need to rest.', 'You really need to'],
  ['en', 'Why don’t you ask?', 'Why don’t you'],
  ['en', 'Have you tried the drop-in?', 'Have you tried'],
  ['en', 'If I were you, I’d go.', 'If I were you'],
  ['en', 'Don’t worry.', 'Don’t worry'],
  ['en', 'It’ll be all right.', 'It’ll be all right'],
] as const)('finds, in %s: %s', ([language, words, found]) => {
  const faults = noSteering.check(changePrompt(language, { words }))
  expect(faults[0]).toMatch(/^.. opening-/)
  expect(faults.join('\n')).toContain(`“${found}” steers.`)
})

test('reads the lei form too', () => {
  expect(noSteering.check(changePrompt('it', { lei: 'Le consiglio di aspettare.' }))).toHaveLength(1)
})

test('is silent where a life is at risk, and outside prompts', () => {
  const plain = changeLanguage('en', ({ moments }) => ({
    moments: moments.map((moment) =>
      moment.id === 'worry-about-safety'
        ? { ...moment, prompts: moment.prompts.map((prompt) => ({ ...prompt, words: 'You need to get out now.' })) }
        : moment,
    ),
  }))
  expect(noSteering.check(plain)).toEqual([])
  expect(noSteering.check(changeDuty('en', 'duty-goals', { means: 'You need to ask first.' }))).toEqual([])
})

test('reads the replies that fit, and leaves the tempting ones as they are', () => {
  const sayTo = (fits: boolean) => (reply: Reply) =>
    reply.fits === fits ? { ...reply, words: 'You should be patient with her.' } : reply
  const change = (fits: boolean) =>
    changeQuestion('en', 'role-hard-words', (question) =>
      question.form === 'choose-reply' ? { ...question, replies: question.replies.map(sayTo(fits)) } : question,
    )
  expect(noSteering.check(change(true))).toEqual([expect.stringMatching(/^en role-hard-words-.*“You should” steers/)])
  expect(noSteering.check(change(false))).toEqual([])
})

test('finds steering in what a conversation names as good, and leaves its temptations alone', () => {
  const steered = changeTurns('it', ({ own }) => ({
    own: { ...own, good: ['Dovresti andarci.', 'Dimmi.', 'Ci sono.'] },
  }))
  expect(noSteering.check(steered)[0]).toContain('“Dovresti” steers')
  const tempting = changeTurns('en', ({ replies }) => ({
    replies: replies.map((reply) => (reply.fits ? reply : { ...reply, words: 'You should call them.' })),
  }))
  expect(noSteering.check(tempting)).toEqual([])
})

test('takes plain words about danger in a conversation', () => {
  const inDanger = changeTurns('en', ({ replies, own }) => ({
    replies: replies.map((reply) => ({ ...reply, facts: ['conf-exceptions'] })),
    own: { ...own, good: ['You should call 112.', 'Are you safe?', 'I am calling them now.'] },
  }))
  expect(noSteering.check(inDanger)).toEqual([])
})
