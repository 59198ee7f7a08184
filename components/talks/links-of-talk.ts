import type { JournalRequest } from '#storage/requests.ts'

/** What a reflection on a conversation starts with: what the conversation is about, and the conversation itself. */
export function linksOfTalk(conversation: string, serves: readonly string[]): NonNullable<JournalRequest['links']> {
  const idsOf = (prefix: string) => serves.filter((id) => id.startsWith(prefix))
  return { duties: idsOf('duty-'), functions: idsOf('fn-'), values: idsOf('val-'), conversation }
}
