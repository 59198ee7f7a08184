import { useMemo, useState } from 'preact/hooks'
import { useApp } from '#components/app/app-context.ts'
import { PromptCard } from '#components/prompts/PromptCard.tsx'
import { TalkPanel } from '#components/talks/TalkPanel.tsx'
import { createWords } from '#content/create-words.ts'
import { type Conversation, conversationSchema } from '#content/schema/conversation.ts'
import { promptSchema } from '#content/schema/prompt.ts'
import { questionSchema } from '#content/schema/self-check.ts'
import { findInPack } from '#practice/studio/find-in-pack.ts'
import type { SectionId } from '#practice/studio/section-ids.ts'
import type { StudioDraft, StudioItem } from '#practice/studio/studio-draft.ts'
import { PlainPreview } from './PlainPreview.tsx'
import { QuestionPreview } from './QuestionPreview.tsx'
import { useStudio } from './studio-context.ts'

type Props = { section: SectionId; item: StudioItem; draft: StudioDraft }

const nothing = () => {}

function PlayPreview({ conversation }: { conversation: Conversation }) {
  const [round, setRound] = useState(0)
  const words = useMemo(
    () => createWords({ it: async () => conversation, en: async () => conversation }),
    [conversation],
  )
  return (
    <TalkPanel
      key={round}
      conversationWords={words}
      conversationId={conversation.id}
      isArrival={false}
      isPage={false}
      isForGroup
      onBack={() => setRound(round + 1)}
    />
  )
}

/** One thing as people will see it, in the language of the page where the pack speaks it. */
export function ItemPreview({ section, item, draft }: Props) {
  const { t, language } = useApp()
  const { words, languages } = useStudio()
  const spoken = languages.find((known) => known === language) ?? languages[0]
  const shown = useMemo(
    () => spoken && findInPack(draft, section, item.key, spoken),
    [draft, section, item.key, spoken],
  )
  const prompt = promptSchema.safeParse(shown).data
  const conversation = conversationSchema.safeParse(shown).data
  const question = questionSchema.safeParse(shown).data
  if (section === 'prompts' && prompt) {
    return (
      <PromptCard
        t={t}
        prompt={prompt}
        words={prompt.words}
        isCopied={false}
        isFavourite={false}
        isOpen={false}
        onCopy={nothing}
        onToggleFavourite={nothing}
        onToggleOpen={nothing}
      >
        {null}
      </PromptCard>
    )
  }
  if (section === 'conversations' && conversation) return <PlayPreview conversation={conversation} />
  if (question) return <QuestionPreview question={question} />
  if (!['prompts', 'conversations', 'true-or-false', 'choose-reply', 'sort', 'may-i-share'].includes(section) && spoken)
    return <PlainPreview item={item} language={spoken} />
  return <p class="soft">{words.studio.notYet}</p>
}
