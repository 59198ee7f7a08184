import type { Conversation } from '../../schema/conversation.ts'

export const comingOutAtTheShelter = {
  id: 'coming-out-at-the-shelter',
  title: 'The name on the bed',
  minutes: 5,
  peer: 'Alex, 20',
  situation:
    'Alex has been at a night shelter for ten days. Alex is non-binary: neither a man nor a woman, and “they” is their word. They told you, and perhaps no one else. It’s breakfast time.',
  turns: [
    {
      id: 'another-name',
      scene:
        'Alex shows you the name card from the bed. There is a line through “Alex”, and two names below it with a question mark.',
      says: '“Alexander? Alexandra?” Four of them were laughing. It’s a joke, right?',
      replies: [
        {
          id: 'boys-will-be-boys',
          words: 'Sure, they’re only messing about. Never mind them, they’ll be bored of it by tomorrow.',
          labels: ['reassurance'],
          fits: false,
          answer: '“Messing about,” says Alex. And the card goes under the table.',
          feedback:
            'You want to take the weight off. But Alex asked if their hurt is real, and your answer says no. One against four may come to believe that.',
          anotherWay: 'Four of them laughing, and a line through your name.',
          facts: ['val-equity-4', 'val-empathy-3'],
          next: 'what-are-you',
        },
        {
          id: 'give-me-names',
          words: 'Give me their names. I’ll have them out by tonight, you have my word.',
          labels: ['promise'],
          fits: false,
          answer: '“No!” They look round. “Keep your voice down.”',
          feedback:
            'Your anger is on their side. But you run ahead, and promise what is not up to you. It is Alex who sleeps in that room tonight, not you.',
          anotherWay: 'It makes me angry. What do you want me to do, and what not?',
          facts: ['val-empowerment-5', 'val-equity-4'],
          next: 'so-it-is-my-fault',
        },
        {
          id: 'a-line-through-it',
          words: 'A line through your name, and four people laughing. To me it’s a joke when you can laugh too.',
          labels: ['reflection'],
          fits: true,
          answer: 'No laugh. “Then no,” says Alex. “It’s no joke.”',
          feedback: 'You say what you see, and make it no bigger. Alex can trust what they feel, and name it themself.',
          facts: ['duty-listening', 'val-equity-4'],
          next: 'what-are-you',
        },
        {
          id: 'why-tell-people',
          words: 'But why did you let it show, in here? You know what they’re like.',
          labels: ['why', 'judgement'],
          fits: false,
          answer: '“I said nothing,” says Alex. “I’ve just got a short name.”',
          feedback:
            'You are afraid for Alex. But your question puts the blame on the one who is laughed at. No one has a duty to hide.',
          anotherWay: 'It must be hard, to wake up and find that there.',
          facts: ['val-acceptance-1', 'val-equity-4'],
          next: 'so-it-is-my-fault',
        },
      ],
      own: {
        good: [
          'The name is yours. They drew that line through you.',
          'It doesn’t sound like a joke to me. What does it do to you?',
          'You’re letting me see it. What do you need from me now?',
        ],
        ask: ['Do I make it smaller, or bigger?', 'Do I speak so that Alex can find themself in my words?'],
        answer: 'They scratch at a bit of tape. “Four of them,” they say.',
        next: 'what-are-you',
      },
    },
    {
      id: 'so-it-is-my-fault',
      says: 'Hang on. That makes it my fault. I should’ve kept quiet in my corner, like a pot plant.',
      replies: [
        {
          id: 'not-a-plant',
          words: 'I made you feel to blame, and you’re not. May I take a step back and listen?',
          labels: ['reflection', 'permission'],
          fits: true,
          answer: 'A breath. “OK. Even pot plants have names, by the way.”',
          feedback:
            'You stop in time, and you say whose fault it is not. Alex finds a joke again: a way to come up for air, and it is their own.',
          facts: ['val-acceptance-1', 'val-equity-2'],
          next: 'what-are-you',
        },
        {
          id: 'if-i-were-bullied',
          words:
            'I know what you feel! In the shelter they called me “the Professor”, for my glasses. They broke them twice. In the end I made them respect me, believe me.',
          labels: ['self-disclosure'],
          fits: false,
          answer: 'Alex looks at you. “Sorry about the glasses. But you can take glasses off.”',
          feedback:
            'You look for common ground, and there is some. But it is not the same thing, and the story ends with you on top. There is no room left for Alex’s.',
          anotherWay: 'I’ve been laughed at too, for something else. What is it like for you here?',
          facts: ['why-differ-1', 'why-differ-3'],
          next: 'what-are-you',
        },
        {
          id: 'grow-a-thick-skin',
          words: 'You do need a thick skin, though. Laugh along with them, that’ll throw them.',
          labels: ['advice'],
          fits: false,
          answer: 'I’ve been laughing along for ten days.',
          feedback:
            'It is a trick that has worked for some. But it asks Alex to do even more work, for people who laugh. The blame stays on their side.',
          anotherWay: 'You’ve held up for ten days. What costs you the most?',
          facts: ['why-not-advice-2', 'val-equity-4'],
          next: 'what-are-you',
        },
      ],
      own: {
        good: [
          'No. It’s not your fault. I put that badly.',
          'You feel like vanishing, just to be left in peace.',
          'How would you want to be in that room, if not like a plant?',
        ],
        ask: ['Did I make it clear where the blame lies?', 'Does my story serve Alex here, or me?'],
        answer: 'They stir their tea. There’s no sugar in it.',
        next: 'what-are-you',
      },
    },
    {
      id: 'what-are-you',
      says: 'Renzo asks me every night. “So what are you?” And some nights I can’t even answer that for myself.',
      replies: [
        {
          id: 'more-he-or-she',
          words: 'And which do you feel more like? More of a boy, or more of a girl?',
          labels: ['closed-question'],
          fits: false,
          answer: '“There it is,” says Alex. “Renzo’s question, but nicer.”',
          feedback:
            'You want to understand. But your question has two boxes, and Alex has told you that they fit in neither.',
          anotherWay: 'What words do you like people to use for you?',
          facts: ['val-acceptance-1', 'conf-sensitive'],
          next: 'good-morning-miss',
        },
        {
          id: 'before-coffee',
          words: 'Every night they want you to account for yourself. And some nights you’d just like to sleep.',
          labels: ['reflection'],
          fits: true,
          answer:
            '“Just sleep.” Their forehead goes down on the table for a second. “You’ve never asked me what I am.”',
          feedback:
            'You ask for nothing more. You name the weariness, which is real with no answer too. No one has to know all of themself to have a bed.',
          facts: ['val-acceptance-1', 'val-acceptance-2', 'duty-listening'],
          next: 'good-morning-miss',
        },
        {
          id: 'just-confused',
          words: 'It’s normal at your age. It’s an identity crisis. A psychologist can get you over it.',
          labels: ['diagnosis'],
          fits: false,
          answer: 'My mum called it a phase. Then she changed the lock.',
          feedback:
            'You want to take away the fear. But you give a person the name of a problem. Alex has heard that before, and then lost their home.',
          anotherWay: 'Some nights you don’t know, and still they want an answer.',
          facts: ['val-equity-3', 'md-cause-effect-1'],
          next: 'good-morning-miss',
        },
        {
          id: 'how-to-speak-of-you',
          words: 'You don’t owe me an answer. How do you like people to speak of you, here?',
          labels: ['open-question'],
          fits: true,
          answer: 'They think, and for the first time they sit up. “Alex. Just Alex. That’ll do.”',
          feedback:
            'First you take away the duty to answer. Then you ask for something that can be done today: a name. Alex says how.',
          facts: ['val-equity-1', 'val-empowerment-4', 'conf-sensitive'],
          next: 'good-morning-miss',
        },
      ],
      own: {
        good: [
          'Some answers need time, and a quiet place.',
          'The same question every night. Which one would you like to hear?',
          'To me you’re Alex, and you’re having breakfast with me.',
        ],
        ask: ['Does my question come with its own boxes?', 'Do I need to know that, to be here?'],
        answer: 'With a finger they draw an A in the crumbs.',
        next: 'good-morning-miss',
      },
    },
    {
      id: 'good-morning-miss',
      scene: 'Renzo stops at your table with his tray. “Morning, miss! Or is it mister?” Two tables laugh.',
      says: 'There it is. Every morning.',
      replies: [
        {
          id: 'out-loud',
          words: 'Stop it, Renzo. Alex is non-binary, they told me so. Show some respect.',
          labels: ['confidentiality'],
          fits: false,
          answer: 'The room goes quiet. All at once Alex is in the middle of it, ears burning.',
          feedback:
            'You want to stand up for them, and it takes courage. But what Alex told you, the whole room now knows. If it is told, and to whom, is up to Alex.',
          anotherWay: 'The name’s Alex, Renzo. And I don’t find it funny.',
          facts: ['conf-rule-permission', 'conf-sensitive', 'val-equity-4'],
          next: 'only-you-knew',
        },
        {
          id: 'name-and-no-laugh',
          words: 'Morning, Renzo. This is Alex, and we’re having breakfast. I don’t find that joke funny.',
          labels: ['affirmation'],
          fits: true,
          answer: 'Renzo shrugs. “No harm meant.” But he goes, and the room goes back to its toast. Alex breathes out.',
          feedback:
            'You say the name, you say where you stand, and you give nothing away. To challenge scorn where you meet it is part of your role.',
          facts: ['val-equity-4', 'val-equity-2', 'conf-rule-permission'],
          next: 'tonight',
        },
        {
          id: 'laugh-a-little',
          words: 'Come on, Renzo, you’re the same every morning! Eat your toast.',
          labels: ['reassurance'],
          fits: false,
          answer: 'Renzo claps you on the back. Alex gets up for a napkin that no one needs.',
          feedback:
            'You want to ease it for the whole room. But it is you who gets the clap on the back, and Alex is left with no one. A smile takes sides too.',
          anotherWay: 'I don’t find that funny, Renzo. Enjoy your breakfast.',
          facts: ['val-equity-4', 'val-acceptance-1'],
          next: 'tonight',
        },
        {
          id: 'shame-on-you',
          words: 'Shame on you! At your age! You’re ignorant, that’s what you are.',
          labels: ['judgement'],
          fits: false,
          answer: '“Who are you calling ignorant?” The tray shakes. Now they are all looking.',
          feedback:
            'You defend Alex with all your might. But now the fight is between you and Renzo. Tonight it may be Alex who pays. And Renzo, too, has lost a home.',
          anotherWay: 'That’s enough, Renzo. The name’s Alex.',
          facts: ['val-equity-2', 'val-equity-4'],
          next: 'tonight',
        },
      ],
      own: {
        good: [
          'Just Alex, Renzo. Thanks.',
          'Not that one, Renzo. Not at our table.',
          '(Quietly, to Alex:) Shall I say something, or would you rather not?',
        ],
        ask: [
          'Did I say something about Alex that they have not said here?',
          'Did I leave the door open to Renzo, too?',
        ],
        answer: 'Renzo goes to his table. The laughing stops early this morning.',
        next: 'tonight',
      },
    },
    {
      id: 'only-you-knew',
      scene: 'Renzo walks off with no tray. No one is eating any more.',
      says: 'You were the only one who knew that.',
      replies: [
        {
          id: 'someone-had-to',
          words: 'I did it to defend you! Someone had to say it, sooner or later.',
          labels: ['judgement'],
          fits: false,
          answer: '“Me,” says Alex. “It was me who had to. Or no one.”',
          feedback:
            'You meant well, and it stings. But “sooner or later” was Alex’s time. What they wait for is a word about the loss, not about your reason.',
          anotherWay: 'Yes. I said it, and it was not mine to say. I’m sorry.',
          facts: ['conf-rule-permission', 'val-empowerment-5'],
          next: 'tonight',
        },
        {
          id: 'i-will-fix-it',
          words: 'I’ll fix it! I’ll go from table to table, and by tomorrow no one will know.',
          labels: ['promise'],
          fits: false,
          answer: 'Alex pulls you by the sleeve. “Sit down. Please.”',
          feedback:
            'You want to go back by a minute. But what is said can’t be unsaid, and like this even more people would talk. Alex needs you to stop.',
          anotherWay: 'I can’t undo it. I can stop, and ask you what you need.',
          facts: ['conf-rule-permission', 'why-valued-1'],
          next: 'tonight',
        },
        {
          id: 'not-mine-to-say',
          words: 'That’s true. It was yours, and I said it in front of them all. I’m sorry. What do you need now?',
          labels: ['reflection', 'open-question'],
          fits: true,
          answer: 'It takes Alex a while. “To go outside for a bit. With you. Then we come back in.”',
          feedback:
            'You name the loss in full, and say sorry with no reasons. Then you ask. Trust may begin again with one small true thing.',
          facts: ['conf-rule-permission', 'val-reciprocity-4', 'val-equity-1'],
          next: 'tonight',
        },
      ],
      own: {
        good: [
          'Yes. I took that from you, and I can’t give it back. I’m sorry.',
          'I spoke in your place. Tell me what you feel, even if it’s anger.',
          'You’re right. Shall we go out, or shall I sit here with you and be quiet?',
        ],
        ask: ['Do I say sorry, or do I explain?', 'Who decides what comes next?'],
        answer: 'Alex nods, and doesn’t look at you. But the chair stays next to yours.',
        next: 'tonight',
      },
    },
    {
      id: 'tonight',
      scene: 'The room slowly empties.',
      says: 'So what now? If you tell the office, tonight is worse. If you don’t, tonight’s the same.',
      replies: [
        {
          id: 'write-it-in-the-book',
          words: 'I’ll put it in the shift book, all of it, the bit about you as well. Then the whole team knows.',
          labels: ['confidentiality'],
          fits: false,
          answer: '“The bit about me,” says Alex. “In a book.”',
          feedback:
            'You want the people on shift to know. Some of it may be needed: the insults on the bed. Who Alex is, is not. And there is no permission.',
          anotherWay: 'I can tell the office about the card, and nothing about you. Would you like that?',
          facts: ['conf-rule-need', 'conf-rule-team', 'conf-sensitive'],
          next: 'the-marker',
        },
        {
          id: 'are-you-safe-tonight',
          words:
            'First, one plain question. In that room tonight, are you afraid that someone will hurt you? And what do you need, to sleep?',
          labels: ['closed-question', 'open-question'],
          fits: true,
          answer: 'A shake of the head. “They laugh, they don’t touch. But I’d like the bed by the door.”',
          feedback:
            'You ask about danger in plain words, then you leave room. Out comes a small thing that Alex wants. If there were danger, you would both act on it at once.',
          facts: ['conf-exceptions', 'val-empowerment-4'],
          next: 'the-marker',
        },
        {
          id: 'nothing-will-happen',
          words: 'Don’t you worry. Nothing’s going to happen tonight, I promise you that.',
          labels: ['promise', 'reassurance'],
          fits: false,
          answer: 'You’re at home by then.',
          feedback:
            'You want them to sleep. But you are not there at night, and you both know it. That fear needs something that exists tonight.',
          anotherWay: 'I’m not here tonight. Who is, that you trust at least a little?',
          facts: ['why-valued-1', 'help-strain-1'],
          next: 'the-marker',
        },
        {
          id: 'two-ways-to-tell',
          words:
            'Shall we think about it? We could go to the office together, and tell them just about the card. Or ask for another bed, and give no reason. Or neither, for now: you choose.',
          labels: ['offer'],
          fits: true,
          answer: '“The bed. With no reason.” Half a smile. “I like that. No reason.”',
          feedback:
            'Between telling all and saying nothing there are other ways, and you put them on the table. Alex measures how much to tell.',
          facts: ['conf-rule-need', 'conf-rule-permission', 'val-empowerment-4'],
          next: 'the-marker',
        },
      ],
      own: {
        good: [
          'Two ways, and you like neither. What would help you sleep?',
          'I tell the office only what you tell me to tell. What would that be?',
          'Is there someone you are really afraid of tonight?',
        ],
        ask: ['Do I know if Alex is safe tonight?', 'What needs to be told, and what not?'],
        answer: '“The bed by the door,” they say in the end. “That’d do me.”',
        next: 'the-marker',
      },
    },
    {
      id: 'the-marker',
      scene: 'On the table is the card, and a green marker next to it.',
      says: 'And what do I do with this?',
      replies: [
        {
          id: 'write-it-big',
          words: 'Write “Alex” on it, huge, in colours! Show those four.',
          labels: ['advice'],
          fits: false,
          answer: 'The cap comes off, and goes back on. “Huge,” they say. “You do huge.”',
          feedback:
            'It is the courage that you want for Alex. But how much to be seen in that room is up to the one who sleeps there.',
          anotherWay: 'There’s a marker, if you want it. What would you like it to say?',
          facts: ['why-own-answers-3', 'val-empowerment-4'],
          next: 'blank-for-now',
        },
        {
          id: 'i-will-write-it',
          words: 'Give it here, I’ll do it. You’re too shy for a boy… a girl… you know.',
          labels: ['judgement'],
          fits: false,
          answer: 'Alex laughs, but not much. “You-know,” they say. “Might do for a name.”',
          feedback:
            'You offer, and trip over your words: it happens. But you take the card, and you say what Alex is like. You can say sorry in a line, and go on.',
          anotherWay: 'Sorry, that came out badly. Alex. The card is yours.',
          facts: ['val-empowerment-5', 'val-acceptance-1'],
          next: 'blank-for-now',
        },
        {
          id: 'what-should-it-say',
          words: 'What would you like there to be on that bed tonight?',
          labels: ['open-question'],
          fits: true,
          answer: 'They turn the card to the clean side. They write four letters, small and straight.',
          feedback:
            'Your question is close at hand: tonight, that bed. Alex picks the size of the courage, letter by letter.',
          facts: ['val-empowerment-4', 'val-equity-1'],
          next: 'four-letters',
        },
      ],
      own: {
        good: [
          'It’s yours. It can be written again, binned, or kept in a pocket.',
          'Ten days you’ve put up with this. What do you want to leave there, and what not?',
          'The marker’s here. I’ll finish my coffee.',
        ],
        ask: ['Whose courage is it, in what I say?', 'If I trip on a word, can I say a short sorry?'],
        answer: 'Alex puts the card in a top pocket. The marker, too.',
        next: 'blank-for-now',
      },
    },
  ],
  endings: [
    {
      id: 'four-letters',
      between:
        'That night there are four green letters on the bed by the door. The next morning Renzo stops with his tray. “Morning…” he says. He looks for the word. “Alex.” And he walks on.',
      takeAlong: 'To stand beside someone may mean to stop a laugh, and then to leave them the marker.',
      facts: ['val-equity-4', 'val-empowerment-4', 'val-empowerment-5'],
    },
    {
      id: 'blank-for-now',
      between:
        'That night the bed by the door has no card. Alex asked the office, “Could I have no name on it, for a while?” They said yes. Tomorrow at breakfast there are two cups at your table.',
      takeAlong: 'Not to tell is a choice as well, if it is the person’s own.',
      facts: ['conf-sensitive', 'conf-rule-permission', 'val-acceptance-1'],
    },
  ],
  serves: ['val-equity', 'val-acceptance', 'conf-rule-permission', 'conf-rule-team'],
  facts: ['val-equity-4', 'conf-sensitive', 'conf-rule-permission'],
} satisfies Conversation
