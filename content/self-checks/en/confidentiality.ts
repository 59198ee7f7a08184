import type { SelfCheck } from '../../schema/self-check.ts'

export const confidentiality: SelfCheck = {
  objective: 'obj-confidentiality',
  questions: [
    {
      id: 'confidentiality-sister-on-the-phone',
      form: 'may-i-share',
      situation: 'Karim’s sister rings you. She is worried and asks if he still comes to the centre.',
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
            'You can say that you talk about nobody on the phone. Then ask Karim what he wants her to know. It takes his yes, for this very thing.',
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
            'You say nothing for now, and that respects Karim. But maybe he would like his sister to know. One answer leaves the choice to him.',
          facts: ['conf-rule-permission'],
        },
      },
    },
    {
      id: 'confidentiality-what-you-may-tell',
      form: 'sort',
      situation: 'You and Marta met not long ago. These things may come up.',
      cards: [
        {
          id: 'talk-early',
          text: 'Talking with her about confidentiality in the first meetings.',
          pile: 'peer-support',
          feedback: 'Going through it early, in detail, helps you both feel at ease and safe.',
          facts: ['conf-agree-1', 'conf-agree-2'],
        },
        {
          id: 'promise-secret',
          text: 'Promising her that all of it stays between you two, always.',
          pile: 'not-its-job',
          feedback:
            'There are exceptions, and a team may know the same things. Saying so is kinder than a big promise.',
          facts: ['conf-exceptions', 'conf-rule-team'],
        },
        {
          id: 'tell-all',
          text: 'Telling her your whole life so that she trusts you.',
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
      ],
    },
  ],
}
