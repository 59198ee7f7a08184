import type { Chapter } from '../../schema/course.ts'
import { titles } from '../titles/en.ts'

const { title, screens } = titles['role-model']

export const roleModel = {
  id: 'role-model',
  title,
  objectives: ['obj-role'],
  screens: [
    {
      id: 'role-model-theory',
      title: screens['role-model-theory'],
      paragraphs: [
        'This is what [[social learning theory|term-social-learning]] says. People learn by watching others: what they do, their attitudes, and how it turns out.',
        'They decide for themselves what to take over.',
        'Sometimes we look to one person again and again, over a time. We look for inspiration, motivation, or qualities to take on. Then that person has become a [[role model|term-role-model]].',
      ],
      example: {
        text: 'For months Said has watched how Bryony talks at the front desk: softly, and without giving up. One day he goes on his own, and hears that he has her tone. Her jokes he has left to her.',
      },
      moments: ['sharing-my-experience'],
      reflectOn: [
        { kind: 'value', id: 'val-hope' },
        { kind: 'value', id: 'val-experience' },
      ],
      objectives: ['obj-role'],
      functions: ['fn-social-emotional'],
      facts: ['role-theory-1', 'role-theory-2', 'role-theory-3'],
    },
    {
      id: 'role-model-kinds',
      title: screens['role-model-kinds'],
      paragraphs: [
        'Most of us have had a role model at some point. You can have one, or several at once.',
        'It can be for one part of life, or for the whole of it. There are many kinds:',
      ],
      list: [
        'From history.',
        'From culture.',
        'Made up, as in a film.',
        'From your own life: family and companions.',
        'From work.',
      ],
      example: {
        text: 'Milena has two. One is her gran, for the way she let in whoever knocked. The other is a man at work, for the way he says no and never raises his voice. She asks him how he does it. He laughs. “I saw my sister do it.”',
      },
      moments: ['hope-and-strengths', 'open-questions'],
      reflectOn: [{ kind: 'value', id: 'val-hope' }],
      objectives: ['obj-role'],
      functions: [],
      facts: ['role-kinds-1', 'role-kinds-2', 'role-kinds-3', 'role-kinds-4'],
    },
    {
      id: 'role-model-function',
      title: screens['role-model-function'],
      paragraphs: [
        'One key function is to stand for a way out of a hard time, and for recovery.',
        'Sharing [[lived experience|term-lived-experience]] is an important part of being a role model.',
        'Experience in mental health services suggests this (Lawn and others, 2008). Supporters are often seen as role models. Peers see them so, and so do staff who haven’t lived it. They encourage both to be hopeful, and to think in terms of recovery.',
      ],
      example: {
        text: 'At the team meeting they talk about Mario, and someone sighs. Aisha says, “Nine years ago I was where he is.” Something shifts in the room. Later she tells Mario too, and he looks up. “Really?”',
      },
      moments: ['hope-and-strengths', 'sharing-my-experience'],
      reflectOn: [
        { kind: 'value', id: 'val-hope' },
        { kind: 'function', id: 'fn-social-emotional' },
      ],
      objectives: ['obj-role'],
      functions: ['fn-social-emotional'],
      facts: ['role-function-1', 'role-function-2', 'role-function-3', 'src-lawn'],
    },
  ],
} satisfies Chapter
