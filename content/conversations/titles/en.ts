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
    line: 'Katia sleeps in a car with her dog, Brina. She wants a place for the winter, and no one takes them both.',
    serves: ['val-empowerment', 'duty-resources', 'fn-linkage'],
  },
  'letters-unopened': {
    title: 'Letters unopened',
    minutes: 5,
    line: 'Aldo has a room in a hostel. He has debts, but does not know how much.',
    serves: ['fn-daily', 'fn-social-emotional', 'val-acceptance'],
  },
  'back-to-drinking': {
    title: 'Seven months',
    minutes: 8,
    line: 'Samira had not had a drink for seven months. On Fridays she bakes bread in the centre’s kitchen, and teaches the others.',
    contentNote: 'It is about drinking again, and a mother’s death. You can skip the hardest part.',
    serves: ['val-hope', 'fn-social-emotional', 'conf-rule-permission'],
  },
  'he-found-me': {
    title: 'The light is off',
    minutes: 8,
    line: 'Luz has lived in a hostel for two months, far from a man who hurt her.',
    contentNote:
      'It is about a violent former partner, and fear. You can skip the hardest part. For real danger, the safety card is always open.',
    serves: ['fn-social-emotional', 'conf-rule-need', 'conf-rule-team', 'val-empowerment'],
  },
  'first-night-key': {
    title: 'First night with a key',
    minutes: 2,
    line: 'Today, after six years, Goran got the keys to a flat of his own.',
    serves: ['fn-ongoing', 'val-empathy'],
  },
  'at-the-counter': {
    title: 'At the counter',
    minutes: 5,
    line: 'Blessing has an appointment at the town hall about her address.',
    serves: ['duty-accompany', 'val-equity', 'fn-linkage'],
  },
  'do-not-tell-anyone': {
    title: 'Don’t tell anyone',
    minutes: 5,
    line: 'Matteo lives in a flat with support from a team.',
    serves: ['conf-rule-team', 'conf-rule-permission', 'conf-rule-need', 'duty-relationships'],
  },
  'what-would-you-do': {
    title: 'What would you do?',
    minutes: 2,
    line: 'Teresa lives in a hostel. After eleven years of silence, her brother Nino offers her a room in their home village.',
    serves: ['val-experience', 'fn-social-emotional', 'val-empowerment', 'conf-rule-own-story'],
  },
  'voices-at-night': {
    title: 'Voices at night',
    minutes: 8,
    line: 'Ibrahim hears voices at night, and he sleeps very little.',
    contentNote:
      'This one speaks of voices that a person hears, and of thoughts of ending one’s life. You can pass over that part.',
    serves: ['val-equity', 'val-empathy', 'fn-social-emotional', 'conf-rule-need'],
  },
  'my-children-think-i-travel': {
    title: 'Greetings from Lisbon',
    minutes: 5,
    line: 'Ramona lives in a hostel, and her children live with their grandmother.',
    serves: ['val-empathy', 'val-acceptance', 'conf-rule-own-story', 'conf-rule-permission'],
  },
  'papers-and-waiting': {
    title: 'Come back in a month',
    minutes: 5,
    line: 'Tesfay has waited eleven months to have his papers renewed.',
    serves: ['duty-resources', 'fn-linkage', 'duty-accompany', 'val-hope'],
  },
  'the-choir': {
    title: 'The second voice',
    minutes: 2,
    line: 'Nadia left the hostel in March, for a room of her own.',
    serves: ['duty-recreation', 'duty-networks', 'val-reciprocity'],
  },
  'you-never-answered': {
    title: 'You never answered',
    minutes: 5,
    line: 'Kevin writes to you on the work phone. On Friday night he sent you a message, and then six more.',
    serves: ['val-reciprocity', 'duty-relationships', 'duty-networks', 'conf-rule-own-story'],
  },
  'lend-me-fifty': {
    title: 'Lend me fifty',
    minutes: 5,
    line: 'Silvana lived in a van for two years, and now she shares a flat.',
    serves: ['val-reciprocity', 'duty-relationships', 'fn-daily', 'conf-rule-own-story'],
  },
  'goals-on-a-napkin': {
    title: 'Three lines on a napkin',
    minutes: 8,
    line: 'Yusuf has a bed in a hostel, and lends a hand in the soup kitchen.',
    serves: ['duty-goals', 'fn-ongoing', 'val-empowerment', 'val-hope'],
  },
  'coming-out-at-the-shelter': {
    title: 'The name on the bed',
    minutes: 5,
    line: 'Alex has been at a night shelter for ten days.',
    serves: ['val-equity', 'val-acceptance', 'conf-rule-permission', 'conf-rule-team'],
  },
  'hospital-corridor': {
    title: 'The hospital corridor',
    minutes: 8,
    line: 'Pietro slept in a van for years, and now he has a bed in a hostel.',
    serves: ['duty-listening', 'conf-rule-need', 'conf-rule-organisation', 'conf-rule-permission', 'duty-accompany'],
  },
}
