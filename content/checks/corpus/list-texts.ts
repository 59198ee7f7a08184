import type { Language } from '../../schema/language.ts'
import { conversationTexts } from './conversation-texts.ts'
import type { Corpus } from './corpus.ts'
import { chapterTexts, glossaryTexts, objectiveTexts } from './course-texts.ts'
import { handbookTexts } from './handbook-texts.ts'
import { identifierTexts } from './identifier-texts.ts'
import { mirrorTexts } from './mirror-texts.ts'
import { momentTexts } from './moment-texts.ts'
import { paperTexts } from './paper-texts.ts'
import { helplineTexts, safetyCardTexts } from './safety-texts.ts'
import { selfCheckFrameTexts, selfCheckTexts } from './self-check-texts.ts'
import { stringTexts } from './string-texts.ts'
import { numberTexts, type Text } from './text.ts'
import { unitTexts } from './unit-texts.ts'

/** Every shipped text of one language but those of the manifest, in the order of the folders. */
export function listTexts(corpus: Corpus, language: Language): Text[] {
  const {
    strings,
    unit,
    feelings,
    safetyCard,
    welcome,
    moments,
    chapters,
    objectives,
    terms,
    mirrorNotes,
    identifierNotes,
    selfChecks,
    selfCheckFrame,
    conversations,
    dailyQuestions,
    tapCards,
    paper,
    handbook,
  } = corpus[language]
  return [
    ...stringTexts(strings),
    { id: 'welcome-title', kind: 'label', facts: [], text: welcome.title },
    ...numberTexts('welcome', 'screen', welcome.sentences, []),
    ...unitTexts(unit),
    ...objectives.flatMap(objectiveTexts),
    ...chapters.flatMap(chapterTexts),
    ...terms.flatMap(glossaryTexts),
    ...moments.flatMap(momentTexts),
    ...mirrorNotes.flatMap(mirrorTexts),
    ...identifierNotes.flatMap(identifierTexts),
    ...selfCheckFrameTexts(selfCheckFrame),
    ...selfChecks.flatMap(selfCheckTexts),
    ...conversations.flatMap(conversationTexts),
    ...dailyQuestions.map(({ id, facts, text }): Text => ({ id, kind: 'question', facts, text })),
    ...tapCards.map(({ id, facts, text }): Text => ({ id, kind: 'screen', facts, text })),
    ...feelings.flatMap(({ id, name, meaning }): Text[] => [
      { id: `feeling-${id}-name`, kind: 'label', facts: [], text: name },
      { id: `feeling-${id}-meaning`, kind: 'screen', facts: [], text: meaning },
    ]),
    ...paperTexts(paper),
    ...handbookTexts(handbook),
    ...safetyCardTexts(safetyCard),
    ...corpus.helplines.flatMap((helpline) => helplineTexts(helpline, language)),
  ]
}
