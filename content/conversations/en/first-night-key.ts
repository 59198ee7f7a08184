import type { Conversation } from '../../schema/conversation.ts'

export const firstNightKey = {
  id: 'first-night-key',
  title: 'First night with a key',
  minutes: 2,
  peer: 'Goran, 47',
  situation:
    'Today, after six years, Goran got the keys to a flat of his own. You agreed that he can call in the evening, up to ten. It’s half past nine.',
  turns: [
    {
      id: 'too-quiet',
      says: 'I’m in. I’ve locked the door, opened it, locked it again. It’s so quiet you wouldn’t believe it.',
      replies: [
        {
          id: 'enjoy-it',
          words: 'Enjoy the quiet! You’ve earned it. What a night you’ll have, in your own bed.',
          labels: ['reassurance'],
          fits: false,
          answer: 'The bed. Yeah.',
          feedback:
            'You celebrate with him, and that is warm. But he was saying something else, and there was no room for it. A home can be scary, the first night.',
          anotherWay: 'Locked, open, locked. What is it like, on that side of the door?',
          facts: ['val-empathy-3', 'md-cause-effect-2'],
          next: 'i-should-be-glad',
        },
        {
          id: 'what-is-in-the-quiet',
          words: 'And in all that quiet, what do you hear?',
          labels: ['open-question'],
          fits: true,
          answer:
            'The fridge. And me. There were twelve of us in the dorm, and one snored like a lorry. I miss him, would you believe.',
          feedback:
            'You don’t decide if the quiet is good or bad. You ask what is in it. And he finds eleven people who are not there any more.',
          facts: ['duty-listening', 'val-empathy-3'],
          next: 'by-the-door',
        },
        {
          id: 'lock-once',
          words: 'Lock it just the once and put the radio on. And no coffee, mind, or you won’t sleep.',
          labels: ['advice'],
          fits: false,
          answer: 'I haven’t got a radio.',
          feedback:
            'These are handy things, kindly meant. But to lock and open it may be just what he needs: it’s his first door in years. One can listen to that before mending it.',
          anotherWay: 'After six years, a door that’s yours to open and shut.',
          facts: ['why-own-answers-1'],
          next: 'by-the-door',
        },
      ],
      own: {
        good: [
          'Three turns of the key. As if to make sure that it’s real.',
          'A big quiet, after so many people. What is it like for you?',
          'I’m listening. Tell me what you can see from where you are.',
        ],
        ask: ['Am I telling him how he ought to feel?', 'Is there room for fear too?'],
        answer: 'You hear the key turn once more. Then nothing.',
        next: 'by-the-door',
      },
    },
    {
      id: 'i-should-be-glad',
      says: 'I ought to be happy, right? They all say so. And here I am like a burglar.',
      replies: [
        {
          id: 'others-would-love',
          words: 'With all those folk still waiting, a flat like that is a gift. Think of them.',
          labels: ['judgement'],
          fits: false,
          answer: 'I do think of them. That’s half of what’s wrong.',
          feedback:
            'You want him to see his luck. He sees it, and feels he owes for it. To compare adds guilt to fear.',
          anotherWay: 'There’s no proper way to feel tonight. Like a burglar, you said?',
          facts: ['val-acceptance-1'],
          next: 'by-the-door',
        },
        {
          id: 'both-at-once',
          words: 'They all see you happy, and you feel you’ve broken into your own home.',
          labels: ['reflection'],
          fits: true,
          answer: 'That’s it. I’m going about on tiptoe, do you know that?',
          feedback:
            'You don’t take the fear away, or hand him joy. You say both at once. Someone who feels taken as he is may put his heels down.',
          facts: ['val-acceptance-1', 'val-empathy-3'],
          next: 'by-the-door',
        },
        {
          id: 'adjustment',
          words: 'It’s a classic: they call it adjustment disorder. You see it in people who slept rough.',
          labels: ['diagnosis'],
          fits: false,
          answer: 'Oh. It’s got a name, even.',
          feedback:
            'A name can seem a help. But to diagnose is not in your role, and “I’m scared” turns into “I’ve got something”. The first was more his own.',
          anotherWay: 'Like a burglar, in your own home. What makes it feel that way?',
          facts: ['val-equity-3'],
          next: 'by-the-door',
        },
      ],
      own: {
        good: [
          'Tonight you don’t have to be anything. Not even happy.',
          'You feel like a guest whom no one asked in.',
          'There’s no rule for a first night. How are you?',
        ],
        ask: ['With me, can he feel bad on a good day?', 'Did I use a name that is not his?'],
        answer: '“Like a burglar,” he says again. But there’s a laugh in it.',
        next: 'by-the-door',
      },
    },
    {
      id: 'by-the-door',
      says: 'I’m on the floor, by the door. With my shoes on. There’s a bed, but it feels like someone else’s.',
      replies: [
        {
          id: 'shoes-by-the-door',
          words: 'You’re inside, and part of you is still at the door. Ready to go.',
          labels: ['reflection'],
          fits: true,
          answer: 'Six years I’ve slept in my shoes. I don’t know how you do it without.',
          feedback:
            'You say what the shoes are telling you, and don’t ask him to take them off. For six years they kept him safe. If and when is up to him.',
          facts: ['val-empathy-3', 'val-acceptance-1'],
          next: 'stay-on-the-phone',
        },
        {
          id: 'floor-was-mine',
          words:
            'I spent mine in the bath. We all find a corner on a first night, and yours is there, by the door. What can you see from that floor?',
          labels: ['self-disclosure', 'open-question'],
          fits: true,
          answer:
            '“In the bath!” He really laughs. “I see the light under the door. If anyone goes by, I can see it move.”',
          feedback:
            'One line about you, a bit comic, and the floor is no shame any more. Then you go back to his. So he is not odd: it is a first night.',
          facts: ['val-experience-4', 'why-shared-1', 'why-differ-2'],
          next: 'stay-on-the-phone',
        },
        {
          id: 'get-up',
          words:
            'No, get up off there! Will you at least take your shoes off? Try the bed: five minutes and you’ll be used to it.',
          labels: ['advice', 'closed-question'],
          fits: false,
          answer: 'In a bit. Not now.',
          feedback:
            'It hurts you to think of him on the floor. But tonight that is the one spot he knows. A bed can wait longer than trust can.',
          anotherWay: 'The floor is fine for tonight. What would make it easier on you?',
          facts: ['val-acceptance-1', 'val-empowerment-1'],
          next: 'stay-on-the-phone',
        },
      ],
      own: {
        good: [
          'Those shoes have kept guard for six years.',
          'The floor is fine too. What helps, down there?',
          'The bed is new. By the door, you’ve got an eye on it all.',
        ],
        ask: [
          'Am I in a hurry for him to feel better? Whose hurry is it?',
          'What do the shoes and the door do for him?',
        ],
        answer: 'He knocks on the wall, twice. “It’s solid,” he says. “It’s mine.”',
        next: 'stay-on-the-phone',
      },
    },
    {
      id: 'stay-on-the-phone',
      scene: 'It’s nearly ten.',
      says: 'So now you go to bed, and it’s me and the fridge.',
      replies: [
        {
          id: 'any-hour',
          words: 'No, no, ring me any time, even at three. I’ll leave my phone on every night.',
          labels: ['promise'],
          fits: false,
          answer: 'I’m not ringing you at three. Go to sleep, you.',
          feedback:
            'You don’t want to leave him alone. But support that lasts over time needs your sleep too. One real hour tomorrow is worth more than all the nights you promise.',
          anotherWay: 'I do stop at ten, yes. I’ll ring you at nine tomorrow. Is that all right?',
          facts: ['help-strain-1', 'fn-ongoing-1'],
          next: 'the-light-under-the-door',
        },
        {
          id: 'second-night-better',
          words: 'Come on, the first night’s the worst. You’ll sleep like a log tomorrow.',
          labels: ['reassurance'],
          fits: false,
          answer: 'Let’s hope so. Bye, then.',
          feedback:
            'You say it to end on a good note. If he lies awake tomorrow, he may think it is his fault. A time to talk is better than a forecast.',
          anotherWay: 'You, the fridge, and the light under the door. Shall we talk tomorrow at nine?',
          facts: ['val-hope-1', 'val-empathy-3'],
          next: 'the-light-under-the-door',
        },
        {
          id: 'nine-tomorrow',
          words:
            'I’m off soon, yes. I’m around at nine tomorrow. Would you like a call, or a coffee at the place below your flat? Or neither: you choose.',
          labels: ['offer'],
          fits: true,
          answer: 'A coffee. No, wait. Come up. I’ll make the coffee. At my place.',
          feedback:
            'You say when you stop, and when you are there. Two ways, or neither. He finds one of his own, and for the first time asks someone in.',
          facts: ['fn-ongoing-1', 'why-valued-8', 'val-empowerment-4'],
          next: 'key-on-the-nail',
        },
      ],
      own: {
        good: [
          'Yes, I stop at ten. I’ll ring at nine tomorrow. What will keep you company till then?',
          'It’s still a strange night. You can tell me about it tomorrow, if you like.',
          'Thank you for ringing me from your own home. Nine tomorrow?',
        ],
        ask: ['Can I keep the hour that I name?', 'Do I leave the night as it is, and promise nothing else?'],
        answer: 'All right. Say hello to your own fridge.',
        next: 'the-light-under-the-door',
      },
    },
  ],
  endings: [
    {
      id: 'key-on-the-nail',
      between:
        'At nine Goran opens the door before you knock. He has two glasses and no cups. He is in his socks. He says nothing about it, and neither do you. The key hangs on a nail.',
      takeAlong: 'Being there over time can mean this: no hurry for a flat to be a home.',
      facts: ['fn-ongoing-1', 'val-empathy-3'],
    },
    {
      id: 'the-light-under-the-door',
      between:
        'In the morning there’s a message. “Slept four hours. On the floor. But with one shoe off.” You reply at nine, as always. You don’t ask about the other shoe.',
      takeAlong: 'Someone else’s steps may be small and odd. They are theirs.',
      facts: ['fn-ongoing-1', 'val-acceptance-1'],
    },
  ],
  serves: ['fn-ongoing', 'val-empathy'],
  facts: ['fn-ongoing-1', 'val-empathy-3', 'md-cause-effect-2'],
} satisfies Conversation
