import type { ComponentChild, Ref } from 'preact'
import { Button } from '#components/ui/Button.tsx'
import type { Turn } from '#content/schema/conversation.ts'
import type { TalkPageWords } from '#content/talk-pages/words.ts'
import type { Passage } from '#practice/conversations/find-passage.ts'
import type { Passed } from '#practice/conversations/walk-run.ts'
import { Bubble } from './Bubble.tsx'
import { OwnFeedback } from './OwnFeedback.tsx'
import { ReplyFeedback } from './ReplyFeedback.tsx'
import '#components/practice/question-view.css'

type Props = {
  words: TalkPageWords
  name: string
  turn: Turn
  chosen: Passed | undefined
  headingRef: Ref<HTMLHeadingElement>
  passageOf: (facts: readonly string[]) => Passage | undefined
  /** The box for words of one's own. */
  ownReply: ComponentChild
  goOnText: string
  onChoose: (replyId: string) => void
  onTryAgain: () => void
  onGoOn: () => void
}

/** One turn: what the other person says, what one may say, and what comes of it. */
export function TurnView(props: Props) {
  const { words, name, turn, chosen, headingRef, passageOf, ownReply, goOnText } = props
  const { onChoose, onTryAgain, onGoOn } = props
  const w = words.talk
  const reply = chosen?.taken.reply
  const isWeaker = reply?.fits === false
  return (
    <>
      {turn.scene && <p class="talk-scene">{turn.scene}</p>}
      <div class="bubble bubble-theirs">
        <h2 class="bubble-label" tabIndex={-1} ref={chosen ? null : headingRef}>
          {w.says.replace('{name}', name)}
        </h2>
        <blockquote>
          <p>{turn.says}</p>
        </blockquote>
      </div>
      {chosen ? (
        <>
          <Bubble whose="mine" label={w.youSaid}>
            {chosen.taken.words}
          </Bubble>
          <div class="bubble bubble-theirs">
            <h2 class="bubble-label" tabIndex={-1} ref={headingRef}>
              {w.answer}
            </h2>
            <blockquote>
              <p class="talk-answer">{chosen.taken.answer}</p>
            </blockquote>
          </div>
          {reply ? (
            <ReplyFeedback words={words} reply={reply} passage={passageOf(reply.facts)} />
          ) : (
            <OwnFeedback words={words} own={turn.own} />
          )}
          <div class="row talk-steps">
            <Button kind={isWeaker ? 'main' : 'plain'} icon="undo" class="talk-again" onClick={onTryAgain}>
              {reply ? w.tryAgain : w.ownChange}
            </Button>
            <Button kind={isWeaker ? 'plain' : 'main'} icon="forward" class="talk-on" onClick={onGoOn}>
              {goOnText}
            </Button>
          </div>
        </>
      ) : (
        <>
          <fieldset class="choices">
            <legend class="label">{w.ask}</legend>
            {turn.replies.map(({ id, words: said }) => (
              <button key={id} type="button" class="choice" data-reply={id} onClick={() => onChoose(id)}>
                <span>{said}</span>
              </button>
            ))}
          </fieldset>
          {ownReply}
        </>
      )}
    </>
  )
}
