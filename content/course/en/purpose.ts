import type { Chapter } from '../../schema/course.ts'
import { titles } from '../titles/en.ts'

const { title, screens } = titles.purpose

export const purpose = {
  id: 'purpose',
  title,
  objectives: ['obj-principles', 'obj-rules', 'obj-role'],
  screens: [
    {
      id: 'purpose-navigate',
      title: screens['purpose-navigate'],
      paragraphs: [
        'The overall aim is to help a person make their way through a hard time. Hard times can be of very different kinds.',
        'How? Through talking, and through what you both know and share. And through challenging and encouraging each other.',
        'To challenge here is not to test. It is to name a doubt kindly, as a peer.',
      ],
      example: {
        text: 'Jamal is looking for a room, and comes back each night with nothing. Sylvia tells him about an advice desk he didn’t know. Then she asks, “A month ago you said sharing was fine. Is it still?” Jamal smiles. “No. I just hadn’t told anyone.”',
      },
      moments: ['gently-challenging', 'hope-and-strengths'],
      reflectOn: [
        { kind: 'duty', id: 'duty-listening' },
        { kind: 'value', id: 'val-hope' },
      ],
      objectives: ['obj-principles'],
      functions: ['fn-social-emotional', 'fn-daily'],
      facts: ['why-navigate-1', 'why-navigate-2'],
    },
    {
      id: 'purpose-own-answers',
      title: screens['purpose-own-answers'],
      paragraphs: [
        'Peer support should not hand out ready answers or solutions.',
        'Most of the time the answer is personal. Each person has to find their own, in their own way.',
        'You don’t give directions: you go along on the search. And you use your own [[lived experience|term-lived-experience]] to do it.',
      ],
      example: {
        text: 'Ewa asks Moussa, “Do I go back to my mum or stay here?” He has been there, and he has an answer of his own. But he asks what weighs most on each side. Then he asks if she’d like to hear how it was for him. Ewa listens, and thinks about it for one more week.',
      },
      moments: ['tell-me-what-to-do', 'open-questions', 'sharing-my-experience'],
      reflectOn: [
        { kind: 'duty', id: 'duty-listening' },
        { kind: 'value', id: 'val-empowerment' },
      ],
      objectives: ['obj-principles', 'obj-rules'],
      functions: ['fn-social-emotional'],
      facts: ['why-own-answers-1', 'why-own-answers-2', 'why-own-answers-3'],
    },
    {
      id: 'purpose-listening',
      title: screens['purpose-listening'],
      paragraphs: [
        'Peer support can’t be boiled down to giving or taking advice on every subject there is. Sometimes it is just talking with someone, to be heard and get a weight off your chest.',
        'Advice out of your own experience isn’t the only purpose. It’s a mistaken idea that peer support is, in general, giving advice.',
        'Many supporters say that they avoid advice. They tell what they lived, and what works for them. The peer decides whether to try it.',
      ],
      example: {
        text: 'Nour talks for a long time about her cold room and her brother. Ivan says back in his own words what he has heard. “I didn’t need a thing,” she says at the end. “I just had to tell someone.”',
      },
      moments: ['hearing-a-story', 'saying-it-back', 'sharing-my-experience'],
      reflectOn: [
        { kind: 'duty', id: 'duty-listening' },
        { kind: 'function', id: 'fn-social-emotional' },
      ],
      objectives: ['obj-principles', 'obj-rules'],
      functions: ['fn-social-emotional'],
      facts: ['why-listen-1', 'why-listen-2', 'why-not-advice-1', 'why-not-advice-2'],
    },
    {
      id: 'purpose-shared',
      title: screens['purpose-shared'],
      paragraphs: [
        'Shared experience is the cornerstone. The rest is built on it.',
        'Someone who lived through something like it, and came out, may be the right person to turn to.',
        'They are also the best living example that there is a way out. It is real, you can touch it, and it can be reached.',
      ],
      example: {
        text: 'Tarek no longer thinks that a home is for him. Lydia puts her keys on the table. “Five years ago I slept in a doorway,” she says. He looks at the keys and says nothing. Then he asks, “What was your first step?”',
      },
      moments: ['sharing-my-experience', 'hope-and-strengths'],
      reflectOn: [
        { kind: 'value', id: 'val-experience' },
        { kind: 'value', id: 'val-hope' },
      ],
      objectives: ['obj-principles'],
      functions: ['fn-social-emotional'],
      facts: ['why-shared-1', 'why-shared-2'],
    },
    {
      id: 'purpose-alike',
      title: screens['purpose-alike'],
      paragraphs: [
        'Two experiences can be alike and still not be the same. They can differ in nature, and in how long they lasted.',
        'The peer has a story, needs and traits of their own. So does the supporter.',
        'There is always the chance of a bond that goes both ways. It rests on understanding, respect and sharing.',
      ],
      example: {
        text: 'Hana slept in a car for three months. George was on the street for six years. He is about to say, “I know what it’s like.” He stops, and asks, “What were the nights like, in the car?” Her answer surprises him.',
      },
      moments: ['open-questions', 'reflecting-a-feeling', 'touches-my-own-story'],
      reflectOn: [
        { kind: 'value', id: 'val-acceptance' },
        { kind: 'value', id: 'val-empathy' },
      ],
      objectives: ['obj-principles'],
      functions: ['fn-social-emotional'],
      facts: ['why-differ-1', 'why-differ-2', 'why-differ-3'],
    },
    {
      id: 'purpose-valued',
      title: screens['purpose-valued'],
      paragraphs: [
        'Barker and others (2019) studied what is critical for peer support in [[homelessness|term-homelessness]]. They heard from 40 peers and professionals. This is what they value most in peer supporters:',
      ],
      list: [
        'Strong relationships, full of trust, that come from what you lived.',
        'Respect for [[confidentiality|term-confidentiality]].',
        'Being able to give support with feelings.',
        'Adapting to each person’s character and behaviour.',
        'A nature of their own, unlike that of professionals.',
        'Deep listening, with [[empathy|term-empathy]].',
        'Being a bridge between people and professional help.',
        'Commitment to their peers.',
      ],
      example: {
        text: 'Of Carmen, Abdou says, “What I tell her stays there. And when I’m in a mood, she doesn’t take it to heart.”',
      },
      moments: ['agreeing-confidentiality', 'reflecting-a-feeling', 'bridging-to-services'],
      reflectOn: [
        { kind: 'duty', id: 'duty-relationships' },
        { kind: 'duty', id: 'duty-listening' },
      ],
      objectives: ['obj-role', 'obj-principles'],
      functions: ['fn-social-emotional', 'fn-linkage'],
      facts: [
        'why-valued-1',
        'why-valued-2',
        'why-valued-3',
        'why-valued-4',
        'why-valued-5',
        'why-valued-6',
        'why-valued-7',
        'why-valued-8',
        'src-barker',
      ],
    },
  ],
} satisfies Chapter
