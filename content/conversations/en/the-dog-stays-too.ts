import type { Conversation } from '../../schema/conversation.ts'

export const theDogStaysToo = {
  id: 'the-dog-stays-too',
  title: 'The dog stays too',
  minutes: 5,
  peer: 'Katia, 29',
  situation:
    'Katia sleeps in a car with her dog, Brina. She wants a place for the winter, and no one takes them both. You have met at the day centre for a month.',
  turns: [
    {
      id: 'third-no',
      scene: 'It’s raining. Brina drips on the floor, and Katia dries her with her own scarf.',
      says: 'Third no this week. “You can come in, the dog can’t.” As if she was a suitcase.',
      replies: [
        {
          id: 'not-a-suitcase',
          words: 'Three doors shut in a week. And Brina is no suitcase.',
          labels: ['reflection'],
          fits: true,
          answer: 'That she’s not. She’s a stubborn old thing, but a suitcase, no.',
          feedback:
            'You say the dog’s name, and how tiring three noes are. Katia has nothing to defend, so she can go on.',
          facts: ['duty-listening', 'val-empathy-3'],
          next: 'she-stays-awake',
        },
        {
          id: 'just-for-winter',
          words: 'What if you left her with somebody, just for the winter? You’d be warm in the meantime.',
          labels: ['advice'],
          fits: false,
          answer: 'She stops drying the dog.',
          feedback:
            'You think of the cold, and this looks like the quick way out. But the advice asks Katia for the biggest thing she has. Three people may have said it already.',
          anotherWay: 'Three noes. What matters most to you in a place?',
          facts: ['why-own-answers-1', 'val-empowerment-1'],
          next: 'you-as-well',
        },
        {
          id: 'rules-are-rules',
          words: 'But put yourself in their place. Some folk are scared of dogs, and then there’s the mess…',
          labels: ['judgement'],
          fits: false,
          answer: 'Oh, so now we’re dirty.',
          feedback:
            'You want to be fair to everyone. But she has just been told no, and here is one more person guarding the door.',
          anotherWay: 'Is that how they said it, on the doorstep? What was that like?',
          facts: ['val-acceptance-1', 'val-equity-4'],
          next: 'you-as-well',
        },
      ],
      own: {
        good: [
          '“As if she was a suitcase.” That word hurts.',
          'Three times you went and asked, in this rain. What was it like today?',
          'You two are together. They see one person and one problem.',
        ],
        ask: [
          'Do I speak to them both, or am I already parting Katia from Brina?',
          'Am I defending someone who is not here?',
        ],
        answer: 'She wrings out the scarf. “Three out of three,” she says.',
        next: 'she-stays-awake',
      },
    },
    {
      id: 'you-as-well',
      says: 'You as well. Leave her, leave her. Do you leave the ones you love when it rains?',
      replies: [
        {
          id: 'it-is-a-dog',
          words: 'I hear you, but she’s a dog. You come first.',
          labels: ['judgement'],
          fits: false,
          answer: '“I don’t come before her.” She turns to the window.',
          feedback:
            'You want to tell her that she matters. But you rank what belongs together for Katia. People who love an animal feel judged for it at times.',
          anotherWay: 'She is family to you, and I spoke of her as a thing to sort out.',
          facts: ['val-acceptance-1'],
          next: 'she-stays-awake',
        },
        {
          id: 'my-cat',
          words:
            'Believe me, I know. I had a cat. When I lost my place I gave him to my cousin. I cried for a week, but in the end it was best for us both.',
          labels: ['self-disclosure'],
          fits: false,
          answer: 'I’m sorry about the cat. But I’m not going to cry. I’m going to keep her.',
          feedback:
            'That was a real loss. But your story comes with its answer ready, so Katia has to answer to your life. And it ends with you, not with her.',
          anotherWay:
            'I gave up a cat once. But here it’s you and Brina, and you’re together. What would you like, for the two of you?',
          facts: ['why-differ-2', 'val-reciprocity-2'],
          next: 'she-stays-awake',
        },
        {
          id: 'said-it-too',
          words: 'I talked like the rest of them. I’m sorry. Could we start again, with the two of you?',
          labels: ['reflection', 'permission'],
          fits: true,
          answer: '“With the two of us.” Brina sits down on your foot.',
          feedback:
            'You say what happened, and you ask if you may start afresh. Her bond with Brina becomes the place to start from.',
          facts: ['val-acceptance-1', 'val-empowerment-4'],
          next: 'she-stays-awake',
        },
      ],
      own: {
        good: [
          'No. And I don’t want you to leave her. Tell me how you both are.',
          'I talked about a bed, and you were talking about her. I’m sorry.',
          'You won’t leave her, and that’s that. I hear you.',
        ],
        ask: ['Can I say sorry and leave my reasons out?', 'Where do I start again: from me, or from the two of them?'],
        answer: 'Brina sniffs your hand. Katia waits to see what she makes of you.',
        next: 'she-stays-awake',
      },
    },
    {
      id: 'she-stays-awake',
      says: 'You know how I get to sleep? I sleep because she doesn’t. If someone comes by, she’s up. Before her, it was me who stayed awake.',
      replies: [
        {
          id: 'trauma',
          words: 'That’s trauma, plain as day. When someone can’t sleep like that, they mostly need treatment.',
          labels: ['diagnosis'],
          fits: false,
          answer: 'I said I sleep now.',
          feedback:
            'Giving it the name of an illness puts up a wall. Peer supporters do not diagnose. And the news gets lost: Katia has found a way to sleep.',
          anotherWay: 'She keeps watch, and you get to sleep at last.',
          facts: ['val-equity-3'],
          next: 'the-dry-booklet',
        },
        {
          id: 'what-changed',
          words: 'And since she came along, what else has changed for you?',
          labels: ['open-question'],
          fits: true,
          answer: 'I get up. She has to go out, so I go out. Yesterday I talked to a lady, because of the dog.',
          feedback:
            'The question is wide, and it stays with what is going well. So Katia’s strengths come out, in her own words.',
          facts: ['duty-listening', 'val-experience-1'],
          next: 'the-dry-booklet',
        },
        {
          id: 'keep-watch',
          words: 'A place without Brina, for you, is a place with no sleep.',
          labels: ['reflection'],
          fits: true,
          answer: 'That’s it. And there’s no box for that on the form.',
          feedback:
            'You say what lies underneath: it is no whim, it is about sleep. Now you both know what a place has to have.',
          facts: ['duty-listening', 'val-empowerment-2'],
          next: 'the-dry-booklet',
        },
        {
          id: 'safer-than-a-dog',
          words: 'But a shelter has a guard all night, did you know? Isn’t that safer than a dog?',
          labels: ['closed-question', 'advice'],
          fits: false,
          answer: 'The guard. Who’s asleep.',
          feedback:
            'This is advice dressed as a question. Katia told you what makes her feel safe, and you tell her what ought to be enough.',
          anotherWay: 'What were the nights like, before her?',
          facts: ['val-empowerment-4', 'why-listen-1'],
          next: 'the-dry-booklet',
        },
      ],
      own: {
        good: [
          'She watches, and you close your eyes. I can see why you are a pair.',
          'So this is about sleep, and not only about a dog.',
          'What is it like to wake up, with her there?',
        ],
        ask: ['What has she just told me about herself?', 'Am I giving a doctor’s name to something of hers?'],
        answer: 'Brina sighs and lies down. Katia rests a hand on her head.',
        next: 'the-dry-booklet',
      },
    },
    {
      id: 'the-dry-booklet',
      scene: 'She opens her backpack. Inside two plastic bags, one in the other, is a booklet.',
      says: 'Look at this. Jabs, chip, all up to date, all dry. My own ID is just mush.',
      replies: [
        {
          id: 'i-will-win-them',
          words: 'With that in my hand I’ll win them round, you’ll see. Give me a week and you’ll have a place.',
          labels: ['promise'],
          fits: false,
          answer: 'A week. I’ll write that down.',
          feedback:
            'You want this so much for them. But a place is not up to you, and now Katia counts the days. And her best card moves from her hands to yours.',
          anotherWay: 'This booklet speaks well of you both. What would you like to do with it?',
          facts: ['val-empowerment-5', 'fn-linkage-1'],
          next: 'is-there-a-place',
        },
        {
          id: 'sort-your-id',
          words: 'Right, but you have to see to your own papers. You’ll get nowhere without them.',
          labels: ['advice', 'judgement'],
          fits: false,
          answer: 'I know.',
          feedback:
            'There is truth in it, and she knows: she has just said so. She was showing you a thing she did, and got back the one she did not.',
          anotherWay: 'What strikes me is this booklet. Dry, in all this rain.',
          facts: ['val-acceptance-1', 'why-own-answers-1'],
          next: 'is-there-a-place',
        },
        {
          id: 'two-bags',
          words: 'Two bags. All the rain we’ve had this month, and you kept it dry.',
          labels: ['affirmation'],
          fits: true,
          answer: '“I did.” She smooths it with her thumb. “If I can do it for her…” She leaves it there.',
          feedback:
            'You name a real thing that she did, and you don’t grade it. She can see for herself what she is able to do. The half sentence is hers to end.',
          facts: ['val-empowerment-2', 'duty-listening'],
          next: 'is-there-a-place',
        },
      ],
      own: {
        good: [
          'A month of rain, and her papers are dry.',
          'What does this booklet say about you?',
          'Jabs, chip, two bags. You saw to all that, from a car.',
        ],
        ask: ['Do I see what is there, or what is missing?', 'Does the thing we talk about stay in her hands?'],
        answer: 'She ties one bag, then the other. She takes her time.',
        next: 'is-there-a-place',
      },
    },
    {
      id: 'is-there-a-place',
      says: 'So you tell me. Is there a place that takes us both, or not?',
      replies: [
        {
          id: 'two-ways-i-know',
          words:
            'I know of a few. Shall I tell you? There’s a house that takes dogs, with a waiting list. And there’s a help desk for people with pets. Or neither, for today. You decide.',
          labels: ['offer'],
          fits: true,
          answer: 'Tell me. I’m not scared of a list. I’ve been waiting all my life.',
          feedback:
            'She asked, and you say what you know, the list too. Two ways and neither: the choice stays with her.',
          facts: ['duty-resources', 'fn-linkage-2', 'val-empowerment-4'],
          next: 'will-you-ring',
        },
        {
          id: 'call-now',
          words:
            'Yes: go to the big house behind the park. Be there early tomorrow, with the booklet, and don’t move till they put you on the list.',
          labels: ['advice'],
          fits: false,
          answer: 'OK, OK. Early tomorrow.',
          feedback:
            'The news is useful, and she did ask. But the news comes with orders. Her “OK” may be there to end the talk.',
          anotherWay: 'I know of one, with a waiting list. May I tell you how it works?',
          facts: ['val-empowerment-5', 'why-own-answers-3'],
          next: 'will-you-ring',
        },
        {
          id: 'what-must-it-have',
          words: 'There are some, though not many. Before we look: what do the two of you need?',
          labels: ['open-question'],
          fits: true,
          answer: 'A door that shuts. Her close by. And people who use her name.',
          feedback:
            'You tell the truth: few, but they exist. Then Katia names her needs. To name them gives her some power to choose.',
          facts: ['val-empowerment-4', 'duty-resources'],
          next: 'will-you-ring',
        },
        {
          id: 'there-is-always',
          words: 'Of course there is! Something always turns up in the end.',
          labels: ['reassurance'],
          fits: false,
          answer: 'Turns up for who?',
          feedback:
            'You want to give her hope. But she asked for news, and got a saying. Hope that holds starts from what you really know.',
          anotherWay: 'Few, but they’re out there. Would you like us to look at them together?',
          facts: ['val-hope-1', 'why-shared-2'],
          next: 'will-you-ring',
        },
      ],
      own: {
        good: [
          'I know of one, with a list. I’ll tell you what I know, if you like.',
          'I’m not sure. Would you like us to look together, today?',
          'There are a few. What would you like to know first?',
        ],
        ask: ['Do I give her news, or orders?', 'Do I say only what I really know?'],
        answer: 'She takes out her phone. The glass is cracked, but it works.',
        next: 'will-you-ring',
      },
    },
    {
      id: 'will-you-ring',
      scene: 'The number is on the table. Katia has been looking at it for a while.',
      says: 'Will you ring? By my third sentence my voice shakes. And then they say no even sooner.',
      replies: [
        {
          id: 'ring-and-tell',
          words:
            'Give it here, I’ll ring now. I’ll tell them about the car, the nights, that you can’t sleep without her. They’ll listen then.',
          labels: ['confidentiality'],
          fits: false,
          answer: '“Not the nights.” She takes the number back.',
          feedback:
            'She asks, and off you go. But it was you she told about the nights. What others get to know is hers to decide. It takes her yes, for each thing.',
          anotherWay: 'I can ring. What may I say about you, and what not?',
          facts: ['conf-rule-permission', 'val-empowerment-5'],
          next: 'still-the-two-of-us',
        },
        {
          id: 'side-by-side',
          words:
            'Shall I tell you two ways? You ring, and I sit next to you. Or we write the sentences first. Or neither. You choose.',
          labels: ['offer'],
          fits: true,
          answer: 'The sentences. Three. And at the third one you hold Brina.',
          feedback:
            'You don’t take the phone, and you don’t leave her alone with it. The shaky voice has someone to lean on, and it is still her voice.',
          facts: ['val-empowerment-5', 'val-empowerment-3', 'fn-linkage-1'],
          next: 'her-own-voice',
        },
        {
          id: 'what-may-i-say',
          words:
            'I can ring, this time. You decide what I say about you. What would you like them to know, and what not?',
          labels: ['permission', 'open-question'],
          fits: true,
          answer: 'The booklet, yes. The car, yes. Not the nights. Those are mine.',
          feedback:
            'You can ring for her when she asks. And you give back the part that counts: to decide what is said of her.',
          facts: ['conf-rule-permission', 'val-empowerment-4'],
          next: 'side-by-side-tomorrow',
        },
        {
          id: 'no-shaking',
          words: 'Come on, your voice is lovely. You’ll ring, and in two minutes it’s done.',
          labels: ['reassurance'],
          fits: false,
          answer: 'Yeah. Maybe Monday.',
          feedback:
            'You want to cheer her on. But the shaky voice is the real barrier, and a joke sweeps it off the table. She is left alone with the phone.',
          anotherWay: 'The shake comes with the third sentence. What would make it easier?',
          facts: ['val-empathy-3', 'fn-linkage-1'],
          next: 'still-the-two-of-us',
        },
      ],
      own: {
        good: [
          'The third sentence is the hard one. Which one is it?',
          'I can be next to you while you ring. Or I can do something else. How would you like this call to be?',
          'It has happened before, and you are scared of one more no.',
        ],
        ask: ['Am I being with her, or doing it for her?', 'Do I know what she wants people to hear about her?'],
        answer: 'She thinks about it. “Tomorrow,” she says. “But with you.”',
        next: 'side-by-side-tomorrow',
      },
    },
  ],
  endings: [
    {
      id: 'her-own-voice',
      between:
        'Katia rings. At the third sentence her voice shakes, and Brina licks your hand. At the other end they ask, “What’s the dog’s name?” They are on the list. Both of them.',
      takeAlong: 'Being next to a shaky voice may be enough. It stays her own voice.',
      facts: ['val-empowerment-5', 'val-empowerment-3', 'fn-linkage-1'],
    },
    {
      id: 'side-by-side-tomorrow',
      between:
        'You made two lists: what may be said, and what may not. The second one is longer. Tomorrow at ten you will ring from here, and Katia keeps the sheet.',
      takeAlong: 'Even when you do a thing for someone, the choice can stay with them.',
      facts: ['val-empowerment-4', 'conf-rule-permission'],
    },
    {
      id: 'still-the-two-of-us',
      between:
        'Katia puts the number away, in the dry bag, next to the booklet. No call today. At the door she turns round. “We’ll be here Thursday. Both of us.”',
      takeAlong: 'A thing can wait, as long as it is safe in the hands of the person it belongs to.',
      facts: ['val-empowerment-1', 'duty-resources'],
    },
  ],
  serves: ['val-empowerment', 'duty-resources', 'fn-linkage'],
  facts: ['val-empowerment-4', 'val-empowerment-5', 'duty-resources', 'fn-linkage-1'],
} satisfies Conversation
