import type { Conversation } from '../../schema/conversation.ts'

export const whatWouldYouDo = {
  id: 'what-would-you-do',
  title: 'What would you do?',
  minutes: 2,
  peer: 'Teresa, 58',
  situation:
    'Teresa lives in a hostel. After eleven years of silence, her brother Nino offers her a room in their home village. The two of you are folding sheets in the laundry.',
  turns: [
    {
      id: 'tell-me-and-i-do-it',
      says: 'You’ve been through all this. Tell me what to do and I’ll do it.',
      replies: [
        {
          id: 'decide-alone',
          words: 'That I can’t tell you. You’re a grown woman, it’s your decision and yours alone.',
          labels: ['judgement'],
          fits: false,
          answer: '“Alone. Yes.” She gives the pillowcase a hard shake.',
          feedback:
            'You want to respect her freedom. But said like this it is a door: she asked for company, and is left alone with the letter. To give no advice is not to step back.',
          anotherWay: 'I can’t tell you, but I can look at it with you. Where shall we start?',
          facts: ['val-reciprocity-1', 'why-own-answers-3'],
          next: 'your-own-family',
        },
        {
          id: 'family-is-family',
          words: 'If I were you, I’d go. Blood is blood, and a room with your family beats any hostel.',
          labels: ['advice'],
          fits: false,
          answer: 'I’ll go, then. There, all settled.',
          feedback:
            'She asked, and you answer from the heart. But he is her brother, not yours. If it goes badly, the choice was no one’s.',
          anotherWay: 'I can tell you a bit about me. But first, what do you make of that room?',
          facts: ['why-not-advice-1', 'why-own-answers-1'],
          next: 'on-your-head',
        },
        {
          id: 'tired-of-deciding',
          words: 'You’re so tired of thinking about it that you’d like someone else to, for once.',
          labels: ['reflection'],
          fits: true,
          answer: 'Eleven nights I’ve been at it. One for each year.',
          feedback:
            'You don’t answer what she asks: you answer her. Under “tell me” there is weariness. Once it is named, it may weigh a bit less.',
          facts: ['duty-listening', 'val-experience-1'],
          next: 'your-own-family',
        },
      ],
      own: {
        good: [
          'I wish I had an answer for you. What I have is some time. Shall we start with the letter?',
          'A yes scares you, and a no does too.',
          'What goes on in you when you think of that room?',
        ],
        ask: ['Do I hand her my answer, or leave her alone?', 'Is there a way between the two?'],
        answer: 'She folds the pillowcase in two. Then she opens it out again.',
        next: 'your-own-family',
      },
    },
    {
      id: 'on-your-head',
      says: 'But if it goes wrong I’ll blame you, mind. I’m joking. Nearly.',
      replies: [
        {
          id: 'hand-it-back',
          words: 'I answered as if he were my brother. Can I take it back, and ask what you want?',
          labels: ['reflection', 'permission'],
          fits: true,
          answer: '“Taken back.” She hands you a corner of the sheet. “Now I’ll have to think.”',
          feedback:
            'Advice that slipped out can be taken back, with a smile. The choice goes back to where it has its roots: to her.',
          facts: ['why-own-answers-3', 'val-empowerment-4'],
          next: 'your-own-family',
        },
        {
          id: 'it-will-go-well',
          words: 'But it won’t go wrong! No one writes after eleven years just to fight.',
          labels: ['reassurance'],
          fits: false,
          answer: 'You don’t know Nino.',
          feedback:
            'You want to close the door on that doubt. But that “nearly” was the most honest bit. And Nino is someone she knows.',
          anotherWay: '“Nearly”, you said. What is in that nearly?',
          facts: ['val-empathy-3', 'why-own-answers-2'],
          next: 'your-own-family',
        },
        {
          id: 'you-asked-me',
          words: 'Oh no, you’re the one who asked! I only gave an answer.',
          labels: ['judgement'],
          fits: false,
          answer: 'Fair enough. I won’t ask again.',
          feedback:
            'It is true that she asked. But you say it to cover yourself, and she stops asking. You are both responsible for how this goes.',
          anotherWay: 'True, you’d be the one to carry it. Shall we take a better look, then?',
          facts: ['val-reciprocity-4'],
          next: 'your-own-family',
        },
      ],
      own: {
        good: [
          'Then I’ll have that advice back. It was cut to my size.',
          'You’re half joking. What does the other half say?',
          'If it goes wrong, you pay. No wonder you think about it.',
        ],
        ask: ['Can I take advice back with a light hand?', 'Did I hear the “nearly”?'],
        answer: 'She gives a low laugh. The sheet gets tangled between you.',
        next: 'your-own-family',
      },
    },
    {
      id: 'your-own-family',
      says: 'And how did you do it, with your lot? That much you can tell me.',
      replies: [
        {
          id: 'in-a-few-words',
          words:
            'With my dad, short visits worked. But that was us, and you are you. What were you and Nino like, before all that silence? What was easy?',
          labels: ['self-disclosure', 'open-question'],
          fits: true,
          answer: 'We had a laugh. He hid my shoes, and I put salt in his coffee.',
          feedback:
            'She asked, and you say what worked for the two of you. You keep it short, with no “do as I did”. Then you go back to her and Nino. She can take a bit of it, or none.',
          facts: ['why-not-advice-2', 'val-experience-4', 'why-differ-2'],
          next: 'window-on-the-sea',
        },
        {
          id: 'the-long-story',
          words:
            'Oh, well, it’s a long story with my dad. We hadn’t talked for six years. He came to the door in his pyjamas. The first night was fine. The second night we fought about the remote, and then about our whole lives. I left in the dark with my bag. It still hurts to think of it.',
          labels: ['self-disclosure'],
          fits: false,
          answer: 'Good grief. Then maybe I’d better not.',
          feedback:
            'A true story moves people. But this one is full, and there is no space in it for Nino. Now Teresa decides on the basis of your father. And you may have said more than you meant to.',
          anotherWay:
            'With us, two days was enough. But that was my dad, and this is about you. What is Nino like, as you remember him?',
          facts: ['why-differ-2', 'conf-mutual-3'],
          next: 'window-on-the-sea',
        },
        {
          id: 'not-today',
          words: 'That’s one I keep to myself, for now. I can be with yours, if you like. Will you tell me about Nino?',
          labels: ['permission'],
          fits: true,
          answer: '“Fair enough. To each their own.” She thinks. “Nino whistles. You can hear him two streets off.”',
          feedback:
            'Your story is yours to tell or keep, even when you are asked. You say so without shutting the door, and you stay.',
          facts: ['conf-rule-own-story', 'val-reciprocity-3'],
          next: 'window-on-the-sea',
        },
      ],
      own: {
        good: [
          'For me, short visits worked. For you and Nino, what used to be easy?',
          'I’ll tell you a small bit, all right? And then back to Nino.',
          'You want to know if one can go back. I only know how it went for me.',
        ],
        ask: ['How much of my story is of use to her?', 'Do I want to tell it, or do I feel I have to?'],
        answer: 'She hums a tune. “Nino whistles all day long,” she says.',
        next: 'window-on-the-sea',
      },
    },
    {
      id: 'window-on-the-sea',
      scene: 'She takes out the letter. There is a train ticket in it, for Sunday.',
      says: 'He writes, the room has a window on the sea. Eleven years not a word, and then the sea. I want to go, and I want to tear it up.',
      replies: [
        {
          id: 'why-silent',
          words: 'But why did you two stop talking?',
          labels: ['why'],
          fits: false,
          answer: '“Over Mum. Over money. Over nothing.” She puts the letter away.',
          feedback:
            'It comes to mind, and they all ask her that. It takes her back eleven years. She was right here, with two wishes in her hand.',
          anotherWay: 'You want to go, and you want to tear it up. Both, today.',
          facts: ['val-acceptance-1', 'why-listen-2'],
          next: 'the-pillowcase',
        },
        {
          id: 'both-wishes',
          words: 'The sea pulls you, and eleven years hold you back. Both of them are true.',
          labels: ['reflection'],
          fits: true,
          answer: '“Both. And he wants a yes or a no.” She looks up. “But who says?”',
          feedback:
            'You hold up both wishes, and pull to neither side. In that space a third thing may turn up. And it turns up for her.',
          facts: ['duty-listening', 'val-empowerment-4'],
          next: 'for-lunch',
        },
        {
          id: 'deep-down',
          words: 'But deep down you want to go, don’t you? I can tell by how you talk about the sea.',
          labels: ['closed-question'],
          fits: false,
          answer: 'Could be. I’ll think about it some more.',
          feedback:
            'You may have seen something. But the question puts the answer in her mouth, and the other wish gets no say. The tearing up meant something too.',
          anotherWay: 'What does the wish to go say to you? And the wish to tear it up?',
          facts: ['val-empowerment-4', 'why-own-answers-2'],
          next: 'the-pillowcase',
        },
        {
          id: 'room-kept',
          words: 'Just go. If it goes wrong, come back. I’ll see to it that your place here is kept.',
          labels: ['promise'],
          fits: false,
          answer: 'Can you do that? They never said.',
          feedback:
            'You want to make the risk lighter. But her place is not yours to keep, and she might decide on the strength of it. First you ask someone who knows.',
          anotherWay: 'I don’t know if they can keep your place. Shall we ask together?',
          facts: ['agent-who-4', 'help-strain-1', 'val-empowerment-3'],
          next: 'the-pillowcase',
        },
      ],
      own: {
        good: [
          'Eleven years, and then the sea. That’s a lot for one envelope.',
          'What would you want to know before Sunday?',
          'Between yes and no, what else is there?',
        ],
        ask: ['Do I pull to one side?', 'Is there room for an answer that I have not thought of?'],
        answer: 'She holds the ticket up to the light. “Return,” she reads. “Well, look at that.”',
        next: 'for-lunch',
      },
    },
  ],
  endings: [
    {
      id: 'for-lunch',
      between:
        '“For lunch,” she says. “I’ll go for lunch. Not for good. And I’ll salt his coffee.” Neither you nor Nino had thought of that. The sheet, by now, is folded.',
      takeAlong: 'The answer someone needs may be one that you never had. All it takes is a bit of room.',
      facts: ['why-own-answers-2', 'why-own-answers-3', 'why-not-advice-1'],
    },
    {
      id: 'the-pillowcase',
      between:
        'The letter goes back in her pocket. Teresa folds the pillowcase a fourth time, and hands you a corner. “Can we talk about it again tomorrow?” Sunday is three days off. You are there tomorrow.',
      takeAlong: 'Someone who asks “what should I do” may be asking you to stay while they think.',
      facts: ['why-not-advice-1', 'fn-social-emotional-2', 'val-experience-1'],
    },
  ],
  serves: ['val-experience', 'fn-social-emotional', 'val-empowerment', 'conf-rule-own-story'],
  facts: ['why-not-advice-1', 'why-not-advice-2', 'val-experience-1'],
} satisfies Conversation
