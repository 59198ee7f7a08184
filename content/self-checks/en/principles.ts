import type { SelfCheck } from '../../schema/self-check.ts'

export const principles: SelfCheck = {
  objective: 'obj-principles',
  questions: [
    {
      id: 'principles-own-answers',
      form: 'true-or-false',
      statement:
        'A peer supporter has been through something similar. So they can tell the other person which way to go.',
      answers: {
        true: {
          fits: false,
          feedback:
            'It’s only human to want to be of use. But most of the time we each have to find our own answer. You keep someone company in the search. You don’t give directions. Try looking at it that way.',
          facts: ['why-own-answers-1', 'why-own-answers-2', 'why-own-answers-3'],
        },
        false: {
          fits: true,
          feedback:
            'Having been there helps you understand. But there are no ready answers to hand out. Most of the time people find their own, with you beside them as they look.',
          facts: ['why-own-answers-1', 'why-own-answers-2', 'why-own-answers-3'],
        },
      },
    },
    {
      id: 'principles-first-nights-inside',
      form: 'choose-reply',
      situation: 'You are the supporter. Davie has had a room for three nights, after two years outside.',
      words: 'I can’t sleep a wink. It’s too quiet in there. I’ve half a mind to go back.',
      replies: [
        {
          id: 'advise',
          words: 'Leave the radio on. That’s what I did, and I slept within a week.',
          fits: false,
          feedback:
            'What helped you may be worth a lot. Here it comes as advice, before you know what weighs on him. Try a reply that stays with Davie.',
          facts: ['why-not-advice-1', 'why-not-advice-2'],
        },
        {
          id: 'reassure',
          words: 'It’s only a matter of days, pal. You’ll get used to it.',
          fits: false,
          feedback:
            'You want to ease his mind, and no wonder. But nobody knows how it will go, and his trouble ends up sounding small. Look for a reply that sees it first.',
          facts: ['why-listen-2', 'val-empathy-3'],
        },
        {
          id: 'reflect',
          words: 'Two years of street noise, and now all this quiet. What were the nights like before?',
          fits: true,
          feedback:
            'You say back what Davie feels and leave the floor to him. Being heard can be enough, at times, to take a weight off.',
          facts: ['why-listen-2', 'val-empathy-3'],
        },
      ],
    },
    {
      id: 'principles-waiting-for-a-flat',
      form: 'choose-reply',
      situation: 'You are the supporter. Samira has waited months to hear about a flat.',
      words: 'I’ve stopped hoping. Nothing ever changes for the likes of me.',
      replies: [
        {
          id: 'ask-to-share',
          words: 'I had months like that too. Would you like to hear a bit of it?',
          fits: true,
          feedback:
            'You ask before you tell, and she can say no. Your story may show that a way out exists, without any promise.',
          facts: ['why-shared-2', 'val-hope-2', 'val-experience-4'],
        },
        {
          id: 'promise',
          words: 'Your flat will come. Mine turned up just when I’d stopped believing in it.',
          fits: false,
          feedback:
            'Your story can give hope. But here it turns into a promise that nobody can make. A similar story is not the same story. Which reply leaves her more room?',
          facts: ['why-differ-1', 'val-hope-1'],
        },
        {
          id: 'why',
          words: 'Why do you say that? Thinking that way gets you nowhere.',
          fits: false,
          feedback:
            'Maybe you want to shake her out of it. But a “why” like this can sound like blame. To accept means not judging what she feels, either. See if another reply comes closer to her.',
          facts: ['val-acceptance-1'],
        },
        {
          id: 'reflect',
          words: 'All that waiting has worn your hope away.',
          fits: true,
          feedback:
            'You put what she feels into your own words. That is empathy: to understand a feeling and share in it. Samira can go on from there, if she wants.',
          facts: ['val-empathy-1', 'val-empathy-3'],
        },
      ],
    },
    {
      id: 'principles-being-with',
      form: 'sort',
      situation: 'Hassan wants to get some order back into his days.',
      cards: [
        {
          id: 'call-for-him',
          text: 'Ringing the doctor for him, because it’s quicker.',
          pile: 'not-its-job',
          feedback:
            'It saves him a job today. But change is backed by being with someone, more than by doing things for them.',
          facts: ['val-empowerment-5'],
        },
        {
          id: 'sit-beside',
          text: 'Sitting beside him while he makes the call, if he asks.',
          pile: 'peer-support',
          feedback: 'This is being with. The call stays his, and he is not alone with it.',
          facts: ['val-empowerment-5'],
        },
        {
          id: 'ask-needs',
          text: 'Asking him what he feels he needs just now.',
          pile: 'peer-support',
          feedback: 'Naming what you need is one way to get a hold on your own life again.',
          facts: ['val-empowerment-4'],
        },
        {
          id: 'diagnose',
          text: 'Telling him that it looks like depression to you.',
          pile: 'not-its-job',
          feedback: 'A peer supporter does not diagnose. Staying close to what he feels is their part.',
          facts: ['val-equity-3'],
        },
        {
          id: 'plan-his-week',
          text: 'Deciding what he does at which hour of the week.',
          pile: 'not-its-job',
          feedback:
            'A peer supporter has no power over anyone. Having a hold on your life comes from your own choices, too.',
          facts: ['val-equity-2', 'val-empowerment-4'],
        },
        {
          id: 'dreams',
          text: 'Talking with him about what he dreams of.',
          pile: 'peer-support',
          feedback: 'Each of us has hopes and dreams of our own. Talking about them can keep hope alive.',
          facts: ['val-hope-3'],
        },
      ],
    },
    {
      id: 'principles-equal-power',
      form: 'true-or-false',
      statement: 'The one who gives peer support and the one who gets it are equals. Neither is in charge.',
      answers: {
        true: {
          fits: true,
          feedback:
            'It is a relationship between equals, and they share the power equally. That lets people trust, and tell what they have lived.',
          facts: ['val-equity-1'],
        },
        false: {
          fits: false,
          feedback:
            'It may not feel that way, as one has a role and the other asks. That is why a peer supporter uses no power over anyone. Think of it again from there.',
          facts: ['val-equity-1', 'val-equity-2'],
        },
      },
    },
    {
      id: 'principles-my-turn-to-talk',
      form: 'choose-reply',
      situation: 'You are the one getting peer support. You are talking about your dad, and Ray cuts in.',
      words: 'Me too! Wait till you hear mine, it’s even worse…',
      replies: [
        {
          id: 'let-it-go',
          words: 'Oh, right. Go on, then.',
          fits: false,
          feedback:
            'Letting him talk is kind, and at times that’s fine. But you make this relationship together, and you can say what you need. Look at the others.',
          facts: ['val-reciprocity-4'],
        },
        {
          id: 'say-need',
          words: 'I like hearing about you. But today I’d like to finish what I was saying.',
          fits: true,
          feedback:
            'You say with respect what is useful to you. It can be talked over, and making it work is up to both of you.',
          facts: ['val-reciprocity-3', 'val-reciprocity-4'],
        },
        {
          id: 'attack',
          words: 'It’s always about you. You don’t know the first thing about listening to people.',
          fits: false,
          feedback:
            'The hurt behind it is real. Said like this it is a judgement, and Ray may close up. What would it sound like if it started from you?',
          facts: ['val-acceptance-1', 'val-reciprocity-2'],
        },
      ],
    },
    {
      id: 'principles-as-they-are',
      form: 'true-or-false',
      statement: 'To accept someone means to wait for them to change.',
      answers: {
        true: {
          fits: false,
          feedback:
            'Hoping for someone comes from the heart. But to accept is to take them as they are, with no demands and nothing expected. Have another read of it.',
          facts: ['val-acceptance-1'],
        },
        false: {
          fits: true,
          feedback:
            'You take the person as they are, with no judging and no demands. It can help them accept themselves. Some things about oneself can’t change, and that’s fine.',
          facts: ['val-acceptance-1', 'val-acceptance-2'],
        },
      },
    },
  ],
}
