import type { Conversation } from '../../schema/conversation.ts'

export const voicesAtNight = {
  id: 'voices-at-night',
  title: 'Voices at night',
  minutes: 8,
  peer: 'Ibrahim, 35',
  situation:
    'Ibrahim hears voices at night, and he sleeps very little. You have known him for three months, in the house where he has a room. Tonight you are in the kitchen. Marta, who is on the night shift, is in the office down the hall.',
  contentNote:
    'This one speaks of voices that a person hears, and of thoughts of ending one’s life. You can pass over that part.',
  turns: [
    {
      id: 'keep-it-on',
      scene: 'The radio is on loud, and no one is listening. Ibrahim’s eyes are red from no sleep.',
      says: 'Leave it on. If you turn it off, they start.',
      replies: [
        {
          id: 'give-it-a-name',
          words: 'Ibrahim, this could be psychosis. I’ve read a lot about it. There’s treatment for it.',
          labels: ['diagnosis'],
          fits: false,
          answer: 'He looks at the radio. “I’ve got a doctor already.”',
          feedback:
            'You want to understand, so you look for a name. But the name of an illness may make him a patient, and you the one who knows. Peer supporters don’t give such names.',
          anotherWay: 'I’ll leave it on. Would you like to tell me who starts?',
          facts: ['val-equity-3', 'val-equity-1'],
          next: 'faces-change',
        },
        {
          id: 'who-starts',
          words: 'It stays on. Would you like to tell me what starts?',
          labels: ['permission', 'open-question'],
          fits: true,
          answer: 'He looks at you to see if you are laughing. You aren’t. “The voices,” he says.',
          feedback:
            'You leave the radio the way he wants it, and you ask if he’d like to. It is Ibrahim who picks the word for what he hears.',
          facts: ['duty-listening', 'val-experience-1'],
          next: 'two-of-them',
        },
        {
          id: 'only-tired',
          words: 'You’re just tired. One night’s sleep and it’ll be gone.',
          labels: ['reassurance'],
          fits: false,
          answer: 'Being tired doesn’t know my name.',
          feedback:
            'You want to take his fear away. But you tell him that what he hears is not much. So he is left to hear it by himself.',
          anotherWay: 'Something starts at night, and the radio keeps it away.',
          facts: ['val-empathy-3', 'why-listen-2'],
          next: 'faces-change',
        },
      ],
      own: {
        good: [
          'The radio stays. I’ll sit here.',
          'They start. And you keep it loud so as not to hear.',
          'What is it like for you when the night begins?',
        ],
        ask: ['Do I use his words, or a doctor’s?', 'Can I stay, even if it scares me a little?'],
        answer: 'He turns the radio up a touch. Then he sits down across from you.',
        next: 'two-of-them',
      },
    },
    {
      id: 'faces-change',
      says: 'There. When I tell people, their faces change. Yours too, just now.',
      replies: [
        {
          id: 'same-face',
          words: 'No, that’s just you. My face is the same as ever.',
          labels: ['judgement'],
          fits: false,
          answer: 'OK. That’s just me.',
          feedback:
            'You defend yourself, and that is human. But to someone who hears what others don’t, you say once more: there’s nothing there.',
          anotherWay: 'It may have. You caught me off guard, and I’m still here.',
          facts: ['val-acceptance-1'],
          next: 'two-of-them',
        },
        {
          id: 'face-did-change',
          words: 'It did change. I got a bit scared, and I spoke too soon. May I listen from the start?',
          labels: ['reflection', 'permission'],
          fits: true,
          answer: '“You’re scared too.” Half a smile gets out. “That makes two of us.”',
          feedback:
            'You tell the truth about yourself in a few words. He saw what he saw, and you say so. That may be rare for him.',
          facts: ['val-equity-1', 'val-reciprocity-2', 'val-empathy-2'],
          next: 'two-of-them',
        },
        {
          id: 'all-stays-here',
          words: 'Sorry. Look, you can tell me anything. It stays between us, I swear.',
          labels: ['promise'],
          fits: false,
          answer: '“Anything.” He turns it over. “We’ll see.”',
          feedback:
            'You want him to trust you. But anything is too much. If a life is in danger, you can’t keep it to yourself. That’s better said before than after.',
          anotherWay: 'Sorry. I don’t pass on what you tell me. If a life is at stake I get help, and I tell you so.',
          facts: ['conf-exceptions', 'conf-agree-1'],
          next: 'two-of-them',
        },
      ],
      own: {
        good: [
          'You saw right. Give me a moment, and then I’ll listen.',
          'That wears you out, all those faces changing.',
          'What would you like to see on a face when you tell them?',
        ],
        ask: ['Can I say that I’m scared in five words?', 'Do I promise a thing that I can’t keep later?'],
        answer: 'He studies you a while longer. Then his shoulders come down.',
        next: 'two-of-them',
      },
    },
    {
      id: 'two-of-them',
      scene: 'He turns the radio down a little.',
      says: 'There’s two of them. The old one talks more. She says I’m a weight on everyone.',
      replies: [
        {
          id: 'every-night-a-weight',
          words: 'Night after night someone tells you that you’re a weight. And you lie there in the dark and hear it.',
          labels: ['reflection'],
          fits: true,
          answer: '“Every night.” He puts his hands to his ears, then laughs a little. “It doesn’t help.”',
          feedback:
            'You don’t argue about whether the voice is there. You say what it is like to live with it. So he is no longer the only one who knows.',
          facts: ['val-empathy-3', 'duty-listening'],
          next: 'clean-cups',
        },
        {
          id: 'why-listen-to-her',
          words: 'But why do you listen to her? You know she’s not real.',
          labels: ['why', 'judgement'],
          fits: false,
          answer: 'Because she shouts.',
          feedback:
            'You want to make him strong against the voice. But “why” puts the blame on him for hearing it. And tonight, to him, she is real.',
          anotherWay: 'That’s a hard thing to say. What does it do to you?',
          facts: ['val-acceptance-1', 'val-experience-1'],
          next: 'clean-cups',
        },
        {
          id: 'what-do-you-do',
          words: 'And you, when she talks, what do you do?',
          labels: ['open-question'],
          fits: true,
          answer: 'I come down here. I wash everyone’s cups. Water makes a noise.',
          feedback:
            'The question gives him somewhere to speak from: what he does. A person often has found a way of their own to hold on.',
          facts: ['val-experience-1', 'val-empowerment-2'],
          next: 'clean-cups',
        },
        {
          id: 'everyone-likes-you',
          words: 'What are you talking about! You’re no weight. Everyone here likes you.',
          labels: ['reassurance'],
          fits: false,
          answer: 'Everyone. How many of them do you know?',
          feedback:
            'You say it from the heart. But now he has to choose between you and the voice, and she is there each night. Before an answer, he may need someone to hear it.',
          anotherWay: 'To be told you’re a weight, in the dark. That must be hard.',
          facts: ['why-listen-2', 'val-empathy-3'],
          next: 'clean-cups',
        },
      ],
      own: {
        good: [
          'Two, and one talks more. Tell me about the old one.',
          'And in the day? What is it like when they are quiet?',
          '“A weight on everyone.” That’s a lot to hear in the dark.',
        ],
        ask: ['Am I with him, or do I fight the voice?', 'Do I know what he does to hold on?'],
        answer: 'He takes a cup from the rack and turns it in his hands.',
        next: 'clean-cups',
      },
    },
    {
      id: 'clean-cups',
      scene: 'The cups stand in a row, all clean.',
      says: 'I used to pray, and they stopped. Not now. I don’t tell the doctor. I’m scared they’ll keep me in.',
      replies: [
        {
          id: 'three-months-inside',
          words:
            'I was scared too. Then I did three months on a ward. The first days I just cried, and then I saw the sense in it. It saved my life, believe me.',
          labels: ['self-disclosure'],
          fits: false,
          answer: '“Three months.” He puts the cup down. “That’s what I mean.”',
          feedback:
            'It is true and strong, and meant to give him heart. But it takes all the room, and leads right to where he fears to go. Your road may not be his.',
          anotherWay: 'I know that fear too. What is yours like?',
          facts: ['why-differ-2', 'val-experience-2'],
          next: 'last-night',
        },
        {
          id: 'raise-the-dose',
          words:
            'Your dose may be too low. Most of the time the doctor puts it up a bit and the voices calm down. Ask him.',
          labels: ['diagnosis', 'advice'],
          fits: false,
          answer: 'Now you talk about doses too.',
          feedback:
            'You look for a way out, and what comes is a treatment. Medicine is for those whose trade it is. And he was telling you about something else: fear.',
          anotherWay: 'You’re scared they’ll keep you in. Who could you bear to tell?',
          facts: ['val-equity-3', 'why-own-answers-1'],
          next: 'last-night',
        },
        {
          id: 'who-could-hear-it',
          words: 'Praying is not enough now, and the doctor scares you. Who is there that you could tell?',
          labels: ['reflection', 'open-question'],
          fits: true,
          answer: '“Dolores, maybe. The nurse.” He thinks. “She knocks before she comes in.”',
          feedback:
            'You gather up both things, and you leave the question open. He is the one to find a door that does not scare him. A bridge may begin like that.',
          facts: ['fn-linkage-1', 'why-valued-7'],
          next: 'last-night',
        },
      ],
      own: {
        good: [
          'You’d like help, and the help scares you.',
          'Praying helped. What did it give you?',
          'Which doctor or nurse treated you the way you want?',
        ],
        ask: ['Do I speak of his fear, or of my road?', 'Do I leave to doctors what is for doctors?'],
        answer: 'He puts the cup back in the row. Straight.',
        next: 'last-night',
      },
    },
    {
      id: 'last-night',
      scene: 'He turns the radio off. There’s not a sound in the kitchen.',
      says: 'Last night I thought, the old one is right. If I weren’t here any more, it would stop.',
      hard: {
        note: 'Now Ibrahim speaks of thoughts of dying.',
        skipTo: 'light-in-the-hall',
      },
      replies: [
        {
          id: 'whole-life-ahead',
          words: 'No, don’t even joke about that. You’ve got your whole life ahead of you.',
          labels: ['reassurance'],
          fits: false,
          answer: '“I wasn’t joking.” He turns the radio back on.',
          feedback:
            'You’re scared to lose him, so you shut the door fast. But someone who speaks of dying, and is not heard, may learn not to say it.',
          anotherWay: 'I hear you. I’ll ask you straight: are you thinking of ending your life?',
          facts: ['val-empathy-3', 'conf-exceptions'],
          next: 'forget-it',
        },
        {
          id: 'think-of-your-mother',
          words: 'What about your mother? Do you know what that would do to her?',
          labels: ['judgement'],
          fits: false,
          answer: 'She’s the one I weigh on most.',
          feedback:
            'You reach for a thread to hold him here. But the thread is made of guilt, and he feels like a weight as it is.',
          anotherWay: 'You wanted it to stop. Are you thinking of ending your life?',
          facts: ['val-acceptance-1', 'val-empathy-3'],
          next: 'forget-it',
        },
        {
          id: 'ask-it-straight',
          words: 'Thank you for telling me. I’ll ask you straight: are you thinking of ending your life?',
          labels: ['closed-question'],
          fits: true,
          answer: 'He takes a long time. “Last night, yes.” And he breathes, like a man who puts down a bag.',
          feedback:
            'When a life is at stake, the plainest question is the kindest too. It tells him: I can bear to hear that word.',
          facts: ['conf-exceptions', 'duty-listening', 'val-empathy-3'],
          next: 'when-it-comes-back',
        },
      ],
      own: {
        good: [
          'I’m listening, and I’m staying put. Are you thinking about dying?',
          'Did you want the noise to stop, or did you want to end your life?',
          'I’m staying. Tell me about last night. Did you think of ending your life?',
        ],
        ask: ['Did I ask it straight, with the whole word?', 'Am I still breathing, too?'],
        answer: 'He looks at the table. “I thought about it last night,” he says. “Dying.”',
        next: 'when-it-comes-back',
      },
    },
    {
      id: 'forget-it',
      scene: 'The radio plays a cheerful song.',
      says: 'Forget it. It was just something to say. Let’s talk about something else.',
      replies: [
        {
          id: 'back-to-it',
          words:
            'We’ll talk about other things later. I heard you, and I answered badly. Did you think of ending your life?',
          labels: ['closed-question'],
          fits: true,
          answer: 'He turns the radio down himself. “Yes,” he says. “Last night, yes.”',
          feedback:
            'You go back and open that door again. It is never too late to ask. Someone who closed up may be waiting for just that.',
          facts: ['conf-exceptions', 'val-reciprocity-4'],
          next: 'when-it-comes-back',
        },
        {
          id: 'other-things',
          words: 'Sure, it was just a bad moment. Did you see the derby?',
          labels: ['reassurance'],
          fits: false,
          answer: '“No.” Then, quietly: “It wasn’t just something to say. I did think about dying.”',
          feedback:
            'It is a relief for you both, and it does not last. He held out his hand once more. Not everyone does, so it is safer to ask at once.',
          anotherWay: 'Before we talk about something else: did you think of ending your life?',
          facts: ['conf-exceptions', 'duty-listening'],
          next: 'when-it-comes-back',
        },
        {
          id: 'you-are-not-well',
          words: 'No, you’re depressed. That’s how people talk when they’re depressed.',
          labels: ['diagnosis'],
          fits: false,
          answer: '“One more name.” He shakes his head. “I wanted to die, and you give me a name.”',
          feedback:
            'You take him in earnest, and that is a lot. But you put him inside a word, and he is left outside. A question is needed here, not a name.',
          anotherWay: 'I did the talking before. Now tell me: did you think of ending your life?',
          facts: ['val-equity-3', 'val-empathy-3'],
          next: 'when-it-comes-back',
        },
      ],
      own: {
        good: [
          'Wait. What you said about last night matters. Did you think of dying?',
          'I cut you off, and I didn’t mean to. Did you think of ending your life?',
          'You can say it here. Last night, were you thinking of dying?',
        ],
        ask: ['Does it suit me to talk about something else?', 'What shows him that I can bear to hear the answer?'],
        answer: 'The song ends. “Yes,” says Ibrahim. “I thought about it.”',
        next: 'when-it-comes-back',
      },
    },
    {
      id: 'when-it-comes-back',
      says: 'It’s less now, with you here. But the night comes back.',
      replies: [
        {
          id: 'swear-to-me',
          words: 'Swear to me you won’t do anything. Look me in the eye and swear.',
          labels: ['advice'],
          fits: false,
          answer: '“I swear.” But he looks at the floor.',
          feedback:
            'An oath calms the one who asks for it. He is left with the night, and now he has something to hide as well.',
          anotherWay: 'The night comes back. Are you safe now? And for tonight, who do you want near you?',
          facts: ['val-empowerment-5', 'val-equity-2'],
          next: 'do-not-tell',
        },
        {
          id: 'safe-now',
          words: 'I’m not leaving now. Tell me: are you safe right now?',
          labels: ['closed-question'],
          fits: true,
          answer: '“Now, yes.” He points at the window. “As long as the buses run.”',
          feedback:
            'Here a closed question is what is needed. It tells you both how much time there is. And he can feel that you stay.',
          facts: ['conf-exceptions', 'val-empathy-1'],
          next: 'do-not-tell',
        },
        {
          id: 'any-hour',
          words: 'Call me any time. Even at four. I’ll always pick up, you have my word.',
          labels: ['promise'],
          fits: false,
          answer: '“And if you’re asleep?” he says. He doesn’t say it to be mean.',
          feedback:
            'You offer all that you have, and more than you have. If you don’t hear the phone one night, he is alone. It takes people who are there at night.',
          anotherWay: 'I’m asleep at night. Let’s think of who is there tonight, you and I.',
          facts: ['help-strain-1', 'help-strain-2', 'why-valued-8'],
          next: 'do-not-tell',
        },
        {
          id: 'who-near-you',
          words: 'When it comes back tonight, what would make you feel less alone?',
          labels: ['open-question'],
          fits: true,
          answer: 'Someone in the hall. And a light. A small one will do.',
          feedback: 'He knows what holds him up, even now. You ask him, and the small things can turn into a plan.',
          facts: ['val-experience-1', 'fn-social-emotional-2'],
          next: 'do-not-tell',
        },
      ],
      own: {
        good: [
          'Are you safe now? I’m staying here with you.',
          'It’s worse at night. Who would you want near you tonight?',
          'I won’t leave you alone with this. Someone has to be awake tonight.',
        ],
        ask: ['Do I know if he is safe now?', 'Will what I offer be there tonight?'],
        answer: 'He pours a glass of water. He pours you one too.',
        next: 'do-not-tell',
      },
    },
    {
      id: 'do-not-tell',
      scene: 'There’s a light down the hall. It’s Marta’s office.',
      says: 'But don’t tell Marta. She’ll have me taken away.',
      replies: [
        {
          id: 'tell-it-with-me',
          words:
            'I can’t keep this to myself. I tell Marta, and only what is needed. Will you say it with me next to you, or shall I, while you listen?',
          labels: ['permission', 'closed-question'],
          fits: true,
          answer: 'He is quiet for a long time. “Next to me,” he says. “But I’ll talk.”',
          feedback:
            'You name the limit before you act, and you name it to him. He can’t choose if it is told, but he can choose how. That part is still his.',
          facts: ['conf-exceptions', 'conf-rule-need', 'val-equity-2'],
          next: 'light-in-the-hall',
        },
        {
          id: 'our-secret',
          words: 'All right, all right. I won’t tell anyone.',
          labels: ['promise'],
          fits: false,
          answer: '“Thanks,” he says. But he does not look any lighter.',
          feedback:
            'You want to keep his trust. But it leaves just the two of you with a life in danger. Those who could help tonight don’t know.',
          anotherWay: 'You’re afraid of Marta. Still, I can’t keep this to myself. We’ll go together.',
          facts: ['conf-exceptions', 'conf-agree-3'],
          next: 'back-from-the-stairs',
        },
        {
          id: 'for-your-own-good',
          words: 'This is no joking matter. I’m off to Marta, and then you do as she says.',
          labels: ['judgement', 'advice'],
          fits: false,
          answer: '“I knew it.” He turns to the wall.',
          feedback:
            'To tell Marta protects him, and it has to be done. But put like this it takes all of it from him, the how as well. That was just what he feared.',
          anotherWay: 'I have to tell Marta, to keep you safe. Do you want to be there?',
          facts: ['val-equity-2', 'conf-exceptions'],
          next: 'may-i-sit',
        },
        {
          id: 'no-lies',
          words:
            'You’re scared of ending up in there. I don’t know what comes next, and I won’t lie to you. I’m telling Marta, and I’m staying with you.',
          labels: ['reflection'],
          fits: true,
          answer: '“You don’t tell lies, I’ll give you that.” He gets up first.',
          feedback:
            'You don’t promise what you don’t know. You say two sure things: that you tell, and that you stay. He can lean on those.',
          facts: ['conf-exceptions', 'val-empathy-3', 'why-valued-1'],
          next: 'light-in-the-hall',
        },
      ],
      own: {
        good: [
          'I can’t keep it to myself, and I’m telling you so to your face. Will you come to Marta with me?',
          'It’s your life. I’ll tell Marta that, and no more. What would you like me to leave out?',
          'I can see you’re scared. I’ll tell Marta, and then I’ll stay.',
        ],
        ask: ['Did I tell him who will know, before I tell them?', 'What can he still choose?'],
        answer: 'He looks at the light down the hall. “Knock, though,” he says.',
        next: 'light-in-the-hall',
      },
    },
  ],
  endings: [
    {
      id: 'light-in-the-hall',
      between:
        'You take the heaviest things to Marta, the two of you. She asks Ibrahim if she may sit down. Then she rings the doctor on call, with him there. Someone stays awake tonight, and a light is left on in the hall. Dolores comes tomorrow. And you, later on, call the person who supports you.',
      takeAlong: 'To name a limit clearly, and stay, may keep trust and a life together.',
      facts: ['conf-exceptions', 'conf-rule-need', 'help-three-kinds-3'],
    },
    {
      id: 'back-from-the-stairs',
      between:
        'You stop on the stairs, and you go back up. “I made a promise I can’t keep,” you tell him. “Marta has to know, tonight.” He is angry. Then he puts on his shoes and comes with you. Marta rings the doctor on call, and stays up with him.',
      takeAlong: 'A promise you can’t keep can be taken back at once, to their face and in plain words.',
      facts: ['conf-exceptions', 'conf-agree-1'],
    },
    {
      id: 'may-i-sit',
      between:
        'Marta comes to the kitchen. “May I sit?” she asks, and he moves the radio. Together you ring the doctor on call. Before you go you tell him, “I said it badly. I’d tell her again, but with you.” Ibrahim does not answer. But he hands you your cup, clean.',
      takeAlong: 'To protect a life comes first. Even then, a “may I?” can leave the other person their place.',
      facts: ['conf-exceptions', 'val-equity-2'],
    },
  ],
  serves: ['val-equity', 'val-empathy', 'fn-social-emotional', 'conf-rule-need'],
  facts: ['val-equity-3', 'conf-exceptions', 'conf-rule-need', 'val-empathy-3'],
} satisfies Conversation
