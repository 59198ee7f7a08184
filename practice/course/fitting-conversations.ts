import type { ConversationTitles } from '#content/schema/conversation.ts'
import type { CourseScreen } from '#content/schema/course.ts'

const most = 2

const withoutPart = (factId: string) => factId.replace(/-\d+$/u, '')

/** Ids of at most two conversations that try out what a screen says, the one with most in common first. */
export function fittingConversations(
  { reflectOn, functions, facts }: Pick<CourseScreen, 'reflectOn' | 'functions' | 'facts'>,
  titles: ConversationTitles,
): string[] {
  const about = new Set([...reflectOn.map(({ id }) => id), ...functions, ...facts.map(withoutPart)])
  return Object.entries(titles)
    .map(([id, { serves }]) => ({ id, shared: serves.filter((served) => about.has(served)).length }))
    .filter(({ shared }) => shared > 0)
    .toSorted((one, other) => other.shared - one.shared)
    .slice(0, most)
    .map(({ id }) => id)
}
