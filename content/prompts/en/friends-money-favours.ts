import type { Moment } from '../../schema/prompt.ts'
import { titles } from '../titles/en.ts'

export const friendsMoneyFavours = {
  id: 'friends-money-favours',
  title: titles['friends-money-favours'],
  keepInMind:
    'A calm, early no can keep the relationship open. Ask your service what its rules are on money and gifts.',
  fact: {
    ids: ['conf-mutual-1', 'conf-mutual-2', 'conf-mutual-3', 'val-equity-2'],
    text: 'The relationship is near-professional, yet open and close. You both share, and do some things that friends do. Each may hold very personal things of the other, and feel very vulnerable. You use no power over the peer.',
  },
  prompts: [
    {
      id: 'friends-money-no-loan',
      skill: 'open-question',
      channel: 'either',
      aim: 'Say no to a loan',
      words: 'I can’t lend money: that’s a limit of my role. What do you need most right now?',
      serves: ['duty-relationships', 'val-equity'],
      opens: 'The no is clear, and you can still talk.',
      notWhen: 'Not if your service has a fund for this.',
    },
    {
      id: 'friends-money-look-together',
      skill: 'offer',
      channel: 'either',
      aim: 'Look together, if they want',
      words:
        'Would you like us to look into {thing}? We can ask {service}, or talk it over between us. Or neither: you choose.',
      serves: ['duty-resources', 'val-equity'],
      opens: 'You look around without lending.',
      notWhen: 'Not if there is no food today: that comes first.',
    },
    {
      id: 'friends-money-friendship',
      skill: 'reflection',
      channel: 'spoken',
      aim: 'Hear the word friend',
      words: 'To you this is a friendship. It hurts a bit to hear about limits.',
      serves: ['val-empathy', 'duty-relationships'],
      opens: 'The bond is taken seriously.',
      notWhen: 'Not if you were the one who said friend.',
    },
    {
      id: 'friends-money-gift',
      skill: 'affirmation',
      channel: 'written',
      aim: 'Answer a gift',
      words:
        'You thought of me with {gift}, and that touched me. In my service we can’t keep gifts. What would you like to do with it?',
      serves: ['duty-relationships', 'val-reciprocity'],
      opens: 'The gesture is seen, and the limit stays.',
      notWhen: 'Not if gifts are fine where you work.',
    },
    {
      id: 'friends-money-a-favour',
      skill: 'permission',
      channel: 'either',
      aim: 'Take time over a favour',
      words: 'You’re asking me for {favour}. Before I answer, is it OK if I talk to my supervisor?',
      serves: ['duty-relationships', 'val-equity'],
      opens: 'There is time before you answer.',
      notWhen: 'Not if you already know it’s a no.',
    },
    {
      id: 'friends-money-i-asked-too',
      skill: 'self-disclosure',
      channel: 'spoken',
      aim: 'I have asked too',
      words:
        'I’ve had to ask for money too. My answer is a no, and we can still talk about how things are. What was it like for you to ask?',
      serves: ['val-experience', 'val-empathy'],
      opens: 'Asking may bring less shame.',
      notWhen: 'Not if you will give in and lend.',
    },
  ],
} satisfies Moment
