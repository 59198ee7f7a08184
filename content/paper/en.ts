import type { Paper } from '../schema/paper.ts'

export const paper: Paper = {
  peerSheet: {
    title: 'What you can expect from me',
    intro: 'This sheet is yours. We read it and fill it in together. It doesn’t need your name.',
    front: [
      {
        id: 'peer-sheet-who',
        title: 'Who I am',
        lines: [
          'I’m a peer supporter. I’ve been through something hard too, maybe close to what you’re living now.',
          'Close isn’t the same. You’re the one who knows your story.',
        ],
        blanks: ['My name is', 'You’ll find me here, on these days', 'I mostly get back to you within'],
        facts: ['agent-who-1', 'why-differ-1', 'why-differ-2', 'val-experience-1'],
      },
      {
        id: 'peer-sheet-do',
        title: 'What I do',
        lines: [
          'I listen, and I give it all my attention.',
          'If you like, I tell you what I’ve lived and what works for me. It’s up to you if you try it.',
          'Your goals are yours to pick. I cheer you on.',
          'If you ask me to, I come along to an appointment. I’m there beside you. I don’t speak for you.',
          'I lend a hand in finding services and using them.',
        ],
        facts: ['duty-listening', 'why-not-advice-2', 'duty-goals', 'duty-accompany', 'duty-resources'],
      },
      {
        id: 'peer-sheet-do-not',
        title: 'What I don’t do',
        lines: [
          'I don’t diagnose, and I don’t give medical care.',
          'I don’t hand out ready answers. We look for yours, and you choose.',
          'I’m not in charge of you. We’re equals here.',
        ],
        facts: ['val-equity-1', 'val-equity-2', 'val-equity-3', 'why-own-answers-1', 'why-own-answers-3'],
      },
      {
        id: 'peer-sheet-between-us',
        title: 'What stays between us',
        lines: [
          'As a rule, I don’t tell others what you tell me. I can pass a thing on if you say yes to that very thing.',
          'Even with your yes, I say only what’s needed.',
          'You may get to know a lot about me too. We agree together how to keep it between us.',
          'You share what you want about yourself. No one should push you to say more. That goes for me too.',
        ],
        facts: [
          'conf-rule-permission',
          'conf-rule-need',
          'conf-mutual-2',
          'conf-agree-1',
          'conf-agree-2',
          'conf-rule-own-story',
        ],
      },
    ],
    back: [
      {
        id: 'peer-sheet-limits',
        title: 'The limits, so you know them first',
        lines: [
          'The team: other people here may be working with both of us. Then what one of us knows, the others are likely to know too.',
          'Danger: serious harm may be on its way, to you or to someone else. To stop it, I may need to share some of what I know. If I can, I tell you first.',
          'The law: my duties change with the country, the role and the contract. My organisation tells me what I must report.',
        ],
        blanks: ['Who is in my team', 'What I must report'],
        facts: ['conf-rule-team', 'conf-exceptions', 'conf-law-1', 'conf-law-2', 'conf-rule-organisation'],
      },
      {
        id: 'peer-sheet-stop',
        title: 'How to say stop',
        lines: [
          'You can say “I don’t talk about that” or “that’s enough for today”. You don’t need a reason.',
          'You can miss a meeting. You can also decide not to meet any more.',
          'If something between us isn’t right, say it any way you like. Then we look at what to change.',
        ],
        blanks: ['The word or sign that means “stop”'],
        facts: ['val-empowerment-4', 'val-reciprocity-3', 'val-reciprocity-4', 'val-acceptance-1'],
      },
      {
        id: 'peer-sheet-complain',
        title: 'If you want to complain',
        lines: [
          'You can tell me. You can also tell someone else, and leave me out of it.',
          'My organisation has to be clear about how it treats what’s private. You can ask.',
        ],
        blanks: ['Who you can tell', 'Phone or address'],
        facts: ['conf-rule-organisation', 'conf-law-2'],
      },
      {
        id: 'peer-sheet-rules',
        title: 'The rules we make, you and me',
        lines: [
          'We talk about them when we first meet, until we both see them the same way. We can change them later.',
        ],
        blanks: ['First rule', 'Second rule', 'We look at this again on'],
        facts: ['conf-agree-1', 'conf-agree-2', 'conf-agree-3'],
      },
    ],
  },
  sources: [
    { id: 'src-atl', text: 'ATL training, Unit 1: Peer support' },
    {
      id: 'src-peer2peer',
      text: 'Scottish Recovery Network, Fundación INTRAS and others (2015), Peer2Peer course',
    },
    {
      id: 'src-toolkit',
      text: 'Greater Victoria Coalition to End Homelessness (2019), Peer Housing Support: Program Toolkit',
    },
    { id: 'src-barker', text: 'Barker and others (2019)' },
    { id: 'src-lawn', text: 'Lawn and others (2008)' },
  ],
}
