import type { MirrorNote } from '../schema/mirror.ts'

export const mirrorNotes: readonly MirrorNote[] = [
  {
    id: 'advice-modal',
    name: 'Saying what they should do',
    why: 'Put like this, you choose the way. Did they ask? To look for it together often helps more.',
    facts: ['why-own-answers-1', 'why-not-advice-1'],
    rewordings: [
      { id: 'advice-modal-ask', words: 'Would it be OK if I shared an idea?' },
      { id: 'advice-modal-theirs', words: 'What have you already thought of?' },
    ],
  },
  {
    id: 'advice-imperative',
    name: 'Telling them to do something',
    why: 'Put like this, you decide the step. You could first ask what they think.',
    facts: ['why-own-answers-3', 'val-equity-2'],
    rewordings: [
      { id: 'advice-imperative-ask', words: 'Could I say something that came to my mind?' },
      { id: 'advice-imperative-theirs', words: 'What would you like to do now?' },
    ],
  },
  {
    id: 'advice-performative',
    name: 'Giving advice',
    why: 'Advice can help when someone asks for it. To ask first leaves the door open.',
    facts: ['why-listen-1', 'why-not-advice-1'],
    rewordings: [
      { id: 'advice-performative-ask', words: 'I have an idea. Would you like to hear it, or not?' },
      { id: 'advice-performative-theirs', words: 'What has helped you at other times?' },
    ],
  },
  {
    id: 'advice-impersonal',
    name: 'Saying what ought to be done',
    why: 'It sounds like a rule for everyone. This person’s way may be another one.',
    facts: ['why-own-answers-2', 'val-experience-2'],
    rewordings: [
      { id: 'advice-impersonal-ask', words: 'Would you like to think about it together?' },
      { id: 'advice-impersonal-theirs', words: 'What matters most to you right now?' },
    ],
  },
  {
    id: 'advice-question',
    name: 'Advice in the shape of a question',
    why: 'It looks like a question, but the answer is inside. An open question leaves more room.',
    facts: ['why-own-answers-3', 'duty-listening'],
    rewordings: [
      { id: 'advice-question-easier', words: 'What would make that easier?' },
      { id: 'advice-question-theirs', words: 'What ways do you see?' },
    ],
  },
  {
    id: 'advice-in-your-shoes',
    name: 'Stepping into their shoes',
    why: 'Only they stand in their shoes. Stories that are alike are not the same story.',
    facts: ['why-differ-1', 'why-differ-2'],
    rewordings: [
      { id: 'advice-in-your-shoes-mine', words: 'For me it was different. What is it like for you?' },
      { id: 'advice-in-your-shoes-theirs', words: 'What feels right to you?' },
    ],
  },
  {
    id: 'advice-wondering',
    name: 'An idea thought out loud',
    why: 'It is gentle, and it still steers. You could first ask if they want to hear it.',
    facts: ['why-own-answers-3'],
    rewordings: [
      { id: 'advice-wondering-ask', words: 'An idea comes to me. Shall I say it, or would you rather not?' },
      { id: 'advice-wondering-theirs', words: 'What would do you good today?' },
    ],
  },
  {
    id: 'advice-veiled',
    name: 'What many people do',
    why: 'To say that many do it can push. Each person finds their own way.',
    facts: ['why-own-answers-2', 'val-experience-2'],
    rewordings: [
      { id: 'advice-veiled-ask', words: 'I know what others have tried. Shall I tell you about it?' },
      { id: 'advice-veiled-theirs', words: 'What is different for you?' },
    ],
  },
  {
    id: 'advice-from-experience',
    name: 'My story as advice',
    why: 'Your story is worth a lot. You could say how it went, and let them decide.',
    facts: ['why-not-advice-2', 'why-differ-1'],
    rewordings: [
      { id: 'advice-from-experience-mine', words: 'For me {this} helped. For you it may be different.' },
      { id: 'advice-from-experience-theirs', words: 'Is there something that has helped you?' },
    ],
  },
  {
    id: 'closed-question',
    name: 'A yes or no question',
    why: 'For safety and practical things it is fine. An open question lets them tell more.',
    facts: ['duty-listening', 'why-valued-6'],
    rewordings: [
      { id: 'closed-question-how', words: 'What was it like for you?' },
      { id: 'closed-question-tell', words: 'Would you like to tell me how it went?' },
    ],
  },
  {
    id: 'why-question',
    name: 'Asking why',
    why: 'A “why” can sound like blame. You could ask what was going on.',
    facts: ['val-acceptance-1', 'duty-listening'],
    rewordings: [
      { id: 'why-question-what', words: 'What was going on for you then?' },
      { id: 'why-question-mattered', words: 'What mattered to you there?' },
    ],
  },
  {
    id: 'reassurance',
    name: 'Quick comfort',
    why: 'Nobody knows how it will go. To say that it’s hard, and that you’re here, can be better company.',
    facts: ['val-hope-1', 'val-empathy-3'],
    rewordings: [
      { id: 'reassurance-here', words: 'This is hard, and I am here on {day}.' },
      { id: 'reassurance-hear', words: 'I can hear how heavy this is.' },
    ],
  },
  {
    id: 'judgement-blame',
    name: 'A judgement',
    why: 'A judgement can close the talk. You could say what it cost.',
    facts: ['val-acceptance-1'],
    rewordings: [
      { id: 'judgement-blame-cost', words: 'It sounds as if that cost you a lot.' },
      { id: 'judgement-blame-view', words: 'How do you see it today?' },
    ],
  },
  {
    id: 'judgement-praise',
    name: 'Praise from above',
    why: 'It puts the writer one step up. You could say what you saw, just as it was.',
    facts: ['val-equity-1', 'val-acceptance-1'],
    rewordings: [
      { id: 'judgement-praise-seen', words: 'I saw that {what}. That was not easy.' },
      { id: 'judgement-praise-theirs', words: 'How does it feel now?' },
    ],
  },
  {
    id: 'diagnosis',
    name: 'The name of an illness',
    why: 'Illness and treatment belong to others. You can say back their own words.',
    facts: ['val-equity-3'],
    rewordings: [
      { id: 'diagnosis-who', words: 'Who would you like to ask about it?' },
      { id: 'diagnosis-words', words: 'You tell me that {words}.' },
    ],
  },
  {
    id: 'promise',
    name: 'A big promise',
    why: 'If it is not up to you, it may let them down. You could say what you can really do.',
    facts: ['conf-agree-3'],
    rewordings: [
      { id: 'promise-can', words: 'What I can do is {thing}.' },
      { id: 'promise-with', words: 'We can find out together, if you like.' },
    ],
  },
  {
    id: 'confidentiality',
    name: 'Someone who can be known',
    why: 'A name and a fact together tell who it is. If there is danger, they have to stay.',
    facts: ['conf-rule-permission', 'conf-rule-need'],
    rewordings: [
      { id: 'confidentiality-someone', words: 'Someone close to me is living something like it.' },
      { id: 'confidentiality-ask', words: 'I would like to ask the one who told me first.' },
    ],
  },
  {
    id: 'overlong-self-disclosure',
    name: 'Your story takes a lot of room',
    why: 'To tell of yourself is peer support. Here the reply may not come back to them yet.',
    facts: ['why-shared-1', 'conf-rule-own-story'],
    rewordings: [
      { id: 'overlong-self-disclosure-yours', words: 'That’s my story. What is yours like?' },
      { id: 'overlong-self-disclosure-near', words: 'How close is that to what you’re living?' },
    ],
  },
  {
    id: 'open-question',
    name: 'Open question',
    why: 'It leaves room for a story.',
    facts: ['duty-listening', 'why-valued-6'],
  },
  {
    id: 'reflection',
    name: 'Reflection',
    why: 'It lets them feel that you listened.',
    facts: ['val-empathy-3', 'duty-listening'],
  },
  {
    id: 'affirmation',
    name: 'Affirmation',
    why: 'It says the strength you saw.',
    facts: ['val-empowerment-2'],
  },
  {
    id: 'summary',
    name: 'Summary',
    why: 'It holds together what was said.',
    facts: ['duty-listening'],
  },
  {
    id: 'permission',
    name: 'Asking permission',
    why: 'It lets them decide.',
    facts: ['val-equity-1'],
  },
  {
    id: 'offer',
    name: 'Offer',
    why: 'It shows more than one way and lets them choose.',
    facts: ['fn-daily', 'val-empowerment-1'],
  },
  {
    id: 'self-disclosure',
    name: 'Your own experience',
    why: 'Your story says that a way out exists.',
    facts: ['why-shared-1', 'val-experience-3'],
  },
]
