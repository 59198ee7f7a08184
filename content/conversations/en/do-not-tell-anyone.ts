import type { Conversation } from '../../schema/conversation.ts'

export const doNotTellAnyone = {
  id: 'do-not-tell-anyone',
  title: 'Don’t tell anyone',
  minutes: 5,
  peer: 'Matteo, 23',
  situation:
    'Matteo lives in a flat with support from a team. You are part of it, and so is Claire, his key worker. Today he waits for you at the basketball court, in his work boots.',
  turns: [
    {
      id: 'swear-first',
      says: 'I’ve got to tell you something. But swear that no one will know. Not even Claire.',
      replies: [
        {
          id: 'on-my-life',
          words: 'You have my word. No matter what you tell me, it stays here on this bench.',
          labels: ['promise'],
          fits: false,
          answer: '“OK.” He looks at you sideways. “You work with her, though.”',
          feedback:
            'You want his trust, so you give the word he asks for. But you work in a team, there are exceptions, and you don’t know yet what it is. A smaller word may hold better.',
          anotherWay: 'First I’ll tell you how far I can keep it to myself. Then you decide if you tell me.',
          facts: ['conf-rule-team', 'conf-exceptions'],
          next: 'and-if-she-asks',
        },
        {
          id: 'are-you-using',
          words: 'Oh no, what have you done? You’re not back on the stuff, are you?',
          labels: ['judgement', 'closed-question'],
          fits: false,
          answer: 'There you go. It’s the first thing you all think.',
          feedback:
            'Fear put the worst thing in your mouth. He hears what you expect of him. And his news, no matter what it is, has to get past that first.',
          anotherWay: 'I can see it weighs on you. May I first say what I keep to myself, and what I can’t?',
          facts: ['val-acceptance-1', 'conf-sensitive'],
          next: 'the-boots',
        },
        {
          id: 'how-far-first',
          words:
            'Let me first say how I work, OK? If a life is at risk, I speak up. Some things do reach the team, and I’ll tell you which. The rest goes nowhere without your yes. Then you choose.',
          labels: ['permission'],
          fits: true,
          answer: 'He thinks it over. He rolls a stone with the tip of his boot. “No one’s at risk. I’ll tell you.”',
          feedback:
            'You say all three, and first: permission, the team, the exceptions. It is less than an oath. But he knows where he stands, and he chooses.',
          facts: ['conf-agree-2', 'conf-rule-team', 'conf-exceptions', 'conf-rule-permission'],
          next: 'the-boots',
        },
      ],
      own: {
        good: [
          'I won’t swear, because I want to be straight with you. I’ll tell you my limits, then you see.',
          'It weighs on you, and you want to know where it will end up. I’ll tell you that first, OK?',
          'Let’s agree about Claire, you and me, right now. What are you scared that she’ll know?',
        ],
        ask: ['Can I keep every word I said?', 'Does he know about my team before he talks?'],
        answer: 'He counts the lines on the court. “OK,” he says. “It’s not life or death.”',
        next: 'the-boots',
      },
    },
    {
      id: 'and-if-she-asks',
      says: 'And if Claire asks you? Straight out, to your face?',
      replies: [
        {
          id: 'i-will-lie',
          words: 'I’ll tell her I know nothing. I’m a great liar, don’t you fret.',
          labels: ['promise'],
          fits: false,
          answer: '“Right.” Half a smile. “So maybe you lie to me too.”',
          feedback:
            'You go all the way to his side. But a lie for him makes him think of a lie to him. Trust here rests on what you won’t say, and also on what you won’t fake.',
          anotherWay: 'I won’t lie to her. I can say: ask Matteo about that.',
          facts: ['conf-rule-team', 'conf-agree-3', 'val-reciprocity-4'],
          next: 'the-boots',
        },
        {
          id: 'too-big-a-word',
          words: 'I gave you a word that was too big, and you saw it at once. May I say what I can really do?',
          labels: ['reflection', 'permission'],
          fits: true,
          answer: 'Go on. That’s better.',
          feedback:
            'You take the promise back before it breaks by itself. You don’t lose face. You show him that with you, things can be put straight.',
          facts: ['conf-rule-team', 'conf-agree-2', 'conf-exceptions'],
          next: 'the-boots',
        },
        {
          id: 'she-never-asks',
          words: 'She’d never ask me! She’s got far too much on.',
          labels: ['reassurance'],
          fits: false,
          answer: 'She asks about everything. It’s her job.',
          feedback:
            'You hope it won’t come up, so there is nothing to decide. But he is picturing it right now. What you will do then is the very thing he wants to know.',
          anotherWay: 'If she asks, I’ll tell her to ask you. Is that all right?',
          facts: ['conf-rule-team', 'val-empathy-3'],
          next: 'the-boots',
        },
      ],
      own: {
        good: [
          'I spoke too fast. I work with Claire, and I won’t lie to her. I’ll tell her to ask you.',
          'You saw the hole in my promise. Let me make it smaller and truer: is that OK?',
          'You’re scared of being left on your own if she asks. What would you want me to do?',
        ],
        ask: ['Am I promising a lie?', 'Can I say, I said too much?'],
        answer: 'He nods, slowly. He hasn’t made up his mind, but he stays.',
        next: 'the-boots',
      },
    },
    {
      id: 'the-boots',
      says: 'I’ve not got the job any more. Three weeks now. I get up at half five, put these on, and go out. And I walk.',
      replies: [
        {
          id: 'every-morning-at-six',
          words: 'Three weeks of mornings. And the boots, so they think you’re off to work.',
          labels: ['reflection'],
          fits: true,
          answer:
            '“I know when every baker’s opens.” He looks at his feet. “The driver on the twelve says hello to me now.”',
          feedback:
            'You saw the boots, and the daily work of not being found out. You ask him to account for nothing. So out come the bakers, and the driver.',
          facts: ['duty-listening', 'val-empathy-3'],
          next: 'the-cake',
        },
        {
          id: 'why-hide-it',
          words: 'But why didn’t you say so at once? It could have been sorted in a day!',
          labels: ['why', 'judgement'],
          fits: false,
          answer: 'I don’t know why. It’s how I am.',
          feedback:
            'You wish he had been spared some of it. But your “why” puts him on trial, and the answer he finds is against himself.',
          anotherWay: 'Three weeks of that. What goes on in you, at half five?',
          facts: ['val-acceptance-1'],
          next: 'the-cake',
        },
        {
          id: 'new-job-now',
          words:
            'OK, it’s not the end of the world. Go to the agency tomorrow, take your CV, and ask what you can claim in the meantime.',
          labels: ['advice'],
          fits: false,
          answer: 'Yeah. The agency’s on my walk. I go past it at nine.',
          feedback:
            'You want to set him on his feet. But he has only just said it out loud, and you are on to the next task. He may have thought of it daily, as he went past.',
          anotherWay: 'It’s the first time you’ve said it. What is it like to hear it out loud?',
          facts: ['why-own-answers-1', 'why-listen-1'],
          next: 'the-cake',
        },
        {
          id: 'where-do-you-walk',
          words: 'And where do the boots take you, all day long?',
          labels: ['open-question'],
          fits: true,
          answer: 'To the last stop on the twelve, and back. There’s a canal there. It’s got herons, did you know?',
          feedback: 'You ask about his day, not his guilt. And he takes you to a place that nobody knows.',
          facts: ['duty-listening', 'val-acceptance-1'],
          next: 'the-cake',
        },
      ],
      own: {
        good: [
          'You walk all day so that no one sees you’ve stopped.',
          'It must be heavy, every morning, to lace up those boots.',
          'What is it like in the evening, when they ask how your day was?',
        ],
        ask: ['Do I ask about him, or about his guilt?', 'Am I still here, or at the agency?'],
        answer: 'He kicks the stone at the fence. “I walk a lot,” he says.',
        next: 'the-cake',
      },
    },
    {
      id: 'the-cake',
      says: 'When I got the job, Claire brought a cake. With my name on it. How am I meant to tell her?',
      replies: [
        {
          id: 'she-suspects',
          words:
            'Claire has a hunch, you know. She said it at the meeting: “I think Matteo is keeping something from me.”',
          labels: ['confidentiality'],
          fits: false,
          answer: 'So you talk about me. All of you, round a table.',
          feedback:
            'You meant to lift a weight. But you carry the team’s words out of the room, and Claire does not know. Now he wonders what of his you carry in.',
          anotherWay: 'The cake, your name. You’re scared to see her face.',
          facts: ['conf-rule-permission', 'conf-rule-team'],
          next: 'the-team-meeting',
        },
        {
          id: 'she-is-lovely',
          words: 'But Claire’s a gem! She’ll get it, you’ll see. She’ll give you a hug.',
          labels: ['reassurance'],
          fits: false,
          answer: 'That’s just it. She is a gem.',
          feedback:
            'You want the fear to melt. But you speak for someone else, and he fears something else. The fonder she is of him, the more it weighs to let her down.',
          anotherWay: 'The kinder she is, the harder it is to say.',
          facts: ['val-empathy-3', 'why-listen-2'],
          next: 'the-team-meeting',
        },
        {
          id: 'name-on-a-cake',
          words: 'It was your name on that cake. And now it feels as if you’re taking it back from her.',
          labels: ['reflection'],
          fits: true,
          answer: '“It was lemon.” He wipes his eyes on his sleeve. “I ate half of it by myself.”',
          feedback:
            'You speak of neither Claire nor the job, but of the cake. That is where the shame is, and the fondness too.',
          facts: ['duty-listening', 'val-empathy-1'],
          next: 'the-team-meeting',
        },
      ],
      own: {
        good: [
          'One cake, and three weeks of walking so as not to spoil it.',
          'What do you see, when you picture her face?',
          'You care about her. That’s why it weighs so much.',
        ],
        ask: ['Do I speak for someone who is not here?', 'Do I carry out words that were said in the team?'],
        answer: 'He says nothing. Then, “Lemon.”',
        next: 'the-team-meeting',
      },
    },
    {
      id: 'the-team-meeting',
      says: 'You’ve got your team meeting tomorrow. If they talk about me, what do you say?',
      replies: [
        {
          id: 'all-fine',
          words: 'I’ll say it’s all going great, that they love you at work. I’ve got you covered.',
          labels: ['promise'],
          fits: false,
          answer: 'Then I’ve two lies to keep up.',
          feedback:
            'You want to shield him. But now you tell the made-up story too, and it gets harder for both of you to leave it. You can keep quiet and not make things up.',
          anotherWay: 'I won’t make things up, and I won’t tell. I’ll say: ask him how he is.',
          facts: ['conf-agree-3', 'conf-rule-team'],
          next: 'the-first-words',
        },
        {
          id: 'tell-her-tonight',
          words: 'Look, the best thing is you tell her tonight. Then it’s all clear by tomorrow.',
          labels: ['advice'],
          fits: false,
          answer: 'Tonight. Sure. Yeah, right.',
          feedback:
            'It would be handy, for you too. But he asked what you will do. And after three weeks, only he can feel when the moment is.',
          anotherWay: 'The when is yours. I’ll tell you what I do tomorrow. OK?',
          facts: ['val-empowerment-4', 'why-own-answers-2'],
          next: 'the-first-words',
        },
        {
          id: 'your-news-not-mine',
          words:
            'No one is in danger, so I don’t mention the job. I don’t lie either: if they ask, I say to talk to you. How does that sound?',
          labels: ['open-question'],
          fits: true,
          answer: 'Sounds like it’s up to me, then. But at least I know.',
          feedback:
            'You say what you will do, and what you won’t. Things are passed on only when needed, and here there is no need. If you are unsure what the team asks of you, you can ask and name no one.',
          facts: ['conf-rule-permission', 'conf-rule-need', 'conf-rule-team'],
          next: 'the-first-words',
        },
        {
          id: 'what-would-you-like-said',
          words:
            'As long as no one’s in danger, nothing without your yes. Is there something you would like them to know?',
          labels: ['permission', 'open-question'],
          fits: true,
          answer: 'That I’m looking. Not what for. Just that I’m looking.',
          feedback: 'A yes can be small, and precise. By choosing just one line, Matteo is someone who decides again.',
          facts: ['conf-rule-permission', 'val-equity-1'],
          next: 'the-first-words',
        },
      ],
      own: {
        good: [
          'It’s your news. I won’t be the one to bring it.',
          'If they talk about you, I can say: ask him. What do you think?',
          'Here’s what I know: if there’s danger I speak up, and I see none here. Do you?',
        ],
        ask: ['Does he know just what I will say, and what I won’t?', 'Is there a real need for it to be known?'],
        answer: 'He counts on his fingers. “Tomorrow’s Wednesday,” he says.',
        next: 'the-first-words',
      },
    },
    {
      id: 'the-first-words',
      says: 'What if I tell her? I mean, how do you even start a thing like that?',
      replies: [
        {
          id: 'shall-i-do-it',
          words: 'Shall I tell her? Say yes, and by nine tomorrow it’s done, off your mind.',
          labels: ['closed-question'],
          fits: false,
          answer: '“That’d be easy.” He ties a boot. “No. It was me she brought the cake to.”',
          feedback:
            'You ask for his yes, and that is a lot. But he has just said “what if I tell her”. To stay with that is worth more than to say it for him.',
          anotherWay: 'You want to tell her yourself. Which word is the hardest?',
          facts: ['val-empowerment-5', 'conf-rule-permission'],
          next: 'last-stop',
        },
        {
          id: 'try-it-on-me',
          words:
            'Want to hear two ideas? Say it to me here, any old way. Or write it down, and hand it to her. Or neither, and you find it as you walk. You choose.',
          labels: ['offer'],
          fits: true,
          answer: 'Here. OK. “Claire, that cake was lovely, and now I’ve got something to tell you.”',
          feedback:
            'You offer him a place to try, and ways out. The sentence is his, cake and all: no one could have given it to him.',
          facts: ['fn-social-emotional-2', 'val-empowerment-5', 'val-empowerment-4'],
          next: 'a-sentence-of-his-own',
        },
        {
          id: 'my-sentence',
          words:
            'I had to tell my sister once that I’d lost my home. I bought flowers, rang the bell and said it all in one breath. She cried, and so did I. You do the same: flowers work.',
          labels: ['self-disclosure'],
          fits: false,
          answer: 'Flowers aren’t me.',
          feedback:
            'It is a fine story, and true. But it comes with orders, and the flowers are yours. He was looking for his own words.',
          anotherWay: 'I know that fear. If you could choose yours word by word, how would you like it to sound?',
          facts: ['val-experience-4', 'why-differ-2'],
          next: 'last-stop',
        },
      ],
      own: {
        good: [
          'Picture Claire sitting here. What comes out first?',
          'There’s no one way to say it. There’s yours. Shall we look for it?',
          'You want to tell her yourself, and the first three words are missing.',
        ],
        ask: ['Is the sentence his, or mine?', 'Can it wait, too?'],
        answer: '“Dunno. I’ll think as I walk,” he says. “I’ve got time.”',
        next: 'last-stop',
      },
    },
  ],
  endings: [
    {
      id: 'a-sentence-of-his-own',
      between:
        'He says it four times. By the fourth he is not looking at the ground. On Wednesday, at the meeting, no one knows a thing. On Thursday Claire buys lemons.',
      takeAlong: 'News told in confidence can stay with the person it belongs to. So can the way it is told.',
      facts: ['conf-rule-permission', 'conf-rule-team', 'val-empowerment-4'],
    },
    {
      id: 'last-stop',
      between:
        'Matteo gets up and dusts off his trousers. “Will you come and see the herons some time?” You fix a day. You don’t speak of the sentence again today. But he no longer carries it alone.',
      takeAlong: 'Trust stands on what you can keep, even when it is not much.',
      facts: ['conf-agree-1', 'conf-rule-team', 'duty-relationships'],
    },
  ],
  serves: ['conf-rule-team', 'conf-rule-permission', 'conf-rule-need', 'duty-relationships'],
  facts: ['conf-rule-team', 'conf-rule-permission', 'conf-agree-2'],
} satisfies Conversation
