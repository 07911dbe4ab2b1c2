import { useMemo, useRef, useState } from 'react'
import { numberTree } from '#core/coding/number-codes.ts'
import type { CodeRow } from '#core/contract/coding.ts'
import type { WaveSummary } from '#core/contract/study.ts'
import { InSideBar, InStatusBar } from '#renderer/app/shell/ShellSlots.tsx'
import { useTranslate } from '#renderer/i18n/useTranslate.ts'
import { CodersList } from '../CodersList.tsx'
import { CodesPanel } from '../CodesPanel.tsx'
import { CodingDialogs, type OpenDialog } from '../CodingDialogs.tsx'
import { CodingInspector } from '../CodingInspector.tsx'
import { useMemoSubject } from '../memos/memo-subject.ts'
import { useCodebook } from '../useCodebook.ts'
import { useCoderView } from '../useCoderView.ts'
import { AnswerFilters } from './AnswerFilters.tsx'
import { AnswerList } from './AnswerList.tsx'
import { AnswersKeyBar } from './AnswersKeyBar.tsx'
import { useAnswerSelection } from './answer-selection.ts'
import styles from './answers.module.css'
import { type AnswerFilter, EVERY_ANSWER, underQuestions } from './arrange-answers.ts'
import type { useAnswers } from './useAnswers.ts'
import { useAnswersActions } from './useAnswersActions.ts'
import { useShownAnswers } from './useShownAnswers.ts'

type Props = {
  readonly answers: ReturnType<typeof useAnswers>
  readonly waves: readonly WaveSummary[]
  /** The answer that the address names: it is shown whatever was filtered before. */
  readonly named: string | null
}

/** Where the coder was, so that coming back to the view comes back to it. */
let lastAt: string | null = null
let lastFilter: AnswerFilter = EVERY_ANSWER

/** The answers, the codebook, and the keys between them. */
export function AnswersDesk({ answers, waves, named }: Props) {
  const { t } = useTranslate()
  const codebook = useCodebook()
  const numbered = useMemo(() => numberTree(codebook.codes), [codebook.codes])
  const coders = useCoderView(codebook)
  const { hidden } = coders
  const [filter, setFilter] = useState(() => (named === null ? lastFilter : EVERY_ANSWER))
  const [at, setAt] = useState(() => named ?? lastAt)
  const [chosenAs, setChosen] = useState<string | null>(null)
  // A coding may be chosen before the engine has answered, and has another id afterwards.
  const chosen = answers.idOf(chosenAs)
  const [hotCode, setHotCode] = useState<CodeRow['id'] | null>(null)
  const [dialog, setDialog] = useState<OpenDialog>(null)
  const field = useRef<HTMLInputElement>(null)
  const selection = useAnswerSelection()
  const shown = useShownAnswers(answers.answers, filter, codebook.currentCoder?.id ?? null)
  const lines = useMemo(() => underQuestions(shown, answers.questions), [shown, answers.questions])
  const inOrder = useMemo(() => lines.flatMap((line) => (line.is === 'answer' ? [line.answer] : [])), [lines])
  const current = inOrder.find(({ id }) => id === at) ?? inOrder[0]
  const coding = current?.codings.find(({ id }) => id === chosen)
  lastAt = current?.id ?? lastAt
  lastFilter = filter
  const goTo = (id: string, codingId: string | null = null) => {
    setAt(id)
    setChosen(codingId)
  }
  const apply = useAnswersActions({
    ...{ answers, codebook, numbered, selection, current, coding, hidden, setDialog, setHotCode, goTo },
    shown: inOrder,
    showCoder: (id) => coders.hide(id, false),
    search: () => field.current?.focus(),
  })
  useMemoSubject(coding ? 'coding' : 'document', coding?.id ?? current?.id ?? null)
  const coded = inOrder.filter(({ codings }) => codings.length > 0).length

  return (
    <div className={styles.screen}>
      <div className={styles.center}>
        <h1 className="visually-hidden">{t('answers.title')}</h1>
        <AnswerFilters
          {...{ field, filter, waves, codebook }}
          questions={answers.questions}
          shown={inOrder.length}
          onFilter={setFilter}
        />
        <AnswerList {...{ lines, waves, codebook, hidden }} at={current?.id ?? null} chosen={chosen} onGoTo={goTo} />
        <AnswersKeyBar
          selection={selection?.answerId === current?.id ? selection : null}
          digits={numbered.map(({ digit }) => digit)}
        />
      </div>
      <CodesPanel
        codebook={codebook}
        numbered={numbered}
        codings={current?.codings ?? []}
        hotCode={coding?.codeId ?? hotCode ?? codebook.tree[0]?.row.id ?? null}
        onHot={setHotCode}
        onApply={apply}
        inspector={
          coding ? (
            <CodingInspector
              coding={coding}
              openAs={chosenAs ?? coding.id}
              code={codebook.byId.get(coding.codeId)}
              coder={codebook.coders.find((coder) => coder.id === coding.coderId)}
              onChange={(change) => answers.update(coding, change)}
              onRemove={() => {
                setChosen(null)
                answers.remove(coding)
              }}
              onClose={() => setChosen(null)}
            />
          ) : null
        }
      />
      <CodingDialogs open={dialog} onOpen={setDialog} codes={codebook.codes} onApply={apply} />
      <InSideBar>
        <CodersList coders={codebook.coders} codings={inOrder.flatMap(({ codings }) => codings)} view={coders} />
      </InSideBar>
      <InStatusBar>
        <span>{t('answers.codedOf', { coded, all: inOrder.length })}</span>
      </InStatusBar>
    </div>
  )
}
