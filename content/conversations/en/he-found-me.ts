import type { Conversation } from '../../schema/conversation.ts'

export const heFoundMe = {
  id: 'he-found-me',
  title: 'The light is off',
  minutes: 8,
  peer: 'Luz, 33',
  situation:
    'Luz has lived in a hostel for two months, far from a man who hurt her. It’s seven in the evening. She rings you, and whispers.',
  contentNote:
    'It is about a violent former partner, and fear. You can skip the hardest part. For real danger, the safety card is always open.',
  turns: [
    {
      id: 'across-the-road',
      scene: 'A tap drips somewhere behind her.',
      says: 'He’s here. Across the road, by the bus stop. He’s found me.',
      replies: [
        {
          id: 'let-me-talk-to-him',
          words: 'I’m on my way, I’ll go and talk to him. Ten minutes and he’s gone, I promise.',
          labels: ['promise'],
          fits: false,
          answer: 'No! If he sees you, he’ll take it out on me. No.',
          feedback:
            'You want to step in between, and that is human. But facing him may raise the danger, for her and for you. And you can promise nothing about what he will do.',
          anotherWay: 'I’m staying on the line. Can he see you now? A yes or a no will do.',
          facts: ['val-empowerment-5', 'train-focus-4'],
          next: 'the-photo',
        },
        {
          id: 'how-did-he',
          words: 'But how did he find you? Did you tell someone where you live?',
          labels: ['why', 'judgement'],
          fits: false,
          answer: 'The tap drips. She says nothing.',
          feedback:
            'You try to understand. But the question makes her the one who opened the door. People who lived with violence blame themselves already. It is down to the one who threatens.',
          anotherWay: 'I believe you. Are you where he can’t get to you?',
          facts: ['val-acceptance-1', 'val-empathy-3'],
          next: 'the-photo',
        },
        {
          id: 'can-you-talk',
          words: 'I believe you. Can you talk now, with no risk? Yes or no will do.',
          labels: ['closed-question'],
          fits: true,
          answer: 'Yes. The door is locked. He can’t see me.',
          feedback:
            'First you believe her, then comes safety. The question is short, and one word will do. Where there is danger, a closed question gives a voice to someone who can’t talk.',
          facts: ['conf-exceptions', 'val-empathy-1'],
          next: 'with-the-light-off',
        },
        {
          id: 'he-cannot-get-in',
          words: 'It’s all right, no one gets in there. He just wants to scare you.',
          labels: ['reassurance'],
          fits: false,
          answer: 'You don’t know him.',
          feedback:
            'You want to calm her. But you don’t know what he may do, and she does. Her fear is knowledge: it may have kept her alive before.',
          anotherWay: 'You know him. What does your fear tell you right now?',
          facts: ['val-empathy-3', 'conf-exceptions'],
          next: 'with-the-light-off',
        },
      ],
      own: {
        good: [
          'I’m here. Are you safe where you are, right now?',
          'I believe you. Can anyone hear you? Just say yes or no.',
          'I’m on the line with you. Do you want me to call for help while we talk?',
        ],
        ask: ['Did I tell her that I believe her?', 'Do I know if she can talk, and if she is safe?'],
        answer: 'Wait. I’ll lock the door. There, now I can talk.',
        next: 'with-the-light-off',
      },
    },
    {
      id: 'the-photo',
      says: 'It’s my fault, isn’t it? On Sunday, at the party, someone took my picture. You could see the gate.',
      replies: [
        {
          id: 'photos-are-risky',
          words:
            'Ah, photos. I always say, if you’re scared, it’s best not to be seen around. No more of those from now on, all right?',
          labels: ['judgement', 'advice'],
          fits: false,
          answer: 'No photos. No parties. No nothing.',
          feedback:
            'You think of next time. But she asked, is it my fault? And the answer she gets is yes. A party is no crime.',
          anotherWay: 'People go to parties. He is the one who chose to follow you.',
          facts: ['val-acceptance-1'],
          next: 'with-the-light-off',
        },
        {
          id: 'he-chose',
          words: 'You were at a party, and now you blame yourself. But coming here was his choice.',
          labels: ['reflection'],
          fits: true,
          answer: 'It was my first party in two years. I even danced.',
          feedback:
            'You name the guilt she feels. You put the choice with the one who made it. That is no comfort: it is how things are.',
          facts: ['val-acceptance-1', 'val-empathy-1'],
          next: 'with-the-light-off',
        },
        {
          id: 'talk-later-safe-now',
          words:
            'No, it’s not your fault. We can talk of that as long as you like, after. Now: are you behind a locked door?',
          labels: ['closed-question'],
          fits: true,
          answer: 'Yes. The kitchen. The key is in my hand.',
          feedback:
            'A short, clear answer, then back to what is pressing: if she is safe. The rest can wait, and you say so.',
          facts: ['conf-exceptions', 'conf-rule-need'],
          next: 'with-the-light-off',
        },
      ],
      own: {
        good: [
          'No. It’s not your fault. Where are you now?',
          'You danced at a party. He is the one who threatens.',
          'I hear you, and I believe you. Is the door locked?',
        ],
        ask: ['Did I answer what she asked: is it my fault?', 'Did I come back to her safety?'],
        answer: 'A shaky breath. “I’ve turned the key,” she says.',
        next: 'with-the-light-off',
      },
    },
    {
      id: 'with-the-light-off',
      says: 'I’m in the kitchen with the light off. My name means light, and I’m sitting in the dark.',
      replies: [
        {
          id: 'turn-it-on',
          words:
            'Put it on, go on! Don’t let him win. That’s your home now. Make some hot tea, breathe slowly, and it’ll soon be over.',
          labels: ['advice', 'reassurance'],
          fits: false,
          answer: 'If I put it on, he’ll see me.',
          feedback:
            'You want to give her back her light. But she chose the dark, to keep safe: she knows where the window is. From far off, advice can go astray.',
          anotherWay: 'In the dark, so he won’t see you. How can I help you, from here?',
          facts: ['why-own-answers-1', 'val-empowerment-1'],
          next: 'what-he-wrote',
        },
        {
          id: 'is-it-danger-now',
          words:
            'You put it out to keep yourself safe. Do you think he could get in? Do you want us to call the emergency number?',
          labels: ['reflection', 'closed-question'],
          fits: true,
          answer: 'No, not yet. There’s the front door, and Irene is on duty. If he moves, yes. I’ll tell you.',
          feedback:
            'You see what she has done for herself. Then you ask about danger, and help, in direct words. She knows where Irene is, and now so do you.',
          facts: ['conf-exceptions', 'val-empathy-3'],
          next: 'what-he-wrote',
        },
        {
          id: 'tell-me-what-you-see',
          words: 'I’m with you in the dark. What can you see and hear from there?',
          labels: ['open-question'],
          fits: true,
          answer: 'He’s leaning on the post, with his phone. I can hear Irene, who’s on duty. She’s singing.',
          feedback:
            'You don’t take her away from where she is: you go there too. As she tells you, she finds a useful thing: Irene is in the house.',
          facts: ['duty-listening', 'val-experience-1'],
          next: 'what-he-wrote',
        },
        {
          id: 'panic-attack',
          words: 'I think you’re having a panic attack. Is your heart racing? That’s what it is.',
          labels: ['diagnosis'],
          fits: false,
          answer: 'My heart is racing because he’s out there.',
          feedback:
            'You look for a cause inside her. But the cause is on the street, and it has a name. A diagnosis is not for you to make, and here it looks away from the danger.',
          anotherWay: 'You have every reason to be scared. What is he doing now?',
          facts: ['val-equity-3'],
          next: 'what-he-wrote',
        },
      ],
      own: {
        good: [
          'I’m with you in the dark. If he moves, we call at once.',
          'You found a way not to be seen. Who else is in the house?',
          'Are you scared he’ll get in? Tell me plainly, I’m here.',
        ],
        ask: ['Do I know if the danger is now?', 'Do I trust what she knows?'],
        answer: '“Irene’s downstairs,” she says. “She’s on duty. I can hear her sing.”',
        next: 'what-he-wrote',
      },
    },
    {
      id: 'what-he-wrote',
      says: 'He wrote to me. “I know where you sleep. Next time you won’t get up.” He nearly did it once. I still hear the sound of that door.',
      hard: {
        note: 'Here Luz reads out a threat, and recalls the violence.',
        skipTo: 'do-not-tell-them',
      },
      replies: [
        {
          id: 'believe-and-stay',
          words: 'That’s a real threat, and you know what it’s about. I believe you, every word.',
          labels: ['reflection'],
          fits: true,
          answer: 'She cries, with a hand on her mouth. “No one believed me. He was so nice to the rest of them.”',
          feedback:
            'You believe her, and call it a threat. No questions about details: you know what is needed for now. People who lived with violence were often not believed.',
          facts: ['val-empathy-1', 'val-empathy-3'],
          next: 'do-not-tell-them',
        },
        {
          id: 'what-did-he-do',
          words: 'What did he do to you, that time? What with? Did you go to hospital?',
          labels: ['closed-question'],
          fits: false,
          answer: 'Not now. Please, not now.',
          feedback:
            'You want to know how bad it is. But one question after another may take her back in there, alone and in the dark. The threat she read out is enough.',
          anotherWay: 'You don’t have to tell it. I believe you. Shall we be quiet a moment?',
          facts: ['conf-rule-need', 'val-empathy-1'],
          next: 'do-not-tell-them',
        },
        {
          id: 'mine-too',
          words:
            'I know it well. I had someone write to me like that, for months. He followed me to work. One night he was there on the stairs, and I’ve moved town twice since then. My hands are shaking even now.',
          labels: ['self-disclosure'],
          fits: false,
          answer: 'So it never ends.',
          feedback:
            'Your story says, I know what you mean. But it is long, and ends with your hands shaking. Tonight Luz needs yours to be steady. And you may need someone for yourself, later.',
          anotherWay: 'I know that fear. But now I’m with yours, and with you. What do you need, this very minute?',
          facts: ['why-differ-2', 'val-reciprocity-2'],
          next: 'do-not-tell-them',
        },
        {
          id: 'keep-the-message',
          words: 'I believe you. That’s a serious threat. May I tell you one thing I know about that message?',
          labels: ['permission'],
          fits: true,
          answer: 'Tell me. I was going to delete it.',
          feedback:
            'Even with fear in the air, you ask first. It is her phone. A message like that may be of use if it is kept: she can decide once she knows.',
          facts: ['conf-rule-need', 'val-empowerment-4'],
          next: 'do-not-tell-them',
        },
      ],
      own: {
        good: [
          'I believe you. And that door is still with you.',
          'That is a threat, and you don’t carry it alone.',
          'You don’t have to tell more. What helps you, right now?',
        ],
        ask: ['Do I believe her, and ask for no proof?', 'Do I ask only what is needed now?'],
        answer: 'The tap drips. “Are you still there?” You are.',
        next: 'do-not-tell-them',
      },
    },
    {
      id: 'do-not-tell-them',
      says: 'But swear you won’t tell anyone. If they find out, they’ll move me again. I’ve only just learned the others’ names.',
      replies: [
        {
          id: 'i-swear',
          words: 'All right, I swear. It stays between you and me.',
          labels: ['promise'],
          fits: false,
          answer: 'Thank you. So that’s the two of us in the dark.',
          feedback:
            'You want her to trust you, and no wonder. But the danger is serious, and the secret leaves her alone. This is one of the exceptions. It is more honest to say so, even if it hurts.',
          anotherWay:
            'I can’t keep this to myself. I’ll tell Irene, and only what is needed. Would you like to tell her, with me on the phone?',
          facts: ['conf-exceptions', 'conf-rule-team'],
          next: 'you-swore',
        },
        {
          id: 'not-this-one',
          words:
            'I can’t keep this to myself, because your life is at risk. I’ll tell Irene, now, and my supervisor. Only that he is outside, and that he threatens you. Would you like to tell Irene, with me on the line?',
          labels: ['closed-question'],
          fits: true,
          answer: 'Silence. “Only that. Not the story of the door.”',
          feedback:
            'You say that you can’t, who you will tell, and how much. So nothing goes on behind her back: she knows first. And she has a real choice left, of how.',
          facts: ['conf-exceptions', 'conf-rule-need', 'conf-rule-team'],
          next: 'maybe-i-go-back',
        },
        {
          id: 'tell-the-whole-house',
          words: 'No, they all have to know! I’ll write to the house group: Luz’s ex is out there, watch out.',
          labels: ['confidentiality'],
          fits: false,
          answer: 'The group? The one who put up that photo is in there! Irene, and no one else.',
          feedback:
            'You want to protect them all. But her story ends up on many phones, and it may get to him too. You say only what is needed, to those who can do something.',
          anotherWay: 'I’ll tell Irene, who is on duty. Only those who need it.',
          facts: ['conf-rule-need', 'conf-rule-permission'],
          next: 'maybe-i-go-back',
        },
        {
          id: 'the-names',
          words:
            'You’re scared to lose this place too, and the names. May I tell you what I can’t keep to myself, and what I can?',
          labels: ['reflection', 'permission'],
          fits: true,
          answer: 'Tell me. I know it anyway. The threat has to be told.',
          feedback:
            'First you hear what is behind it: no whim, but the fear of one more new start. Then you ask, and explain the limits. She gets there by herself.',
          facts: ['val-empathy-3', 'conf-exceptions', 'conf-agree-2'],
          next: 'maybe-i-go-back',
        },
      ],
      own: {
        good: [
          'I can’t swear to keep this one. I’ll tell you who I talk to, before I do.',
          'I’ll say only what’s needed, to those who need it. The rest is yours.',
          'Would you like to be there when I tell Irene?',
        ],
        ask: ['Did I say plainly what I can’t keep to myself?', 'Does she know who I tell, and how much?'],
        answer: 'She says the others’ names, one by one. Then, “Irene is all right. Only her.”',
        next: 'maybe-i-go-back',
      },
    },
    {
      id: 'you-swore',
      says: 'You swore. But if he comes up the stairs, what will you do? Keep the secret?',
      replies: [
        {
          id: 'he-will-not',
          words: 'He won’t come up, you’ll see. It stays between us, and tomorrow it’ll all be over.',
          labels: ['reassurance'],
          fits: false,
          answer: 'No. You don’t know him. I’ll tell Irene myself.',
          feedback:
            'You hope it will go that way, and no one can know. Luz saw better than anyone that the secret does not protect her. And she chose to open it.',
          anotherWay: 'No, I can’t keep it. I swore too fast. I’ll tell Irene. Or would you like to?',
          facts: ['conf-exceptions', 'val-empathy-3'],
          next: 'maybe-i-go-back',
        },
        {
          id: 'you-made-me',
          words: 'It was you who made me swear! I didn’t know what to say.',
          labels: ['judgement'],
          fits: false,
          answer: 'That’s true. I didn’t want to be moved. I’ll tell Irene. I will.',
          feedback:
            'Fear got hold of you too. But now the weight of the promise goes back to her, in a dark kitchen. A word given in haste can be taken back: you just say so.',
          anotherWay: 'I swore without thinking, and I’m sorry. Irene has to know this. Shall we do it together?',
          facts: ['val-acceptance-1', 'val-reciprocity-4'],
          next: 'maybe-i-go-back',
        },
        {
          id: 'i-take-it-back',
          words:
            'No. I swore too fast, and I’m sorry. Your life is at risk, so I’ll tell Irene and my supervisor, and only what’s needed. How would you like me to do it?',
          labels: ['open-question'],
          fits: true,
          answer: 'She lets out her breath. “Thank God. Tell Irene. Softly.”',
          feedback:
            'A promise that is too big can be taken back, if you say so plainly, and first. It may hurt for a moment. But the one who asked for it may have hoped that it would not hold.',
          facts: ['conf-exceptions', 'conf-rule-need', 'conf-agree-2'],
          next: 'maybe-i-go-back',
        },
      ],
      own: {
        good: [
          'No. If you’re in danger I speak up, and I tell you so now.',
          'I promised more than I can keep. I’m sorry. I’ll tell Irene that he’s there.',
          'The rest of your story is yours. The threat I’ll tell Irene. Do you want to be there?',
        ],
        ask: ['Can I say, I promised too much?', 'Does she know now what I will really do?'],
        answer: '“Irene,” she says softly. “Irene has to know. Only her.”',
        next: 'maybe-i-go-back',
      },
    },
    {
      id: 'maybe-i-go-back',
      says: 'You know what I think? If I go back to him, at least I can stop being scared that he’ll find me.',
      replies: [
        {
          id: 'how-can-you',
          words: 'Go back to a man like that? After all you’ve been through?',
          labels: ['judgement'],
          fits: false,
          answer: 'I knew I shouldn’t say it.',
          feedback:
            'You got a fright. But she let you see the thought that she tells no one. With shame on top of it, she may keep the next one to herself.',
          anotherWay: 'You’re tired of being scared. What tires you most?',
          facts: ['val-acceptance-1'],
          next: 'irene-knocks',
        },
        {
          id: 'report-him',
          words:
            'No, listen to me: you have to report him tomorrow. Get a lawyer, and ask for another house. It’s the only way.',
          labels: ['advice'],
          fits: false,
          answer: 'I did, once. And he’s here all the same.',
          feedback:
            'It may be one road, and some people can explain it well. But as an order it sounds like all those who decided for her. Each step has its risks, and she knows them.',
          anotherWay: 'What would make you feel a bit safer, even just for tonight?',
          facts: ['val-empowerment-4', 'why-own-answers-2'],
          next: 'irene-knocks',
        },
        {
          id: 'tired-of-fear',
          words: 'Two months of looking over your shoulder. You’re so tired that you’d almost rather know where he is.',
          labels: ['reflection'],
          fits: true,
          answer: '“Yes. Almost.” She sniffs. “But only almost.”',
          feedback:
            'You don’t agree and you don’t fight: you name how tired she is. Once it is heard, it can be what it is, a thought. And she finds her own “almost”.',
          facts: ['val-acceptance-1', 'val-empathy-1'],
          next: 'irene-knocks',
        },
      ],
      own: {
        good: [
          'Fear has taken even your sleep. I can see how a thought like that comes.',
          'What would you want, if fear was quiet for a moment?',
          'I don’t judge you for saying it. And tonight I want you to be safe.',
        ],
        ask: ['Can she tell me even this, and feel no shame?', 'Am I deciding what is best for her?'],
        answer: '“It’s only a thought,” she says. “But it comes.”',
        next: 'irene-knocks',
      },
    },
    {
      id: 'irene-knocks',
      scene:
        'There is a knock. A voice says, “Luz, it’s Irene. I heard you talking.” Luz is still on the line with you.',
      says: 'It’s her. And what about tonight? What do we do?',
      replies: [
        {
          id: 'two-things-tonight',
          words:
            'If he moves, we call at once. For now, may I say two things? Ring the helpline for violence, on Irene’s phone. Or call the emergency number right now. Or neither: you choose.',
          labels: ['offer'],
          fits: true,
          answer: 'The helpline. On Irene’s phone, the one he doesn’t know.',
          feedback:
            'The limit is plain: if danger comes, we call. For the rest there are two ways, or neither. She chooses, and has a real person next to her.',
          facts: ['fn-linkage-2', 'conf-rule-need', 'val-empowerment-4'],
          next: 'the-light-in-the-hall',
        },
        {
          id: 'i-stay-up',
          words: 'Don’t open to anyone. I’ll stay on the phone with you all night. Leave it to me.',
          labels: ['promise'],
          fits: false,
          answer: 'All night? But Irene’s here.',
          feedback:
            'You would give anything tonight. But no one can carry a night like this alone, by phone. Behind the door is someone who can be with her. There is someone for you to ring too, after.',
          anotherWay: 'Irene is at the door. Shall I stay on the line while you open?',
          facts: ['help-strain-1', 'help-three-kinds-3', 'why-valued-7'],
          next: 'the-three-of-us',
        },
        {
          id: 'you-and-irene',
          words: 'I’ll stay on while you open, if you like. What would you like Irene to know first?',
          labels: ['open-question'],
          fits: true,
          answer: 'That he’s by the bus stop. And that the light stays off.',
          feedback: 'You are a bridge: you don’t vanish, and you don’t take Irene’s place. Luz picks the first words.',
          facts: ['why-valued-7', 'val-empowerment-5'],
          next: 'the-three-of-us',
        },
      ],
      own: {
        good: [
          'Open to Irene, if you feel able. I’m here till there are two of you.',
          'What do you need tonight, from Irene and from me?',
          'If he moves, we call the emergency number. The rest is for you and Irene to decide.',
        ],
        ask: ['Am I a bridge, or do I do it all?', 'Is it clear what we do, if danger comes?'],
        answer: 'A key turns. “Come in,” says Luz. “But leave the light off.”',
        next: 'the-three-of-us',
      },
    },
  ],
  endings: [
    {
      id: 'the-light-in-the-hall',
      between:
        'Irene and Luz make the call together, on the floor, far from the window. Before you hang up, you tell Luz that you will ring your supervisor, and what you will say. Only what is needed. Later a message comes. “I put on the light in the hall. You can’t see it from outside.”',
      takeAlong: 'Danger does not need a secret. It needs plain words, and someone near.',
      facts: ['conf-exceptions', 'conf-rule-need', 'val-empowerment-4'],
    },
    {
      id: 'the-three-of-us',
      between:
        'You stay on till you can hear two voices. Luz does the telling, and Irene listens. You tell her that you will ring your supervisor now. You say only what is needed, and also how you are. The next day Luz sends you the others’ names. All of them are there.',
      takeAlong: 'An evening like this weighs on the listener too. Who is there for you?',
      facts: ['conf-exceptions', 'help-three-kinds-3', 'help-balance-2', 'why-valued-7'],
    },
  ],
  serves: ['fn-social-emotional', 'conf-rule-need', 'conf-rule-team', 'val-empowerment'],
  facts: ['conf-exceptions', 'conf-rule-need', 'md-systemic-2'],
} satisfies Conversation
