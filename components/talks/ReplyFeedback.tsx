import { Disclosure } from '#components/ui/Disclosure.tsx'
import type { TurnReply } from '#content/schema/conversation.ts'
import type { TalkPageWords } from '#content/talk-pages/words.ts'
import type { Passage } from '#practice/conversations/find-passage.ts'

type Props = { words: TalkPageWords; reply: TurnReply; passage: Passage | undefined }

/** What a reply may do to the other person, what stands behind it, and another way. The same look for every reply. */
export function ReplyFeedback({ words, reply, passage }: Props) {
  const w = words.talk
  return (
    <div class="feedback talk-feedback">
      <h3>{w.feedback}</h3>
      <p>{reply.feedback}</p>
      {reply.anotherWay !== undefined && (
        <>
          <p class="label">{w.anotherWay}</p>
          <p class="another-way">{reply.anotherWay}</p>
        </>
      )}
      {passage && (
        <Disclosure summary={w.unitSays.replace('{title}', passage.title)}>
          <p>{passage.text}</p>
        </Disclosure>
      )}
    </div>
  )
}
