import type { Chapter } from '../../schema/course.ts'
import { titles } from '../titles/it.ts'

const { title, screens } = titles.disadvantage

export const disadvantage = {
  id: 'disadvantage',
  title,
  objectives: ['obj-principles', 'obj-role'],
  screens: [
    {
      id: 'disadvantage-several',
      title: screens['disadvantage-several'],
      paragraphs: [
        'Il peer support è per chi vive una certa difficoltà, o uno svantaggio. Spesso tocca tutta la vita.',
        'E spesso non ce n’è uno solo. Allora si parla di [[svantaggi multipli|term-multiple-disadvantage]]. Una persona senza casa può vivere anche altro:',
      ],
      list: [
        '[[Violenza di genere|term-gender-violence]].',
        'Problemi di salute mentale.',
        '[[Uso di sostanze|term-substance-use]].',
        'Altri svantaggi.',
      ],
      example: {
        text: 'Alina dorme in un dormitorio da marzo. È scappata da un uomo che la picchiava, e da allora dorme poco. Per lei la casa, la paura e il sonno non sono tre problemi. Sono la stessa giornata.',
      },
      moments: ['hearing-a-story', 'worry-about-safety'],
      reflectOn: [
        { kind: 'value', id: 'val-acceptance' },
        { kind: 'function', id: 'fn-social-emotional' },
      ],
      objectives: ['obj-principles'],
      functions: ['fn-social-emotional', 'fn-linkage'],
      facts: ['md-systemic-1', 'md-systemic-2'],
    },
    {
      id: 'disadvantage-tangled',
      title: screens['disadvantage-tangled'],
      paragraphs: [
        'Alcuni svantaggi vengono prima: da lì si è arrivati a perdere la casa. Altri vengono dopo, perché la casa manca o non è stabile.',
        'Tutti fanno parte di com’è la vita adesso. E tutti influiscono su quello che può venire.',
        'Bisogna tenerne conto e affrontarli. Altrimenti un recupero che dura può non essere possibile. E nemmeno l’[[inclusione sociale|term-social-inclusion]].',
        'Conoscerli è importantissimo. Serve a pensare un sostegno adatto, che agisca proprio su di loro.',
      ],
      example: {
        text: 'A Dario è finito prima il lavoro, poi la casa. In strada ha iniziato a bere. Con Sokhna mette in fila che cosa c’era prima e che cosa è venuto dopo. «Non l’avevo mai visto tutto insieme», dice.',
      },
      moments: ['summing-up', 'their-own-goals'],
      reflectOn: [
        { kind: 'duty', id: 'duty-resources' },
        { kind: 'function', id: 'fn-linkage' },
      ],
      objectives: ['obj-principles', 'obj-role'],
      functions: ['fn-linkage', 'fn-ongoing'],
      facts: ['md-cause-effect-1', 'md-cause-effect-2', 'md-plan-1', 'md-plan-2', 'md-plan-3'],
    },
  ],
} satisfies Chapter
