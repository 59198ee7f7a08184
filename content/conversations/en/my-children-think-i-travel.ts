import type { Conversation } from '../../schema/conversation.ts'

export const myChildrenThinkITravel = {
  id: 'my-children-think-i-travel',
  title: 'Greetings from Lisbon',
  minutes: 5,
  peer: 'Ramona, 44',
  situation:
    'Ramona lives in a hostel, and her children live with their grandmother. They think that she travels for work. Tonight you are both at the launderette, doing a wash.',
  turns: [
    {
      id: 'a-card-from-lisbon',
      scene: 'The machine turns. Ramona writes a postcard on her knees, with a hand over the address.',
      says: 'Today I’m in Lisbon. It’s hot and I eat fish. So I write.',
      replies: [
        {
          id: 'why-not-the-truth',
          words: 'But why tell them lies? Children find out sooner or later.',
          labels: ['why', 'judgement'],
          fits: false,
          answer: 'The pen stops. “Lies,” she says.',
          feedback:
            'You think of the children, and you mean well. But the word “lies” lands on a thing that she has just shown you. Perhaps for the first time.',
          anotherWay: 'Lisbon today. What do your children see, when they read?',
          facts: ['val-acceptance-1', 'val-empathy-1'],
          next: 'say-it-then',
        },
        {
          id: 'poor-you',
          words: 'But you do it for their own good! You’re a wonderful mum.',
          labels: ['reassurance'],
          fits: false,
          answer: '“Wonderful.” She looks at the glass. “A wonder with other people’s washing.”',
          feedback:
            'You want to take the weight away before she has put it down. But she knows it is there. A word that big may make her feel even less seen.',
          anotherWay: 'From here you send them the heat and the fish. What is Lisbon made of, for you?',
          facts: ['val-empathy-3', 'why-listen-2'],
          next: 'say-it-then',
        },
        {
          id: 'lisbon-from-here',
          words: 'You’re here, with the machine going round. And they read you from Lisbon, in the sun.',
          labels: ['reflection'],
          fits: true,
          answer: 'She nods. She takes her hand off the address. “I’ve done twenty-two cities.”',
          feedback:
            'You put the two places side by side, and don’t say what you think of it. She can take her hand away: no one is judging her here.',
          facts: ['duty-listening', 'val-acceptance-1'],
          next: 'the-real-sea',
        },
      ],
      own: {
        good: [
          'You let me see it, and that takes courage.',
          'What do you tell them about Lisbon?',
          'Lisbon. A place where their mum is all right.',
        ],
        ask: ['Which word would I use, if it were my postcard?', 'Can I look, and not say what is right?'],
        answer: 'She adds an exclamation mark to “fish”. Then she frowns at it.',
        next: 'the-real-sea',
      },
    },
    {
      id: 'say-it-then',
      scene: 'She turns the card over: a yellow tram.',
      says: 'Go on, say it. What kind of mother does that?',
      replies: [
        {
          id: 'one-who-misses-them',
          words: 'One who writes at night, in a launderette. And who, it seems to me, is very much ashamed.',
          labels: ['reflection'],
          fits: true,
          answer: 'Her chin trembles. “Very much,” she says. And the card stays face up.',
          feedback:
            'You don’t clear her, and you don’t condemn. You say what you see, and its name too: shame. Said softly, shared by two, it may weigh a little less.',
          facts: ['val-empathy-3', 'val-acceptance-2'],
          next: 'the-real-sea',
        },
        {
          id: 'others-do-worse',
          words: 'Come on, some do worse. At least you write.',
          labels: ['judgement', 'reassurance'],
          fits: false,
          answer: '“Worse,” she says. “Thanks a lot.”',
          feedback:
            'You try to lift her by comparing. But “worse” means that she is on the list. To compare does not take away the shame.',
          anotherWay: 'That’s a hard question. And you ask it a lot, it seems.',
          facts: ['val-acceptance-1', 'val-acceptance-2'],
          next: 'the-real-sea',
        },
        {
          id: 'tell-them-tomorrow',
          words: 'One who can pick up the phone tomorrow and tell the truth. Do it. It’ll be a stone off your heart.',
          labels: ['advice'],
          fits: false,
          answer: 'I take the stone off me, and put it on them.',
          feedback:
            'You believe in the truth, and one day it may help. But she asked who you see when you look at her. You told her what to do tomorrow.',
          anotherWay: 'I see a mother who thinks of her children in a launderette.',
          facts: ['why-own-answers-1', 'why-own-answers-2'],
          next: 'the-real-sea',
        },
      ],
      own: {
        good: [
          'One who is scared to lose them, it seems to me.',
          'It’s not for me to say what kind of mother you are. What would you like to be, to them?',
          'I spoke too soon before. Tell me about the two of them.',
        ],
        ask: ['Can I face shame, and not cover it up?', 'What did it cost me, some day, to let myself be seen?'],
        answer: 'She breathes. “Denis is eleven,” she says. “Mia is seven.”',
        next: 'the-real-sea',
      },
    },
    {
      id: 'the-real-sea',
      says: 'Mia asked if there’s sea in Lisbon. I said yes, it’s huge. Then she went to the seaside, for real, with her gran. I’ve not been.',
      replies: [
        {
          id: 'her-first-sea',
          words: 'She saw her first real sea, and you weren’t there.',
          labels: ['reflection'],
          fits: true,
          answer: 'She dries her eyes, fast, with a clean sock. Then she laughs at the sock. “I wasn’t there.”',
          feedback: 'You go to where it hurts, in a few words. You add no cure, and she can cry and laugh.',
          facts: ['val-empathy-3', 'duty-listening'],
          next: 'and-you',
        },
        {
          id: 'you-will-go-together',
          words: 'Next summer you’ll go together, you’ll see. I promise you.',
          labels: ['reassurance', 'promise'],
          fits: false,
          answer: '“Next summer.” She nearly writes it down, and then does not.',
          feedback:
            'You want to give her a summer. But it is not up to you. She writes a promise of her own each week. What she may need is someone who makes none.',
          anotherWay: 'What you’d give for that day at the seaside.',
          facts: ['val-hope-1', 'why-valued-1'],
          next: 'and-you',
        },
        {
          id: 'how-did-she-tell',
          words: 'And how did Mia tell you about her sea?',
          labels: ['open-question'],
          fits: true,
          answer: '“She said: Mum, it’s so loud! Is yours loud?”',
          feedback:
            'You ask about the girl, alive, in her own voice. For a moment Ramona is back where she wants to be: listening to her daughter.',
          facts: ['duty-listening', 'val-experience-1'],
          next: 'and-you',
        },
        {
          id: 'you-are-depressed',
          words: 'It’s not normal to be that sad. To me that’s depression. You can get help for it, you know?',
          labels: ['diagnosis'],
          fits: false,
          answer: '“No,” she says. “It’s the sea.”',
          feedback:
            'You worry, and look for a name. But to miss two children needs no doctor’s name. Once it has one, the sea is gone.',
          anotherWay: 'You miss all of it. Even how loud her sea was.',
          facts: ['val-equity-3', 'val-empathy-3'],
          next: 'and-you',
        },
      ],
      own: {
        good: [
          'You made up a sea for her, and she found one.',
          'What would you have liked to see, that day?',
          'That’s a lot, to stay home from a sea like that.',
        ],
        ask: ['Am I with what she misses, or off to next summer?', 'Do I make promises, where she makes them too?'],
        answer: 'The machine begins to drain. For a while you both listen to the water.',
        next: 'and-you',
      },
    },
    {
      id: 'and-you',
      scene: 'She looks at you in the glass of the machine.',
      says: 'And you? Have you got children? What did you tell them when you had no home?',
      replies: [
        {
          id: 'the-whole-story',
          words:
            'One, yes. For two years I said that I worked nights. Then a neighbour told him, and he didn’t speak to me for a year. Even now, when I hear him on the phone, I…',
          labels: ['self-disclosure'],
          fits: false,
          answer: 'She has stopped folding. “A year,” she says, and goes white. “So it does happen.”',
          feedback:
            'She asked, and it all came out. But now she has your fear on top of her own. And you may have said more than you meant to.',
          anotherWay: 'Yes, one. I was scared to tell, too. What scares you the most?',
          facts: ['conf-mutual-2', 'conf-rule-own-story', 'why-differ-1'],
          next: 'who-else-knows',
        },
        {
          id: 'not-about-me',
          words: 'We’re not here to talk about me. You’re the one with the problem.',
          labels: ['judgement'],
          fits: false,
          answer: '“Right,” she says. “I’m the problem.”',
          feedback:
            'You have a right to keep your story. But like this, the line you draw is aimed at her. She opened up, and is left on her side alone.',
          anotherWay: 'I’d rather not tell that one. But I do know shame. What does yours say to you?',
          facts: ['val-equity-1', 'conf-mutual-3'],
          next: 'who-else-knows',
        },
        {
          id: 'i-know-the-shame',
          words:
            'I keep my own story about children to myself, if you don’t mind. But I know shame very well. When is yours the strongest?',
          labels: ['self-disclosure', 'open-question'],
          fits: true,
          answer: '“That’s all right,” she says, and you can see that it is. “When I buy the stamp.”',
          feedback:
            'You choose what to say of yourself, and you say it calmly. You give one small true thing, and come back to her. Your story, too, is worth some care.',
          facts: ['conf-rule-own-story', 'conf-mutual-1', 'why-shared-1'],
          next: 'who-else-knows',
        },
      ],
      own: {
        good: [
          'I’ll answer in a few words: I was scared too. And yours, what is it like?',
          'It’s a fair question, and I’m not up to it today. I’ll stay in Lisbon, with you.',
          'May I tell you some other time? Just now I’m with your postcard.',
        ],
        ask: ['What I’m about to say: do I want to say it?', 'After my sentence, does the word go back to her?'],
        answer: 'She folds a shirt in four. “You’re not made of stone,” she says.',
        next: 'who-else-knows',
      },
    },
    {
      id: 'who-else-knows',
      says: 'No one knows about the cards but you. Do you write that down somewhere now? Does it come up in meetings?',
      replies: [
        {
          id: 'not-a-soul',
          words: 'Of course not. I’ll never tell a soul, not a word.',
          labels: ['promise'],
          fits: false,
          answer: '“Never,” she says. She would like to believe it.',
          feedback:
            'You want her to sleep at night. But “never” is more than you have. If there is a serious danger one day, you’ll have to speak. Real limits are better.',
          anotherWay:
            'I don’t tell about the cards unless you want me to. Only a serious danger changes that, and I’d tell you.',
          facts: ['conf-exceptions', 'conf-agree-1'],
          next: 'the-station-on-saturday',
        },
        {
          id: 'team-could-help',
          words: 'The psychologist has to know, I’ll talk to her. It’s so we can help you better.',
          labels: ['confidentiality', 'advice'],
          fits: false,
          answer: 'She puts the cards in her bag, one by one. “There we are.”',
          feedback:
            'You think that more people can help better, and at times they can. But there is no danger here, and she did not say yes. What she trusts you with is hers.',
          anotherWay: 'Is there anyone on the team you would want to tell? If not, it stays yours.',
          facts: ['conf-rule-permission', 'conf-rule-need', 'conf-rule-team'],
          next: 'the-station-on-saturday',
        },
        {
          id: 'yours-to-tell',
          words:
            'The cards are yours. I don’t speak of them without your yes. If someone’s life is at stake I get help, and I tell you. What worries you most about people knowing?',
          labels: ['open-question'],
          fits: true,
          answer: '“That they’d let me see them even less.” So that is what lay under it.',
          feedback:
            'You say the rule and its limit, in two lines. Then you ask about the fear, not the secret. So she knows what she can count on.',
          facts: ['conf-rule-permission', 'conf-exceptions', 'conf-agree-2'],
          next: 'the-station-on-saturday',
        },
      ],
      own: {
        good: [
          'I say things about you only with your yes. There’s one limit, and that’s danger to someone’s life.',
          'You’re scared that what you told me will be used against you.',
          'There are three others on my team. What do you want them to know, and what not?',
        ],
        ask: ['Did I say both the rule and its limit?', 'Who gains, if I tell?'],
        answer: 'She hands you one end of a sheet. You fold it between you, in and out.',
        next: 'the-station-on-saturday',
      },
    },
    {
      id: 'the-station-on-saturday',
      scene: 'The machine stops, and all at once it is quiet.',
      says: 'On Saturday their gran brings them to town. She wants us to meet, for an hour. What do I tell them, that my plane got in?',
      replies: [
        {
          id: 'the-whole-truth',
          words: 'Tell them all of it, from the start, and say you’re sorry. Children grasp more than you think.',
          labels: ['advice'],
          fits: false,
          answer: '“All of it. In an hour.” She picks a sock off the floor. “With Mia on my knee.”',
          feedback:
            'It may be that the truth brings them closer. But the words, the time, the how much: she knows those, as their mother. All she has now is your script.',
          anotherWay: 'An hour, after twenty-two cities. How do you see it?',
          facts: ['why-own-answers-2', 'val-empowerment-4'],
          next: 'a-card-with-no-city',
        },
        {
          id: 'what-must-they-feel',
          words: 'When the hour is over, what would you want those two to feel?',
          labels: ['open-question'],
          fits: true,
          answer: 'She does not answer at once. “That I didn’t go away because of them.”',
          feedback:
            'You don’t choose between the truth and Lisbon. You ask where she wants to get to. From there she may find words, in her own way.',
          facts: ['val-empowerment-4', 'why-own-answers-2', 'fn-social-emotional-2'],
          next: 'a-card-with-no-city',
        },
        {
          id: 'lisbon-one-more-time',
          words: 'Stick with Lisbon for an hour. They won’t notice a thing, and you’ll all be happy.',
          labels: ['reassurance'],
          fits: false,
          answer: '“Denis will,” she says. “Denis looks at the postmark.”',
          feedback:
            'You want to save that hour for her. But you tell her to hide, and that was not what she asked. Denis may know by now, and be waiting.',
          anotherWay: 'A plane that lands, or something else. Which of the two scares you more?',
          facts: ['val-empathy-3', 'why-navigate-2'],
          next: 'twenty-two-stamps',
        },
        {
          id: 'two-ways-to-saturday',
          words:
            'Shall we think about it together? We could try the first words out loud. Or you could write them, like a postcard. Or neither, tonight: you choose.',
          labels: ['offer'],
          fits: true,
          answer: '“Like a postcard,” she says. “I can do those.”',
          feedback:
            'You don’t give her the words. You give two ways to look for them, and none. She takes the one that she can do.',
          facts: ['fn-social-emotional-2', 'val-empowerment-2', 'val-empowerment-5'],
          next: 'a-card-with-no-city',
        },
      ],
      own: {
        good: [
          'An hour that you’ve longed for, and it scares you.',
          'What’s the first thing you’d like to say, when you see them?',
          'How much to say, and when: you know that. Would you like to think out loud?',
        ],
        ask: ['Do I leave her the how much and the when?', 'Am I trying to make peace with a story of my own?'],
        answer: 'She leans her forehead on the glass. “At eleven,” she says. “By the fountain.”',
        next: 'a-card-with-no-city',
      },
    },
  ],
  endings: [
    {
      id: 'a-card-with-no-city',
      between:
        'She takes a blank card, with no city on it. She writes, “I’m here.” She doesn’t know yet if she’ll post it or say it. But for the first time, the sender’s address is the real one.',
      takeAlong: 'A person who does not feel judged may come closer to their own truth, at their own pace.',
      facts: ['val-acceptance-2', 'val-empathy-3', 'val-empowerment-4'],
    },
    {
      id: 'twenty-two-stamps',
      between:
        'Ramona counts the cities on her fingers, up to twenty-two. She does not post the yellow tram. “On Sunday I’ll tell you how it went,” she says, and swings the bag on to her shoulder. You hold the door.',
      takeAlong: 'Some words take time. You can stay near a sentence that is not there yet.',
      facts: ['val-acceptance-1', 'duty-relationships'],
    },
  ],
  serves: ['val-empathy', 'val-acceptance', 'conf-rule-own-story', 'conf-rule-permission'],
  facts: ['val-empathy-3', 'conf-mutual-1', 'conf-mutual-3', 'conf-rule-own-story'],
} satisfies Conversation
