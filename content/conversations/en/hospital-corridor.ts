import type { Conversation } from '../../schema/conversation.ts'

export const hospitalCorridor = {
  id: 'hospital-corridor',
  title: 'The hospital corridor',
  minutes: 8,
  peer: 'Pietro, 72',
  situation:
    'Pietro slept in a van for years, and now he has a bed in a hostel. For three days he has been in hospital for tests. He asked you to be with him this afternoon.',
  turns: [
    {
      id: 'the-open-gown',
      scene: 'He is on a trolley in the corridor. He holds his gown shut with one hand, behind his back.',
      says: 'Seventy-two years old, and they dress me with my backside out.',
      replies: [
        {
          id: 'shall-i-tie-it',
          words: 'One hand is not enough. Shall I do the ties for you, or would you rather have a blanket?',
          labels: ['permission'],
          fits: true,
          answer: 'He turns his back to you. “Double knot,” he says. “I was at sea.”',
          feedback:
            'You ask before you touch, and he picks. In a place where they all touch him and don’t ask, that is something of his own.',
          facts: ['val-equity-1', 'val-empowerment-4'],
          next: 'the-walnut',
        },
        {
          id: 'same-for-everyone',
          words: 'It’s like that for all of us in here. After a while no one minds.',
          labels: ['reassurance'],
          fits: false,
          answer: 'I mind.',
          feedback:
            'You want him to feel like the rest. But he speaks of his dignity, with a joke. “All of us” covers him even less than the gown.',
          anotherWay: 'You’re holding it all with one hand. Shall I get you a blanket?',
          facts: ['val-empathy-3', 'val-acceptance-1'],
          next: 'the-walnut',
        },
        {
          id: 'call-someone-at-once',
          words:
            'You should complain! Call the ward sister and make her give you pyjamas. If she won’t, raise your voice. It’s your right.',
          labels: ['advice'],
          fits: false,
          answer: '“Yes, yes.” The hand behind his back grips harder.',
          feedback:
            'You take his side, and he does have a right. But he did not ask for a battle. He may need to save his strength.',
          anotherWay: 'Your backside out, in front of everyone. What would give you some peace?',
          facts: ['why-own-answers-3', 'why-listen-2'],
          next: 'the-walnut',
        },
      ],
      own: {
        good: [
          'With one hand, and in front of everyone.',
          'Shall I stand here behind you, so no one walks past?',
          'What’s it like, on this trolley since the morning?',
        ],
        ask: ['Do I ask before I touch or move a thing?', 'Do I hear the joke, and what it covers?'],
        answer: 'He shifts a few inches. “Stand here,” he says. “You be the wall.”',
        next: 'the-walnut',
      },
    },
    {
      id: 'the-walnut',
      scene: 'He has your coat over his knees now.',
      says: 'There’s a spot. On my lung. The size of a walnut, they said. You’ve seen a lot of people: what do you think it is?',
      replies: [
        {
          id: 'old-pneumonia',
          words:
            'That’ll be a scar from an old chest infection. Normal, after those years in the van. And you look so well. I’ve seen plenty like that.',
          labels: ['diagnosis', 'reassurance'],
          fits: false,
          answer: '“You think so?” His face eases. “That’s what my brother said, too.”',
          feedback:
            'He asked, and you want to do him good. But you don’t know what it is, and peer supporters don’t diagnose. If it turns out to be something else, your word will fall on him.',
          anotherWay: 'I don’t know, Pietro. They’ll tell you tomorrow. What do you think it is, at night?',
          facts: ['val-equity-3', 'why-valued-1'],
          next: 'what-your-brother-said',
        },
        {
          id: 'i-do-not-know-either',
          words: 'I don’t know what it is. You have a walnut in there, and a day to wait. What is on your mind most?',
          labels: ['reflection', 'open-question'],
          fits: true,
          answer: '“My brother,” he says at once. “His began with a walnut, too.”',
          feedback:
            'You say “I don’t know”, and you stay. You don’t leave his question hanging. You turn it to what is in his mind.',
          facts: ['val-equity-3', 'duty-listening'],
          next: 'the-nurse',
        },
        {
          id: 'did-you-smoke',
          words: 'You smoked, didn’t you? How much? And how long since you saw a doctor?',
          labels: ['closed-question', 'judgement'],
          fits: false,
          answer: 'Forty a day. Since before you were born.',
          feedback:
            'You look for the cause, as if to tidy up. But in three questions the walnut becomes his fault. He has had plenty of those in here.',
          anotherWay: 'A walnut. How scary a walnut can be.',
          facts: ['val-acceptance-1', 'val-equity-3'],
          next: 'the-nurse',
        },
      ],
      own: {
        good: [
          'I can’t tell you, and I don’t want to guess. I’ll wait with you.',
          '“The size of a walnut.” Who told you, and how?',
          'A whole day with that word on you.',
        ],
        ask: ['Can I say “I don’t know” and not go away?', 'Am I putting on the doctor’s coat?'],
        answer: 'He shuts his hand, as if the walnut were in it. “My brother,” he says.',
        next: 'the-nurse',
      },
    },
    {
      id: 'what-your-brother-said',
      says: 'He said: it’s just old bronchitis. By Christmas we were at the graveyard. But now it’s you who tells me, and I believe you.',
      replies: [
        {
          id: 'i-take-it-back',
          words:
            'No, Pietro. I talked like a doctor, and I’m not one. I don’t know what it is. Your brother didn’t make it, and you’re scared.',
          labels: ['reflection'],
          fits: true,
          answer: 'A long sigh. “Better that way. I know a kind lie when I hear one, at my age.”',
          feedback:
            'You take back a word that was not yours to give. He loses a comfort. He gains someone he can trust when he is scared.',
          facts: ['val-equity-3', 'why-valued-1', 'val-empathy-3'],
          next: 'the-nurse',
        },
        {
          id: 'your-brother-was-old-times',
          words: 'But that was years ago! These days they can cure anything, you’ll see.',
          labels: ['reassurance'],
          fits: false,
          answer: '“Anything.” He watches the drip come down, one drop at a time.',
          feedback:
            'You put a second certainty on top of the first. But his brother died, and no one has said to him yet: that must have been terrible.',
          anotherWay: 'Your brother. What was he like?',
          facts: ['val-empathy-3', 'why-listen-2'],
          next: 'the-nurse',
        },
        {
          id: 'my-own-scan',
          words:
            'I had a spot too. Six months of fear, three hospitals, and then it was nothing. Since that day nothing scares me.',
          labels: ['self-disclosure'],
          fits: false,
          answer: '“Good for you,” he says. “I’ve buried a brother.”',
          feedback:
            'Your story has a good end, and he does not know the end of his. Told now, it may leave him more alone with his brother.',
          anotherWay: 'I waited for a test too, once. And you, what do you see while you wait?',
          facts: ['why-differ-1', 'conf-rule-own-story'],
          next: 'the-nurse',
        },
      ],
      own: {
        good: [
          'Don’t take my word: I was guessing, to make you feel better.',
          'You don’t forget a Christmas like that. Will you tell me?',
          'You’d like to be told it’s bronchitis. And you know how that went.',
        ],
        ask: ['Can I take back a word too many?', 'Can I leave him his fear, and not leave him?'],
        answer: 'He runs a hand over his beard. “He had hands like mine,” he says.',
        next: 'the-nurse',
      },
    },
    {
      id: 'the-nurse',
      scene:
        'Pietro goes to the toilet with a walking frame. A nurse comes with a form. “Do you know him well? Does he drink? Where does he sleep? Help me out, all I get from him is jokes.” Pietro comes slowly back, in time to hear.',
      says: 'Here I am. What are we talking about?',
      replies: [
        {
          id: 'tell-the-nurse-all',
          words:
            'I was telling her about the van, and the wine. A litre a day, isn’t it? It’s better if they know. They’ll treat you well, and that’s that.',
          labels: ['confidentiality'],
          fits: false,
          answer: 'Pietro looks at the form, then at his slippers. “Thanks,” he says, but to no one.',
          feedback:
            'You want to help those who treat him, and perhaps they do need to know. But he told you about the wine. He was two steps away, and one could ask him.',
          anotherWay: 'The nurse has some questions about you. Do you want to answer? I can stay, or step away.',
          facts: ['conf-rule-permission', 'conf-sensitive', 'conf-rule-need'],
          next: 'they-know-it-all',
        },
        {
          id: 'not-a-word-from-me',
          words: 'This lady wanted me to spy on you. But not me, I don’t talk!',
          labels: ['judgement'],
          fits: false,
          answer: 'The nurse goes red. Pietro looks at her, then at you. “That lady changes my drip.”',
          feedback:
            'You guard his secret, and it deserves that. But you set the one who treats him against him. One can say no and keep the bridge.',
          anotherWay: 'Pietro, there are some questions for you. They’re not mine to answer. Is now all right?',
          facts: ['fn-linkage-1', 'why-valued-7', 'val-equity-2'],
          next: 'the-wine',
        },
        {
          id: 'ask-him-he-is-here',
          words:
            'There are questions for you, Pietro, and I’ve said nothing about you. Shall I stay while you answer, or step away?',
          labels: ['permission'],
          fits: true,
          answer: 'He leans on the frame as if it were a bar. “Stay. And you, ask me one thing at a time.”',
          feedback:
            'You bring the questions back to the one they belong to, in front of him. The nurse is not against him. She just asked the person next to him.',
          facts: ['conf-rule-permission', 'val-equity-1', 'why-valued-2'],
          next: 'the-wine',
        },
      ],
      own: {
        good: [
          'She asked about you, and I said you’re the one who knows. Would you like to answer her?',
          'The nurse has a form for you. Will you two look at it, or the three of us?',
          'We’re talking about you, and you weren’t here. So I’ll stop: Pietro, over to you.',
        ],
        ask: [
          'Would I say it like that if he stood next to me?',
          'Is there still a bridge between him and those who treat him?',
        ],
        answer: 'Pietro sits down and pats the trolley. “Go on, then. One at a time.”',
        next: 'the-wine',
      },
    },
    {
      id: 'they-know-it-all',
      scene: 'The nurse walks off with the form filled in.',
      says: 'I told you about the wine at Christmas, for a laugh. Now it’s in my notes. What else did you tell her?',
      replies: [
        {
          id: 'for-your-health',
          words: 'I did it for your health. You should be thanking me.',
          labels: ['judgement'],
          fits: false,
          answer: 'You took the gown off me, that’s what you did.',
          feedback:
            'You had a reason, and you stand by it. But he doesn’t argue with the reason. He speaks of what it feels like. And now he owes you thanks.',
          anotherWay: 'I told something of yours, and I didn’t ask. I’m sorry.',
          facts: ['conf-rule-permission', 'val-acceptance-1'],
          next: 'the-wine',
        },
        {
          id: 'two-things-i-said',
          words:
            'I told her about the van and the wine, and no more. It was for you to tell. Would you like me to call her back, so you can say how it is yourself?',
          labels: ['reflection', 'permission'],
          fits: true,
          answer: 'He thinks. “In my own words,” he grumbles. “Yes, call her.”',
          feedback:
            'You say just what you told, word for word, and give him back his voice. Broken trust may be mended if the whole truth is there.',
          facts: ['conf-rule-permission', 'val-equity-1', 'val-reciprocity-4'],
          next: 'the-wine',
        },
        {
          id: 'never-again-a-word',
          words: 'You’re right. From today I won’t say a thing to anyone, no matter what.',
          labels: ['promise'],
          fits: false,
          answer: '“No matter what,” he says. “And if I take a bad turn tonight?”',
          feedback:
            'You want to mend it, and go from too much to nothing. If his life is in danger one day, you’ll have to speak. The rule is to ask him, and to tell him the limit.',
          anotherWay: 'From now on I ask you first. Only a serious danger is different, and I’d tell you.',
          facts: ['conf-exceptions', 'conf-rule-need', 'conf-agree-1'],
          next: 'the-wine',
        },
      ],
      own: {
        good: [
          'I trusted my good reason, and I went over your head.',
          'I’ll tell you just what I said. Then you tell me how we mend it.',
          'You said it with a laugh, and find it on a form. Do you feel let down?',
        ],
        ask: ['Can I say what I did, with no reason in front?', 'Did I name the limit, or promise it all?'],
        answer: 'He sulks. Then he gives you his glasses to hold: that’s something.',
        next: 'the-wine',
      },
    },
    {
      id: 'the-wine',
      scene: 'It’s the two of you again. Pietro lowers his voice.',
      says: 'Tomorrow the doctor will ask how much I really drink. If I say, they may not operate. What do you think, do I tell her?',
      replies: [
        {
          id: 'tell-or-i-will',
          words: 'You have to tell her. It’s reckless to keep quiet. If you don’t, I will.',
          labels: ['advice', 'judgement'],
          fits: false,
          answer: '“You’re one of them too,” he says. He turns on his side.',
          feedback:
            'You worry, and you have grounds: it may matter for his care. But a threat takes his choice away. He shuts down just when he might speak.',
          anotherWay: 'It may matter for your care. What would make it easier to say?',
          facts: ['val-empowerment-4', 'why-own-answers-3'],
          next: 'two-lines',
        },
        {
          id: 'between-op-and-shame',
          words:
            'You want the operation, and you’re scared that the wine will cost you it. It may matter for the doctors to know. What happens if you tell them?',
          labels: ['reflection', 'open-question'],
          fits: true,
          answer: '“They’ll tell me off, maybe.” He thinks. “If they find out after, it’ll be worse.”',
          feedback:
            'You name both fears, and the one thing that you know, and you don’t push. He does his sums out loud.',
          facts: ['duty-listening', 'val-empowerment-4', 'fn-linkage-1'],
          next: 'two-lines',
        },
        {
          id: 'our-little-secret',
          words: 'Then say you’ve stopped. I’ll cover for you. It stays between us.',
          labels: ['promise'],
          fits: false,
          answer: '“You’ll cover me,” he says. And his hand goes to the gown again, behind.',
          feedback:
            'You want to be on his side. But if that silence harms him in the operating room, the promise weighs on both of you. To stand by him is something else.',
          anotherWay: 'I won’t cover. I will be here while you decide. What scares you the most?',
          facts: ['conf-exceptions', 'why-valued-1', 'val-equity-2'],
          next: 'two-lines',
        },
        {
          id: 'three-ways-to-say',
          words:
            'It’s for you to decide. Shall I tell you two ways? You could ask the doctor what it changes, before you say how much. Or write it down, if it won’t come out. Or neither: you choose.',
          labels: ['offer'],
          fits: true,
          answer: '“Ask first,” he says. “Crafty.” And his eyes laugh.',
          feedback:
            'You don’t tell him what to say. You give him two ways to get there, or neither. The news goes through him, if and how he likes.',
          facts: ['fn-linkage-1', 'val-empowerment-4', 'conf-rule-permission'],
          next: 'two-lines',
        },
      ],
      own: {
        good: [
          'You’re scared to lose your place on the list.',
          'What would you want to know from them before you answer?',
          'Those litres change nothing about you, to me. They may be of use to them. What do you feel?',
        ],
        ask: ['Do I tell him what I know, and not push?', 'Do I promise a silence that may harm him?'],
        answer: 'He counts on his fingers, stops, starts again. “Let me think,” he says.',
        next: 'two-lines',
      },
    },
    {
      id: 'two-lines',
      scene:
        'Your phone buzzes. It’s Irene, who runs your team: “How is it with Pietro? Send me everything, I’ll update his file.” Pietro sees her name on the screen.',
      says: 'That’s the one from the office. And what do you write to her about me?',
      replies: [
        {
          id: 'everything-to-irene',
          words: 'Everything, she’s my manager: the spot, the wine, your brother. There are no secrets on the team.',
          labels: ['confidentiality'],
          fits: false,
          answer: '“My brother, too.” He pulls your coat up over his knees. “Does the office need my brother?”',
          feedback:
            'Some things are shared on a team, and it is fair to say so. But not everything. You pass on what is needed, and he gives his yes for the rest.',
          anotherWay: 'I’ll tell her I’m here with you, and till when. What else do you want her to know?',
          facts: ['conf-rule-need', 'conf-rule-team', 'conf-rule-permission'],
          next: 'nine-years',
        },
        {
          id: 'none-of-irenes-business',
          words: 'I’m telling Irene nothing! That office always wants to pry. It’s you and me, and that’s it.',
          labels: ['judgement', 'promise'],
          fits: false,
          answer: '“You and me,” he says. “And if you’re off sick tomorrow?”',
          feedback:
            'You want him to feel safe. But a team is there for him as well, and for you. Some rules on what is passed on come from the organisation: better to ask.',
          anotherWay: 'I’ll write her something: that I’m here. The rest I ask you. And I ask her what the rules are.',
          facts: ['conf-rule-organisation', 'conf-rule-team'],
          next: 'nine-years',
        },
        {
          id: 'read-it-before-i-send',
          words:
            'I’ll write her two lines: that I’m with you, till six. And I’ll ask who reads that file. Do you want to see them first? What do I take out, or put in?',
          labels: ['permission', 'open-question'],
          fits: true,
          answer: 'He asks for his glasses. “Put in that I’ve got your coat,” he says.',
          feedback:
            'What is needed, and no more. He reads it first, and you ask the organisation for its rules. So the team is there, and not behind his back.',
          facts: ['conf-rule-need', 'conf-rule-organisation', 'conf-rule-permission'],
          next: 'nine-years',
        },
      ],
      own: {
        good: [
          'My team needs to know that I’m here. The rest is up to you.',
          'What of today may go on paper, and what not?',
          'I’m not sure who reads that file. I’ll ask before I write.',
        ],
        ask: ['What does the reader really need?', 'Do I know how my organisation handles this?'],
        answer: 'He reads your two lines out loud. “Fine,” he says. “I fit in there.”',
        next: 'nine-years',
      },
    },
    {
      id: 'nine-years',
      scene: 'The lights in the corridor go down.',
      says: 'I’ve got a daughter. Nine years we haven’t talked. If it’s bad tomorrow… Don’t you call her. But I know her number by heart.',
      replies: [
        {
          id: 'by-heart',
          words: 'I won’t call her. And after nine years you still have her number in your head.',
          labels: ['reflection'],
          fits: true,
          answer:
            'He says it softly, one figure at a time, with his eyes shut. It is not for you. It is to hear if it’s all still there.',
          feedback:
            'You respect his no, and give him back the other half. With the two side by side, he can look at them when he likes.',
          facts: ['duty-listening', 'conf-rule-permission', 'val-empowerment-4'],
          next: 'six-oclock',
        },
        {
          id: 'i-would-call-her',
          words: 'Call her tonight, trust me. Tomorrow may be too late, and you’d never forgive yourself.',
          labels: ['advice'],
          fits: false,
          answer: '“Too late,” he says. The walnut is bigger than before.',
          feedback:
            'You want to spare him a regret, perhaps one you know. But you use the fear of tomorrow to push him. He has enough of that.',
          anotherWay: 'A number by heart. When does it come to you?',
          facts: ['why-own-answers-1', 'val-empathy-3'],
          next: 'coat-on-his-knees',
        },
        {
          id: 'what-if-she-answered',
          words: 'If one day she picked up, what’s the first thing you’d want to say?',
          labels: ['open-question'],
          fits: true,
          answer: '“That I’ve still got her bike,” he says. “In the van. With air in the tyres.”',
          feedback:
            'You don’t argue for a call. You ask about his own voice, and out come nine years of care. What to do with it, he knows.',
          facts: ['duty-listening', 'val-hope-3', 'why-own-answers-2'],
          next: 'six-oclock',
        },
        {
          id: 'i-have-to-call',
          words: 'Tell me her name. I’ll do it on the quiet: a sick father, she’ll come running.',
          labels: ['confidentiality'],
          fits: false,
          answer: 'He puts a finger to his lips, and says no more.',
          feedback:
            'You see a thread, and you want to pull it. But he said no, and there is no danger that would change that. It is for him to tell his daughter that he is ill.',
          anotherWay: 'I won’t call her, you can rely on that. Would you tell me what she was like?',
          facts: ['conf-rule-permission', 'conf-exceptions'],
          next: 'coat-on-his-knees',
        },
      ],
      own: {
        good: [
          'I won’t call her. Tell me about her, if you like.',
          'Nine years of quiet, and a number that won’t go away.',
          'If it’s bad tomorrow, who would you want near you?',
        ],
        ask: ['Do I respect his no, even if I hope for a yes?', 'Do I speak of a regret of my own?'],
        answer: 'He looks at the ceiling. “She was good at knots,” he says.',
        next: 'six-oclock',
      },
    },
  ],
  endings: [
    {
      id: 'six-oclock',
      between:
        'At six you get up. “Tomorrow, with the doctor, will you be there?” he asks. “If you want me, at nine.” He gives back your coat, but he keeps your pen. On the back of his hand he has written a phone number.',
      takeAlong:
        'What someone trusts you with is still theirs. You can keep their place, till they say it in their own voice.',
      facts: ['conf-rule-permission', 'duty-listening', 'val-empowerment-5'],
    },
    {
      id: 'coat-on-his-knees',
      between:
        'Pietro falls asleep with your coat on his knees. You leave it there, and go home in your jumper. You leave the nurse a note: “The coat belongs to the one who’s back at nine.” On the bus you ring the person who supports you.',
      takeAlong: 'After a word too many, to be back at the hour you said is a way to mend.',
      facts: ['why-valued-8', 'help-three-kinds-3', 'duty-relationships'],
    },
  ],
  serves: ['duty-listening', 'conf-rule-need', 'conf-rule-organisation', 'conf-rule-permission', 'duty-accompany'],
  facts: ['conf-rule-need', 'conf-rule-organisation', 'conf-rule-permission', 'val-equity-3'],
} satisfies Conversation
