import type { Conversation } from '../../schema/conversation.ts'

export const lettersUnopened = {
  id: 'letters-unopened',
  title: 'Letters unopened',
  minutes: 5,
  peer: 'Aldo, 61',
  situation:
    'Aldo has a room in a hostel. He has debts, but does not know how much. Today he comes in with a shopping bag, and puts it on the table.',
  turns: [
    {
      id: 'the-bag',
      scene: 'The bag is full of envelopes. Not one of them is open.',
      says: 'Four years of post. There you are. You can laugh now.',
      replies: [
        {
          id: 'four-years',
          words: 'Four years? But Aldo, think of the interest! You’ll owe double by now!',
          labels: ['judgement'],
          fits: false,
          answer: 'He pulls the bag back by its handles.',
          feedback:
            'It slipped out, because it scared you. But Aldo knows that fear: it is what keeps the letters shut. Now he has yours on top.',
          anotherWay: 'I’m not laughing. That must have been heavy to carry here.',
          facts: ['val-acceptance-1', 'fn-social-emotional-3'],
          next: 'i-should-not-have',
        },
        {
          id: 'carried-here',
          words: 'I won’t laugh. You carried it all this way, for someone else to see. That is no small thing.',
          labels: ['affirmation', 'reflection'],
          fits: true,
          answer: 'I turned back twice on the way.',
          feedback: 'You look at what he did today, not at what he left for four years. He may lift his eyes a little.',
          facts: ['val-acceptance-1', 'duty-listening'],
          next: 'rina-opened-them',
        },
        {
          id: 'why-not-one',
          words: 'How come you never opened even one?',
          labels: ['why'],
          fits: false,
          answer: 'If I knew that, I wouldn’t be here.',
          feedback:
            'It seems a simple question. But it asks Aldo to explain the one thing he can’t explain to himself. At that point people often go quiet, or defend themselves.',
          anotherWay: 'What is it like when a new one drops through the door?',
          facts: ['val-acceptance-1'],
          next: 'i-should-not-have',
        },
        {
          id: 'today-of-all-days',
          words: 'Four years, and today it’s on this table. What happened today?',
          labels: ['open-question'],
          fits: true,
          answer: 'One more came. It wouldn’t fit in the drawer. So I said to myself, bin it or bring it.',
          feedback: 'You ask about today, the day when something moved. There, Aldo has words.',
          facts: ['duty-listening'],
          next: 'rina-opened-them',
        },
      ],
      own: {
        good: [
          'I don’t feel like laughing. I feel like asking how heavy it is.',
          'Thank you for letting me see it. Where would you like to start? Even just with talk.',
          'You’re scared that someone will laugh. Not here.',
        ],
        ask: ['Am I looking at the bag, or at him?', 'Is there a telling-off under my words?'],
        answer: 'He lays his hands on the bag, the way you keep a cat still.',
        next: 'rina-opened-them',
      },
    },
    {
      id: 'i-should-not-have',
      says: 'I shouldn’t have brought it. I’ll put it back in the drawer, and no harm done.',
      replies: [
        {
          id: 'it-happens-to-all',
          words: 'Don’t be daft! We all leave a bit of post lying about.',
          labels: ['reassurance'],
          fits: false,
          answer: 'A bit. Yes.',
          feedback:
            'You want to make up for it, so you make it small. But for Aldo it is big. If it is nothing, he may ask himself, how come it weighs so much?',
          anotherWay: 'I spoke too soon. It’s no small thing for you.',
          facts: ['val-empathy-3', 'why-listen-2'],
          next: 'rina-opened-them',
        },
        {
          id: 'no-hurry-now',
          words: 'No, no, it’s here now. Take the first one and open it. Get it over with.',
          labels: ['advice'],
          fits: false,
          answer: 'He takes none of them.',
          feedback:
            'It feels like a friendly push. But Aldo has just said he may have dared too much, and you ask for more. Only he knows the size of the next step.',
          anotherWay: 'The bag can stay shut. We can just talk.',
          facts: ['val-empowerment-4', 'why-own-answers-1'],
          next: 'rina-opened-them',
        },
        {
          id: 'too-fast',
          words: 'You feared a laugh, and I came at you like a bill. I’m sorry. Would you stay a moment?',
          labels: ['reflection', 'permission'],
          fits: true,
          answer: 'A moment. But the bag stays shut.',
          feedback:
            'You own that your words were heavy. And you ask, you don’t pull. He can set his own rule: the bag stays shut.',
          facts: ['val-acceptance-1', 'val-reciprocity-4'],
          next: 'rina-opened-them',
        },
      ],
      own: {
        good: [
          'It took you four years to bring it. And I gave it one glance. I’m sorry.',
          'It can go back in the drawer today. Would you like to say a word or two first?',
          'Now it feels like a bad idea. On your way here it felt like a thing to do.',
        ],
        ask: ['Do I make it smaller than it is to him?', 'Can he still leave with his head up?'],
        answer: 'He stays in his chair. The bag is on his knees.',
        next: 'rina-opened-them',
      },
    },
    {
      id: 'rina-opened-them',
      says: 'Rina opened the post. I made the coffee, she opened it. Then Rina was gone, and the letters kept on coming.',
      replies: [
        {
          id: 'still-came',
          words: 'Rina was gone, and each letter told you so again.',
          labels: ['reflection'],
          fits: true,
          answer: 'He is silent for a long time. “I went on making coffee for two. For a month.”',
          feedback:
            'You hear that this is not about money. You don’t comfort or explain. You keep him company where it hurts.',
          facts: ['val-empathy-3', 'duty-listening'],
          next: 'only-envelopes',
        },
        {
          id: 'your-turn-now',
          words: 'I’m sorry. But now it’s up to you to learn. It’s the same for us all.',
          labels: ['judgement', 'advice'],
          fits: false,
          answer: 'Yes. Four years I’ve been learning.',
          feedback:
            'There’s truth in it, but it lands in another place. Aldo let you into the kitchen with Rina, and you took him straight to the counter.',
          anotherWay: 'She opened them, you made the coffee. There were two of you, even for the bills.',
          facts: ['val-acceptance-1', 'val-empathy-1'],
          next: 'only-envelopes',
        },
        {
          id: 'my-mother',
          words:
            'It was like that with my mother. She did it all, the taxes, the rent. When she died I went to pieces. I talked to no one for months. Then bit by bit I got going again.',
          labels: ['self-disclosure'],
          fits: false,
          answer: 'I’m sorry about your mother.',
          feedback:
            'Your grief is like his, and to share it is a gift. But it is long, and now it is Aldo who comforts you. Rina was left standing at the door.',
          anotherWay:
            'I know a little, after my mother. But Rina was Rina. That first month, with coffee for one and the post still coming, what was it like?',
          facts: ['conf-mutual-2', 'why-differ-2'],
          next: 'only-envelopes',
        },
        {
          id: 'tell-me-about-rina',
          words: 'Would you tell me about the two of you, of a morning, with that coffee?',
          labels: ['open-question'],
          fits: true,
          answer: '“She used the butter knife. She’d say, this one’s bad, this one’s good.” He smiles.',
          feedback: 'You make room for Rina, and for the days when post was not scary. Aldo is at home there.',
          facts: ['duty-listening', 'val-empathy-1'],
          next: 'only-envelopes',
        },
      ],
      own: {
        good: [
          'Those letters were waiting for someone else.',
          'You miss her even in a thing as small as that.',
          'What was Rina like, with the post in her hand?',
        ],
        ask: ['Did I hear Rina, or only the post?', 'If I speak of my own grief, who comforts whom?'],
        answer: 'He looks out of the window. “Rina,” he says, to no one.',
        next: 'only-envelopes',
      },
    },
    {
      id: 'only-envelopes',
      says: 'As long as they’re shut, they aren’t debts. They’re envelopes. Once I open them, it’s all true.',
      replies: [
        {
          id: 'just-adverts',
          words: 'But most of it may be adverts! It’s never as bad as you think, in the end.',
          labels: ['reassurance'],
          fits: false,
          answer: 'Not the ones with the green line.',
          feedback:
            'You want to take a weight off. But you don’t know what is in there, and he does, a little. So he is left alone with the part that is true.',
          anotherWay: 'Shut, they let you sleep. And still they’re there.',
          facts: ['val-empathy-3'],
          next: 'where-to-start',
        },
        {
          id: 'a-phobia',
          words: 'That’s anxiety, the serious kind. A doctor could give you something for it.',
          labels: ['diagnosis'],
          fits: false,
          answer: 'I’m all right. It’s the letters.',
          feedback:
            'You gave him an illness. Your role does not diagnose. And what he said was clear: shut is less true. Saying it back is enough.',
          anotherWay: 'Shut, they’re only envelopes. Open, they turn true, all at once.',
          facts: ['val-equity-3'],
          next: 'where-to-start',
        },
        {
          id: 'both-things',
          words: 'Shut, they keep you safe. And yet you brought them here today.',
          labels: ['reflection', 'summary'],
          fits: true,
          answer: 'They keep me safe and they keep me awake. Both.',
          feedback:
            'You hold both sides: the fear, and the steps he took today. You don’t pick which one counts. Aldo can look at them both.',
          facts: ['duty-listening', 'fn-social-emotional-3'],
          next: 'where-to-start',
        },
      ],
      own: {
        good: [
          'All of them at once is too much truth.',
          'What goes on in you when you see the green line?',
          'You found a way to bear it, for four years.',
        ],
        ask: ['Can I see what a shut envelope does for him?', 'Do I really know what is in there?'],
        answer: 'He runs a finger along the letters, and leaves them where they are.',
        next: 'where-to-start',
      },
    },
    {
      id: 'where-to-start',
      says: 'Say a man wanted to start. Where would you start?',
      replies: [
        {
          id: 'a-table-of-debts',
          words:
            'Right: you open them all, make a list of the sums, ring each office and ask to pay in parts. Best do it by Friday.',
          labels: ['advice'],
          fits: false,
          answer: '“A list of sums.” He looks at the door.',
          feedback:
            'He asked, and the plan may suit someone. But it is fifty stairs in one go. Your answer has your size, not his.',
          anotherWay: 'There’s more than one way, and some are small. May I tell you two?',
          facts: ['why-own-answers-1', 'val-empowerment-4'],
          next: 'the-bag-stays-shut',
        },
        {
          id: 'two-small-ways',
          words:
            'I’ll tell you two ways, if that’s all right? Sort them by colour, still shut. Or open just one, here with me. Or neither, for today. You decide.',
          labels: ['offer'],
          fits: true,
          answer: 'By colour. Shut. That I can do.',
          feedback:
            'Help with daily life can be this: two small ways. The third is to leave it. Aldo takes the one that is his size.',
          facts: ['fn-daily', 'fn-social-emotional-2', 'val-empowerment-4'],
          next: 'this-one',
        },
        {
          id: 'i-will-clear-it',
          words: 'Leave the bag with me. Give me a week and I’ll sort it all. The debts will be gone.',
          labels: ['promise'],
          fits: false,
          answer: 'No one makes debts go. A man told me that once, and it was him that went.',
          feedback:
            'You care, and you want to lift it all at once. But the debts are not up to you. And the bag is his: if you take it, you take his step too.',
          anotherWay: 'What I can do is be here while you look. Would you like that?',
          facts: ['val-empowerment-1', 'help-strain-1'],
          next: 'this-one',
        },
        {
          id: 'my-own-box',
          words:
            'I took two small ones a day. But we all have our own way, and it’s you who knows this bag. Just from the outside, which one scares you least?',
          labels: ['self-disclosure', 'open-question'],
          fits: true,
          answer: '“Two a day. The small ones.” His eyes search for one.',
          feedback:
            'He asked about you, and you keep it short. You don’t say “do it my way”. You go back to his bag and his eyes. He can take it or leave it.',
          facts: ['val-experience-4', 'why-not-advice-2', 'fn-daily'],
          next: 'this-one',
        },
      ],
      own: {
        good: [
          'Where would it weigh on you least to start?',
          'I have a couple of ways in mind. Would you like to hear them, or do you have one of your own?',
          'Someone who knows about debts could look with you. Or just the two of us. Or not today. You choose.',
        ],
        ask: ['How big is the step I name, for him?', 'Can he still leave it?'],
        answer: '“Hm.” But he opens the bag a little.',
        next: 'this-one',
      },
    },
    {
      id: 'this-one',
      scene:
        'Aldo has begun to sort them, still shut. He makes four piles, by colour. One letter is left over, written by hand.',
      says: 'This is my sister-in-law’s hand. Rina’s sister. I never knew she wrote.',
      replies: [
        {
          id: 'with-you-looking',
          words: 'That one is yours. Would you like me to stay, or to give you a moment?',
          labels: ['permission'],
          fits: true,
          answer: 'Stay. And if there’s a knife, pass it over.',
          feedback:
            'You don’t ask if he will open it. You ask where he would like you to be. The letter stays in his hands, and so does the time.',
          facts: ['fn-daily', 'val-empowerment-5', 'val-empathy-1'],
          next: 'the-butter-knife',
        },
        {
          id: 'let-me-open-it',
          words: 'Come on, shall I open it, so we can read what she says?',
          labels: ['closed-question'],
          fits: false,
          answer: '“No, no.” It goes in his breast pocket.',
          feedback:
            'Being curious is often being fond. But the hand that opens says whose letter it is. Being with him is more than doing it for him.',
          anotherWay: 'What would you like to do with it now?',
          facts: ['val-empowerment-5'],
          next: 'four-piles',
        },
        {
          id: 'you-see',
          words: 'You see? Imagine how she felt, with no reply.',
          labels: ['judgement'],
          fits: false,
          answer: 'Yes. Her too.',
          feedback:
            'You think of her too. But for Aldo this could be the first good letter. With blame on top it becomes one more debt.',
          anotherWay: 'A letter for you, in among all those.',
          facts: ['val-acceptance-1', 'val-empathy-3'],
          next: 'four-piles',
        },
      ],
      own: {
        good: [
          'One written by hand. Take all the time you need.',
          'Would Rina call this one of the good ones?',
          'Someone was looking for you while you feared the post.',
        ],
        ask: [
          'Whose hands is the letter in, after my words?',
          'Do I leave room for what he feels, even if I don’t know what it is?',
        ],
        answer: 'He runs his thumb over his name, written in blue.',
        next: 'four-piles',
      },
    },
  ],
  endings: [
    {
      id: 'the-butter-knife',
      between:
        'He opens it with a table knife, the way Rina did. He reads it twice. “This one’s good,” he says. The piles stay shut for today. On Tuesday you will look at one.',
      takeAlong: 'Help with daily things often starts with what lies underneath.',
      facts: ['fn-daily', 'fn-social-emotional-3', 'val-empathy-1'],
    },
    {
      id: 'four-piles',
      between:
        'Aldo ties the four piles with string. The blue letter is in his breast pocket. “Tonight, maybe,” he says. It’s the same bag, but there is an order in it now.',
      takeAlong: 'A small step is a whole one, when the person who takes it chose it.',
      facts: ['fn-daily', 'val-empowerment-4'],
    },
    {
      id: 'the-bag-stays-shut',
      between:
        'The bag goes home, shut. Before he leaves, Aldo asks if there will be coffee on Tuesday. You say yes. “Then I’ll bring it back,” he says. “To see.”',
      takeAlong: 'Someone who leaves with the bag shut may come back, as long as nobody judged him.',
      facts: ['val-acceptance-1', 'fn-daily'],
    },
  ],
  serves: ['fn-daily', 'fn-social-emotional', 'val-acceptance'],
  facts: ['fn-daily', 'fn-social-emotional-3', 'md-systemic-2'],
} satisfies Conversation
