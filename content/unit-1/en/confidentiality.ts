import type { Confidentiality } from '../../schema/unit.ts'

export const confidentiality = {
  passages: [
    {
      id: 'conf-why',
      title: 'Why it matters',
      text: 'In this role you will most often come to know sensitive things. They may be about mental health, substance use or crime. They may be about an illness that spreads, sexual orientation, and more.',
      facts: ['conf-sensitive'],
    },
    {
      id: 'conf-both-ways',
      title: 'It runs both ways',
      text: 'You both tell each other things. The relationship is close to a work one, and yet it is open and warm. You do things together that friends might do. So each of you may come to hold deep and personal things about the other. That can leave both of you feeling quite exposed.',
      facts: ['conf-mutual-1', 'conf-mutual-2', 'conf-mutual-3'],
    },
    {
      id: 'conf-first-meetings',
      title: 'Talk about it early',
      text: 'Trust can only start where you both feel at ease and safe. For that you need clear rules on confidentiality, for both of you. Talk them through in detail when you first meet. Go on until you both see them the same way. Keeping professional boundaries matters in the role. Being aware of confidentiality is a big part of that.',
      facts: ['conf-agree-1', 'conf-agree-2', 'conf-agree-3'],
    },
    {
      id: 'conf-legal-duties',
      title: 'What the law asks',
      text: 'Social workers, coordinators and psychologists have duties by law. They are about what is private and told in trust. By law, yours may not be the same. That doesn’t mean you have none. It changes with the country, the role and the contract. People have a right to privacy and confidentiality. Your organisation should make sure that you know the rules of today and grasp them. Ask your organisation what you must report, before you need it.',
      facts: ['conf-law-1', 'conf-law-2'],
    },
    {
      id: 'conf-limits',
      title: 'The limits',
      text: 'There can be exceptions to those rights, and your role calls for knowing them. Say that serious harm is about to happen, and you can see it coming. It may be to the person or to someone else. To stop it, some of what you know may need to be shared.',
      facts: ['conf-exceptions'],
    },
    {
      id: 'conf-together',
      title: 'Three things to say together',
      text: 'Permission: without their yes, as a rule you pass nothing on. Team: if others work with the same person, some things will likely be known there. Exceptions: to stop serious harm that is close, you may need to speak. Said together, they don’t promise too much. Ask your organisation what you must report, before you need it.',
      facts: ['conf-rule-permission', 'conf-rule-team', 'conf-exceptions'],
    },
  ],
  rules: [
    {
      id: 'conf-rule-organisation',
      title: 'The organisation makes it clear',
      text: 'If peer supporters work for an organisation, it has two jobs here. It must make clear how confidentiality is handled. And it must stand by those who keep it.',
      facts: ['conf-rule-organisation'],
    },
    {
      id: 'conf-rule-permission',
      title: 'Permission first',
      text: 'If you provide a service, you shouldn’t share things about the people you work with. You can when the person has said yes to that very thing. This isn’t only for peer supporters. Exceptions and the team still stand.',
      facts: ['conf-rule-permission'],
    },
    {
      id: 'conf-rule-need',
      title: 'Only when needed',
      text: 'Confidential things are reported only when there’s a need. If there’s no need, they aren’t.',
      facts: ['conf-rule-need'],
    },
    {
      id: 'conf-rule-own-story',
      title: 'Your story is yours',
      text: 'In this role you share what you have lived, and that can make you vulnerable. What you tell, and how much, is in your hands. No one should make you share a thing you feel uneasy about.',
      facts: ['conf-rule-own-story'],
    },
    {
      id: 'conf-rule-team',
      title: 'If there’s a team',
      text: 'You may be part of a team that works with the same person. Then what you know is likely to be shared. That could make it harder for you to connect and build a relationship. You can tell the person so right at the start.',
      facts: ['conf-rule-team'],
    },
  ],
} satisfies Confidentiality
