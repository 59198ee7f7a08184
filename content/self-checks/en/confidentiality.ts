import type { SelfCheck } from '../../schema/self-check.ts'

export const confidentiality: SelfCheck = {
  objective: 'obj-confidentiality',
  questions: [
    {
      id: 'confidentiality-sister-on-the-phone',
      form: 'may-i-share',
      situation: 'Karim’s sister rings you. She is worried, and asks if he still comes to the centre.',
      answers: {
        yes: {
          fits: false,
          feedback:
            'A worried sister is hard to turn away. But saying that he comes is already talking about him. Think about who gets to decide what she hears.',
          facts: ['conf-rule-permission'],
        },
        'with-permission': {
          fits: true,
          feedback:
            'You can say that you talk about nobody on the phone. Then you ask Karim what he would like her to know. It takes his yes to this very thing.',
          facts: ['conf-rule-permission'],
        },
        'only-what-is-needed': {
          fits: false,
          feedback:
            'Saying little sounds careful. But there is no need here that comes before Karim’s choice. Try starting from him.',
          facts: ['conf-rule-need', 'conf-rule-permission'],
        },
        no: {
          fits: false,
          feedback:
            'You say nothing for now, and that respects him. But maybe Karim would like his sister to know. One answer leaves the choice to him.',
          facts: ['conf-rule-permission'],
        },
      },
    },
    {
      id: 'confidentiality-first-meetings',
      form: 'sort',
      situation: 'You and Marta met not long ago. These things may come up.',
      cards: [
        {
          id: 'talk-early',
          text: 'Talking about confidentiality in detail, in the first meetings.',
          pile: 'peer-support',
          feedback:
            'Clear rules that you both see the same way help you feel at ease and safe. Trust needs that first.',
          facts: ['conf-agree-1', 'conf-agree-2'],
        },
        {
          id: 'promise-secret',
          text: 'Promising that each word stays between you two for ever.',
          pile: 'not-its-job',
          feedback:
            'There are exceptions, and a team may come to know the same things. That promise is bigger than the role.',
          facts: ['conf-exceptions', 'conf-rule-team'],
        },
        {
          id: 'tell-all',
          text: 'Telling her things you’d rather not, so that she trusts you.',
          pile: 'not-its-job',
          feedback:
            'What you tell of yourself is up to you. No one should be made to share what they are uneasy about.',
          facts: ['conf-rule-own-story'],
        },
        {
          id: 'ask-permission',
          text: 'Asking her before you talk about her at the advice desk.',
          pile: 'peer-support',
          feedback: 'As a rule, you talk about someone only if they said yes to that very thing.',
          facts: ['conf-rule-permission'],
        },
        {
          id: 'name-limits',
          text: 'Telling her what the team gets to know, and what the exceptions are.',
          pile: 'peer-support',
          feedback: 'Permission, team and exceptions go together. Said early, they keep you from promising too much.',
          facts: ['conf-rule-team', 'conf-exceptions', 'conf-rule-permission'],
        },
      ],
    },
    {
      id: 'confidentiality-swear-it',
      form: 'choose-reply',
      situation: 'You are the supporter. It is your second meeting with Milena.',
      words: 'I’ll tell you something. But first swear that nobody will ever know.',
      replies: [
        {
          id: 'swear',
          words: 'I swear. What you tell me stays in this room, no matter what it is.',
          fits: false,
          feedback:
            'You want her trust, so you give the promise she asks for. But there are exceptions, and maybe a team. If the promise falls, trust falls with it. See which reply is honest now.',
          facts: ['conf-exceptions', 'conf-rule-team'],
        },
        {
          id: 'push',
          words: 'Make a start for now. Then we’ll see if it’s one to keep between us or not.',
          fits: false,
          feedback:
            'You want to open the door. But now she talks before she knows where her words will go. Look for a reply that tells her first.',
          facts: ['conf-agree-2'],
        },
        {
          id: 'limits',
          words: 'First let me say how far I can keep it to myself. Then it’s your choice.',
          fits: true,
          feedback:
            'Permission, team, exceptions: they are told together, and first. Milena then knows what to expect, and can choose.',
          facts: ['conf-rule-permission', 'conf-rule-team', 'conf-exceptions', 'conf-agree-2'],
        },
      ],
    },
    {
      id: 'confidentiality-danger-tonight',
      form: 'may-i-share',
      situation: 'Tonight Vic is furious, and he has a knife. He says he is off now to find the man who beat him.',
      answers: {
        yes: {
          fits: false,
          feedback:
            'The danger is real, and speaking up is needed. But no one needs his whole story: only what can prevent the harm. Try a smaller measure.',
          facts: ['conf-exceptions', 'conf-rule-need'],
        },
        'with-permission': {
          fits: false,
          feedback:
            'Most of the time you ask the person first. But here the harm is serious, near, and plain to see. Waiting for his yes may take too long. Look again.',
          facts: ['conf-rule-permission', 'conf-exceptions'],
        },
        'only-what-is-needed': {
          fits: true,
          feedback:
            'This is one of the exceptions that your role has you know. You say only what is needed, to those who can prevent the harm. The safety card has the numbers to ring.',
          facts: ['conf-exceptions', 'conf-rule-need'],
        },
        no: {
          fits: false,
          feedback:
            'Keeping the secret feels loyal. But someone may get badly hurt, and that could be Vic. This is what exceptions are for. See how little is enough to say.',
          facts: ['conf-exceptions'],
        },
      },
    },
    {
      id: 'confidentiality-no-legal-duty',
      form: 'true-or-false',
      statement: 'By law you may not have the same duties as a psychologist. So you can talk about it all.',
      answers: {
        true: {
          fits: false,
          feedback:
            'The first part may be so. But “not the same” is not “none”. It differs by country, role and contract. Read it again with that in mind.',
          facts: ['conf-law-1', 'conf-law-2'],
        },
        false: {
          fits: true,
          feedback:
            '“Not the same” is not “none”. And people have a right to privacy. Your organisation should make sure that you know the rules of today and understand them.',
          facts: ['conf-law-1', 'conf-law-2', 'conf-rule-organisation'],
        },
      },
    },
    {
      id: 'confidentiality-team-meeting',
      form: 'may-i-share',
      situation: 'You work in a team, and Rosa heard so from you. Today the team meets about her.',
      answers: {
        yes: {
          fits: false,
          feedback:
            'In a team, some things are likely to be shared. But not all that Rosa told you is needed by those who work with her. Try asking what is.',
          facts: ['conf-rule-need', 'conf-rule-team'],
        },
        'with-permission': {
          fits: true,
          feedback:
            'For a delicate thing, asking her again leaves her the choice. It still holds that a team is likely to share things, and she knows that from you.',
          facts: ['conf-rule-permission', 'conf-rule-team'],
        },
        'only-what-is-needed': {
          fits: true,
          feedback:
            'You say what is needed for the work with Rosa, and keep the rest. In a team, too, what is known can affect your relationship.',
          facts: ['conf-rule-need', 'conf-rule-team'],
        },
        no: {
          fits: false,
          feedback:
            'You want to protect your relationship. But a team that works with the same person is likely to share, and Rosa knows. Which measure respects both her and the work?',
          facts: ['conf-rule-team'],
        },
      },
    },
    {
      id: 'confidentiality-your-own-years',
      form: 'may-i-share',
      situation: 'A group invites you to tell of your years without a home. You would talk about nobody else.',
      answers: {
        yes: {
          fits: true,
          feedback:
            'The story is yours, and you stay in control of it. You can tell it if you like, and stop when you like.',
          facts: ['conf-rule-own-story'],
        },
        'with-permission': {
          fits: false,
          feedback:
            'You ask permission when the story is someone else’s. Here the yes that counts is your own. Look again from that side.',
          facts: ['conf-rule-permission', 'conf-rule-own-story'],
        },
        'only-what-is-needed': {
          fits: true,
          feedback: 'That is fine too: you choose which part to tell. The others stay with you.',
          facts: ['conf-rule-own-story'],
        },
        no: {
          fits: false,
          feedback:
            'If you are uneasy, you can say no, and no one should press you. But it is not forbidden. Which answer leaves the choice with you?',
          facts: ['conf-rule-own-story'],
        },
      },
    },
    {
      id: 'confidentiality-what-elio-told-you',
      form: 'may-i-share',
      situation:
        'You are the one getting peer support. Eli, your supporter, told you about a son far away. A friend of you both asks about him.',
      answers: {
        yes: {
          fits: false,
          feedback:
            'Eli is near to a friend, so it slips out with ease. But confidentiality runs both ways, and you hold things of his, too. Try to picture it from his side.',
          facts: ['conf-mutual-1', 'conf-mutual-2'],
        },
        'with-permission': {
          fits: true,
          feedback: 'You can ask Eli. Rules on confidentiality are for both of you, and you can talk them over.',
          facts: ['conf-agree-1', 'conf-mutual-2'],
        },
        'only-what-is-needed': {
          fits: false,
          feedback:
            'Even a few words about a son are very personal. Whoever opens up feels exposed, on either side. Look at the other answers.',
          facts: ['conf-mutual-2', 'conf-mutual-3'],
        },
        no: {
          fits: true,
          feedback: 'You keep it to yourself, as you would want for your own story. That way it is safer for you both.',
          facts: ['conf-mutual-2', 'conf-mutual-3'],
        },
      },
    },
    {
      id: 'confidentiality-three-dogs',
      form: 'may-i-share',
      situation:
        'It’s dinner, after a hard day. You’d like to moan about “the guy in the square with three dogs”. You would leave out his name.',
      answers: {
        yes: {
          fits: false,
          feedback:
            'After a hard day, it is human to let off steam. But three dogs and a square are enough to know who he is. Can you talk about your day without him in it?',
          facts: ['conf-rule-permission'],
        },
        'with-permission': {
          fits: false,
          feedback:
            'His permission would change things. But the need here is yours: to get a weight off your chest. There are people to support you in that. Look at another answer.',
          facts: ['conf-rule-permission', 'conf-rule-need'],
        },
        'only-what-is-needed': {
          fits: false,
          feedback:
            'No one at that dinner needs to know a thing about him. A single detail can give him away. What is left, if you talk about yourself?',
          facts: ['conf-rule-need'],
        },
        no: {
          fits: true,
          feedback:
            'He can be known without a name. How you feel is yours to tell: at the table, or to someone who supports you in the role.',
          facts: ['conf-rule-permission', 'conf-rule-need', 'help-three-kinds-3'],
        },
      },
    },
    {
      id: 'confidentiality-is-it-catching',
      form: 'may-i-share',
      situation: 'Bako told you about an illness he has. His flatmates ask you: “Is it catching?”',
      answers: {
        yes: {
          fits: false,
          feedback:
            'You want to settle a doubt for those who live with him. But health is among the most sensitive things you get to know. Who may tell it, and to whom?',
          facts: ['conf-sensitive', 'conf-rule-permission'],
        },
        'with-permission': {
          fits: true,
          feedback:
            'Health is a sensitive matter, and it takes his yes. You can tell Bako that they asked, and hear what he’d like to do.',
          facts: ['conf-rule-permission', 'conf-sensitive'],
        },
        'only-what-is-needed': {
          fits: false,
          feedback:
            'You think of the people there, and you take care. But no serious harm is in sight here. If in doubt, ask your organisation. Try another answer.',
          facts: ['conf-rule-need', 'conf-exceptions'],
        },
        no: {
          fits: true,
          feedback: 'Nothing is said by you. Telling it, and to whom, is up to Bako.',
          facts: ['conf-rule-permission', 'conf-sensitive'],
        },
      },
    },
    {
      id: 'confidentiality-tell-me-everything',
      form: 'choose-reply',
      situation: 'You are the one getting peer support. It is the first meeting, and Tess begins like this.',
      words: 'You can say anything here. Tell me a bit about your mum.',
      replies: [
        {
          id: 'ask-first',
          words: 'First I’d like to know who you would tell, and when.',
          fits: true,
          feedback:
            'You can ask, and ask at once. Clear rules, gone through together, help you feel at ease and safe. Trust needs them first.',
          facts: ['conf-agree-1', 'conf-agree-2'],
        },
        {
          id: 'tell-all',
          words: 'All right. I’ll start back at school, so you get the whole picture.',
          fits: false,
          feedback:
            'Telling can do you good. But you don’t know yet where your words go, and it may leave you feeling exposed. Look for a reply that asks first.',
          facts: ['conf-agree-2', 'conf-mutual-3'],
        },
        {
          id: 'refuse',
          words: 'My mum is none of your business.',
          fits: false,
          feedback:
            'You don’t have to talk about your mum. But maybe what weighs is not knowing who will hear. Another reply keeps the limit and opens the talk about rules.',
          facts: ['conf-mutual-3', 'conf-agree-2'],
        },
      ],
    },
  ],
}
