import type { SelfCheckFrame } from '../../schema/self-check.ts'

export const frame: SelfCheckFrame = {
  titles: {
    'obj-principles': 'I principi del peer support',
    'obj-rules': 'Le regole del peer support',
    'obj-types': 'I diversi tipi di peer support',
    'obj-role': 'Il ruolo di chi fa peer support',
    'obj-responsibilities': 'Le responsabilità di chi fa peer support',
    'obj-confidentiality': 'Perché contano segreto e riservatezza',
  },
  asks: {
    'true-or-false': 'Secondo te è così?',
    'choose-reply': 'Quale risposta ti sembra vicina al peer support?',
    sort: 'È peer support, o non è compito suo?',
    'may-i-share': 'Se ne può parlare con altri?',
  },
  trueOrFalse: { true: 'Per me è così', false: 'Per me non è così' },
  piles: { 'peer-support': 'È peer support', 'not-its-job': 'Non è compito suo' },
  mayIShare: {
    yes: 'Sì',
    'with-permission': 'Solo con il permesso',
    'only-what-is-needed': 'Solo quello che serve',
    no: 'No',
  },
}
