import type { Conversation } from '../../schema/conversation.ts'

export const benchByTheStation = {
  id: 'bench-by-the-station',
  title: 'The bench by the station',
  minutes: 2,
  peer: 'Dumitru, 54',
  situation:
    'Dumitru has slept rough since the factory closed. Tonight you are out with the tea, and you meet him for the first time. A colleague told you his name, and no more.',
  turns: [
    {
      id: 'i-am-fine',
      scene: 'It’s cold. His coat is done up to the chin. A small radio sits on his knees, switched off.',
      says: 'I’m fine as I am. I don’t need anything.',
      replies: [
        {
          id: 'push-shelter',
          words: 'It’ll freeze tonight. You should come to the shelter. At least it’s warm.',
          labels: ['advice'],
          fits: false,
          answer: 'He looks the other way. “I know where the shelter is.”',
          feedback:
            'The cold worries you, and no wonder. But he has just said how he is. Advice at this point may sound like a demand: change first, then we talk.',
          anotherWay: 'All right. I’ve got tea, if you fancy some. If not, I’ll just be on my way.',
          facts: ['val-acceptance-1', 'why-own-answers-1'],
          next: 'more-questions',
        },
        {
          id: 'why-here',
          words: 'But why are you out here, in this cold?',
          labels: ['why', 'judgement'],
          fits: false,
          answer: 'Why, why. They all ask me that.',
          feedback:
            'A “why” at a first meeting asks him to account for himself. And to be out there is seldom a choice. He may defend himself, or close up.',
          anotherWay: 'Cold one tonight. Would you like a bit of company?',
          facts: ['val-acceptance-1'],
          next: 'more-questions',
        },
        {
          id: 'ask-to-sit',
          words: 'Fine by me. Would you mind if I sat down for a minute?',
          labels: ['permission'],
          fits: true,
          answer: 'He moves his bag to make room. “It’s everyone’s bench.”',
          feedback:
            'You take his “I’m fine” as he says it, and you ask before you come close. You are not out to change a thing. Something may grow from here.',
          facts: ['val-acceptance-1', 'duty-relationships'],
          next: 'the-handle',
        },
      ],
      own: {
        good: [
          'All right. I’ve got tea, you’ve got a bench. May I sit a while?',
          'You don’t need anything. I can just say hello. Or shall I stay two minutes?',
          'Right you are. Would it bother you if I drank my tea here?',
        ],
        ask: ['Do my words ask him to change something, here and now?', 'Can he say no with no trouble?'],
        answer: 'He looks at you for a moment. Then he looks at the trains.',
        next: 'the-handle',
      },
    },
    {
      id: 'more-questions',
      scene: 'He pulls his hat down.',
      says: 'What now? Do you want to see my papers too?',
      replies: [
        {
          id: 'no-more-questions',
          words: 'You were at peace, and here I am, quizzing you. Sorry. Could I stay a minute, no questions?',
          labels: ['reflection', 'permission'],
          fits: true,
          answer: '“No questions.” He thinks about it. “Then yes.”',
          feedback:
            'You say what you did, and you don’t defend yourself. So he can see that he has a say in how he is treated.',
          facts: ['val-acceptance-1', 'val-equity-2'],
          next: 'the-handle',
        },
        {
          id: 'only-helping',
          words: 'I was only trying to help, you know. No need to be like that.',
          labels: ['judgement'],
          fits: false,
          answer: 'Leave the tea there, then.',
          feedback:
            'It stung, and that is human. But now he has your hurt feelings to carry as well. Someone has to take a step back, and you can.',
          anotherWay: 'Fair enough, I started badly. Here’s the tea, if you want it.',
          facts: ['val-acceptance-1', 'val-reciprocity-4'],
          next: 'tea-left',
        },
        {
          id: 'two-winters',
          words:
            'I know how you feel. I did two winters in a station. Then I said enough, I went and asked for help, and look at me now.',
          labels: ['self-disclosure'],
          fits: false,
          answer: 'Two winters. Good for you.',
          feedback:
            'Your winters may bring you closer. But here the story stays with you, and ends with an example to follow. Your roads may be alike, but they are not the same.',
          anotherWay:
            'I slept in a station too. But you are you, and all I did was ask. What is it like for you, when someone stops like this?',
          facts: ['why-differ-2', 'val-empathy-4'],
          next: 'the-handle',
        },
      ],
      own: {
        good: [
          'No papers. I started badly. May I sit here and be quiet?',
          'Everybody comes at you with questions. Me too, just now.',
          'Sorry. Here’s your tea. Would you like me to stay, or to go?',
        ],
        ask: ['Am I defending myself, or looking at him?', 'Do I leave him an easy way to keep me at a distance?'],
        answer: 'He shrugs. But he does move his bag.',
        next: 'the-handle',
      },
    },
    {
      id: 'the-handle',
      scene: 'You both drink your tea. Two trains go by. Then he points at the station door.',
      says: 'That handle. We made those. Twenty-two years.',
      replies: [
        {
          id: 'your-hands',
          words: 'Twenty-two years. And your hands are still there, on that door.',
          labels: ['reflection'],
          fits: true,
          answer: 'He nearly laughs. “They all pull it. No one looks at it.”',
          feedback:
            'You say back the thing that matters, with his hands in it. He may feel that you saw a man, not a bench.',
          facts: ['duty-listening', 'val-experience-1'],
          next: 'a-sheet-of-paper',
        },
        {
          id: 'send-a-form',
          words:
            'So you have a trade! With twenty-two years like that, try the workshops. They’d take you on like a shot.',
          labels: ['advice', 'reassurance'],
          fits: false,
          answer: 'At fifty-four. Sure.',
          feedback:
            'You want to give him heart. But he was showing you something he is proud of, and you are off to the next job. He may have knocked on many doors.',
          anotherWay: 'Twenty-two years of handles. What was the work like, in there?',
          facts: ['why-own-answers-1', 'why-own-answers-2'],
          next: 'a-sheet-of-paper',
        },
        {
          id: 'tell-me-how',
          words: 'I know nothing about handles. How do you make one the right way?',
          labels: ['open-question'],
          fits: true,
          answer: 'He turns his wrist in the air, slowly. “You feel it in your hand. If it’s rough, you do it again.”',
          feedback: 'Here he is the one who knows, and you learn. A moment like this puts two people on a level.',
          facts: ['duty-listening', 'val-experience-1'],
          next: 'a-sheet-of-paper',
        },
      ],
      own: {
        good: [
          'I’ll see that handle in a new way from tonight.',
          'I can hear it meant a lot to you. Tell me about a day in there.',
          'Twenty-two years of your life, on a door that everyone opens.',
        ],
        ask: ['Am I with the handle, or am I thinking of his future?', 'What is he letting me see of himself?'],
        answer: 'He nods. The radio goes from one hand to the other.',
        next: 'a-sheet-of-paper',
      },
    },
    {
      id: 'a-sheet-of-paper',
      says: 'Then a sheet of paper on the gate. Closed. After that the house went too.',
      replies: [
        {
          id: 'it-will-pass',
          words: 'Chin up. One door closes and another one opens, you’ll see.',
          labels: ['reassurance'],
          fits: false,
          answer: 'They open, yes. With my handles.',
          feedback:
            'You want to comfort him. But no one knows if that door will open. And the sheet of paper, with all that it took, is left standing there alone.',
          anotherWay: 'A sheet of paper, after twenty-two years. No one told you to your face.',
          facts: ['val-empathy-3', 'why-listen-2'],
          next: 'your-round',
        },
        {
          id: 'me-too-and-you',
          words:
            'I lost my home like that too. But this is your story, and I wasn’t there. Of an evening, when it goes quiet here, what is on your mind most?',
          labels: ['self-disclosure', 'open-question'],
          fits: true,
          answer:
            'He takes a good look at you, for the first time. “The noise. We had a hooter at six. Now there’s nothing.”',
          feedback:
            'You say a few words of yourself. You say that stories differ. Then you come back to him, and your experience is a bridge.',
          facts: ['why-shared-1', 'why-differ-2', 'val-experience-4'],
          next: 'your-round',
        },
        {
          id: 'could-have-fought',
          words: 'And none of you did a thing? No strike, no lawyer?',
          labels: ['judgement', 'closed-question'],
          fits: false,
          answer: 'No. Not a thing. We all went home. Those who had one.',
          feedback:
            'You may be angry for his sake. But the question says that they could have done more. People who lost a lot often say that to themselves.',
          anotherWay: 'Just a sheet of paper. How angry that must have been.',
          facts: ['val-acceptance-1'],
          next: 'your-round',
        },
        {
          id: 'both-gone',
          words: 'First twenty-two years of work. Then your home. All from a sheet of paper on a gate.',
          labels: ['summary'],
          fits: true,
          answer: '“A sheet of paper.” He goes quiet. It is not a bad kind of quiet.',
          feedback:
            'You put the two losses side by side, in his own words. You add nothing, so he can stay with it as long as he likes.',
          facts: ['duty-listening', 'val-empathy-3'],
          next: 'your-round',
        },
      ],
      own: {
        good: [
          'Not one word. Just paper.',
          'The job, then the home. What do you miss most?',
          'It sounds as if you can still see that sheet of paper.',
        ],
        ask: ['Can I stay with what he lost, and not try to fix it?', 'If I speak of myself, do I come back to him?'],
        answer: 'He folds a glove in two, with care. “Well.”',
        next: 'your-round',
      },
    },
    {
      id: 'your-round',
      scene: 'He finishes his tea.',
      says: 'You’ve got your round to do. Off you go.',
      replies: [
        {
          id: 'every-night',
          words: 'I’ll be back every night, that’s a promise. And I’ll find you a bed.',
          labels: ['promise'],
          fits: false,
          answer: 'A promise. The factory made those too.',
          feedback:
            'You hate to leave, so you give more than you have. He has seen promises fall before. One small thing that holds is worth more.',
          anotherWay: 'Yes, I’ll be off. I come by here on Thursday, at eight.',
          facts: ['why-valued-1', 'help-strain-1'],
          next: 'room-on-the-bench',
        },
        {
          id: 'thursday-at-eight',
          words: 'I’m back on Thursday at eight. Would you like tea and a chat, or just tea? Or neither: you choose.',
          labels: ['offer'],
          fits: true,
          answer: 'Just tea. Then we’ll see.',
          feedback:
            'You name a day that you can keep. He has three ways, and all are fine. To choose, even just a tea, is to have a say.',
          facts: ['duty-relationships', 'val-empowerment-4', 'why-valued-8'],
          next: 'your-name',
        },
        {
          id: 'papers-first',
          words: 'Before I go: do you have any ID? An address? A doctor?',
          labels: ['closed-question'],
          fits: false,
          answer: 'Some other time.',
          feedback:
            'It may all be useful one day. But three questions in a row, at the end, may turn the evening into a form to fill in.',
          anotherWay: 'Thanks for the seat. If there’s ever something you want, you’ll tell me.',
          facts: ['why-listen-1', 'why-valued-4'],
          next: 'room-on-the-bench',
        },
      ],
      own: {
        good: [
          'I’m off. Thanks for the handle. I’ll look at it with you on Thursday, if you’re here.',
          'I liked it on this bench. Shall I say hello on Thursday?',
          'I’m here on Thursdays, at eight. Give me a nod if you feel like it. If not, that’s fine.',
        ],
        ask: ['Can I keep what I say?', 'Who decides if we meet again?'],
        answer: 'He lifts two fingers from the cup. It is a goodbye.',
        next: 'room-on-the-bench',
      },
    },
  ],
  endings: [
    {
      id: 'your-name',
      between:
        'You get up. You have gone three steps when he says, “And you? What’s your name?” You tell him. He says it once, quietly, to keep it.',
      takeAlong: 'A relationship may begin when neither of you wants anything from the other.',
      facts: ['duty-relationships', 'val-acceptance-1', 'val-reciprocity-1'],
    },
    {
      id: 'room-on-the-bench',
      between:
        'His eyes follow you to the door. You pull the handle, and turn round. He was watching your hand. On Thursday there will still be room on the bench.',
      takeAlong: 'A few words are enough, if the other person feels free to say even fewer.',
      facts: ['duty-relationships', 'val-acceptance-1'],
    },
    {
      id: 'tea-left',
      between:
        'You leave the tea on the bench and walk on. When you look back, the cup is in his hands. You come by again on Thursday, and a hello is a new start.',
      takeAlong: 'A first meeting may be short. Being there again says a great deal.',
      facts: ['duty-relationships', 'val-acceptance-1', 'why-valued-8'],
    },
  ],
  serves: ['val-acceptance', 'duty-relationships', 'duty-listening'],
  facts: ['val-acceptance-1', 'duty-relationships', 'why-differ-3'],
} satisfies Conversation
