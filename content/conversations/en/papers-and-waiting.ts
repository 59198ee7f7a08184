import type { Conversation } from '../../schema/conversation.ts'

export const papersAndWaiting = {
  id: 'papers-and-waiting',
  title: 'Come back in a month',
  minutes: 5,
  peer: 'Tesfay, 26',
  situation:
    'Tesfay has waited eleven months to have his papers renewed. He can’t sign for a job without them. Today you meet him on the pavement, outside the office.',
  turns: [
    {
      id: 'number-118',
      scene: 'He still has the ticket from the queue in his hand: 118. His folder drops, and he leaves it there.',
      says: 'Come back in a month! They’ve told me that eleven times. Eleven!',
      replies: [
        {
          id: 'pick-up-the-sheets',
          words: 'Eleven times in the queue, eleven times out. And you’re still holding that 118.',
          labels: ['reflection'],
          fits: true,
          answer:
            'He looks at the ticket as if it were someone else’s. Then he bends down for his papers. You pick up two of them.',
          feedback:
            'You say what happened, with his number in it, and you don’t explain the office. Anger may drop a little when someone sees it.',
          facts: ['duty-listening', 'val-empathy-3'],
          next: 'i-used-to-weld',
        },
        {
          id: 'next-time-for-sure',
          words: 'Come on, you’re nearly there. Next month’s the one, I can feel it.',
          labels: ['reassurance'],
          fits: false,
          answer: 'They all felt it last month, too.',
          feedback:
            'You want to lift him up. But he has heard this before, eleven times perhaps. Each time it is not true, hope weighs a bit more.',
          anotherWay: 'The same words, eleven times. I don’t know how anyone could bear to hear them again.',
          facts: ['val-hope-1', 'val-empathy-3'],
          next: 'card-in-your-pocket',
        },
        {
          id: 'all-the-sheets',
          words: 'But did you have all the papers? And the photos? And the fee?',
          labels: ['closed-question'],
          fits: false,
          answer: '“Yes. Yes. And yes.” It is like being back at the counter.',
          feedback:
            'You look for the fault, to help. But three checks in a row say that it may be his fault. And he has just come from the same at the counter.',
          anotherWay: 'You’ve dropped your folder. What did they say to you in there?',
          facts: ['why-listen-2', 'val-acceptance-1'],
          next: 'card-in-your-pocket',
        },
      ],
      own: {
        good: [
          'Eleven. And this morning you had hopes.',
          'That makes me angry too. I’ll stay here with you, if you like.',
          'What are you taking away from in there today?',
        ],
        ask: ['Am I looking at him, or thinking of the sheets?', 'Do I let myself have no answer?'],
        answer: 'He breathes out. “Eleven,” he says again, lower.',
        next: 'i-used-to-weld',
      },
    },
    {
      id: 'card-in-your-pocket',
      scene: 'He looks at your jacket.',
      says: 'It’s easy for you. You’ve got the card in your pocket.',
      replies: [
        {
          id: 'i-queued-too',
          words:
            'I’ve stood in queues too, you know. For a flat, three years. In winter, with a fever. No one gave me a thing.',
          labels: ['self-disclosure'],
          fits: false,
          answer: 'Three years. But you didn’t need a permit to be here.',
          feedback:
            'You want to tell him: I’ve been there. But your queue starts a race with his. And there is one thing that you have not lived.',
          anotherWay: 'I know queues. Not this one: I have the card. What is it like without?',
          facts: ['why-differ-1', 'why-differ-3'],
          next: 'i-used-to-weld',
        },
        {
          id: 'i-do-have-it',
          words: 'That’s true. I have the card, and no one tells me to come back in a month.',
          labels: ['reflection'],
          fits: true,
          answer: 'He was braced for something else. “Well,” he says. “You know it, at least.”',
          feedback:
            'You don’t defend yourself. You say out loud a difference that is there. From there two people can be equals: no one has to pretend.',
          facts: ['val-equity-1', 'why-differ-3'],
          next: 'i-used-to-weld',
        },
        {
          id: 'not-with-me',
          words: 'Don’t take it out on me. I came here for you.',
          labels: ['judgement'],
          fits: false,
          answer: 'I didn’t ask you to.',
          feedback:
            'The dig hurts, of course. But he wanted to say what it is like on the other side. Now he has to be grateful as well.',
          anotherWay: 'It makes you angry just to look at me right now.',
          facts: ['val-acceptance-1', 'val-reciprocity-4'],
          next: 'i-used-to-weld',
        },
      ],
      own: {
        good: [
          'Yes, it’s easier for me. And that’s not fair.',
          'I come and go. You wait.',
          'What can’t I see from here, with my card in my pocket?',
        ],
        ask: [
          'Can I name a difference and not feel guilty for being here?',
          'Is his anger for me, or does it just pass through me?',
        ],
        answer: 'He leans on the wall. He makes room for you.',
        next: 'i-used-to-weld',
      },
    },
    {
      id: 'i-used-to-weld',
      says: 'I used to weld. Gates, railings, stairs. Now I can’t even sign on to deliver pizza.',
      replies: [
        {
          id: 'from-stairs-to-waiting',
          words: 'Your hands can make a staircase. And for want of a sheet of paper you can’t deliver a pizza.',
          labels: ['reflection'],
          fits: true,
          answer: '“A sheet of paper.” He looks at his hands. “Hands forget, you know?”',
          feedback:
            'You put the two things side by side, and one can see how far apart they are. He can speak of the fear under the anger.',
          facts: ['duty-listening', 'md-plan-1'],
          next: 'turn-the-desk-over',
        },
        {
          id: 'a-cousin-off-the-books',
          words: 'Take something off the books for now, like everyone does. So you bring in a bit of money.',
          labels: ['advice'],
          fits: false,
          answer: 'I’ve been cheated that way once already.',
          feedback:
            'You want him to eat today. But the way you name may cost him a lot. And he was telling you about a trade.',
          anotherWay: 'Gates, railings, stairs. Which did you like best?',
          facts: ['why-own-answers-1', 'why-navigate-1'],
          next: 'turn-the-desk-over',
        },
        {
          id: 'still-standing',
          words: 'Somewhere there’s a staircase that you made. What’s it like?',
          labels: ['open-question'],
          fits: true,
          answer: '“A spiral one, in a school. The kids run up it,” he says, and a finger goes round in the air.',
          feedback: 'You ask about something that stands. For a moment he is not number 118. He is a man who welds.',
          facts: ['val-experience-1', 'val-empowerment-2'],
          next: 'turn-the-desk-over',
        },
        {
          id: 'others-have-less',
          words: 'But you do have a bed. There are those who don’t even have that.',
          labels: ['judgement'],
          fits: false,
          answer: 'So I have to say thank you.',
          feedback: 'You look for something good to hold on to. But to compare takes away his right to be angry.',
          anotherWay: 'You had a trade, and you are made to stand still.',
          facts: ['val-acceptance-1', 'val-empathy-3'],
          next: 'turn-the-desk-over',
        },
      ],
      own: {
        good: [
          'Welding takes a steady hand. Do you miss it?',
          'From making stairs to standing in line.',
          'Tell me about a gate. One that came out well.',
        ],
        ask: ['Do I see the trade, or just the paper he lacks?', 'Do I hold his pain up against another?'],
        answer: 'He rubs his hands as if there were still iron on them.',
        next: 'turn-the-desk-over',
      },
    },
    {
      id: 'turn-the-desk-over',
      scene: 'A clerk comes out of the office with a coffee. Tesfay takes a step.',
      says: 'One day I’ll go in there and turn it all over. The desk, the stamps, everything!',
      replies: [
        {
          id: 'you-would-ruin-it',
          words: 'Sure, and then you’ve ruined it. That’s just what they want.',
          labels: ['judgement'],
          fits: false,
          answer: '“I’m ruined as it is.” But he does not take the next step.',
          feedback:
            'You are afraid for him. But he threatens a desk because no one hears him. And you talk about how he should behave.',
          anotherWay: 'You want them to hear you for once. What would you say?',
          facts: ['val-acceptance-1', 'duty-listening'],
          next: 'the-word-in-the-letter',
        },
        {
          id: 'i-know-the-boss',
          words: 'Leave it to me. I’ll talk to the boss, and you’ll have it all in a week.',
          labels: ['promise'],
          fits: false,
          answer: 'He stops. “A week? Really?” His face is new, and your throat goes tight.',
          feedback:
            'You want to put out the fire, and you do. But the papers are not up to you. In a week, the twelfth “come back” will be in your voice.',
          anotherWay: 'I can’t make the card come. I can stay here, and look with you at what is missing.',
          facts: ['val-equity-1', 'why-valued-1'],
          next: 'the-word-in-the-letter',
        },
        {
          id: 'what-they-would-hear',
          words:
            'Eleven months of anger, and a desk in front of you. If they could hear you, what would you want to say?',
          labels: ['reflection', 'open-question'],
          fits: true,
          answer:
            'That I’ve got a name. That I’m not 118. And I won’t touch the desk. I say it so I don’t take it to bed with me.',
          feedback:
            'You don’t take fright at the words, and you don’t let them drop. You ask what is inside. Under a threat there is often something to say.',
          facts: ['duty-listening', 'val-empathy-3', 'fn-social-emotional-3'],
          next: 'the-word-in-the-letter',
        },
      ],
      own: {
        good: [
          'He’s seen you eleven times, and he’s drinking coffee.',
          'That’s a lot of anger. How long have you been holding it in?',
          'I’ll ask you straight: do you want to hurt someone, or do you want to be heard?',
        ],
        ask: ['Can I stay near anger and not put it out?', 'Do I promise to calm him, or to calm me?'],
        answer: 'The clerk goes back in. Tesfay’s shoulders drop. “I’ve got a name,” he says.',
        next: 'the-word-in-the-letter',
      },
    },
    {
      id: 'the-word-in-the-letter',
      scene: 'He takes a letter from the folder. It is folded in four.',
      says: 'And then there’s this. It came in June. It says “further evidence”. What’s that? Evidence of what? Did I do something?',
      replies: [
        {
          id: 'photo-to-a-friend',
          words: 'Hang on, I’ll take a photo and send it to someone who works there. He’s a friend.',
          labels: ['confidentiality'],
          fits: false,
          answer: 'He puts his thumb over his name. “It’s got everything on it.”',
          feedback:
            'It is a short cut, and you mean well. But his life is on that sheet. Who reads it is for him to say, even if it is a friend of yours.',
          anotherWay: 'Shall we read it together? Then we can think of who to show it to, if you like.',
          facts: ['conf-rule-permission', 'conf-sensitive'],
          next: 'if-they-say-it-again',
        },
        {
          id: 'just-bring-the-lease',
          words: 'Simple: they want more papers. Bring the lease for your room and two pay slips, and that’s it done.',
          labels: ['advice'],
          fits: false,
          answer: '“Pay slips,” he says. “But I’m not allowed to work!”',
          feedback:
            'You explain one thing, and it is useful: some papers are missing. Then you guess which. If you guess badly, he loses one more month.',
          anotherWay: 'As a rule it means some papers are missing. Which ones, I don’t know. Who might know?',
          facts: ['val-experience-2', 'why-own-answers-1'],
          next: 'if-they-say-it-again',
        },
        {
          id: 'two-desks',
          words:
            'As a rule it means they want more papers. Shall I tell you who can read it well? There’s a free law centre, on Tuesdays. There’s an advice desk on the square. Or neither: you choose.',
          labels: ['offer'],
          fits: true,
          answer: 'They want more papers? Since June I’ve been thinking that I did something.',
          feedback:
            'You explain the words, and you say who knows more than you. Two doors or neither: there is a bridge to that office now, and he crosses it if he likes.',
          facts: ['duty-resources', 'fn-linkage-1', 'fn-linkage-2', 'why-valued-7'],
          next: 'if-they-say-it-again',
        },
        {
          id: 'since-june',
          words: 'That word has been in your pocket since June. And you didn’t know if it meant you were to blame.',
          labels: ['reflection'],
          fits: true,
          answer:
            '“I showed it to no one.” He puts it in your hand. “You read it. Is there a place where they’d explain it?”',
          feedback:
            'Before what it means, there is the shame of not knowing. That is what you see. After that, it may cost less to ask for help.',
          facts: ['fn-linkage-1', 'fn-social-emotional-3'],
          next: 'if-they-say-it-again',
        },
      ],
      own: {
        good: [
          'Those are office words. Shall we read it together?',
          'You’ve carried it since June. What did you think it was?',
          'I only know a part. I’ll tell you that, and then who knows the rest. Is that all right?',
        ],
        ask: ['Do I say how far I know, and where I stop knowing?', 'Who holds the letter in the end?'],
        answer: 'He smooths it out on the wall with both hands. You read one line at a time.',
        next: 'if-they-say-it-again',
      },
    },
    {
      id: 'if-they-say-it-again',
      says: 'There’s a sign here: “Law centre, Tuesdays.” And what if they too say “come back in a month”?',
      replies: [
        {
          id: 'they-will-not',
          words: 'They won’t, they’re sharp there. It’s as good as done, I promise.',
          labels: ['reassurance', 'promise'],
          fits: false,
          answer: '“You promise.” He says it like someone who reads a sign.',
          feedback:
            'You want to give him a push. But he has eleven promises in his pocket. He may go there, and be let down twice.',
          anotherWay: 'That may happen. What would you want, that day?',
          facts: ['why-valued-1', 'val-hope-1'],
          next: 'new-ticket',
        },
        {
          id: 'it-may-happen',
          words:
            'It may happen, and one more “come back” would be hard. Would you like me to wait outside that day? Or come in with you and keep quiet?',
          labels: ['reflection', 'permission'],
          fits: true,
          answer: '“And keep quiet.” He thinks. “Yes. Then you can tell me if I shouted.”',
          feedback:
            'You don’t deny what he fears, and you don’t vanish. Hope, here, means that he won’t be alone to hear it. And how you are there is for him to say.',
          facts: ['val-hope-1', 'duty-accompany', 'val-empowerment-5'],
          next: 'a-name-on-tuesday',
        },
        {
          id: 'why-so-negative',
          words: 'Why do you give up before you start? You won’t even try like that.',
          labels: ['why', 'judgement'],
          fits: false,
          answer: 'Because I start from eleven.',
          feedback: 'You want to shake him up. But his fear has eleven good reasons, and you treat it like a flaw.',
          anotherWay: 'Eleven times will teach you that. What would make the twelfth a bit less hard?',
          facts: ['val-acceptance-1', 'val-empathy-3'],
          next: 'new-ticket',
        },
      ],
      own: {
        good: [
          'I don’t know what they’ll say. I do know that I can be there on Tuesday.',
          'One more “come back” is a scary thought. How do you want to get to that day?',
          'You can think about it first. What would you need, to decide?',
        ],
        ask: ['Can I say “it may happen”, and stay?', 'Do I come in only where he asks me in?'],
        answer: 'He folds the letter in two, not in four. “I’ll think till Tuesday.”',
        next: 'letter-in-two',
      },
    },
  ],
  endings: [
    {
      id: 'a-name-on-tuesday',
      between:
        'On Tuesday you sit next to him and say nothing. The woman at the desk asks, “What’s your name?” He spells it out for her, letter by letter. No one gives him a number.',
      takeAlong: 'To go with someone may mean to keep quiet, in the place they chose for you.',
      facts: ['duty-accompany', 'duty-resources', 'fn-linkage-1'],
    },
    {
      id: 'letter-in-two',
      between:
        'Tesfay puts the letter back, on top of the others. He gives the 118 to you. “You bin it.” On Monday he sends you two words: “Let’s go.”',
      takeAlong: 'A door that you know of can stay there, till the person picks their day.',
      facts: ['duty-resources', 'fn-linkage-2', 'val-empowerment-4'],
    },
    {
      id: 'new-ticket',
      between:
        '“I’m hungry,” he says, and heads for the bus. Then he runs back: he left his folder on the wall. “That Tuesday thing. Will you write the hours down?” You write them on the back of the 118.',
      takeAlong: 'Trust may come back for what it left behind, if you are still there.',
      facts: ['fn-linkage-2', 'why-valued-1'],
    },
  ],
  serves: ['duty-resources', 'fn-linkage', 'duty-accompany', 'val-hope'],
  facts: ['duty-resources', 'fn-linkage-1', 'fn-linkage-2', 'val-hope-1'],
} satisfies Conversation
