import type { SelfCheck } from '../../schema/self-check.ts'

export const rules: SelfCheck = {
  objective: 'obj-rules',
  questions: [
    {
      id: 'rules-at-the-council-office',
      form: 'sort',
      situation: 'Claire asked you to come along to the council office.',
      cards: [
        {
          id: 'agree-before',
          text: 'Agreeing beforehand on what would help her.',
          pile: 'peer-support',
          feedback:
            'What is useful is worked out by talking. Then your silence later on won’t feel like being left alone.',
          facts: ['duty-accompany', 'val-reciprocity-3'],
        },
        {
          id: 'answer-for-her',
          text: 'Answering for her when she hesitates.',
          pile: 'not-its-job',
          feedback:
            'It comes naturally, to spare her. But whoever goes along is a silent witness, and the voice stays hers.',
          facts: ['duty-accompany', 'val-empowerment-5'],
        },
        {
          id: 'sit-silent',
          text: 'Sitting next to her and listening in silence.',
          pile: 'peer-support',
          feedback: 'This is what a silent witness does: when asked, they are there, and they listen.',
          facts: ['duty-accompany'],
        },
        {
          id: 'tell-her-story',
          text: 'Telling the clerk what she has been through.',
          pile: 'not-its-job',
          feedback: 'It might well move them. But the story is hers, and telling it takes her yes to that very thing.',
          facts: ['conf-rule-permission', 'duty-accompany'],
        },
        {
          id: 'go-unasked',
          text: 'Turning up the next time without being asked.',
          pile: 'not-its-job',
          feedback: 'It is meant well. But you go along when the person asks you to, each time.',
          facts: ['duty-accompany'],
        },
      ],
    },
    {
      id: 'rules-what-have-i-got',
      form: 'choose-reply',
      situation: 'You are the supporter. Lewis hardly sleeps, and he cries a lot.',
      words: 'You’ve seen it all. Do you think it’s depression I’ve got?',
      replies: [
        {
          id: 'name-it',
          words: 'From what you tell me, I’d say yes. A pal of mine was just the same.',
          fits: false,
          feedback:
            'Lewis trusts you, so you feel like giving him an answer. But a peer supporter does not diagnose. Look for a reply that stays beside him.',
          facts: ['val-equity-3'],
        },
        {
          id: 'who-to-ask',
          words: 'That’s not for me to say. You want to know more: who would you like to ask?',
          fits: true,
          feedback:
            'You say where your part ends, and you take his question seriously. Then you open a door to someone who can answer. The choice is his.',
          facts: ['val-equity-3', 'fn-linkage-2', 'why-valued-7'],
        },
        {
          id: 'minimise',
          words: 'Ah no, you’ll just be tired. It’s a bad patch.',
          fits: false,
          feedback:
            'You want to take his fear away. But his question is left hanging. And “it’s nothing” is still a verdict on his health. See if another reply listens to him more.',
          facts: ['val-equity-3', 'why-listen-2'],
        },
        {
          id: 'shut',
          words: 'I don’t talk about health.',
          fits: false,
          feedback:
            'There is indeed a limit here. But put like that, it shuts the door on someone who is scared. Another reply keeps the same limit and stays close.',
          facts: ['val-equity-3', 'why-valued-6'],
        },
      ],
    },
    {
      id: 'rules-what-works-for-me',
      form: 'true-or-false',
      statement: 'A peer supporter may tell what works for them.',
      answers: {
        true: {
          fits: true,
          feedback:
            'Telling is fine. Many say what they lived and what works for them. Then the other person decides if they want to try it.',
          facts: ['why-not-advice-2', 'val-experience-4'],
        },
        false: {
          fits: false,
          feedback:
            'Maybe you have advice in mind, and many do avoid that. But telling is allowed, and it differs from saying what to do. Have another look.',
          facts: ['why-not-advice-2'],
        },
      },
    },
    {
      id: 'rules-a-room-by-christmas',
      form: 'choose-reply',
      situation: 'You are the supporter. It is Ewa’s first winter outside.',
      words: 'You know everyone. Will you find me a room by Christmas?',
      replies: [
        {
          id: 'what-i-can',
          words: 'I can’t promise a room. What I can do is look with you, if you like.',
          fits: true,
          feedback:
            'You say what you can do and what you can’t. Helping to reach resources is part of what you do, and you do it together.',
          facts: ['duty-resources', 'val-empowerment-5'],
        },
        {
          id: 'promise',
          words: 'Leave it with me. I know just the person, only give me a few days.',
          fits: false,
          feedback:
            'You’d love to see her warm, and who wouldn’t. But a room is not yours to give. And if you do it all, she is left out. Which reply looks with her?',
          facts: ['val-empowerment-5', 'duty-resources'],
        },
        {
          id: 'instruct',
          words: 'You’d best sort your papers first. Nobody takes you without them.',
          fits: false,
          feedback:
            'There may be something in it. But it comes before you know what Ewa wants. Ready answers are not what this is for. Try a reply that leaves the floor to her.',
          facts: ['why-own-answers-1', 'why-not-advice-1'],
        },
      ],
    },
    {
      id: 'rules-you-lot',
      form: 'choose-reply',
      situation: 'Emeka asked you along to an advice desk. Now you are both outside.',
      words: 'Did you hear that? “You street lot are all the same.” And I just stood there.',
      replies: [
        {
          id: 'let-go',
          words: 'Let it go. There are folk like that all over.',
          fits: false,
          feedback:
            'You want to spare him the anger. But it makes small what was done to him. Standing up to words like that is part of the role. See if another reply gives him more room.',
          facts: ['val-equity-4', 'val-empathy-3'],
        },
        {
          id: 'take-over',
          words: 'Wait here. I’m going back in to give them a piece of my mind.',
          fits: false,
          feedback:
            'Standing up to words like that is part of the role. But here you decide without him, and maybe he doesn’t want it. Is there a reply that asks him first?',
          facts: ['val-equity-4', 'val-empowerment-4'],
        },
        {
          id: 'with-him',
          words: 'Words like that hurt, and they’re not OK. What would you like to do now?',
          fits: true,
          feedback: 'You see the blow, and you say no to those words. The next step is his to choose.',
          facts: ['val-equity-4', 'val-empowerment-4'],
        },
      ],
    },
    {
      id: 'rules-listening-is-enough',
      form: 'true-or-false',
      statement: 'At times it is enough to listen, even if nothing gets solved.',
      answers: {
        true: {
          fits: true,
          feedback:
            'Peer support is not just giving and taking advice. At times it is talking with someone who listens, and getting a weight off your chest.',
          facts: ['why-listen-1', 'why-listen-2'],
        },
        false: {
          fits: false,
          feedback:
            'If you listen and solve nothing, you may feel of little use. Yet at times what someone needs is to talk and be heard. Care to think again?',
          facts: ['why-listen-2'],
        },
      },
    },
    {
      id: 'rules-two-missed-meetings',
      form: 'true-or-false',
      statement: 'Someone misses two meetings. Before you meet again, you can make them promise to try harder.',
      answers: {
        true: {
          fits: false,
          feedback:
            'Waiting for someone who doesn’t come is hard. But a promise in return is a condition, and that is a kind of power. Try to see it as equals would.',
          facts: ['val-equity-2', 'val-acceptance-1'],
        },
        false: {
          fits: true,
          feedback:
            'A peer supporter uses no power and makes no demands. You can talk over what works for both of you, meeting times too.',
          facts: ['val-equity-2', 'val-acceptance-1', 'val-reciprocity-3'],
        },
      },
    },
    {
      id: 'rules-between-colleagues',
      form: 'may-i-share',
      situation: 'A volunteer from another service stops you. “Just between us, how is Ewa doing?”',
      answers: {
        yes: {
          fits: false,
          feedback:
            'Folk who help tend to talk to one another. But Ewa has not said yes, and the rule is for all who provide a service. What changes if you start from her?',
          facts: ['conf-rule-permission'],
        },
        'with-permission': {
          fits: true,
          feedback:
            'You can say that you would ask Ewa first. As a rule, you don’t talk about her without her yes to this very thing.',
          facts: ['conf-rule-permission'],
        },
        'only-what-is-needed': {
          fits: false,
          feedback:
            'A few words may look like a middle way. But nothing here calls for them: it is interest, perhaps fondness. Look at the other answers.',
          facts: ['conf-rule-need', 'conf-rule-permission'],
        },
        no: {
          fits: true,
          feedback:
            'That respects Ewa as well. Confidential things are passed on only when needed, and here they are not.',
          facts: ['conf-rule-need', 'conf-rule-permission'],
        },
      },
    },
    {
      id: 'rules-group-or-else',
      form: 'choose-reply',
      situation: 'You are the one getting peer support. You don’t feel at ease in a group. Today Theresa says this.',
      words: 'If you won’t come to the group, you can’t want to get better.',
      replies: [
        {
          id: 'give-in',
          words: 'All right, I’ll come. Just don’t be angry with me.',
          fits: false,
          feedback:
            'It brings the peace back, and that’s no small thing. But Theresa made the choice, and neither of you is in charge. Is there a reply where it stays yours?',
          facts: ['val-equity-2', 'val-empowerment-4'],
        },
        {
          id: 'hit-back',
          words: 'What would you know? With the life you’ve had, you’re the one to preach at me.',
          fits: false,
          feedback:
            'Her words judge you, and you want to hit back. But then neither hears the other. Look for a reply that says what you want.',
          facts: ['val-acceptance-1', 'val-reciprocity-2'],
        },
        {
          id: 'own-way',
          words: 'I do want to get better, in my own way. Can we talk about the group again?',
          fits: true,
          feedback: 'There are many roads, and you choose your own. What is useful can be talked over between equals.',
          facts: ['val-experience-2', 'val-empowerment-4', 'val-reciprocity-3'],
        },
      ],
    },
  ],
}
