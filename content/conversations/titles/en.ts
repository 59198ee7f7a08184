import type { ConversationTitles } from '../../schema/conversation.ts'

/** What a list shows of each, by id; by far smaller than the words of a conversation. */
export const titles: ConversationTitles = {
  'bench-by-the-station': {
    title: 'The bench by the station',
    minutes: 2,
    line: 'Dumitru has slept rough since the factory closed.',
    serves: ['val-acceptance', 'duty-relationships', 'duty-listening'],
  },
  'the-dog-stays-too': {
    title: 'The dog stays too',
    minutes: 5,
    line: 'Katia sleeps in a car with her dog, Brina.',
    serves: ['val-empowerment', 'duty-resources', 'fn-linkage'],
  },
  'letters-unopened': {
    title: 'Letters unopened',
    minutes: 5,
    line: 'Aldo has a room in a hostel.',
    serves: ['fn-daily', 'fn-social-emotional', 'val-acceptance'],
  },
  'back-to-drinking': {
    title: 'Seven months',
    minutes: 8,
    line: 'Samira had not had a drink for seven months.',
    contentNote: 'It is about drinking again, and a mother’s death. You can skip the hardest part.',
    serves: ['val-hope', 'fn-social-emotional', 'conf-rule-permission'],
  },
}
