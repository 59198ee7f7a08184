import type { Conversation } from '../../schema/conversation.ts'

export const goalsOnANapkin = {
  id: 'goals-on-a-napkin',
  title: 'Three lines on a napkin',
  minutes: 8,
  peer: 'Yusuf, 39',
  situation:
    'Yusuf has a bed in a hostel, and lends a hand in the soup kitchen. You have met for three months, in the café across from the library. Today he asked the waiter for a pen.',
  turns: [
    {
      id: 'before-the-new-year',
      scene: 'He writes on a paper napkin, and turns it round to you.',
      says: 'There. Cook. A room. My licence. By New Year.',
      replies: [
        {
          id: 'give-me-the-pen',
          words:
            'I love it! Give me the pen. So: first the cookery course, then the agency, then the room. Let’s put dates to it.',
          labels: ['advice'],
          fits: false,
          answer: 'He hands you the pen. The napkin fills up, and the writing is yours.',
          feedback:
            'You are keen, and dates can be of use. But in a minute the plan changed hands. A person who did not write it may not feel that it is theirs.',
          anotherWay: 'Three lines of yours. Which one makes your heart beat faster?',
          facts: ['val-empowerment-5', 'duty-goals'],
          next: 'your-writing',
        },
        {
          id: 'line-by-line',
          words: 'Three lines. Which one would you like to tell me about first?',
          labels: ['open-question'],
          fits: true,
          answer: 'His finger goes straight to the first. “The onions,” he says.',
          feedback:
            'You don’t judge the lines or put them in order. He picks where to start, and the napkin stays his.',
          facts: ['duty-goals', 'fn-ongoing-2'],
          next: 'the-onions',
        },
        {
          id: 'by-new-year',
          words: 'By New Year? Yusuf, that’s three months. Keep your feet on the ground.',
          labels: ['judgement'],
          fits: false,
          answer: 'He puts the saucer over the napkin. “Just saying.” But after a while he takes it off.',
          feedback:
            'You want to spare him a let-down. But the dream has been on the table for ten seconds, and you have set it a limit. He can get to what is real himself.',
          anotherWay: 'Cook, room, licence. How do you see yourself, on New Year’s morning?',
          facts: ['val-hope-3', 'why-own-answers-2'],
          next: 'the-onions',
        },
      ],
      own: {
        good: [
          'You wrote them, and you let me see. Tell me about them.',
          'What would change for you, with these three lines?',
          'A trade, a place, a road. All on one napkin.',
        ],
        ask: ['Who is holding the pen?', 'Am I doing the sums in his place?'],
        answer: 'He goes over the first word till the paper nearly tears. “I’ll start here.”',
        next: 'the-onions',
      },
    },
    {
      id: 'your-writing',
      scene: 'He looks at the napkin as one looks at the bill.',
      says: 'Very nice. Only, it’s yours now.',
      replies: [
        {
          id: 'but-it-is-for-you',
          words: 'But I’m doing it for you! If we wait, you’ll never start.',
          labels: ['judgement'],
          fits: false,
          answer: '“For me,” he says. He takes his coat, then puts it back. It’s raining.',
          feedback:
            'You feel let down, because you care. But you tell him that he goes nowhere without you. And it was he who asked for that pen.',
          anotherWay: 'That’s true, I took up the room. It’s yours. Shall we start again, with you?',
          facts: ['val-empowerment-1', 'val-equity-2'],
          next: 'the-onions',
        },
        {
          id: 'a-new-napkin',
          words: 'You’re right, I walked all over it. Would you like to start again on a clean one?',
          labels: ['reflection', 'permission'],
          fits: true,
          answer: 'He pulls one out of the box. “A clean one,” he says, pleased. “And I’ll have the pen.”',
          feedback:
            'You own up to a step too far, and make no drama of it. You give back the sheet, and his right to disagree with you.',
          facts: ['val-equity-1', 'val-empowerment-4', 'val-reciprocity-3'],
          next: 'the-onions',
        },
        {
          id: 'my-plan-worked',
          words:
            'A plan like this changed my life, you know. I put it on the fridge, I took one step a day, and in a year I had a home. Trust me.',
          labels: ['self-disclosure'],
          fits: false,
          answer: 'I don’t have a fridge.',
          feedback:
            'Your story may give hope. Told like this, it turns into the rule for all. There are many roads out, and his starts somewhere else.',
          anotherWay: 'A sheet of paper helped me. And you, how do you keep a plan close?',
          facts: ['val-experience-2', 'why-differ-1', 'why-not-advice-2'],
          next: 'the-onions',
        },
      ],
      own: {
        good: [
          'Yes, I got my hands on it. Here, have the pen.',
          'What, of all that’s written there, is still yours?',
          'You saw yourself drop off your own napkin.',
        ],
        ask: ['Can I let go of an idea of mine, even a fine one?', 'Am I with him, or doing it for him?'],
        answer: 'He turns the napkin over, to the clean side.',
        next: 'the-onions',
      },
    },
    {
      id: 'the-onions',
      says: 'I chop the onions at the kitchen. Forty kilos. And when I chop, it all goes quiet. You hear only the knife.',
      replies: [
        {
          id: 'only-the-knife',
          words: 'Only the knife. And you in the middle of it, at peace.',
          labels: ['reflection'],
          fits: true,
          answer: '“At peace.” His eyes shine. “With all those onions.”',
          feedback:
            'You hear what he seeks under the word “cook”: a calm place for his hands. That may help him choose, later on.',
          facts: ['duty-listening', 'val-experience-1'],
          next: 'crossed-out',
        },
        {
          id: 'you-will-be-a-chef',
          words: 'You were born for this! In a year I’ll come to dinner at your restaurant.',
          labels: ['reassurance', 'promise'],
          fits: false,
          answer: '“A restaurant.” He sits up straight, as if for an exam.',
          feedback:
            'You want to believe in him, and he feels it. But your dream is bigger than his. Now there is a restaurant to live up to.',
          anotherWay: 'Forty kilos, and a quiet kitchen. What do you like about that moment?',
          facts: ['val-hope-3', 'agent-change-1'],
          next: 'crossed-out',
        },
        {
          id: 'did-you-ask-for-hours',
          words: 'Do they pay you? Did you ask for a contract? You should get one, you know.',
          labels: ['closed-question', 'advice'],
          fits: false,
          answer: '“No. No.” The knife in the air comes to a stop.',
          feedback:
            'You think of his rights, and they count. But he had taken you into that quiet, and your questions make a noise.',
          anotherWay: 'I can almost hear that knife. What comes after the onions?',
          facts: ['why-listen-1', 'duty-listening'],
          next: 'crossed-out',
        },
      ],
      own: {
        good: [
          'Forty kilos. And they stop to listen to you.',
          'What’s it like in there, when you hear only the knife?',
          'Your hands know something, and they all notice.',
        ],
        ask: ['What is it that he loves, in what he tells me?', 'Is the dream I see his, or mine?'],
        answer: 'He chops an onion that isn’t there, very fast, on the edge of the table.',
        next: 'crossed-out',
      },
    },
    {
      id: 'crossed-out',
      scene: 'Two weeks later. Yusuf takes the napkin out of his wallet. The first line is crossed out.',
      says: 'No cook. That’s it. I’m giving it all up.',
      replies: [
        {
          id: 'but-you-were-sure',
          words: 'What? You were so sure. Why give up at the first hurdle?',
          labels: ['judgement', 'why'],
          fits: false,
          answer: '“The first,” he says. “And how do you know which one it is?”',
          feedback:
            'You are sorry for him, and a little for yourself. But a person who changes their mind often has a reason. It comes out where no one blames.',
          anotherWay: 'Two weeks ago it was onions. Today it’s a black line. What came in between?',
          facts: ['val-acceptance-1', 'val-hope-4'],
          next: 'they-shout',
        },
        {
          id: 'all-right-then-office',
          words: 'All right, let’s think of something else. Cleaning? A warehouse? They always need people.',
          labels: ['advice'],
          fits: false,
          answer: '“A warehouse,” he says, as if he’d bitten on a stone.',
          feedback:
            'You move on at once, so that he won’t fall. But he is still in front of that black line. No one has asked him about it.',
          anotherWay: 'You only crossed out the first. Tell me about that line.',
          facts: ['why-own-answers-1', 'val-empowerment-4'],
          next: 'they-shout',
        },
        {
          id: 'still-in-your-wallet',
          words: 'One line is crossed out. And for two weeks you’ve kept the napkin in your wallet.',
          labels: ['reflection'],
          fits: true,
          answer: 'He looks at it, and blinks. “So I have. I didn’t throw it out.”',
          feedback:
            'You see the black line, and you see the rest as well. Both are true, and you don’t pick which one counts.',
          facts: ['duty-listening', 'val-hope-4', 'fn-ongoing-1'],
          next: 'they-shout',
        },
        {
          id: 'what-came-between',
          words: 'What happened, since then?',
          labels: ['open-question'],
          fits: true,
          answer: 'He sighs. “Three days’ trial. In a real kitchen.”',
          feedback:
            'It is a short question, and a wide one. It does not call him to account. He can begin where he is able to.',
          facts: ['duty-listening', 'fn-ongoing-2'],
          next: 'they-shout',
        },
      ],
      own: {
        good: [
          'You pressed hard on that line.',
          'One can change one’s mind. Would you like to tell me what you saw?',
          'The room and the licence are still there. And the cook, what’s left of that?',
        ],
        ask: ['Who feels let down here: he, or I?', 'Can I let a road be closed?'],
        answer: 'He runs a nail along the line. “Three days,” he says. “In a real kitchen.”',
        next: 'they-shout',
      },
    },
    {
      id: 'they-shout',
      says: 'They shout in there. Like in the shed, when I picked tomatoes. On the third day I just stood there, knife in my hand. I couldn’t see a thing.',
      replies: [
        {
          id: 'back-in-the-shed',
          words: 'You were in a kitchen, and the shouting took you back there. And you held the knife still.',
          labels: ['reflection'],
          fits: true,
          answer: 'He is quiet. “Still, yes. I thought: if I move, I’ll cut myself.”',
          feedback: 'You join the two places as he did. And you see a thing he did as well: he kept himself safe.',
          facts: ['val-empathy-3', 'md-plan-1', 'val-empowerment-2'],
          next: 'aubergines',
        },
        {
          id: 'you-get-used-to-it',
          words: 'They shout in every kitchen at first. Stick it out for a month, and you won’t hear it.',
          labels: ['advice', 'reassurance'],
          fits: false,
          answer: 'I stuck it out for two years in that shed.',
          feedback:
            'You speak from experience, and you want him to hold on. But to him that shouting is not work. He has held on before, where no one should.',
          anotherWay: 'To others it’s noise. To you it was the shed.',
          facts: ['val-empathy-3', 'why-differ-1'],
          next: 'aubergines',
        },
        {
          id: 'panic-attack',
          words: 'That was a panic attack. It’s stress from trauma, I know about that. There are drops for it.',
          labels: ['diagnosis'],
          fits: false,
          answer: '“Drops,” he says. “What I saw was the shed.”',
          feedback:
            'You want to tell him that it has a name, and help for it. But names are for those whose trade it is. And the shed is left outside the door.',
          anotherWay: 'They shouted, and all at once you were back in that shed.',
          facts: ['val-equity-3', 'md-plan-1'],
          next: 'aubergines',
        },
        {
          id: 'shouts-and-me',
          words:
            'Some shouting takes me back too. It’s not the same for any two people. What helped you to get out of there, that day?',
          labels: ['self-disclosure', 'open-question'],
          fits: true,
          answer: 'Cold water on my wrists. And the dishwasher, a lad. He said, “Go on out, I’ve got this.”',
          feedback:
            'You say one thing of yourself, and open up to him at once. It turns out that someone was there that day, and that he knows what helps.',
          facts: ['why-shared-1', 'val-experience-3', 'conf-rule-own-story'],
          next: 'aubergines',
        },
      ],
      own: {
        good: [
          'How awful to find yourself back there.',
          'You did put that knife down. How did you manage it?',
          'It wasn’t the kitchen. It was the shed, inside the kitchen.',
        ],
        ask: ['Do I use his words, or a doctor’s?', 'Do I rush back to the job?'],
        answer: 'He rubs one wrist, slowly. Then the other.',
        next: 'aubergines',
      },
    },
    {
      id: 'aubergines',
      scene: 'He turns the napkin over. On the back is a new word, in small letters.',
      says: 'Market. At five the kitchen sends someone to pick the vegetables. It’s dark and quiet. No one shouts at aubergines.',
      replies: [
        {
          id: 'that-is-not-a-job',
          words: 'But that’s not a real job. You wanted to be a cook!',
          labels: ['judgement'],
          fits: false,
          answer: 'He turns the napkin back. “You wanted,” he says quietly.',
          feedback:
            'You grew fond of the first dream. He has found one that is more like his peace. Goals are his own, and they stay his when they change.',
          anotherWay: 'Dark, quiet, aubergines. There’s something of the onions in this.',
          facts: ['duty-goals', 'val-hope-4', 'val-acceptance-1'],
          next: 'where-to-start',
        },
        {
          id: 'i-know-someone-there',
          words: 'I know half the market. I’ll get you hired, leave it with me.',
          labels: ['promise'],
          fits: false,
          answer: '“Hired?” He looks at you the way you look at a train that leaves without you.',
          feedback:
            'It is generous. But a job is not up to you, and you take the step that he was about to take. He wanted to go and see the aubergines.',
          anotherWay: 'I know the market a bit. I’ll tell you what I know, if you like, and then you see.',
          facts: ['val-empowerment-1', 'why-valued-1'],
          next: 'where-to-start',
        },
        {
          id: 'quiet-again',
          words:
            'The onions, the knife, and now the market in the dark. That quiet is in all of them. And your hands, which choose.',
          labels: ['summary'],
          fits: true,
          answer: '“That’s true.” He laughs. “I was after the quiet, and I wrote down cook.”',
          feedback:
            'You line up his pieces, in his words. He sees the thread himself. So a change of mind can be a way to go on.',
          facts: ['duty-goals', 'val-hope-4', 'duty-listening'],
          next: 'where-to-start',
        },
      ],
      own: {
        good: [
          'You’ve found a way that doesn’t shout.',
          'Five in the morning. What is it about that hour?',
          'One small word, on the back. How long have you been thinking of it?',
        ],
        ask: ['Can I let his first dream go, if he does?', 'What stays the same, under what changes?'],
        answer: 'He writes the word again, bigger. “Market,” he reads out.',
        next: 'where-to-start',
      },
    },
    {
      id: 'where-to-start',
      says: 'So where do I start? You tell me, this time.',
      replies: [
        {
          id: 'three-clear-steps',
          words:
            'Tomorrow you go to the kitchen manager. You say you want to do the market, and get yourself put on the rota.',
          labels: ['advice'],
          fits: false,
          answer: 'He nods, and says the steps over in a low voice, like a lesson.',
          feedback:
            'He asked, and the step may be a fair one. But if it goes badly, it was yours. If you hand the question back, the first step may stay his.',
          anotherWay: 'I can share an idea. But first: what’s the smallest step that you see?',
          facts: ['val-empowerment-4', 'why-own-answers-3'],
          next: 'back-in-the-wallet',
        },
        {
          id: 'smallest-step',
          words: 'What’s the smallest step that you can see from here?',
          labels: ['open-question'],
          fits: true,
          answer: 'He looks out. “Set the alarm,” he says. “Half past four. And just go and look.”',
          feedback:
            'You hand him back the question, made small. A small step can be done tomorrow. Above all, it is his.',
          facts: ['duty-goals', 'val-empowerment-4', 'fn-ongoing-2'],
          next: 'just-to-look',
        },
        {
          id: 'two-starts',
          words:
            'Shall I tell you two starts that come to mind? Go one morning and look. Or ask the person who goes there now. Or neither: you choose.',
          labels: ['offer'],
          fits: true,
          answer:
            '“Ask Rosa,” he says at once. “She’s the one who goes. She’s got bad joints, and that cart is heavy.”',
          feedback:
            'He asked, and you answer without taking the pen. Two ways, or neither. And one comes to his mind that has a name.',
          facts: ['fn-social-emotional-2', 'duty-goals', 'duty-networks'],
          next: 'just-to-look',
        },
        {
          id: 'sure-this-time',
          words: 'First tell me: are you sure this time? You won’t cross this one out too, in two weeks?',
          labels: ['judgement', 'closed-question'],
          fits: false,
          answer: '“Sure?” He folds the napkin in two. “Who’s sure?”',
          feedback:
            'You want to shield him, and yourself, from one more black line. But you ask for a pledge that no one has. To try and to change is part of the road.',
          anotherWay: 'It can change again, too. Where would you like to try?',
          facts: ['val-empowerment-3', 'val-hope-4'],
          next: 'back-in-the-wallet',
        },
      ],
      own: {
        good: [
          'You ask me, and I’d like to hear you first. What comes to mind?',
          'Of the things you can do, which one gets you to the market?',
          'Just one morning, to see. What would you need for it?',
        ],
        ask: ['Can I answer and not take the pen?', 'Can the step we talk of be taken tomorrow?'],
        answer: 'He draws a clock next to the word. Half past four.',
        next: 'just-to-look',
      },
    },
  ],
  endings: [
    {
      id: 'just-to-look',
      between:
        'A week later his fingers are cold, and he smells of basil. He pushed Rosa’s cart, and told no one. He puts a shiny aubergine on the table. “Look,” he says. “I picked it.”',
      takeAlong: 'A goal can change its name and stay alive, if the pen stays in the hand it belongs to.',
      facts: ['duty-goals', 'fn-ongoing-2', 'val-empowerment-4'],
    },
    {
      id: 'back-in-the-wallet',
      between:
        'The napkin goes back in his wallet, folded over the new word. “I’ll sleep on it,” he says. At the door he hands the waiter the pen, then thinks again. “Could I keep it till Monday?”',
      takeAlong: 'Someone who walks beside you can wait. The next step knows whose it is.',
      facts: ['fn-ongoing-1', 'duty-goals'],
    },
  ],
  serves: ['duty-goals', 'fn-ongoing', 'val-empowerment', 'val-hope'],
  facts: ['duty-goals', 'fn-ongoing-2', 'val-empowerment-4', 'val-hope-4'],
} satisfies Conversation
