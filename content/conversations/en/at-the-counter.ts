import type { Conversation } from '../../schema/conversation.ts'

export const atTheCounter = {
  id: 'at-the-counter',
  title: 'At the counter',
  minutes: 5,
  peer: 'Blessing, 41',
  situation:
    'Blessing has an appointment at the town hall about her address. She asked you to come along as a silent witness. You are on the steps, ten minutes early.',
  turns: [
    {
      id: 'on-the-steps',
      scene: 'She wears a yellow jacket that she borrowed, and holds a folder with tabs.',
      says: 'I’ve learned my sentence by heart. You come in, but I do the talking.',
      replies: [
        {
          id: 'if-they-ask-me',
          words: 'You do the talking. And if you want something from me in there, how will you let me know?',
          labels: ['open-question'],
          fits: true,
          answer: 'I’ll touch my earring. If I touch it, you speak. If not, you don’t.',
          feedback:
            'She decides what you do, before it is needed. A small sign keeps her in charge, even if her voice goes.',
          facts: ['duty-accompany', 'val-empowerment-4'],
          next: 'she-speaks-to-you',
        },
        {
          id: 'i-know-them',
          words:
            'All right. But don’t start with it being your cousin’s flat. Start with the papers, and smile. It works with them.',
          labels: ['advice'],
          fits: false,
          answer: 'But my sentence starts with the flat.',
          feedback:
            'You want to give her an edge. But she is prepared, and now her sentence wobbles on the steps. What she can do may be what she holds on to.',
          anotherWay: 'You’ve got your sentence. What would you like me to do in there?',
          facts: ['val-empowerment-5', 'why-own-answers-3'],
          next: 'she-speaks-to-you',
        },
        {
          id: 'piece-of-cake',
          words: 'Oh, it’ll take two minutes! Who’d say no to that jacket?',
          labels: ['reassurance'],
          fits: false,
          answer: 'They said no three times. Without the jacket, it’s true.',
          feedback:
            'You want to make her laugh, and you nearly do. But a sentence learned by heart says that she is scared. And neither of you knows yet what you will do in there.',
          anotherWay: 'You learned it by heart. Would you like to say it to me, or save it?',
          facts: ['val-empathy-3', 'duty-accompany'],
          next: 'she-speaks-to-you',
        },
      ],
      own: {
        good: [
          'I’ll be next to you, and quiet. Is there a point where you’d want me to speak?',
          'It’s your appointment. Where would you like me to sit?',
          'The sentence, the folder, the jacket. You thought of it all.',
        ],
        ask: ['Do I know what she wants of me in there?', 'Does she stay in charge?'],
        answer: '“If I touch my earring,” she says, “you speak. If not, you don’t.”',
        next: 'she-speaks-to-you',
      },
    },
    {
      id: 'she-speaks-to-you',
      scene: 'Counter four. Blessing says her sentence. The clerk looks at you. “Does the lady follow what I say?”',
      says: 'I follow just fine. My name is Blessing, and I’m right here.',
      replies: [
        {
          id: 'shame-on-you',
          words: '(to the clerk) Shame on you! That’s racism, and I’ll report you for it.',
          labels: ['judgement'],
          fits: false,
          answer: 'The clerk shuts the window and goes for her boss. Blessing still has the folder in her hand.',
          feedback:
            'The anger is fair: discrimination is to be challenged. But now the scene is yours, and again Blessing is the one being talked about. It is hers, so she can choose how to answer.',
          anotherWay: '(to the clerk) Please speak to her. It’s her appointment.',
          facts: ['val-equity-4', 'duty-accompany'],
          next: 'you-took-my-voice',
        },
        {
          id: 'let-me-explain',
          words:
            '(to the clerk) Yes, she does. Look, she’s had hard years. She slept in a car, and she’s still waiting on her son’s papers. Please be patient.',
          labels: ['confidentiality'],
          fits: false,
          answer: 'Blessing looks down at her tabs. The car was not in any of them.',
          feedback:
            'You want the clerk to soften. But you gave a stranger things that Blessing told you. And you spoke about her in front of her, just like the clerk.',
          anotherWay: '(to Blessing) I’m listening. Will you go on?',
          facts: ['conf-rule-permission', 'duty-accompany', 'val-empowerment-5'],
          next: 'you-took-my-voice',
        },
        {
          id: 'speak-to-her',
          words:
            '(looking at Blessing) You said it plainly. Your name is Blessing, and you’re right here. I’m listening.',
          labels: ['reflection'],
          fits: true,
          answer: 'The clerk follows your eyes. She has to turn. “Go ahead, then, madam.”',
          feedback:
            'You challenged it, and did not take over the scene. Your eyes send everyone back to the one who speaks. It is a way of being a witness.',
          facts: ['val-equity-4', 'val-equity-1', 'duty-accompany'],
          next: 'a-paper-is-missing',
        },
        {
          id: 'earring',
          words: '(softly, to Blessing) Do you want me to say something, or will you go on?',
          labels: ['permission'],
          fits: true,
          answer: '“I’ll go on.” She turns. “I’ll say my sentence again, madam. All of it.”',
          feedback:
            'You ask, even here. She said it on the steps: she does the talking. Your question reminds her that there are two of you, and the choice is hers.',
          facts: ['duty-accompany', 'val-empowerment-4'],
          next: 'a-paper-is-missing',
        },
      ],
      own: {
        good: [
          '(to Blessing) I’m here. Go on.',
          '(to the clerk) She’ll answer you herself. It’s her appointment.',
          '(you are quiet, and look at Blessing, not at the clerk)',
        ],
        ask: ['After my words, who is the clerk looking at?', 'Did I say a thing about Blessing that was only for me?'],
        answer: 'Blessing straightens her jacket. “I’ll start again, then,” she says.',
        next: 'a-paper-is-missing',
      },
    },
    {
      id: 'you-took-my-voice',
      scene: 'They make you wait on plastic chairs. She looks at the number on the wall.',
      says: 'I told you I’d do the talking. Now everyone is talking about me.',
      replies: [
        {
          id: 'but-she-was-rude',
          words: 'Sorry, but did you hear how she spoke to you? Someone had to say so.',
          labels: ['judgement'],
          fits: false,
          answer: 'I heard. I’ve been hearing it for twenty years. And I know when to answer.',
          feedback:
            'You have a point about the clerk. But Blessing is talking about you two. While you defend yourself, you can’t hear the one next to you.',
          anotherWay: 'It was for you to speak, and I did. How do you want me to be, when they call you back?',
          facts: ['val-reciprocity-4', 'val-equity-2'],
          next: 'a-paper-is-missing',
        },
        {
          id: 'back-to-you',
          words:
            'You had your sentence, and I talked over it. I’m sorry. When they call you back, how would you like me to be?',
          labels: ['reflection', 'open-question'],
          fits: true,
          answer: 'Close. Quiet. And you hold the folder.',
          feedback:
            'You say what you did, with no long excuse. Then you go back to what you agreed on the steps. You two can always talk about how to work together.',
          facts: ['val-equity-1', 'val-reciprocity-3', 'duty-accompany'],
          next: 'a-paper-is-missing',
        },
        {
          id: 'leave-it-today',
          words: 'Look, let’s go. We’ll come back some other day, when there’s someone nicer at the counter.',
          labels: ['advice'],
          fits: false,
          answer: 'I’m not going anywhere. I’ve got the morning off, I’ve got my number, I’ve got the jacket.',
          feedback:
            'You want to spare her one more insult. But for Blessing, to stay is an answer. To go or stay is for the one who waits for that paper.',
          anotherWay: 'Would you like to stay, or to go? I’m with you both ways.',
          facts: ['val-empowerment-3', 'why-own-answers-1'],
          next: 'a-paper-is-missing',
        },
      ],
      own: {
        good: [
          'I took the floor, and it was yours. I’m sorry.',
          'You feel talked about, all over again.',
          'What do you need from me, for the next round?',
        ],
        ask: ['Am I talking about the clerk, or about us two?', 'Do I ask how she would like me to be?'],
        answer: 'They call her number. She is up first.',
        next: 'a-paper-is-missing',
      },
    },
    {
      id: 'a-paper-is-missing',
      scene: 'The clerk turns the pages. “The form signed by your host is missing. I can’t do a thing like this.”',
      says: 'But on the phone… They told me… I…',
      replies: [
        {
          id: 'take-a-breath',
          words: '(softly) Take the time you need. Would you like a moment, or shall I ask something?',
          labels: ['permission'],
          fits: true,
          answer: '“A moment.” She opens the last tab. “I wrote down who told me. And the time.”',
          feedback:
            'You give her time, not words. You remind her that she can ask you for something. In that minute she finds what she had prepared.',
          facts: ['duty-accompany', 'val-empowerment-5', 'fn-linkage-1'],
          next: 'outside',
        },
        {
          id: 'take-the-folder',
          words: 'Give me the folder. (to the clerk) Which form? Is it online? Can she send it today?',
          labels: ['closed-question'],
          fits: false,
          answer: 'The folder changes hands. Blessing sits down.',
          feedback:
            'Useful questions, at a hard moment. But you ask them, and she sits down. To be with someone is, at times, to bear ten seconds of silence.',
          anotherWay: '(to Blessing) Would you like to ask which form? Or shall I?',
          facts: ['val-empowerment-5', 'duty-accompany'],
          next: 'outside',
        },
        {
          id: 'i-told-you',
          words: '(softly) Still, someone might have checked about the form.',
          labels: ['judgement'],
          fits: false,
          answer: 'I did check. On the phone. Twice.',
          feedback:
            'It slips out, from nerves. But now two people, from two sides, tell her that something is missing. She needs one who is on her side.',
          anotherWay: '(softly) You did ring them. I’m here. Go on when you want.',
          facts: ['val-acceptance-1'],
          next: 'outside',
        },
        {
          id: 'i-will-fix-it',
          words: '(softly) It’s OK. I’ll bring it in tomorrow, I know the boss. You’ll be registered by Monday.',
          labels: ['promise'],
          fits: false,
          answer: 'Monday? For sure?',
          feedback:
            'You want to soften the blow. But you are not the one who registers her. If Monday comes with nothing, she loses you too.',
          anotherWay: '(softly) What would you like to ask her, while we’re here?',
          facts: ['help-strain-1', 'fn-linkage-1'],
          next: 'outside',
        },
      ],
      own: {
        good: [
          '(softly) You’ve got time. I’m here.',
          '(softly) They told you something else. Would you like to tell her so?',
          '(you lay a hand on the counter, near hers, and wait)',
        ],
        ask: ['Can I wait for her voice to come back?', 'Whose is the folder now?'],
        answer: 'She breathes in. “Which form, madam?” she asks. “Write it down for me, please.”',
        next: 'outside',
      },
    },
    {
      id: 'outside',
      scene: 'Back on the steps. She has the form in her hand, and a date: eight days from now.',
      says: 'I said all of my sentence in the end. But I’m tired of always having to be so ready.',
      replies: [
        {
          id: 'you-were-great',
          words: 'But you were brilliant! Anyone else would have cried.',
          labels: ['judgement'],
          fits: false,
          answer: 'I didn’t come for a grade. I came for an address.',
          feedback:
            'It is a compliment, and it is meant. But it puts her through one more test, just as she says how tiring they are.',
          anotherWay: 'You said all of it. And what it costs, each time.',
          facts: ['val-equity-1', 'val-equity-2'],
          next: 'eight-days',
        },
        {
          id: 'always-ready',
          words: 'The jacket, the tabs, the sentence. Three times as ready as the rest, just to be heard.',
          labels: ['reflection'],
          fits: true,
          answer: '“Three times.” She undoes the jacket. “So you see it too.”',
          feedback:
            'You name how tiring it is, and how unfair. It is no weakness of hers: it is a weight that others don’t carry. To be seen counts here.',
          facts: ['val-equity-4', 'val-empathy-3', 'md-plan-1'],
          next: 'two-chairs',
        },
        {
          id: 'what-do-you-want-now',
          words:
            'May I say two things you could do? Write a complaint, in your own words. Or bring the form in eight days, and see after that. Or neither, for now. You choose.',
          labels: ['offer'],
          fits: true,
          answer: 'The form, in eight days. The complaint I’ll write on Sunday. It comes out better with cold anger.',
          feedback:
            'You don’t let the insult drop, and you don’t take it over. She knows that there is an answer, how and when she wants.',
          facts: ['fn-linkage-1', 'val-empowerment-4', 'val-equity-4'],
          next: 'two-chairs',
        },
        {
          id: 'they-are-like-that',
          words:
            'Tell me about it! They lost my whole file once. I went back and forth for six months. In the end I saw that they’re just like that, and I don’t let it get to me.',
          labels: ['self-disclosure'],
          fits: false,
          answer: 'They lost your file. They asked if I can understand.',
          feedback:
            'You want to be on the same side. But a lost file is not the same as being looked past. “They’re like that” ends the talk on a thing that can be challenged.',
          anotherWay: 'I know the waiting, but they never asked me that question. What was it like to hear?',
          facts: ['why-differ-2', 'val-equity-4'],
          next: 'eight-days',
        },
      ],
      own: {
        good: [
          'Tired of being twice as ready, for half as much.',
          'What was it like when she looked at me, and not at you?',
          'In eight days, would you like me along again? Or someone else, or to go alone?',
        ],
        ask: ['Do I grade her, or say what I saw?', 'Is there room for the unfairness in my words?'],
        answer: 'She folds the form in four. “In eight days,” she says.',
        next: 'two-chairs',
      },
    },
  ],
  endings: [
    {
      id: 'two-chairs',
      between:
        'You sit down on the lowest step. Blessing tells you how her gran used to shout her name across the yard. Then she looks at you. “Will you come in eight days? Same earring.”',
      takeAlong: 'A silent witness is not mute. They stand where they were asked to stand.',
      facts: ['duty-accompany', 'val-equity-1', 'val-equity-4'],
    },
    {
      id: 'eight-days',
      between:
        'Blessing takes off the yellow jacket and folds it over her arm. In eight days she will be back. “I’ll let you know if I want you there,” she says. It is her own sentence, and she had not prepared it.',
      takeAlong: 'You go along when you are asked. Next time, too, it is for the other person to ask.',
      facts: ['duty-accompany', 'val-empowerment-4'],
    },
  ],
  serves: ['duty-accompany', 'val-equity', 'fn-linkage'],
  facts: ['duty-accompany', 'val-equity-1', 'val-equity-4'],
} satisfies Conversation
