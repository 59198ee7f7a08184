import type { Conversation } from '../../schema/conversation.ts'

export const backToDrinking = {
  id: 'back-to-drinking',
  title: 'Seven months',
  minutes: 8,
  peer: 'Samira, 38',
  situation:
    'Samira had not had a drink for seven months. On Fridays she bakes bread in the centre’s kitchen, and teaches the others. It is Sunday evening, the hour when you read messages.',
  contentNote: 'It is about drinking again, and a mother’s death. You can skip the hardest part.',
  turns: [
    {
      id: 'do-not-come',
      scene: 'A message on your phone.',
      says: 'Don’t come tomorrow. I’ve been drinking. You may as well delete my number.',
      replies: [
        {
          id: 'number-stays',
          words: 'Your number stays. You wrote to me, and that took something. Are you safe just now? May I call?',
          labels: ['affirmation', 'closed-question'],
          fits: true,
          answer: 'Yes. I’m in my room. Call, but talk softly. My head is splitting.',
          feedback:
            'You answer the real fear: that you will go. Then you ask if she is safe, in plain words. A closed question helps here, and the call is her choice.',
          facts: ['val-acceptance-1', 'why-valued-8'],
          next: 'back-to-zero',
        },
        {
          id: 'it-is-nothing',
          words:
            'Oh no, Samira! It’s nothing, it happens to everyone, even people with a will of iron. Sleep on it: tomorrow is a new day.',
          labels: ['reassurance'],
          fits: false,
          answer: 'It’s nothing. Right. Call if you want.',
          feedback:
            'You want to lift the shame. But for her it’s seven months. If this is nothing, maybe those were nothing too.',
          anotherWay: 'That must weigh on you. I’m here till nine. Would you like me to call?',
          facts: ['val-empathy-3', 'why-listen-2'],
          next: 'back-to-zero',
        },
        {
          id: 'but-why',
          words: 'No! But why? You were doing so well!',
          labels: ['why', 'judgement'],
          fits: false,
          answer: 'The message shows as read. Then, after a while, your phone rings.',
          feedback:
            'It is sorrow, and it shows. But she reads something else: I let you down. A “why” like that gets an excuse, or silence.',
          anotherWay: 'Thank you for writing to me. How are you right now?',
          facts: ['val-acceptance-1'],
          next: 'say-it-then',
        },
      ],
      own: {
        good: [
          'I’m deleting nothing. How has today been, since?',
          'You told me, and straight away. Are you in a safe place?',
          'I’ll come tomorrow only if you want. Tonight I’m here till nine. A call, or just messages?',
        ],
        ask: ['Does she hear that I am staying, even now?', 'Did I ask if she is safe?'],
        answer: 'You can call, if you don’t shout.',
        next: 'back-to-zero',
      },
    },
    {
      id: 'say-it-then',
      says: 'Go on, say it. You expected better of me.',
      replies: [
        {
          id: 'a-bit-hurt',
          words: 'Well, a bit, since you ask. I believed in it too, you know.',
          labels: ['judgement'],
          fits: false,
          answer: 'There. Now there’s two of us feeling bad about me.',
          feedback: 'You are being honest. But your hurt goes on top of hers. And tonight her arms are full.',
          anotherWay: 'I answered too fast. I think of you what I thought yesterday.',
          facts: ['val-acceptance-1', 'val-equity-2'],
          next: 'back-to-zero',
        },
        {
          id: 'same-as-yesterday',
          words:
            'You expected a shut door, and my “why” sounded like one. I’m sorry. I think of you what I thought yesterday.',
          labels: ['reflection'],
          fits: true,
          answer: '“Yesterday.” You hear her blow her nose. “Yesterday I was in the shop by then.”',
          feedback:
            'You pick up the thread where it broke. You don’t say that all is well. You say that you see her as you did before.',
          facts: ['val-acceptance-1', 'val-empathy-1'],
          next: 'back-to-zero',
        },
        {
          id: 'me-i-fell-often',
          words:
            'Look, I went back to it three times. Once after a month, once at Christmas, and the third I won’t even tell you. So don’t you fret with me.',
          labels: ['self-disclosure'],
          fits: false,
          answer: 'Three times. And that’s meant to cheer me up.',
          feedback:
            'You want to say: you’re not alone. But what she gets is a list of falls, all yours. She only wanted to know if you still see her the same way.',
          anotherWay: 'I know that shame. And yours, tonight, in the quiet of your room, what does it tell you?',
          facts: ['why-differ-2', 'conf-rule-own-story'],
          next: 'back-to-zero',
        },
      ],
      own: {
        good: [
          'You’re scared that I see you in a new way. I see you as I did yesterday.',
          'My “why” came out badly. How you are is what I care about.',
          'Is it you who expected better of yourself?',
        ],
        ask: ['Who is comforting whom?', 'Did I tell her what is still the same?'],
        answer: 'A long breath, on the phone.',
        next: 'back-to-zero',
      },
    },
    {
      id: 'back-to-zero',
      scene: 'Her voice is low.',
      says: 'I’ve got the calendar in front of me. A cross each night, for seven months. Now it’s all back to zero.',
      replies: [
        {
          id: 'you-will-catch-up',
          words:
            'No, no, you’ll catch up fast! A month from now you won’t even recall it, and by Christmas we’ll laugh about it.',
          labels: ['reassurance', 'promise'],
          fits: false,
          answer: 'Oh, I’ll recall it.',
          feedback:
            'You want to give her hope, and you give her a date. No one knows that. A smaller hope that is true holds better: the months she lived, for one.',
          anotherWay: 'Seven months of crosses. What was there, on those nights?',
          facts: ['val-hope-1', 'val-empathy-3'],
          next: 'the-frozen-picture',
        },
        {
          id: 'those-nights-were',
          words: 'You did those nights one by one. They happened, and they are still there on that page.',
          labels: ['affirmation'],
          fits: true,
          answer: 'One by one. Some of them were so long.',
          feedback:
            'You promise nothing about tomorrow. You name a thing that did happen, so it is solid. From there she can look at the last night too, and not lose the rest.',
          facts: ['val-hope-4', 'val-hope-2', 'agent-change-3'],
          next: 'the-frozen-picture',
        },
        {
          id: 'others-slip-sooner',
          words: 'Seven months is a lot. Some folk can’t do a week.',
          labels: ['judgement', 'reassurance'],
          fits: false,
          answer: 'It’s no help to me if others have it worse.',
          feedback:
            'You want to show her how much she did. But you make a race of it, and someone loses. Tonight she feels like one of the losers.',
          anotherWay: 'Seven months. What cost you most, and what did it give you?',
          facts: ['val-acceptance-1', 'why-differ-2'],
          next: 'the-frozen-picture',
        },
        {
          id: 'what-the-zero-says',
          words: 'When you look at that zero, what does it say to you?',
          labels: ['open-question'],
          fits: true,
          answer: 'That it was an act. For seven months.',
          feedback:
            'You don’t argue with the zero: you ask what voice it has. So shame finds words, and shared it may be less scary.',
          facts: ['duty-listening', 'val-experience-2'],
          next: 'the-frozen-picture',
        },
      ],
      own: {
        good: [
          'A cross each night. You drew them, all of them.',
          'Right now you can only see the last square.',
          'If that page could talk about you, what would it say?',
        ],
        ask: ['Does my hope rest on something true?', 'Did I compare her with anyone?'],
        answer: 'You hear the page fold, and then open again.',
        next: 'the-frozen-picture',
      },
    },
    {
      id: 'the-frozen-picture',
      says: 'I’ll tell you how it went. My mother died on Thursday. I’ve no papers, so I couldn’t go. I watched the funeral on my phone. Then the picture froze, on my sister’s hand. It never came back. I went down to the shop.',
      hard: {
        note: 'Here Samira tells of her mother’s death, and how she came to drink.',
        skipTo: 'nobody-knows',
      },
      replies: [
        {
          id: 'complex-grief',
          words:
            'That’s depression, Samira. Grief does that, I know it well. You need therapy for it, and something to help you sleep, and soon.',
          labels: ['diagnosis'],
          fits: false,
          answer: 'What I am is a woman who didn’t bury her mother.',
          feedback:
            'You are scared, and reach for a doctor’s word. Your role does not diagnose. And she had given you one clear picture: a hand, not moving.',
          anotherWay: 'Your sister’s hand, and then nothing.',
          facts: ['val-equity-3'],
          next: 'nobody-knows',
        },
        {
          id: 'the-hand',
          words: 'You were there, and you couldn’t be there. And the picture stopped before you said goodbye.',
          labels: ['reflection'],
          fits: true,
          answer: 'She cries. There is no hurry. “I didn’t say a thing. I had two words ready.”',
          feedback:
            'You stay in that moment with her. You don’t speak of the drink: her mother comes first. Someone who feels heard here may be able to tell the rest.',
          facts: ['val-empathy-1', 'val-empathy-3', 'duty-listening'],
          next: 'nobody-knows',
        },
        {
          id: 'you-could-have-rung',
          words: 'I’m so sorry. But you could have called, before you went down.',
          labels: ['judgement'],
          fits: false,
          answer: 'Yes. I could.',
          feedback:
            'That “but” wipes out what came before. It’s what she has told herself since. Now she hears it from you as well.',
          anotherWay: 'I’m so sorry. What would you have wanted, in that moment?',
          facts: ['val-acceptance-1'],
          next: 'nobody-knows',
        },
        {
          id: 'two-words',
          words: 'I’m sorry, Samira. If you feel like it, would you tell me what she was like?',
          labels: ['open-question', 'permission'],
          fits: true,
          answer: 'She kneaded without looking. She’d say, you’ll feel it when it’s ready. That’s how I learned bread.',
          feedback: 'The funeral froze, but memories can start again. You ask gently, and she can say no.',
          facts: ['val-empathy-1', 'duty-listening'],
          next: 'nobody-knows',
        },
      ],
      own: {
        good: [
          'One still hand on a screen. And you, waiting.',
          'I don’t know what to say. I’m here, and I’m listening.',
          'What would you have liked to say to her?',
        ],
        ask: ['Am I with her mother, or with the drink?', 'Can I bear the silence?'],
        answer: 'For a while there is only the sound of her breath.',
        next: 'nobody-knows',
      },
    },
    {
      id: 'nobody-knows',
      says: 'No one knows that I drank. Not the group, not my key worker. Only you. It stays between us, doesn’t it?',
      replies: [
        {
          id: 'shame-of-what',
          words: 'I think you have to tell the group, and tomorrow. It’s what they’re there for.',
          labels: ['advice'],
          fits: false,
          answer: 'Not tomorrow. Tomorrow no one sees me.',
          feedback:
            'The group may do her good. But when to tell, and whom, is hers to know. And she asked something else: can I trust you?',
          anotherWay: 'Who gets told is your choice. Who would you like to know, one day?',
          facts: ['val-empowerment-4', 'fn-linkage-1'],
          next: 'start-again',
        },
        {
          id: 'never-ever',
          words: 'I promise. No matter what happens, not one word from me.',
          labels: ['promise'],
          fits: false,
          answer: '“No matter what.” By her voice, she doesn’t quite believe it.',
          feedback:
            'She needs trust, and you give it all. But “no matter what” is more than you have. There are exceptions, and maybe a team. A limit named now protects the trust.',
          anotherWay: 'I’ll keep it to myself. If your life was in danger I’d get help, and tell you first if I can.',
          facts: ['conf-exceptions', 'conf-rule-team'],
          next: 'start-again',
        },
        {
          id: 'how-far-i-can',
          words:
            'I won’t pass it on: you tell it, to whom you like. With my team I say only what you and I agreed. If your life is in danger I get help, and tell you first if I can. How does that sound?',
          labels: ['open-question'],
          fits: true,
          answer: '“It sounds like I can sleep.” A pause. “And no, I do want my life. It’s that night I didn’t want.”',
          feedback:
            'Permission, team and exceptions, in a few words. It is less than a promise, but all of it is true. And what is hers, she decides.',
          facts: ['conf-rule-permission', 'conf-exceptions', 'conf-rule-team'],
          next: 'start-again',
        },
      ],
      own: {
        good: [
          'This stays yours. The one limit is serious danger. Then I get help, and I tell you.',
          'Let me say again what I keep to myself, and what I can’t. Is that all right?',
          'You’re scared of how they would look at you.',
        ],
        ask: ['Did I say only what I can keep?', 'Who decides who is told?'],
        answer: 'All right. I can trust that.',
        next: 'start-again',
      },
    },
    {
      id: 'start-again',
      says: 'What now? I’m tired just at the thought of starting over. What if it happens again?',
      replies: [
        {
          id: 'my-own-return',
          words:
            'I went back to it too, and here I am. But it’s your road, and you know it best. In these seven months, what helped you stay on your feet, even just a little?',
          labels: ['self-disclosure', 'open-question'],
          fits: true,
          answer:
            '“My starter. For the bread.” A small laugh. “Leave it a week and it looks dead. Then you feed it flour, and it comes back.”',
          feedback:
            'One line of yours, then back to her road. Someone who has been there shows that one can go on, and does not promise it. She finds the hope herself, in her own words.',
          facts: ['val-hope-2', 'val-experience-4', 'why-differ-2'],
          next: 'friday-bread',
        },
        {
          id: 'never-again',
          words: 'It won’t happen again, you’ll see. You’ve learned from it.',
          labels: ['reassurance'],
          fits: false,
          answer: 'That’s what I said. In June.',
          feedback:
            'It is a kind hope, but nobody knows. And if it does happen, she may not write to you, so as not to let you down.',
          anotherWay: 'It might, and that’s scary. What would you like to have close by, that time?',
          facts: ['val-hope-1', 'val-empathy-3'],
          next: 'friday-bread',
        },
        {
          id: 'two-doors',
          words:
            'I know a couple of doors, shall I say? The group has a night for people who come back. And the clinic has a doctor who listens and doesn’t preach. Or neither, for now. You choose.',
          labels: ['offer'],
          fits: true,
          answer: 'A night for people who come back. Is that what it’s called? Tell me when.',
          feedback:
            'You ask, you name two doors, and leave a third: neither. A doctor can talk about drink and her body; you don’t. And you push nowhere.',
          facts: ['fn-linkage-2', 'fn-social-emotional-2', 'val-empowerment-4'],
          next: 'friday-bread',
        },
        {
          id: 'pour-it-away',
          words: 'First pour away all you have in your room. Then one day at a time. Walk, eat well, keep busy.',
          labels: ['advice'],
          fits: false,
          answer: 'Yeah. One day at a time.',
          feedback:
            'These may have helped you. Said like that, in a row, they sound like a poster. And she told you that she is tired.',
          anotherWay: 'Even the thought tires you. What is still standing, today?',
          facts: ['why-own-answers-1', 'val-empowerment-1'],
          next: 'friday-bread',
        },
      ],
      own: {
        good: [
          'You’re scared that starting over means doing it all again.',
          'I don’t know if it happens again. I’m here on Monday, at five.',
          'In the long hours of those months, who or what was there?',
        ],
        ask: ['Am I saying what no one can know?', 'Can the answer come from her?'],
        answer: 'She thinks. “There was the bread,” she says.',
        next: 'friday-bread',
      },
    },
    {
      id: 'friday-bread',
      says: 'There’s bread on Friday. Six people will be waiting. How do I face them?',
      replies: [
        {
          id: 'who-else-bakes',
          words:
            'But who’ll bake if you don’t? There’s six of them, and they love it so. You won’t leave them there, will you?',
          labels: ['closed-question', 'judgement'],
          fits: false,
          answer: 'No. I mean, I don’t know. Don’t rush me.',
          feedback:
            'You want to tell her that she matters. But this can only be met with one word, and it weighs. Someone who feels ashamed can’t carry six people too.',
          anotherWay: 'Six people waiting for you. What is that like, right now?',
          facts: ['val-acceptance-1', 'val-empowerment-4'],
          next: 'monday-at-five',
        },
        {
          id: 'what-would-it-take',
          words: 'What would you want, to walk into that kitchen? Or to stay out of it, this once?',
          labels: ['open-question'],
          fits: true,
          answer: 'To get there first. To have my hands in flour by the time they walk in.',
          feedback:
            'Both roads are open: to go and not to go. She has nothing to defend, so she starts to think about how.',
          facts: ['val-empowerment-4', 'fn-social-emotional-2'],
          next: 'feed-the-starter',
        },
        {
          id: 'i-fetch-you',
          words: 'I’ll come and get you. This Friday, and all the rest. I won’t let go.',
          labels: ['promise'],
          fits: false,
          answer: 'Each Friday. And when you can’t?',
          feedback:
            'You are fond of her, and she feels it. But each Friday is a long promise, and the road to the kitchen turns into yours. What you can really do is worth more.',
          anotherWay: 'I’m at the centre on Friday at eight. Is it a help to know, or would you rather not?',
          facts: ['help-strain-1', 'val-empowerment-5'],
          next: 'monday-at-five',
        },
      ],
      own: {
        good: [
          'You think they will read it in your face.',
          'You can be there, or not, or half. How do you see it?',
          'Which of the six would you be glad to find there?',
        ],
        ask: ['With my words, can she also stay away?', 'Is the step I name hers, or mine?'],
        answer: 'I’ll sleep on it. Are you there on Monday?',
        next: 'monday-at-five',
      },
    },
  ],
  endings: [
    {
      id: 'feed-the-starter',
      between:
        'On Friday the kitchen light is on from seven. Samira has fed the starter. She explains nothing to anyone. When she sees you, she puts some dough in your hand. “Feel if it’s ready.”',
      takeAlong:
        'A fall does not take away the road walked. The other person may well hold the picture of hope already.',
      facts: ['val-hope-1', 'val-hope-4', 'agent-change-3'],
    },
    {
      id: 'monday-at-five',
      between:
        'The call ends softly. Friday is still a way off, and no one has decided it for her. On Monday Samira is there ten minutes early. The calendar is in her bag: the last square is blank, the others are not.',
      takeAlong: 'Someone who fears that all is lost may need one thing that stays. Even just a day and an hour.',
      facts: ['fn-ongoing-1', 'val-hope-1', 'why-valued-8'],
    },
  ],
  serves: ['val-hope', 'fn-social-emotional', 'conf-rule-permission'],
  facts: ['val-hope-1', 'val-hope-4', 'fn-social-emotional-1'],
} satisfies Conversation
