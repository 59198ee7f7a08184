import type { Conversation } from '../../schema/conversation.ts'

export const youNeverAnswered = {
  id: 'you-never-answered',
  title: 'You never answered',
  minutes: 5,
  peer: 'Kevin, 31',
  situation:
    'Kevin writes to you on the work phone. On Friday night he sent you a message, and then six more. You kept the phone off for three days, for reasons of your own. It’s Monday morning.',
  turns: [
    {
      id: 'three-days',
      scene: '9.04. One more message.',
      says: 'Three days. THREE. All right for some.',
      replies: [
        {
          id: 'not-at-weekends',
          words: 'I don’t work weekends, you know that. You can’t write to me in that tone.',
          labels: ['judgement'],
          fits: false,
          answer: 'Oh right. My apologies, your majesty.',
          feedback:
            'You feel under attack, and you defend yourself with office hours. The limit is there, and it can be said. But all he hears just now is a door.',
          anotherWay: 'Three days of waiting. I’m reading you now, and I’m here till ten.',
          facts: ['train-focus-3', 'val-empathy-3'],
          next: 'i-am-blocking-you',
        },
        {
          id: 'never-again',
          words: 'Sorry sorry sorry! It won’t happen again, I swear. I’ll always answer straight away from now on.',
          labels: ['promise'],
          fits: false,
          answer: 'Always straight away. You wrote that in March too.',
          feedback:
            'You feel guilty, so you promise more than you have. The next time you don’t answer, the promise falls on him. And on you.',
          anotherWay: 'You waited three days, and I’m sorry. I’m here now.',
          facts: ['help-strain-1', 'why-valued-1'],
          next: 'i-am-blocking-you',
        },
        {
          id: 'seven-messages',
          words: 'Seven messages, and nothing from this end. I’m sorry you had to wait. I’m reading you now.',
          labels: ['reflection'],
          fits: true,
          answer: 'You counted. OK',
          feedback:
            'You say what it was like for him, and say sorry for one true thing: the wait. You don’t explain or promise. The anger finds someone at home.',
          facts: ['duty-listening', 'val-reciprocity-4'],
          next: 'where-were-you',
        },
      ],
      own: {
        good: [
          'Three days is long. I’ve read all seven.',
          'I’d be angry too, talking to a phone that’s off.',
          'I’m here now. What happened on Friday?',
        ],
        ask: ['Am I answering him, or my own guilt?', 'If he reads me with a lump in his throat, what does he hear?'],
        answer: 'Typing… It stops. Typing…',
        next: 'where-were-you',
      },
    },
    {
      id: 'i-am-blocking-you',
      says: 'Forget it. You’re like all the rest. I’ll block your number and that’s that.',
      replies: [
        {
          id: 'after-all-i-do',
          words: 'Like all the rest? After all I’ve done for you this year?',
          labels: ['judgement'],
          fits: false,
          answer: 'What do I owe you?',
          feedback:
            'It hurts, and you bring up what you gave. But once you count it up, it becomes a debt. And he wanted to know if he matters.',
          anotherWay: 'It felt like being left, once again.',
          facts: ['val-reciprocity-2', 'val-equity-1'],
          next: 'where-were-you',
        },
        {
          id: 'calm-down-first',
          words: 'Calm down now. Go for a walk, get a coffee, and write to me when you’re over it.',
          labels: ['advice'],
          fits: false,
          answer: 'I’ve been for three days of walks.',
          feedback:
            'You want to wait for a better time. But he has been left outside for three days. You tell him to stay out a bit longer.',
          anotherWay: 'You’re angry, and you can write it like that. I’m reading.',
          facts: ['val-acceptance-1', 'val-empathy-3'],
          next: 'where-were-you',
        },
        {
          id: 'you-can-block-me',
          words: 'You can block me, that’s up to you. Before you do, would you tell me what the wait was like?',
          labels: ['reflection', 'permission'],
          fits: true,
          answer: 'Like when I was little, at the window. OK?',
          feedback:
            'You leave the door in his hands, and you ask about him. Someone who is free to go may choose to say what made them want to.',
          facts: ['val-equity-1', 'val-empowerment-4', 'duty-listening'],
          next: 'where-were-you',
        },
      ],
      own: {
        good: [
          'I want to hear what you came to say. I’m here.',
          '“Like all the rest.” Who else didn’t answer you?',
          'If you block me, I’ll understand. If you write, I’ll read.',
        ],
        ask: ['Can I leave out asking for thanks?', 'Does he have a way to go, and a way back?'],
        answer: 'The number is not blocked. The two ticks turn blue.',
        next: 'where-were-you',
      },
    },
    {
      id: 'where-were-you',
      scene: '9.11.',
      says: 'So where were you? Am I allowed to know? I tell you everything. Everything! You tell me nothing.',
      replies: [
        {
          id: 'all-of-it',
          words:
            'I was in a bad way myself, if you must know. Saturday was the day my brother died. I’ve stopped sleeping again, I was scared I’d slip back. I turned it all off and cried for two days.',
          labels: ['self-disclosure'],
          fits: false,
          answer: 'God. I’m sorry. Then leave it, mine’s nothing.',
          feedback:
            'You feel that you owe it to him. But out comes a thing you may have wanted to keep, and he puts his own away. Equal does not mean that you tell it all.',
          anotherWay: 'It was a heavy day of my own, and the rest I keep. What was your Friday like?',
          facts: ['conf-rule-own-story', 'conf-mutual-3', 'help-three-kinds-3'],
          next: 'the-yellow-card',
        },
        {
          id: 'a-day-of-mine',
          words:
            'They were days of mine, and the reason I keep to myself. It wasn’t you. And it’s true that I left you waiting. What did you want to tell me?',
          labels: ['self-disclosure', 'open-question'],
          fits: true,
          answer: 'It wasn’t me. OK. I needed that',
          feedback:
            'You don’t lie, and you don’t tell. You give him the one thing of your story that he needs: it was not his fault. You are in charge of the rest.',
          facts: ['conf-rule-own-story', 'val-reciprocity-3', 'conf-mutual-2'],
          next: 'the-yellow-card',
        },
        {
          id: 'none-of-your-business',
          words: 'What I do is none of your business. This is about you.',
          labels: ['judgement'],
          fits: false,
          answer: 'Sure. I’m in the shop window and you look in',
          feedback:
            'The line is yours to draw. But a wall like this leaves him with his coat off, alone. One can say no and stay close.',
          anotherWay: 'I’d rather not speak of those days. They weren’t about you, and your wait was real.',
          facts: ['val-equity-1', 'conf-rule-own-story', 'conf-mutual-3'],
          next: 'the-yellow-card',
        },
        {
          id: 'phone-was-broken',
          words: 'Oh, it was nothing! My phone broke. Think no more of it.',
          labels: ['reassurance'],
          fits: false,
          answer: 'Broke. You were online at 8 on Friday',
          feedback:
            'It is a small lie, to get it over with. But if he finds out, he won’t know which of your words are true. “I keep that to myself” is safer.',
          anotherWay: 'I keep the reason to myself. It had nothing to do with you.',
          facts: ['why-valued-1', 'conf-agree-1'],
          next: 'the-yellow-card',
        },
      ],
      own: {
        good: [
          'I don’t tell you everything, that’s true. I can tell you that it wasn’t about you.',
          'It feels as if it’s only you who gives. How would you want it to be, with us?',
          'What you tell me matters to me. What was it on Friday?',
        ],
        ask: [
          'What I write about me: would I write it tomorrow, too?',
          'Who can listen to me today, outside this chat?',
        ],
        answer: 'A minute goes by. A photo comes in.',
        next: 'the-yellow-card',
      },
    },
    {
      id: 'the-yellow-card',
      scene: 'The photo shows a yellow card with his face on it. A licence to drive a forklift.',
      says: 'Friday at 6. I passed. I just wanted to tell someone. Then I read this chat over forty times',
      replies: [
        {
          id: 'see-nothing-bad',
          words: 'Well done! So it was good news! There was no need for all that fuss.',
          labels: ['judgement', 'reassurance'],
          fits: false,
          answer: 'Right. The fuss',
          feedback:
            'You are glad, and relieved as well. But “fuss” wipes out three days. A joy that no one picks up may hurt as much as a grief.',
          anotherWay: 'You passed! And no one to tell, for three days.',
          facts: ['val-acceptance-1', 'val-empathy-3'],
          next: 'when-do-you-answer',
        },
        {
          id: 'joy-on-hold',
          words: 'You passed, and you held the news for three days. Like an ice cream.',
          labels: ['reflection'],
          fits: true,
          answer: 'HAHA yes. It ran down to my elbow',
          feedback: 'You pick up the joy and the wait, both. First you laugh together. Then you can speak of the rest.',
          facts: ['val-empathy-3', 'duty-listening', 'val-hope-1'],
          next: 'when-do-you-answer',
        },
        {
          id: 'send-out-cvs',
          words: 'Don’t lose any time now. Send it round all the warehouses, today.',
          labels: ['advice'],
          fits: false,
          answer: 'Yes boss',
          feedback:
            'You look ahead to the job, and it may come. But he is still at 6 on Friday, with the card in his hand. No one has come by there yet.',
          anotherWay: 'That card looks fine on you. What was it like, at 6 on Friday?',
          facts: ['why-own-answers-1', 'why-listen-1'],
          next: 'when-do-you-answer',
        },
        {
          id: 'tell-me-six-oclock',
          words: 'I’m here now. Tell me about 6 on Friday, from the start.',
          labels: ['open-question'],
          fits: true,
          answer: 'OK so. The top pallet. My leg was shaking',
          feedback:
            'You can’t go back to Friday, but the story can still be heard. You give him his moment, three days late.',
          facts: ['duty-listening', 'duty-relationships'],
          next: 'when-do-you-answer',
        },
      ],
      own: {
        good: [
          'You look so happy in that photo! Let me have a proper look.',
          'And I wasn’t there. Shall we have the party now, in words?',
          'Forty times over, with that card in your pocket.',
        ],
        ask: ['Do I stay with joy as long as I would with grief?', 'Am I thinking of what he should do next?'],
        answer: 'He sends eight seconds of sound: a forklift, and him laughing.',
        next: 'when-do-you-answer',
      },
    },
    {
      id: 'when-do-you-answer',
      scene: '9.30.',
      says: 'OK. But tell me straight. When do you answer? So I don’t sit there like a fool',
      replies: [
        {
          id: 'three-set-days',
          words:
            'I read on Mondays, Wednesdays and Fridays, till five. Not at night, not on Saturdays. In danger there’s 999 or 112. And you, on the days in between, what would you need?',
          labels: ['open-question'],
          fits: true,
          answer: 'To know it isn’t a no. That’s all',
          feedback:
            'You name days and hours that you can keep, and where you are not. Then you talk about it. A clear limit is less tiring than an “always”.',
          facts: ['conf-agree-3', 'val-reciprocity-3', 'val-reciprocity-4', 'help-strain-2'],
          next: 'good-news-on-a-saturday',
        },
        {
          id: 'as-soon-as-i-can',
          words: 'As soon as I can, OK? It’s not as if I count the hours!',
          labels: ['reassurance'],
          fits: false,
          answer: 'I do',
          feedback:
            'You keep your freedom, and make light of it. But someone who waits fills the gap alone, and often with the worst.',
          anotherWay: 'You’re right, it has to be clear. My days are Monday, Wednesday and Friday.',
          facts: ['val-reciprocity-3', 'why-valued-1'],
          next: 'good-news-on-a-saturday',
        },
        {
          id: 'even-at-night',
          words: 'I’ll give you my own number. I answer there at night as well, just for you.',
          labels: ['promise'],
          fits: false,
          answer: 'Really? Just me?',
          feedback:
            'It is your way to make up for it. But the line is gone, you never switch off, and no one else knows. At your next silence, he falls from higher up.',
          anotherWay: 'My own number, no. There are three days you can count on: I’ll write them down.',
          facts: ['help-strain-1', 'conf-agree-3', 'help-balance-2'],
          next: 'good-news-on-a-saturday',
        },
      ],
      own: {
        good: [
          'Monday, Wednesday, Friday. If I miss one, I’ll tell you before. Does that work for you?',
          'Not knowing is the worst of waiting. I’ll give you the days right now.',
          'Let’s settle it together. I say what I can, you say what you need.',
        ],
        ask: ['Can I keep what I write in a bad week, too?', 'Do the two of us agree on it?'],
        answer: 'OK. It’s going on the fridge',
        next: 'good-news-on-a-saturday',
      },
    },
    {
      id: 'good-news-on-a-saturday',
      says: 'And if something good happens on a Saturday?',
      replies: [
        {
          id: 'find-some-friends',
          words: 'You should make some friends. You can’t have just me.',
          labels: ['advice'],
          fits: false,
          answer: 'Thanks, hadn’t thought of that',
          feedback:
            'There is sense in it: one person is not enough for anyone. But like this it sounds as if you want rid of him. The way to others is easier to look for together.',
          anotherWay: 'And on a Saturday, who would be glad to know?',
          facts: ['duty-networks', 'val-empathy-1'],
          next: 'sent-anyway',
        },
        {
          id: 'who-would-be-glad',
          words: 'If it’s a Saturday, I read it on Monday. Who else comes to mind, who’d be glad?',
          labels: ['open-question'],
          fits: true,
          answer: 'The instructor, maybe. He said, if you pass, call me',
          feedback:
            'You keep to your day, and make the room a bit wider. There was a name in it, and he finds it himself.',
          facts: ['duty-networks', 'val-empowerment-2', 'conf-agree-3'],
          next: 'call-me-if-you-pass',
        },
        {
          id: 'write-it-anyway',
          words:
            'Shall I tell you two ways? You write it, and I find it on Monday. Or you tell someone close by. Or neither: you decide.',
          labels: ['offer'],
          fits: true,
          answer: 'I’ll write. But knowing it’s Monday. That’s different',
          feedback:
            'You don’t ask him to hold back. He can send his joy when it comes, and he knows when someone will read it.',
          facts: ['val-reciprocity-3', 'val-empowerment-4', 'duty-relationships'],
          next: 'sent-anyway',
        },
        {
          id: 'just-this-once',
          words: 'For good things I’ll make an exception: I’ll always answer those.',
          labels: ['promise'],
          fits: false,
          answer: 'Then I’ll send you the sunset on Saturday',
          feedback:
            'It comes from the heart. But you have just set your days, and at the first question you take them back. He won’t know what to go by.',
          anotherWay: 'I read those on Monday too, with my coffee. Who is near you on a Saturday?',
          facts: ['val-reciprocity-4', 'help-strain-1'],
          next: 'sent-anyway',
        },
      ],
      own: {
        good: [
          'Saturday’s good things I open on Monday, first of all.',
          'A good thing needs someone. Who would you like to send it to?',
          'You missed someone, on Friday at 6. Who would you have wanted there?',
        ],
        ask: ['Does what I agreed two minutes ago still hold?', 'Do I widen the circle, or push him off?'],
        answer: 'I’ll think about it. Putting the photo as my wallpaper',
        next: 'sent-anyway',
      },
    },
  ],
  endings: [
    {
      id: 'call-me-if-you-pass',
      between:
        'At 9.50 the last message comes: “He yelled down the phone. The instructor! He’s buying me a pizza.” You send back a badly drawn forklift. And before the day is out you ring someone too, about your own three days.',
      takeAlong: 'A clear limit may make room for other people, on both ends.',
      facts: ['duty-networks', 'help-three-kinds-3', 'val-reciprocity-1'],
    },
    {
      id: 'sent-anyway',
      between:
        'On Saturday Kevin sends you a sunset, at a slant, behind a shed. You open it on Monday, with your coffee. Below it he wrote, “You’ll see it Monday, I know. It was lovely, though.”',
      takeAlong: 'Someone who knows when the answer comes may be able to stop waiting for it.',
      facts: ['val-reciprocity-3', 'why-valued-1', 'duty-relationships'],
    },
  ],
  serves: ['val-reciprocity', 'duty-relationships', 'duty-networks', 'conf-rule-own-story'],
  facts: ['val-reciprocity-3', 'val-reciprocity-4', 'conf-rule-own-story', 'help-strain-1'],
} satisfies Conversation
