import type { SelfCheck } from '../../schema/self-check.ts'

export const responsibilities: SelfCheck = {
  objective: 'obj-responsibilities',
  questions: [
    {
      id: 'responsibilities-come-with-me',
      form: 'choose-reply',
      situation: 'You are the supporter. Leo has a hospital visit tomorrow.',
      words: 'Will you come with me? I’m scared I’ll freeze.',
      replies: [
        {
          id: 'lead',
          words: 'Sure. If you freeze, I’ll do the talking.',
          fits: false,
          feedback:
            'You say yes, and that means a lot to him. But whoever goes along is a silent witness, and doesn’t speak in his place. Another reply says yes in another way.',
          facts: ['duty-accompany'],
        },
        {
          id: 'silent',
          words: 'I’ll come, and sit by you quietly. What would help, if you freeze?',
          fits: true,
          feedback:
            'He asked, and you go as a silent witness. You agree on things beforehand, and the voice stays his.',
          facts: ['duty-accompany', 'val-reciprocity-3'],
        },
        {
          id: 'reassure',
          words: 'Ah, you won’t freeze! Doctors are used to it, they see folk all day long.',
          fits: false,
          feedback:
            'You want to give him courage. But nobody knows how it will go, and his fear is still there. Look for a reply that takes it seriously.',
          facts: ['why-listen-2', 'val-empathy-3'],
        },
        {
          id: 'why',
          words: 'Why are you scared? It’s a check-up like any other.',
          fits: false,
          feedback:
            'Maybe you want to understand. But fear needs no excuse, and this could make him ashamed of it. One of the replies makes room for it.',
          facts: ['val-acceptance-1'],
        },
      ],
    },
    {
      id: 'responsibilities-farida',
      form: 'sort',
      situation: 'You have met with Farida for a couple of months. A lot comes up.',
      cards: [
        {
          id: 'choir',
          text: 'Looking with her at the times of a choir she likes.',
          pile: 'peer-support',
          feedback: 'Backing people who want company or a bit of fun is one of your duties.',
          facts: ['duty-recreation'],
        },
        {
          id: 'friends',
          text: 'Telling her which friends to drop.',
          pile: 'not-its-job',
          feedback:
            'Her network is her own, and starts from who she wants near. Picking for her would be power over her.',
          facts: ['duty-networks', 'val-equity-2'],
        },
        {
          id: 'meal-card',
          text: 'Finding out together where to ask for a meal card.',
          pile: 'peer-support',
          feedback: 'You help her reach a social resource, and you do it together.',
          facts: ['duty-resources'],
        },
        {
          id: 'therapy',
          text: 'Taking her through a therapy for her fears.',
          pile: 'not-its-job',
          feedback: 'To diagnose or treat is not your part. To listen to her fear is.',
          facts: ['val-equity-3'],
        },
        {
          id: 'own-goal',
          text: 'Encouraging her towards a thing she chose herself.',
          pile: 'peer-support',
          feedback: 'The goals you encourage are the ones that people set for themselves.',
          facts: ['duty-goals'],
        },
      ],
    },
    {
      id: 'responsibilities-football-first',
      form: 'choose-reply',
      situation: 'You are the supporter. You and Moussa talk about the year ahead.',
      words: 'The flat can wait. I’d love to play football again.',
      replies: [
        {
          id: 'own-goal',
          words: 'Football, that’s what matters to you. Where would you like to start?',
          fits: true,
          feedback:
            'You start from the goal he sets himself. And fun and company, if he wants them, are things you support.',
          facts: ['duty-goals', 'duty-recreation'],
        },
        {
          id: 'flat-first',
          words: 'Football’s fine, but let’s think of the flat first. There’s time for the rest.',
          fits: false,
          feedback:
            'A home counts, and you want the best for him. But now the goal is yours. Which reply starts from what Moussa said?',
          facts: ['duty-goals', 'fn-ongoing-2'],
        },
        {
          id: 'sign-up',
          words: 'I know a team. I’ll sign you up today and take you to the pitch on Saturday.',
          fits: false,
          feedback:
            'You bring energy, and that is warm. But you take the first step for him. Try a reply that stays beside him.',
          facts: ['duty-recreation', 'val-empowerment-5'],
        },
      ],
    },
    {
      id: 'responsibilities-joining-a-choir',
      form: 'true-or-false',
      statement: 'Someone wants to join a choir. Backing them in that is part of the job.',
      answers: {
        true: {
          fits: true,
          feedback:
            'One of the duties is to support access to social and recreational things. Going or not is up to the person.',
          facts: ['duty-recreation'],
        },
        false: {
          fits: false,
          feedback:
            'Next to having no home, a choir may look like a small thing. But time with others is among the duties, just like finding people to be close to. Think it over again.',
          facts: ['duty-recreation', 'duty-networks'],
        },
      },
    },
    {
      id: 'responsibilities-night-in-the-park',
      form: 'choose-reply',
      situation: 'You are the supporter. Grace tells you of a night in the park.',
      words: 'I never slept. At each sound I thought they were coming for me.',
      replies: [
        {
          id: 'tip',
          words: 'Not the park, take it from me. At least the station has lights.',
          fits: false,
          feedback:
            'You want her to be safer, no wonder. But the advice comes before the listening, and her fear is left outside. See which reply takes it in.',
          facts: ['why-not-advice-1', 'duty-listening'],
        },
        {
          id: 'own-night',
          words: 'Oh, nights in the park! They took my shoes once. And the cold of it…',
          fits: false,
          feedback:
            'Your night is real as well, and it can make someone feel less alone. But here the talk moves to you and never comes back to Grace. Try a reply that stays with her.',
          facts: ['val-experience-4', 'duty-listening'],
        },
        {
          id: 'hold',
          words: 'A whole night with that fear.',
          fits: true,
          feedback: 'A few words, and her fear has a place. To say it back and leave room is active listening, too.',
          facts: ['duty-listening', 'val-empathy-3'],
        },
        {
          id: 'ask-safe',
          words: 'On your guard all night. Have you got somewhere safe for tonight?',
          fits: true,
          feedback:
            'You say back what the night was like, and then ask about the next one. If you fear there is danger, a plain question comes first.',
          facts: ['duty-listening', 'why-valued-8'],
        },
      ],
    },
    {
      id: 'responsibilities-a-lonely-person',
      form: 'true-or-false',
      statement: 'If someone is lonely, you choose the right company for them.',
      answers: {
        true: {
          fits: false,
          feedback:
            'You care that they are alone. But a network that suits them starts from them. They know who they want near. Try the other answer.',
          facts: ['duty-networks', 'val-empowerment-5'],
        },
        false: {
          fits: true,
          feedback: 'You support them as they find and grow their own ties. With whom, and how many, is up to them.',
          facts: ['duty-networks'],
        },
      },
    },
    {
      id: 'responsibilities-already-called',
      form: 'choose-reply',
      situation:
        'You are the one getting peer support. For weeks you have put off a call to your brother. Today Sheila greets you like this.',
      words: 'Surprise: I rang him for you! He’s expecting you on Sunday.',
      replies: [
        {
          id: 'thank',
          words: 'Oh… thanks. I’ll go, then.',
          fits: false,
          feedback:
            'Maybe you are thankful, too. But someone else made a choice that was yours, and you can say how that feels. Look at the others.',
          facts: ['val-empowerment-4', 'val-empowerment-5'],
        },
        {
          id: 'say-it',
          words: 'I know you meant to help. But I wanted to make that call, and it bothers me.',
          fits: true,
          feedback:
            'You say what it was like for you, and you blame no one. What is useful gets talked over by both, and so the relationship can work.',
          facts: ['val-reciprocity-3', 'val-reciprocity-4', 'duty-networks'],
        },
        {
          id: 'slam',
          words: 'You’ve ruined it all. I’m telling you nothing from now on, and you won’t see me again.',
          fits: false,
          feedback:
            'Someone who rings without your yes goes over your head, and that hurts. But here the door shuts on you both. Which reply says the hurt and keeps it open?',
          facts: ['val-reciprocity-4', 'conf-rule-permission'],
        },
      ],
    },
  ],
}
