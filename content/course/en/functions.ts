import type { Chapter } from '../../schema/course.ts'
import { titles } from '../titles/en.ts'

const { title, screens } = titles.functions

export const functions = {
  id: 'functions',
  title,
  objectives: ['obj-role', 'obj-responsibilities'],
  screens: [
    {
      id: 'functions-four',
      title: screens['functions-four'],
      paragraphs: [
        'A peer supporter has four core functions. They come from a programme called Peer Housing Support. It is run by the Greater Victoria Coalition to End Homelessness, who wrote a toolkit on it in 2019.',
        'In real life they mix. One morning can hold two or three. Here they are:',
      ],
      list: [
        'Social and emotional support: for one thing, to listen and share what you lived.',
        'A bridge: to help see what is in the way, and close the gap to professionals.',
        'Everyday life: a hand with daily things, out of what you have lived.',
        'Support over time: a personal bond that lasts.',
      ],
      example: {
        text: 'On Monday Stefan listens to Mariam on the phone. Then they look up the bus to the advice desk. They’ll talk again on Thursday, as they have each week since May.',
      },
      figure: {
        id: 'four-functions',
        caption: 'Four functions, one person at your side.',
        alternative:
          'Four scenes with two figures. Close, with a rising sun: social and emotional support. On a bridge to a house: services. At a table with two cups: everyday life. On a long road: support over time.',
        labels: ['Social and emotional support', 'A bridge to services', 'Everyday life', 'Support over time'],
      },
      moments: ['opening'],
      reflectOn: [
        { kind: 'function', id: 'fn-social-emotional' },
        { kind: 'function', id: 'fn-linkage' },
        { kind: 'function', id: 'fn-daily' },
        { kind: 'function', id: 'fn-ongoing' },
      ],
      objectives: ['obj-role'],
      functions: ['fn-social-emotional', 'fn-linkage', 'fn-daily', 'fn-ongoing'],
      facts: ['src-toolkit'],
    },
    {
      id: 'functions-social-emotional',
      title: screens['functions-social-emotional'],
      paragraphs: [
        'The first part is to inspire hope, and the belief that there is a way out.',
        'The second is to try to understand social or emotional [[barriers|term-barrier]]. These are the ones that may keep the peer from moving on in their [[recovery journey|term-recovery]].',
        'The third is to give emotional and social support. There are several ways:',
      ],
      list: ['To listen.', 'To share experience.', 'To solve a problem together.', 'To [[coach|term-coaching]].'],
      example: {
        text: 'For a month Yasmin hasn’t been to her class. Bogdan doesn’t ask her to account for it. He asks what it’s like, for her, to walk into that room. “They look at my shoes,” she says. They stay with the shoes for a while, and then with what would help her walk in.',
      },
      moments: ['hope-and-strengths', 'hearing-a-story', 'sharing-my-experience', 'reflecting-a-feeling'],
      reflectOn: [
        { kind: 'function', id: 'fn-social-emotional' },
        { kind: 'duty', id: 'duty-listening' },
      ],
      objectives: ['obj-role'],
      functions: ['fn-social-emotional'],
      facts: ['fn-social-emotional-1', 'fn-social-emotional-2', 'fn-social-emotional-3'],
    },
    {
      id: 'functions-linkage',
      title: screens['functions-linkage'],
      paragraphs: [
        'Here the link is to professional support and to [[community resources|term-community-resources]].',
        'You help the peer see the [[barriers|term-barrier]] that are there. You help to bridge the gap between them and the professional. Such things may keep a person from starting, or from going on.',
        'You let peers know about services and resources in the community. You encourage them to reach out and take part.',
      ],
      example: {
        text: 'To Anwar, the psychologist at the centre is “a man who writes while I talk”. Greta asks what he’d like that man to know. They make it three lines. At the meeting Anwar reads them out himself, and the pen stops.',
      },
      moments: ['bridging-to-services', 'people-and-places'],
      reflectOn: [
        { kind: 'function', id: 'fn-linkage' },
        { kind: 'duty', id: 'duty-resources' },
      ],
      objectives: ['obj-role'],
      functions: ['fn-linkage'],
      facts: ['fn-linkage-1', 'fn-linkage-2'],
    },
    {
      id: 'functions-daily',
      title: screens['functions-daily'],
      paragraphs: [
        'This is a hand with everyday situations, out of what you have lived yourself.',
        'Before an idea comes a question: “Would you like to hear it?” And if you can, bring more than one. Then the other person chooses. There are three ways:',
      ],
      list: ['To suggest activities.', 'To explain new tools.', 'To help with healthy habits.'],
      example: {
        text: 'Now that he has a kitchen, Kwame still eats cold food. Olga asks if he’d like to hear how she started. She tells him about her Monday soup, and about eggs. “Or none of that,” she says. He thinks it over. “Eggs.”',
      },
      moments: ['everyday-things'],
      reflectOn: [{ kind: 'function', id: 'fn-daily' }],
      objectives: ['obj-role'],
      functions: ['fn-daily'],
      facts: ['fn-daily'],
    },
    {
      id: 'functions-ongoing',
      title: screens['functions-ongoing'],
      paragraphs: [
        'You offer a personal bond for the long term. With it comes support that helps a person keep up their commitment to [[recovery|term-recovery]].',
        'And you inspire peers to set goals of their own, for housing and for recovery. Then you support them over time in reaching those goals.',
        'Long-term doesn’t mean at any hour. Say together when you’re there and when you’re not.',
      ],
      example: {
        text: 'In January Jorge wanted a home with a view. By April he was drinking again, and no longer spoke of the view. Sabine was still there, on Fridays at three. In autumn it’s Jorge who pulls out the plan of a flat.',
      },
      moments: ['their-own-goals', 'closing-and-next-contact', 'summing-up'],
      reflectOn: [
        { kind: 'function', id: 'fn-ongoing' },
        { kind: 'duty', id: 'duty-goals' },
      ],
      objectives: ['obj-role'],
      functions: ['fn-ongoing'],
      facts: ['fn-ongoing-1', 'fn-ongoing-2'],
    },
  ],
} satisfies Chapter
