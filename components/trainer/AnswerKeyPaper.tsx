import type { Question, SelfCheck, SelfCheckFrame } from '#content/schema/self-check.ts'
import type { TrainerPageWords } from '#content/trainer-pages/words.ts'
import { explainAnswers } from '#practice/self-checks/explain-answers.ts'
import '#components/paper/sheet.css'

type Props = { words: TrainerPageWords; frame: SelfCheckFrame; selfChecks: readonly SelfCheck[] }

/** The case above the choices. */
const askedIn = (question: Question): string[] => {
  if (question.form === 'true-or-false') return [question.statement]
  return question.form === 'choose-reply' ? [question.situation, question.words] : [question.situation]
}

/** Every question with what may be answered, and why: to talk about, never to mark. */
export function AnswerKeyPaper({ words, frame, selfChecks }: Props) {
  return selfChecks.map(({ objective, questions }) => (
    <div key={objective} class="sheet sheet-chapter">
      <h1>{frame.titles[objective]}</h1>
      {questions.map((question) => (
        <section key={question.id} class="sheet-part">
          <h2>{frame.asks[question.form]}</h2>
          {askedIn(question).map((text) => (
            <p key={text}>{text}</p>
          ))}
          <ul>
            {explainAnswers(question, frame).map(({ id, words: said, fits, feedback }) => (
              <li key={id}>
                <strong>{said}</strong>
                {fits !== undefined && ` (${fits ? words.trainer.fits : words.trainer.weaker})`}
                <br />
                {feedback}
              </li>
            ))}
          </ul>
        </section>
      ))}
    </div>
  ))
}
