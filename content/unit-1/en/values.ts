import type { Value } from '../../schema/unit.ts'

export const values = [
  {
    id: 'val-hope',
    title: 'Hope',
    text: 'The relationship is a place like no other, where healing can start. It is also a strong way to grow hope and a brighter outlook. As a peer supporter you matter as a role model: living proof that recovery is real. Each of us is one of a kind, with hopes and dreams and things we long for. Each of us has it in us to be all that we can be. We can learn and grow from what tests us, and from setbacks too.',
    facts: ['val-hope-1', 'val-hope-2', 'val-hope-3', 'val-hope-4'],
  },
  {
    id: 'val-experience',
    title: 'Experience',
    text: 'Everyone is the expert on what they have lived. There are many roads to recovery. There are many ways to make sense of what happens to us. To share it can be a strong spark for change and growth. You use what you have lived on purpose, to encourage and support recovery.',
    facts: ['val-experience-1', 'val-experience-2', 'val-experience-3', 'val-experience-4'],
  },
  {
    id: 'val-equity',
    title: 'Equity',
    text: 'You meet as equals, and power is shared equally. That way people can trust, and tell what they have lived. You don’t show or use power over those you support. You don’t diagnose, and you don’t offer medical care. In the role you may meet stigma and people treated unfairly. It is part of your role to challenge it.',
    facts: ['val-equity-1', 'val-equity-2', 'val-equity-3', 'val-equity-4'],
  },
  {
    id: 'val-reciprocity',
    title: 'Reciprocity',
    text: 'We depend on each other, and we all have something to give. It grows when we share with respect: ideas, what we’ve learned, what we’ve lived. It grows when we talk about what is useful between us and work it out. Making it work is down to everyone in it.',
    facts: ['val-reciprocity-1', 'val-reciprocity-2', 'val-reciprocity-3', 'val-reciprocity-4'],
  },
  {
    id: 'val-empowerment',
    title: 'Empowerment, self-determination',
    text: 'Recovery is each person’s own task, and the relationship rests on learning together. It comes from using strengths and skills, our own and shared. To grow and change, some things are essential. We need to take risks, try new things and leave what feels safe and easy. Power and control come from saying what we need and making choices. They come from owning the search for a way forward. Change is helped by being with, rather than doing for.',
    facts: ['val-empowerment-1', 'val-empowerment-2', 'val-empowerment-3', 'val-empowerment-4', 'val-empowerment-5'],
  },
  {
    id: 'val-acceptance',
    title: 'Acceptance',
    text: 'You take people as they are. You don’t judge, expect or demand. You help them accept themselves too. There are things about us that can’t be changed, and that’s fine.',
    facts: ['val-acceptance-1', 'val-acceptance-2'],
  },
  {
    id: 'val-empathy',
    title: 'Empathy',
    text: 'The heart of the relationship is empathy and compassion. Compassion for others has its roots in compassion for yourself. With empathy you can understand what someone feels. You can share in it too. You may often see yourself in what they have lived, or in what they live now.',
    facts: ['val-empathy-1', 'val-empathy-2', 'val-empathy-3', 'val-empathy-4'],
  },
] satisfies Value[]
