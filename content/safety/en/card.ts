import type { SafetyCard } from '../../schema/safety.ts'

export const safetyCard = {
  title: 'Safety card',
  notice: 'Accanto is no emergency service. It can miss danger.',
  parts: [
    {
      id: 'danger-now',
      title: 'There is danger now',
      steps: [
        'Call 112, or your country’s emergency number.',
        'If you are in danger too, get out of there first.',
        'Say where you are and what is going on.',
        'If you call 112, the police may come too.',
        'Then call your supervisor.',
      ],
    },
    {
      id: 'want-to-die',
      title: 'They say or write that they want to die',
      steps: [
        'You are not alone with this. Call your supervisor now.',
        'Answer soon and keep it short. Phone is better than mail.',
        'Ask it straight: “Are you thinking of ending your life?”',
        'Ask where they are, and if they are safe now.',
        'Say that you can’t keep this secret. Say who you will tell.',
        'Is there danger now? Or no answer, and you fear the worst? Call the emergency number. Give the place, the name and what they wrote or said.',
        'Afterwards, find someone for you.',
      ],
    },
    {
      id: 'violence',
      title: 'Violence by someone close',
      steps: [
        'First ask: “Is it safe for you to write or talk here?”',
        'Believe what they tell you.',
        'There is a helpline for this. It is there for you too, as the one who knows.',
        'Don’t confront the partner. Don’t try to make peace between them.',
        'Don’t press them to leave. Leaving is a dangerous time.',
        'Don’t write the plan down. Don’t send numbers to a mailbox that the partner reads.',
      ],
    },
    {
      id: 'child-in-danger',
      title: 'A child is in danger',
      steps: [
        'Call the emergency line for children. If there is none, call the emergency number.',
        'For advice there may be another line. Look at the numbers for your country.',
      ],
    },
    {
      id: 'not-sure',
      title: 'I am not sure',
      steps: [
        'Ask your supervisor or your contact person.',
        'You can ask without giving a name.',
        'A small doubt is reason enough to ask.',
      ],
    },
    {
      id: 'and-me',
      title: 'And me?',
      steps: ['The same lines are there for you too.', 'Who supports you? Ring or text one of those people.'],
    },
  ],
  limits: {
    title: 'Saying the limits when you first meet',
    intro: 'These are ideas: use your own words. Say them together, as one alone may promise too much.',
    words: [
      'What you tell me I don’t pass on, unless you want me to.',
      'There are limits. If your life or someone else’s is in serious danger, I get help.',
      'If I can, I tell you first.',
      'I say only what is needed, to those who need it.',
      'In my team these people know too: {people}.',
      'My service also asks me to: {task}.',
    ],
  },
  law: {
    title: 'What about the law?',
    text: 'Duties change with the country, the role and the contract. In Italy, a person in charge of a public service must report certain crimes. Two articles say so. They are 331 of the code of criminal procedure and 362 of the criminal code. Is that you? Your organisation can say. Ask your organisation what you must report, before you need it.',
  },
} satisfies SafetyCard
