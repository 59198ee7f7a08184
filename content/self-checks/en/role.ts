import type { SelfCheck } from '../../schema/self-check.ts'

export const role: SelfCheck = {
  objective: 'obj-role',
  questions: [
    {
      id: 'role-every-knot-untied',
      form: 'true-or-false',
      statement: 'Only someone who has sorted out their whole life can be a peer supporter.',
      answers: {
        true: {
          fits: false,
          feedback:
            'It sounds careful. But nobody asks for a life without knots. It takes a recovery that lasts, and some work on oneself. Try reading it again.',
          facts: ['agent-who-2', 'agent-self'],
        },
        false: {
          fits: true,
          feedback:
            'It takes a recovery that is well on its way and lasts, or is complete. Nobody asks for a whole life sorted out.',
          facts: ['agent-who-2'],
        },
      },
    },
    {
      id: 'role-how-did-you',
      form: 'choose-reply',
      situation: 'You are the supporter. Nina is twenty and sleeps on a friend’s sofa.',
      words: 'And you? How did you get through it?',
      replies: [
        {
          id: 'keep-private',
          words: 'I keep that part to myself for now. What were you hoping to hear?',
          fits: true,
          feedback:
            'Your story is in your hands, and no one should make you share what you are uneasy about. Then you turn back to Nina and what she is after.',
          facts: ['conf-rule-own-story'],
        },
        {
          id: 'whole-story',
          words:
            'Right, it all starts ten years back. First the job went, then my marriage. Sit down, it’s a long one…',
          fits: false,
          feedback:
            'Your experience counts, and she asked for it. But like this all the time goes to you. Try a reply that comes back to her.',
          facts: ['val-experience-4', 'role-function-2'],
        },
        {
          id: 'short-and-back',
          words: 'For me it was a man at the soup kitchen who listened. Who is there for you?',
          fits: true,
          feedback:
            'You tell a bit, and then come back to Nina. Used this way, experience can bring hope and give no directions.',
          facts: ['agent-who-3', 'val-experience-4', 'why-own-answers-3'],
        },
        {
          id: 'recipe',
          words: 'It’s simple: you have to want it. One day I said stop, and it all changed.',
          fits: false,
          feedback:
            'It worked for you. But put like this it is a recipe, and those who can’t follow it may feel to blame. There are many roads. Which reply leaves her own to her?',
          facts: ['val-experience-2', 'why-differ-1'],
        },
      ],
    },
    {
      id: 'role-lived-it-so-ready',
      form: 'true-or-false',
      statement: 'Someone slept rough for years. They can start in a service tomorrow, with no training.',
      answers: {
        true: {
          fits: false,
          feedback:
            'Those years teach things that no book holds. On their own, though, they don’t guarantee that it works out, for either side. Care to look again?',
          facts: ['agent-trained', 'train-need-1', 'train-need-2'],
        },
        false: {
          fits: true,
          feedback:
            'Experience matters, but is not enough on its own. Training comes first: on how to use your own story, for one.',
          facts: ['agent-trained', 'train-need-2', 'train-focus-3'],
        },
      },
    },
    {
      id: 'role-a-month-with-jamal',
      form: 'sort',
      situation: 'A month with Jamal, who often tells you about his days.',
      cards: [
        {
          id: 'hope',
          text: 'Telling him, if he’d like that, how you found some hope again.',
          pile: 'peer-support',
          feedback: 'To inspire hope and share what you lived is part of social and emotional support.',
          facts: ['fn-social-emotional-1', 'fn-social-emotional-2'],
        },
        {
          id: 'bus-app',
          text: 'Showing him how to read the bus times, if that’s any use to him.',
          pile: 'peer-support',
          feedback: 'These are everyday things: to show someone a new tool, from what you know yourself.',
          facts: ['fn-daily'],
        },
        {
          id: 'drops',
          text: 'Telling him how many drops to take so he sleeps.',
          pile: 'not-its-job',
          feedback: 'Even if they worked for you, this is for a doctor. A peer supporter offers no medical services.',
          facts: ['val-equity-3'],
        },
        {
          id: 'what-stops-him',
          text: 'Talking with him about what stops him at the office door.',
          pile: 'peer-support',
          feedback: 'You help him see what is in the way. It is part of the bridge to those who help for a living.',
          facts: ['fn-linkage-1', 'fn-social-emotional-3'],
        },
        {
          id: 'goal-of-the-month',
          text: 'Picking his goal of the month for him.',
          pile: 'not-its-job',
          feedback: 'The goal is Jamal’s to set. Your part is to encourage him, and stay beside him over time.',
          facts: ['fn-ongoing-2', 'duty-goals'],
        },
      ],
    },
    {
      id: 'role-hard-words',
      form: 'choose-reply',
      situation: 'You are the supporter. Ibrahim is back from an interview.',
      words: 'I’m not going back to that social worker. She uses big words and I just nod.',
      replies: [
        {
          id: 'patience',
          words: 'She only wants to help, you know. Have some patience, it’s not easy for anyone.',
          fits: false,
          feedback:
            'You want to save the link to the service, and being a bridge is part of the role. But Ibrahim is left alone with the hard part. Look for a reply that starts from him.',
          facts: ['fn-linkage-1', 'why-valued-7'],
        },
        {
          id: 'find-out',
          words: 'So you nod, and all the while you’re lost. What would help you follow her?',
          fits: true,
          feedback:
            'You name what blocks him and look with him for a way across. That is how the bridge to professional help is built.',
          facts: ['fn-linkage-1', 'fn-social-emotional-3'],
        },
        {
          id: 'translate',
          words: 'I’ll come next time and do the talking. Big words don’t scare me.',
          fits: false,
          feedback:
            'You can be at his side, if he asks. Speaking for him is something else. See which reply leaves him his voice.',
          facts: ['duty-accompany', 'val-empowerment-5'],
        },
      ],
    },
    {
      id: 'role-take-what-fits',
      form: 'true-or-false',
      statement: 'Someone watches how you do things. Then they take only what suits them.',
      answers: {
        true: {
          fits: true,
          feedback:
            'People learn by watching others, too. And those who watch decide what to take over. In time, someone can become a role model.',
          facts: ['role-theory-1', 'role-theory-2'],
        },
        false: {
          fits: false,
          feedback:
            'Perhaps a role model is someone to follow in all things. That happens, but it can be for one thing only. And the one who watches gets to choose. Try the other answer.',
          facts: ['role-theory-2', 'role-kinds-4'],
        },
      },
    },
    {
      id: 'role-drawer-of-letters',
      form: 'choose-reply',
      situation: 'You are the supporter. It is Petru’s first home in years.',
      words: 'There’s letters, bills, notices. I put the whole lot in a drawer.',
      replies: [
        {
          id: 'scold',
          words: 'But that’s how debts pile up. You can’t just look the other way.',
          fits: false,
          feedback:
            'You worry for him, and maybe Petru worries as well. But said like this it weighs like a judgement, and the drawer stays shut. Which reply lets him breathe?',
          facts: ['val-acceptance-1', 'fn-social-emotional-3'],
        },
        {
          id: 'do-it',
          words: 'Give me the drawer. I’ll see to it tonight, and it’s off your mind tomorrow.',
          fits: false,
          feedback:
            'What a relief, for one night. But the letters are still his, and more will come. Look for a reply that is with him.',
          facts: ['val-empowerment-5', 'fn-daily'],
        },
        {
          id: 'some-ways',
          words:
            'Want to hear some ways? Some folk open it all on Mondays, some with a friend. Or neither: you choose.',
          fits: true,
          feedback:
            'You ask first, show more than one way, and none is fine too. Everyday matters are part of the role, as long as the choice stays his.',
          facts: ['fn-daily', 'why-own-answers-1', 'val-empowerment-4'],
        },
      ],
    },
    {
      id: 'role-only-giving',
      form: 'true-or-false',
      statement: 'A peer supporter needs to get support as well as give it.',
      answers: {
        true: {
          fits: true,
          feedback:
            'Receiving helps with hard emotions. Support can come with the role itself, from the relationship with the peer, or from a third person.',
          facts: ['help-balance-1', 'help-balance-2', 'help-three-kinds-1', 'help-three-kinds-2', 'help-three-kinds-3'],
        },
        false: {
          fits: false,
          feedback:
            'It sounds generous just to give, but it can wear you down. Research suggests that the balance of giving and receiving is what counts. Care to look again?',
          facts: ['help-balance-1', 'help-strain-1'],
        },
      },
    },
    {
      id: 'role-a-heavy-day',
      form: 'choose-reply',
      situation: 'You are the one getting peer support. Alec, your supporter, looks worn out today.',
      words: 'Sorry, I’m low today. I hardly slept last night.',
      replies: [
        {
          id: 'blame',
          words: 'But if you’re in a bad way, how can you help me?',
          fits: false,
          feedback:
            'It’s a fair doubt, and behind it you need someone to lean on. But a supporter need not be fine each day. See if another reply holds both him and you.',
          facts: ['agent-who-2', 'val-acceptance-1'],
        },
        {
          id: 'take-turns',
          words: 'Thanks for telling me. What are you up for today, and what not?',
          fits: true,
          feedback:
            'We all have something to give, and support can come from the relationship itself. What is useful today, you work out together.',
          facts: ['val-reciprocity-1', 'val-reciprocity-3', 'help-three-kinds-2'],
        },
        {
          id: 'swap',
          words: 'Then you talk today and I’ll listen. My own stuff doesn’t matter, really.',
          fits: false,
          feedback:
            'That is generous. But your own things count, and there are others to support a supporter too. Another reply leaves room for you both.',
          facts: ['help-three-kinds-3', 'help-three-complete'],
        },
      ],
    },
  ],
}
