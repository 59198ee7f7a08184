import type { Conversation } from '../../schema/conversation.ts'

export const lendMeFifty = {
  id: 'lend-me-fifty',
  title: 'Lend me fifty',
  minutes: 5,
  peer: 'Silvana, 50',
  situation:
    'Silvana lived in a van for two years, and now she shares a flat. You have met every Thursday for five months. One night when you were low, she brought you her soup. Today she is circling round a question.',
  turns: [
    {
      id: 'till-the-twentieth',
      scene: 'She has folded the receipt for the coffee into a tiny square.',
      says: 'Listen. Lend me fifty? Till the twentieth. I’m asking you. I wouldn’t ask anyone else.',
      replies: [
        {
          id: 'here-between-us',
          words:
            'Of course, here, I’ve got it on me. From you I won’t even count it. Just keep it between us: I’m not really allowed.',
          labels: ['promise'],
          fits: false,
          answer: 'The note is gone into her hand. “Between us,” she says. And she stops looking at you.',
          feedback:
            'You do it from the heart, and fast. But a loan changes who you are: one now owes, and the other one waits. And the secret weighs on both chairs.',
          anotherWay: 'You’re asking me, and that’s not easy. I don’t lend money. What is this week like?',
          facts: ['conf-agree-3', 'val-equity-1', 'train-focus-3'],
          next: 'folded-note',
        },
        {
          id: 'where-did-it-go',
          words: 'Fifty? Didn’t your money come on Monday? Where did it go?',
          labels: ['judgement'],
          fits: false,
          answer: 'The square gets even smaller. “I knew you’d be counting.”',
          feedback:
            'Maybe you worry about how she gets by. But she was asking, and finds herself under the lamp. A person’s money is theirs until they open the book.',
          anotherWay: 'It costs you to ask. I don’t lend money, and I’m listening. What’s going on?',
          facts: ['val-acceptance-1', 'val-equity-2'],
          next: 'so-i-am-not-a-friend',
        },
        {
          id: 'plain-no-and-stay',
          words:
            'You ask me, and I can see what it costs. In my role I don’t lend money. But I’m here: what kind of week is it?',
          labels: ['reflection', 'open-question'],
          fits: true,
          answer: '“No, then.” She opens the square and smooths it. “It’s a week of empty hands.”',
          feedback:
            'The no comes at once, it is clear, and it is about the money. It is not about her. A limit put like that leaves the door open.',
          facts: ['conf-agree-3', 'why-valued-1', 'val-reciprocity-3'],
          next: 'so-i-am-not-a-friend',
        },
        {
          id: 'we-will-see',
          words: 'Well, we’ll see… Maybe next week. Don’t think about it now.',
          labels: ['reassurance'],
          fits: false,
          answer: 'The party’s on Saturday. But OK, we’ll see.',
          feedback:
            'It is hard for you to say no, so you put it off. She is left in between. She will have to ask again, and asking is the hardest part.',
          anotherWay: 'I’ll say no to the money straight away, so you’re not left to wait. What’s happening?',
          facts: ['val-reciprocity-4', 'self-determination'],
          next: 'so-i-am-not-a-friend',
        },
      ],
      own: {
        good: [
          'Thank you for trusting me. I don’t lend money. Shall we talk about what’s under it?',
          'To the money I say no. For you I’ve got time till five.',
          'You’ve been circling round it. It must be hard to ask. I don’t lend money. What’s going on?',
        ],
        ask: ['Is my no one no, or three half ones?', 'Do I say no to the money, or to her?'],
        answer: 'She puts the receipt back on the table. “I thought so,” she says.',
        next: 'so-i-am-not-a-friend',
      },
    },
    {
      id: 'folded-note',
      scene: 'She keeps the note in her fist, under the table.',
      says: 'Now don’t look at me like that. Like someone who owes you.',
      replies: [
        {
          id: 'it-was-my-step',
          words:
            'It feels as if that note sits between us now. I was the one who did it, and I’ll talk it over with my supervisor. Shall we say how we want this to be?',
          labels: ['reflection', 'permission'],
          fits: true,
          answer: 'She lays the note on the table. “Without this in between. Like a normal Thursday.”',
          feedback:
            'You own your part, and the secret ends. Then you talk it over as equals. A limit that comes late may still do good.',
          facts: ['val-reciprocity-3', 'help-three-kinds-3', 'conf-agree-3'],
          next: 'empty-hands',
        },
        {
          id: 'no-hurry-to-repay',
          words:
            'Oh, it’s nothing, forget it. Pay me back when you can, in a month, in a year. It’s as if I’d never given it to you. It’s all the same as before, isn’t it?',
          labels: ['reassurance'],
          fits: false,
          answer: '“A year.” She slides the note under your cup.',
          feedback:
            'You want to make it light. But a debt with no date may last longer than one with a date. And she was talking about looks, not money.',
          anotherWay: 'It’s true, something changed. I changed it when I rushed to give it to you.',
          facts: ['val-equity-1', 'val-empathy-3'],
          next: 'empty-hands',
        },
        {
          id: 'you-asked-me',
          words: 'It was you who asked, you know. I did you a favour.',
          labels: ['judgement'],
          fits: false,
          answer: '“There it is, a favour.” And the note is back in front of you.',
          feedback:
            'You feel blamed for a kind thing. But “favour” puts one of you up and the other down, and she had felt that.',
          anotherWay: 'What you feel makes sense: money puts one up here and one down there.',
          facts: ['val-equity-1', 'val-equity-2'],
          next: 'empty-hands',
        },
      ],
      own: {
        good: [
          'You’re right, my face did change. Money was not the thing to do, and I’m the one who did it.',
          'I don’t want you to owe me. How do we get out of this, you and I?',
          'What is it like, that note in your hand?',
        ],
        ask: ['Who can I tell about this, so I don’t hide it away?', 'Can I own my step, and not blame her for it?'],
        answer: 'She opens her hand. The note is damp. She leaves it on the table.',
        next: 'empty-hands',
      },
    },
    {
      id: 'so-i-am-not-a-friend',
      says: 'So I’m not a friend. I’m your Thursday.',
      replies: [
        {
          id: 'friends-do-not-ask',
          words: 'Real friends don’t ask for money. Think about that.',
          labels: ['judgement'],
          fits: false,
          answer: 'Who does, then? People who have it?',
          feedback:
            'You feel put to the test, and you answer with a rule. But the rule tells her that she did something bad. To ask is not bad.',
          anotherWay: 'My no hurt. You can tell me that.',
          facts: ['val-acceptance-1', 'val-empathy-1'],
          next: 'empty-hands',
        },
        {
          id: 'always-your-friend',
          words: 'Of course you’re a friend! I’m there for you day and night. You know that.',
          labels: ['promise'],
          fits: false,
          answer:
            '“Day and night,” she says. “I’ll ring you tomorrow, then.” She half believes it, and half puts you to the test.',
          feedback:
            'You want to take the hurt away with a big word. But you don’t have day and night to give. The first time you don’t pick up, it will hurt more than today.',
          anotherWay: 'I care about you, and our place is Thursday. What is it like to hear that?',
          facts: ['help-strain-1', 'conf-agree-3', 'why-valued-1'],
          next: 'empty-hands',
        },
        {
          id: 'close-and-with-edges',
          words:
            'My no sounds like “you don’t count”. You do count. And this bond has edges, so that no one owes anyone.',
          labels: ['reflection'],
          fits: true,
          answer: '“Edges,” she says. “Like soup. It needs a bowl.”',
          feedback:
            'You say what she heard, and then the truth: you care, and there are limits. A relationship like this is close, yet it is something other than a friendship.',
          facts: ['conf-mutual-1', 'conf-agree-3', 'val-empathy-3'],
          next: 'empty-hands',
        },
      ],
      own: {
        good: [
          'I don’t know about friendship. It’s a real thing, with a day and with limits.',
          'You feel like a line in my diary.',
          'What are these Thursdays to you?',
        ],
        ask: ['Can I care about her, and still say what I am not?', 'Do I use a big word so as not to feel her hurt?'],
        answer: 'She looks at you a moment too long. “Thursday,” she says. “All right.”',
        next: 'empty-hands',
      },
    },
    {
      id: 'empty-hands',
      says: 'My granddaughter turns six on Saturday. It’s the first time they’ve asked me. And I turn up with empty hands.',
      replies: [
        {
          id: 'what-would-she-see',
          words: 'What would you like her to see, when she opens the door?',
          labels: ['open-question'],
          fits: true,
          answer: '“That her gran’s in one piece.” She touches her hair. “And that she knows her colour. It’s green.”',
          feedback: 'You turn her eyes from what is missing to what she wants to bring. The answer is now made of her.',
          facts: ['val-empowerment-4', 'self-concept'],
          next: 'what-you-get-from-me',
        },
        {
          id: 'a-drawing-will-do',
          words:
            'Make her a drawing, trust me! Children don’t care about presents. They want their gran, and that’s all.',
          labels: ['advice', 'reassurance'],
          fits: false,
          answer: '“At six? They count the ribbons.” She looks out of the window.',
          feedback:
            'It may be a nice idea. But she did not ask for ideas. She showed you a door, with herself in front of it. That door stays shut.',
          anotherWay: 'The first time they ask you. What does that door look like in your head?',
          facts: ['why-own-answers-1', 'val-empathy-3'],
          next: 'what-you-get-from-me',
        },
        {
          id: 'not-the-fifty',
          words: 'So it’s not the fifty. It’s the door that opens, and everyone looks at your hands.',
          labels: ['reflection'],
          fits: true,
          answer: 'She covers her mouth. “My daughter, most of all,” she says after a while.',
          feedback: 'You go under the sum, to where the shame is. At last she can say whose eyes she fears.',
          facts: ['val-empathy-3', 'duty-listening'],
          next: 'what-you-get-from-me',
        },
        {
          id: 'fifty-for-a-child',
          words: 'Fifty for a child of six? Isn’t that a bit much?',
          labels: ['judgement', 'closed-question'],
          fits: false,
          answer: 'For six years I wasn’t there? No.',
          feedback:
            'You reason about money, and you may have your grounds. But to her that fifty pays for something else: the years she was not there.',
          anotherWay: 'Six birthdays. And you’re going to this one.',
          facts: ['val-acceptance-1', 'why-listen-2'],
          next: 'what-you-get-from-me',
        },
      ],
      own: {
        good: [
          'The first time. You’re happy, and you’re scared.',
          'Empty hands. Whose look do you fear?',
          'And the little one, what does she know of you?',
        ],
        ask: ['Do I hear the sum, or the shame?', 'Am I wrapping the present for her?'],
        answer: 'She makes a little boat out of the receipt, and doesn’t notice.',
        next: 'what-you-get-from-me',
      },
    },
    {
      id: 'what-you-get-from-me',
      scene: 'She looks straight at you.',
      says: 'I brought you that soup, that night. I can give to you. And you, what do you give me?',
      replies: [
        {
          id: 'it-is-only-me-helping',
          words: 'I didn’t ask for that soup. I’m the one who helps here, not you.',
          labels: ['judgement'],
          fits: false,
          answer: '“I see.” She half gets up. Then she sits back down. “The next pot I’ll eat myself.”',
          feedback:
            'You want to put the roles back in their place. But you take away what she gave you. To give and to receive, both, may be what keeps this alive.',
          anotherWay: 'That soup did me good. And I still don’t lend money.',
          facts: ['help-balance-1', 'val-reciprocity-1'],
          next: 'a-day-until-saturday',
        },
        {
          id: 'the-soup-did-me-good',
          words:
            'That soup did me good, and I haven’t forgotten it. We each give something here, and money stays out of it. What do you feel you get, on a Thursday?',
          labels: ['self-disclosure', 'open-question'],
          fits: true,
          answer: 'She gives it real thought. “Someone who knows what happened on Sunday. And on Monday. All of it.”',
          feedback:
            'You own what she gave you, you keep the limit, and you come back to her. It goes both ways, and you say so out loud.',
          facts: ['help-balance-1', 'val-reciprocity-2', 'val-reciprocity-3'],
          next: 'a-day-until-saturday',
        },
        {
          id: 'my-own-bad-month',
          words:
            'If you knew the month I’ve had! The rent, my sister, my back. I’ve not slept for three weeks. I was in a bad way that night, and look, my hand is still shaking…',
          labels: ['self-disclosure'],
          fits: false,
          answer: 'She takes your hand. “Poor you.” And she says no more about the party.',
          feedback:
            'It is true, and your heart opened. But now she is the one who holds you up, and her Saturday is gone. There is a place for your month: the person who supports you.',
          anotherWay:
            'It’s been a hard month, and I have someone to talk to about it. Your soup did me good. Shall we go back to Saturday?',
          facts: ['help-three-kinds-3', 'help-three-complete', 'conf-rule-own-story'],
          next: 'a-day-until-saturday',
        },
      ],
      own: {
        good: [
          'You gave a lot. It’s a question that matters.',
          'Yes, I’ve taken from you. The soup, and your stories too. Thank you.',
          'What would be fair between us, to your mind?',
        ],
        ask: ['Can I own up to what I get?', 'Does my limit hold when I feel in debt, too?'],
        answer: 'She gives half a smile. “It was good, though,” she says. “That soup.”',
        next: 'a-day-until-saturday',
      },
    },
    {
      id: 'a-day-until-saturday',
      says: 'And Saturday? It’s the day after tomorrow.',
      replies: [
        {
          id: 'i-will-ring-your-daughter',
          words: 'I’ll ring your daughter. I’ll tell her how it is, that you’re broke and ashamed. She’ll see.',
          labels: ['confidentiality'],
          fits: false,
          answer: '“No!” The little boat lands on the floor. “Not her.”',
          feedback:
            'You want to smooth her way. But that shame is what she wanted to keep outside the door. Who gets to know it is up to her.',
          anotherWay: 'I say nothing to your daughter unless you want me to. What do you want her to know?',
          facts: ['conf-rule-permission', 'val-empowerment-5'],
          next: 'green-button',
        },
        {
          id: 'just-do-not-go',
          words: 'If it weighs on you like that, skip it. Go next year, when you’re ready.',
          labels: ['advice'],
          fits: false,
          answer: '“Next year she’s seven,” she says. You can tell that she has counted.',
          feedback:
            'You want to spare her pain. But you take the party away as well, and you decide how ready she is. She may be scared, and want to go. Both.',
          anotherWay: 'It weighs on you, and you want it. Which is stronger today?',
          facts: ['val-empowerment-3', 'val-empowerment-1'],
          next: 'green-button',
        },
        {
          id: 'how-do-you-walk-in',
          words: 'When you think of Saturday, what would help you to ring that bell?',
          labels: ['open-question'],
          fits: true,
          answer: '“To know the first thing I’ll say.” She thinks. “I could say: I’m late, but I’m here.”',
          feedback:
            'It may not be a thing to buy that she needs. Your question takes her up to that door, and she finds her words.',
          facts: ['fn-social-emotional-2', 'val-empowerment-4', 'why-own-answers-2'],
          next: 'green-button',
        },
        {
          id: 'ways-to-fill-hands',
          words:
            'Shall we think about it together? There’s the swap shop, they put the toys out tomorrow. And there’s the wool basket, here in the hall. Or neither: you decide.',
          labels: ['offer'],
          fits: true,
          answer: '“The wool.” She looks at her hands, as if they were back. “Is there any green?”',
          feedback:
            'The no to the money holds, and you did not go away. Two small ways, or neither. To choose puts something back in her hands.',
          facts: ['fn-daily', 'duty-resources', 'val-empowerment-4'],
          next: 'green-wool',
        },
      ],
      own: {
        good: [
          'The day after tomorrow. What do you need most, between now and then?',
          'The first time they ask you. What of yourself do you want to bring?',
          'I can think about it with you, till five. Where shall we start?',
        ],
        ask: ['Do I help her think, or do I find the present?', 'Is there room for “I don’t know” as well?'],
        answer: 'She goes through her bag. She finds a big green button, and puts it on the table.',
        next: 'green-button',
      },
    },
  ],
  endings: [
    {
      id: 'green-wool',
      between:
        'On Friday you see her in the hall with the needles: a scarf, short, uneven, very green. Next Thursday she tells you: the girl slept in it. No one says a word about the fifty.',
      takeAlong: 'A clear no may leave the hands free, on both sides.',
      facts: ['fn-daily', 'val-reciprocity-1', 'conf-agree-3'],
    },
    {
      id: 'green-button',
      between:
        'On her way out, Silvana has a green button in her pocket. “I’ll hold on to it on Saturday,” she says. You don’t know if she will ring that bell. You do know that on Thursday, at three, two chairs are here.',
      takeAlong: 'A bond with limits is still a bond: it has a day, a place, and two chairs.',
      facts: ['conf-agree-3', 'duty-relationships', 'why-valued-8'],
    },
  ],
  serves: ['val-reciprocity', 'duty-relationships', 'fn-daily', 'conf-rule-own-story'],
  facts: ['help-balance-1', 'agent-self', 'val-reciprocity-3', 'conf-agree-3'],
} satisfies Conversation
