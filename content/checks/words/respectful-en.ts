import { type Worded, wholeWords } from './worded.ts'

const wholePerson = 'It makes one circumstance the whole person.'

export const disrespectfulEnglish: readonly Worded[] = [
  {
    pattern: wholeWords('the homeless|homeless (?:person|people|man|men|woman|women|guys?)|the unhoused'),
    why: wholePerson,
    tryThis: '“person experiencing homelessness”, “people without a home”.',
  },
  {
    pattern: wholeWords('bums?|hobos?|tramps?|vagrants?|beggars?|rough sleepers?|down-and-outs?'),
    why: 'It hurts, or names a person by where they sleep.',
    tryThis: '“person experiencing homelessness”, “someone who sleeps rough”.',
  },
  {
    pattern: wholeWords('addicts?|junk(?:ie|y|ies)|druggies?|crackheads?|drug users?|substance abusers?'),
    why: `${wholePerson} It carries shame.`,
    tryThis: '“person who uses substances”.',
  },
  {
    pattern: wholeWords('(?:substance|drug|alcohol) (?:abuse|misuse)|drug habit'),
    why: 'It sounds like guilt; “use” says the same without judging.',
    tryThis: '“substance use”.',
  },
  {
    pattern: wholeWords('alcoholics?|drunks|drunkards?|winos?'),
    why: wholePerson,
    tryThis: '“person who drinks”, “trouble with alcohol”.',
  },
  {
    pattern: wholeWords(
      'commit(?:s|ted|ting)? suicide|(?:successful|failed|unsuccessful) suicide(?: attempt)?|failed attempt',
    ),
    why: 'It speaks of a death as of a crime, or a test to pass.',
    tryThis: '“died by suicide”, “ended their life”.',
  },
  {
    pattern: wholeWords(
      'the mentally ill|mental patients?|crazy|insane|lunatics?|psychos?|schizos?|schizophrenics?|nutters?',
    ),
    why: `${wholePerson} It feeds stigma.`,
    tryThis: '“person living with a mental health problem”.',
  },
  {
    pattern: wholeWords('the disabled|handicapped|cripples?|crippled|wheelchair-bound|confined to a wheelchair'),
    why: wholePerson,
    tryThis: '“person with a disability”, “wheelchair user”.',
  },
  {
    pattern: wholeWords('illegal (?:immigrants?|aliens?|migrants?)|illegals'),
    why: 'It makes a paper into guilt.',
    tryThis: '“person without papers”, “migrant”.',
  },
  {
    pattern: wholeWords('gyps(?:y|ies)'),
    why: 'It hurts many.',
    tryThis: '“Roma”, “Traveller”, as people say of themselves.',
  },
  {
    pattern: wholeWords('prostitutes?|whores?|hookers?'),
    why: wholePerson,
    tryThis: '“person who sells sex”, or as people say of themselves.',
  },
  {
    pattern: wholeWords('ex-cons?|convicts?|a criminal|criminals|felons?|offenders?|jailbirds?'),
    why: wholePerson,
    tryThis: '“person who has been in prison”.',
  },
  {
    pattern: wholeWords(
      'the needy|the poor|hopeless case|lost causes?|battered (?:wife|wives|woman|women)|suffers from',
    ),
    why: 'It looks down on people.',
    tryThis: 'the circumstance: “person in a hard time”.',
  },
]
