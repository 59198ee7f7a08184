import type { Term } from '../schema/course.ts'

export const terms = [
  {
    id: 'term-peer',
    term: 'peer',
    meaning:
      'Someone who shares a trait with you, or does the same activity. Here it is also the person who gets the support.',
    facts: ['is-peers-1', 'is-peers-2'],
  },
  {
    id: 'term-peer-support',
    term: 'peer support',
    meaning: 'People who have lived through similar things support each other.',
    facts: ['is-definition-1'],
  },
  {
    id: 'term-self-help-group',
    term: 'self-help group',
    meaning: 'People with the same problem meet and help each other. No one is there as the expert.',
    facts: ['is-groups'],
  },
  {
    id: 'term-agent',
    term: 'Peer Support Agent',
    meaning:
      'Someone who gives peer support as their role, in a service, and has been trained. Also called a Peer Supporter.',
    facts: ['is-agents', 'agent-trained'],
  },
  {
    id: 'term-mentor',
    term: 'mentor',
    meaning: 'Someone who has walked part of the road, and stays beside a person who is on it now.',
    facts: ['is-two'],
  },
  {
    id: 'term-recovery',
    term: 'recovery, recovery journey',
    meaning: 'The road by which a person gets out of a hard time and takes their life back. Each has their own.',
    facts: ['val-experience-2'],
  },
  {
    id: 'term-lived-experience',
    term: 'lived experience',
    meaning: 'What you know because it happened to you, not because you read it.',
    facts: ['agent-who-4'],
  },
  {
    id: 'term-homelessness',
    term: 'person experiencing homelessness',
    meaning:
      'Someone who has no home, or none that is stable. They may sleep rough, in a hostel, in a car or on a sofa.',
    facts: [],
  },
  {
    id: 'term-substance-use',
    term: 'substance use',
    meaning: 'Using alcohol, drugs or pills in a way that can cause problems.',
    facts: [],
  },
  {
    id: 'term-focus-group',
    term: 'focus group',
    meaning: 'A small group that meets to talk about one subject, while researchers listen.',
    facts: [],
  },
  {
    id: 'term-empathy',
    term: 'empathy',
    meaning: 'Being able to understand what someone feels, and to share it.',
    facts: ['val-empathy-3'],
  },
  {
    id: 'term-compassion',
    term: 'compassion',
    meaning: 'To feel for someone’s pain and wish them well. It isn’t pity. You can have it for yourself too.',
    facts: ['val-empathy-2'],
  },
  {
    id: 'term-confidentiality',
    term: 'confidentiality',
    meaning:
      'What someone tells you in trust, you don’t pass on unless they say so. There are limits, to be told at the start.',
    facts: ['conf-rule-permission', 'conf-exceptions'],
  },
  {
    id: 'term-multiple-disadvantage',
    term: 'multiple disadvantage',
    meaning: 'Several difficulties at the same time, tied up with each other.',
    facts: ['md-systemic-2'],
  },
  {
    id: 'term-gender-violence',
    term: 'gender-based violence',
    meaning: 'Violence against a person because of their gender. Very often it is against women.',
    facts: [],
  },
  {
    id: 'term-social-inclusion',
    term: 'social inclusion',
    meaning: 'Having a place among others: a home, work, rights, people.',
    facts: [],
  },
  {
    id: 'term-role-model',
    term: 'role model',
    meaning: 'A person you look to again and again, for inspiration or for qualities to take on.',
    facts: ['role-theory-3'],
  },
  {
    id: 'term-social-learning',
    term: 'social learning theory',
    meaning: 'The idea that we learn by watching others, and how things turn out for them.',
    facts: ['role-theory-1'],
  },
  {
    id: 'term-stigma',
    term: 'stigma',
    meaning: 'A label that brings shame. It hides the person behind the problem.',
    facts: [],
  },
  {
    id: 'term-reciprocity',
    term: 'reciprocity',
    meaning: 'Giving and receiving, on both sides.',
    facts: ['val-reciprocity-1'],
  },
  {
    id: 'term-empowerment',
    term: 'empowerment',
    meaning: 'Getting back strength, and a say over your own life.',
    facts: ['val-empowerment-4'],
  },
  {
    id: 'term-self-determination',
    term: 'self-determination',
    meaning: 'Being able to choose and run your own life.',
    facts: ['self-determination'],
  },
  {
    id: 'term-being-with',
    term: 'being with, doing for',
    meaning: 'Being with is to stay beside someone while they do it. Doing for is to do it in their place.',
    facts: ['val-empowerment-5'],
  },
  { id: 'term-self-esteem', term: 'self-esteem', meaning: 'How much you feel that you are worth.', facts: [] },
  {
    id: 'term-self-efficacy',
    term: 'self-efficacy',
    meaning: 'The sense that you can do a thing and get there.',
    facts: [],
  },
  {
    id: 'term-supervision',
    term: 'supervisor',
    meaning: 'A skilled person you talk to about your work with peers, and how you are.',
    facts: ['help-three-kinds-3'],
  },
  {
    id: 'term-coaching',
    term: 'coaching',
    meaning: 'Helping someone to try a thing and get the hang of it. They choose which.',
    facts: ['fn-social-emotional-2'],
  },
  {
    id: 'term-barrier',
    term: 'barrier',
    meaning: 'A thing that stops you or slows you down. It may be outside, like opening hours. Or inside, like fear.',
    facts: ['fn-social-emotional-3'],
  },
  {
    id: 'term-community-resources',
    term: 'community resources',
    meaning: 'All that a place has to offer: services, groups, advice desks, spots to meet.',
    facts: ['fn-linkage-2'],
  },
  {
    id: 'term-active-listening',
    term: 'active listening',
    meaning: 'Listening with full attention, and saying back in your own words what you heard.',
    facts: ['duty-listening'],
  },
  {
    id: 'term-silent-witness',
    term: 'silent witness',
    meaning: 'Someone who goes along, stays close and listens. They don’t speak for the person.',
    facts: ['duty-accompany'],
  },
  {
    id: 'term-social-network',
    term: 'social network',
    meaning: 'The people you have ties with: family, friends, neighbours, groups.',
    facts: ['duty-networks'],
  },
  {
    id: 'term-sensitive',
    term: 'sensitive information',
    meaning: 'Private things that can hurt someone if others know them.',
    facts: ['conf-sensitive'],
  },
  {
    id: 'term-boundaries',
    term: 'professional boundaries',
    meaning: 'What is part of your role, and what isn’t. They protect you and the other person.',
    facts: ['conf-agree-3'],
  },
  {
    id: 'term-team',
    term: 'team',
    meaning: 'The people who work together, with the same people.',
    facts: ['conf-rule-team'],
  },
  {
    id: 'term-exception',
    term: 'exception',
    meaning: 'A case where the rule doesn’t hold.',
    facts: ['conf-exceptions'],
  },
] satisfies Term[]
