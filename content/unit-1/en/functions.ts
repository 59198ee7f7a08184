import type { CoreFunction } from '../../schema/unit.ts'

export const functions = [
  {
    id: 'fn-social-emotional',
    title: 'Social and emotional support',
    summary:
      'You bring hope to someone in a hard time. You support them with feelings and with people. And you try to see what holds them back.',
    practices: [
      {
        id: 'fn-social-emotional-hope',
        title: 'Inspiring hope',
        text: 'You make room for hope, even when there’s only a little. You do it with your story and by being there, and you promise nothing.',
        moments: ['hope-and-strengths', 'sharing-my-experience'],
        facts: ['fn-social-emotional-1'],
      },
      {
        id: 'fn-social-emotional-way-out',
        title: 'Belief in a way out',
        text: 'You help people believe that there is a way out. Your own life shows one, though each road is different.',
        moments: ['hope-and-strengths', 'sharing-my-experience', 'their-own-goals'],
        facts: ['fn-social-emotional-1'],
      },
      {
        id: 'fn-social-emotional-listening',
        title: 'Just listening',
        text: 'You listen, and you don’t rush to answer. Sometimes talking and being heard takes a weight off.',
        moments: ['hearing-a-story', 'reflecting-a-feeling', 'saying-it-back', 'silence-and-pace'],
        facts: ['fn-social-emotional-2', 'why-listen-2'],
      },
      {
        id: 'fn-social-emotional-sharing',
        title: 'Sharing your experience',
        text: 'You tell a bit of your own story, if it may help and if you feel like it. First you ask if they’d like to hear it. Then you come back to them.',
        moments: ['sharing-my-experience', 'touches-my-own-story'],
        facts: ['fn-social-emotional-2'],
      },
      {
        id: 'fn-social-emotional-problem-solving',
        title: 'Solving problems together',
        text: 'First you ask if ideas would help. You look at two or more, and “none of these” is fine too. The choice is theirs.',
        moments: ['tell-me-what-to-do', 'open-questions'],
        facts: ['fn-social-emotional-2'],
      },
      {
        id: 'fn-social-emotional-coaching',
        title: 'Coaching side by side',
        text: 'If they want to, you try out something hard together, like a phone call. You offer two or more ways, and “none of these”. How to do it, and if at all, is up to them.',
        moments: ['everyday-things', 'their-own-goals', 'gently-challenging'],
        facts: ['fn-social-emotional-2'],
      },
      {
        id: 'fn-social-emotional-barriers',
        title: 'Seeing what holds back',
        text: 'You try to see what may keep someone from moving on in their recovery journey. It may be a feeling, such as fear or shame. It may be about other people.',
        moments: ['open-questions', 'reflecting-a-feeling', 'gently-challenging'],
        facts: ['fn-social-emotional-3'],
      },
    ],
    facts: ['fn-social-emotional-1', 'fn-social-emotional-2', 'fn-social-emotional-3'],
  },
  {
    id: 'fn-linkage',
    title: 'A bridge to services',
    summary:
      'You stand like a bridge between the person, the services and the community. You help them see what’s in the way and what’s out there. Crossing the bridge is their choice.',
    practices: [
      {
        id: 'fn-linkage-barriers',
        title: 'Seeing the barriers',
        text: 'You help someone name what may stand in their way. It may be hard to start, or hard to keep going.',
        moments: ['bridging-to-services', 'open-questions', 'gently-challenging'],
        facts: ['fn-linkage-1'],
      },
      {
        id: 'fn-linkage-bridge',
        title: 'Closing the gap',
        text: 'There may be a gap between a person and those whose job is to help. Because of it, some never start, and some stop. You can help to bridge it.',
        moments: ['bridging-to-services', 'treated-unfairly'],
        facts: ['fn-linkage-1'],
      },
      {
        id: 'fn-linkage-awareness',
        title: 'Letting people know',
        text: 'You let people know what’s out there: services, groups, drop-ins. First you ask if they’d like to hear.',
        moments: ['bridging-to-services', 'people-and-places'],
        facts: ['fn-linkage-2'],
      },
      {
        id: 'fn-linkage-reach-out',
        title: 'Encouraging a first step',
        text: 'You encourage people to reach out to services and resources in the community. The first step is theirs, when they feel up to it.',
        moments: ['bridging-to-services', 'hope-and-strengths'],
        facts: ['fn-linkage-2'],
      },
      {
        id: 'fn-linkage-take-part',
        title: 'Encouraging to join in',
        text: 'You encourage people to take part in what the community offers. It could be a workshop, a choir or a street party.',
        moments: ['people-and-places', 'everyday-things'],
        facts: ['fn-linkage-2'],
      },
    ],
    facts: ['fn-linkage-1', 'fn-linkage-2'],
  },
  {
    id: 'fn-daily',
    title: 'Everyday life',
    summary:
      'You give a hand with everyday things, out of what you have lived. You ask first, and you bring more than one idea. The other person does the choosing.',
    practices: [
      {
        id: 'fn-daily-activities',
        title: 'Suggesting activities',
        text: 'You ask if some ideas for the day would help. You bring two or more, from your own experience. “None of these” is fine too: it’s their choice.',
        moments: ['everyday-things', 'people-and-places'],
        facts: ['fn-daily'],
      },
      {
        id: 'fn-daily-tools',
        title: 'Explaining new tools',
        text: 'You ask if they’d like to see a new tool, like a map on the phone. You show two or more ways to use it, yours too. They pick one, or none of these.',
        moments: ['everyday-things', 'time-to-answer'],
        facts: ['fn-daily'],
      },
      {
        id: 'fn-daily-habits',
        title: 'Healthy habits',
        text: 'You ask if they feel like talking about sleep, food or moving about. You tell two or more things that you have tried. They can take one, their own idea, or none of these.',
        moments: ['everyday-things', 'sharing-my-experience', 'their-own-goals'],
        facts: ['fn-daily'],
      },
    ],
    facts: ['fn-daily'],
  },
  {
    id: 'fn-ongoing',
    title: 'Support over time',
    summary: 'Your support lasts. It helps people stay with their recovery journey and reach goals of their own.',
    practices: [
      {
        id: 'fn-ongoing-relation',
        title: 'A lasting relationship',
        text: 'You offer a personal relationship for the long run. You keep turning up, within limits that are clear to you both.',
        moments: ['opening', 'closing-and-next-contact', 'limits-and-boundaries'],
        facts: ['fn-ongoing-1'],
      },
      {
        id: 'fn-ongoing-commitment',
        title: 'Keeping at it',
        text: 'You give the kind of support that helps someone stick with recovery. It counts on the bad days too.',
        moments: ['hope-and-strengths', 'summing-up', 'gently-challenging'],
        facts: ['fn-ongoing-1'],
      },
      {
        id: 'fn-ongoing-own-goals',
        title: 'Inspiring their own goals',
        text: 'You inspire people to set goals of their own, for a home and for recovery. You ask, they choose.',
        moments: ['their-own-goals', 'open-questions'],
        facts: ['fn-ongoing-2'],
      },
      {
        id: 'fn-ongoing-over-time',
        title: 'Support, step by step',
        text: 'You stay beside them over time, as they work towards those goals. If they change their mind, the goal can change.',
        moments: ['their-own-goals', 'summing-up', 'closing-and-next-contact'],
        facts: ['fn-ongoing-2'],
      },
    ],
    facts: ['fn-ongoing-1', 'fn-ongoing-2'],
  },
] satisfies CoreFunction[]
