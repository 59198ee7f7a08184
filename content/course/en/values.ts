import type { Chapter } from '../../schema/course.ts'
import { titles } from '../titles/en.ts'

const { title, screens } = titles.values

export const values = {
  id: 'values',
  title,
  objectives: ['obj-principles', 'obj-rules'],
  screens: [
    {
      id: 'values-hope',
      title: screens['values-hope'],
      paragraphs: [
        'This relationship is a place like no other, where people can heal. It is also a strong way to grow hope and a brighter outlook.',
        'A peer supporter is a [[role model|term-role-model]] who counts. They are living proof that [[recovery|term-recovery]] is real.',
        'Each of us is one of a kind, with hopes, dreams and things to aim for. Each of us can be all that we can be.',
        'We can learn and grow from what tests us, and from setbacks.',
      ],
      example: {
        text: 'At the third no for a room, Mehdi says he’s done. Agnes makes him no promise. She asks if he’d like to hear about her fourth no, and what it taught her. Then she comes back to him: “What do you still hope for, even if it’s small?”',
      },
      moments: ['hope-and-strengths', 'sharing-my-experience'],
      reflectOn: [{ kind: 'value', id: 'val-hope' }],
      objectives: ['obj-principles'],
      functions: ['fn-social-emotional'],
      facts: ['val-hope-1', 'val-hope-2', 'val-hope-3', 'val-hope-4'],
    },
    {
      id: 'values-experience',
      title: screens['values-experience'],
      paragraphs: [
        'Everyone is the expert on their own experience.',
        'There are many roads to recovery. There are many ways to understand what we live through, and to make sense of it.',
        'Sharing it can be a strong spark for change and growth.',
        'Peer supporters use, on purpose, what they have lived. They do it to encourage, and to support recovery.',
      ],
      example: {
        text: 'Wei stopped drinking with the help of a group. When Jonas asks how he did it, he tells it in three lines. Then he says, “That was my road. You’re the expert on yours. What has done you good so far?”',
      },
      moments: ['sharing-my-experience', 'touches-my-own-story'],
      reflectOn: [{ kind: 'value', id: 'val-experience' }],
      objectives: ['obj-principles'],
      functions: ['fn-social-emotional'],
      facts: ['val-experience-1', 'val-experience-2', 'val-experience-3', 'val-experience-4'],
    },
    {
      id: 'values-equity',
      title: screens['values-equity'],
      paragraphs: [
        'It is a relationship between equals, where power is shared equally. That way people can trust, and share what they have lived.',
        'Peer supporters don’t show power over those they support, and don’t use it.',
        'They don’t diagnose. They don’t offer medical services.',
        'In the role they may meet [[stigma|term-stigma]] and discrimination. They have a responsibility to challenge it.',
      ],
      example: {
        text: 'Precious asks Frank if what she has is depression. “That’s not for me to say,” he says. “But I can hear what it’s like for you.” Later, in the café, someone calls her “that one”. Frank says quietly, “Her name is Precious.”',
      },
      moments: ['limits-and-boundaries', 'treated-unfairly'],
      reflectOn: [{ kind: 'value', id: 'val-equity' }],
      objectives: ['obj-principles', 'obj-rules', 'obj-role'],
      functions: ['fn-social-emotional'],
      facts: ['val-equity-1', 'val-equity-2', 'val-equity-3', 'val-equity-4'],
    },
    {
      id: 'values-reciprocity',
      title: screens['values-reciprocity'],
      paragraphs: [
        'We depend on each other, and we all have something to give.',
        '[[Reciprocity|term-reciprocity]] grows when we share with respect: ideas, things we’ve learned, things we’ve lived.',
        'It also grows when we talk about what is useful in the relationship. We discuss it, and work it out between us.',
        'Everyone in the relationship is responsible for making it work.',
      ],
      example: {
        text: 'Claire and Bakary have been meeting for a month. He taught her to fix a zip, and she showed him the library. Today he says that twice a week is too much for him. They talk it over, and settle on Thursdays.',
      },
      moments: ['agreeing-confidentiality', 'limits-and-boundaries', 'time-to-answer'],
      reflectOn: [{ kind: 'value', id: 'val-reciprocity' }],
      objectives: ['obj-principles', 'obj-rules'],
      functions: ['fn-social-emotional', 'fn-ongoing'],
      facts: ['val-reciprocity-1', 'val-reciprocity-2', 'val-reciprocity-3', 'val-reciprocity-4'],
    },
    {
      id: 'values-empowerment',
      title: screens['values-empowerment'],
      paragraphs: [
        '[[Empowerment|term-empowerment]] and [[self-determination|term-self-determination]] go together. Recovery is each person’s own task, and the relationship rests on learning together.',
        'It comes from drawing on strengths and skills, our own and shared.',
        'To grow and change, it is essential to take risks, try new things and leave the comfort zone.',
        'Power and control come from saying what we need and making choices. They come from taking responsibility for finding solutions.',
        'Change is helped by [[being with|term-being-with]] rather than doing for.',
      ],
      example: {
        text: 'Goran wants to ring his daughter, and he’s scared. Patience sits beside him. He dials the number himself. At the second ring he nearly hangs up. Then he talks.',
      },
      moments: ['their-own-goals', 'open-questions', 'silence-and-pace'],
      reflectOn: [
        { kind: 'value', id: 'val-empowerment' },
        { kind: 'duty', id: 'duty-goals' },
      ],
      objectives: ['obj-principles', 'obj-rules'],
      functions: ['fn-ongoing', 'fn-daily'],
      facts: ['val-empowerment-1', 'val-empowerment-2', 'val-empowerment-3', 'val-empowerment-4', 'val-empowerment-5'],
    },
    {
      id: 'values-acceptance',
      title: screens['values-acceptance'],
      paragraphs: [
        'You take the person as they are. You don’t judge, you don’t expect, you don’t demand.',
        'And you help them accept themselves. That means knowing that there are things about ourselves that can’t be changed. And that’s fine.',
      ],
      example: {
        text: 'Omar is late, again, and says sorry three times. Julie makes room for him on the bench. He says he’s always been like that with time, and that he hates it. “I’m glad you’re here,” she says. “I do have to go at six.” He sits down, and for a while nobody talks.',
      },
      moments: ['reflecting-a-feeling', 'silence-and-pace'],
      reflectOn: [{ kind: 'value', id: 'val-acceptance' }],
      objectives: ['obj-principles'],
      functions: ['fn-social-emotional'],
      facts: ['val-acceptance-1', 'val-acceptance-2'],
    },
    {
      id: 'values-empathy',
      title: screens['values-empathy'],
      paragraphs: [
        'Empathy and [[compassion|term-compassion]] are at the heart of the relationship.',
        'Compassion for others has its roots in compassion for yourself.',
        'Empathy is being able to understand what someone feels, and to share it.',
        'As a supporter you may often see yourself in what the peer has lived, or lives now.',
      ],
      example: {
        text: 'Selam talks about her first night outside. Peter’s throat goes tight: his was the same. He breathes, and lets her finish. Then he says, “You were cold, and you didn’t know who to trust.” In the evening he writes two lines about his own night.',
      },
      moments: ['reflecting-a-feeling', 'touches-my-own-story'],
      reflectOn: [
        { kind: 'value', id: 'val-empathy' },
        { kind: 'duty', id: 'duty-listening' },
      ],
      objectives: ['obj-principles'],
      functions: ['fn-social-emotional'],
      facts: ['val-empathy-1', 'val-empathy-2', 'val-empathy-3', 'val-empathy-4'],
    },
  ],
} satisfies Chapter
