type Example = { id: string; name: Readonly<Record<'it' | 'en', string>>; load: () => Promise<unknown> }

/** Packs of an invented town, to start from. They are those of docs/packs. */
export const examplePacks: readonly Example[] = [
  {
    id: 'contacts',
    name: { it: 'Contatti e servizi', en: 'Contacts and services' },
    load: async () => (await import('../../docs/packs/rivachiara-contacts.json')).default,
  },
  {
    id: 'words',
    name: { it: 'Frasi e domande del giorno', en: 'Prompts and questions of the day' },
    load: async () => (await import('../../docs/packs/rivachiara-words.json')).default,
  },
  {
    id: 'practice',
    name: { it: 'Conversazioni e domande', en: 'Conversations and questions' },
    load: async () => (await import('../../docs/packs/rivachiara-practice.json')).default,
  },
]
