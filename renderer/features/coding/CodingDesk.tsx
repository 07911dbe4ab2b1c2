import { useMediaQuery } from '@mantine/hooks'
import { useEffect, useMemo, useState } from 'react'
import type { CodeRow, DocumentRow } from '#core/contract/coding.ts'
import type { DocumentId } from '#core/contract/ids.ts'
import type { WaveSummary } from '#core/contract/study.ts'
import { InSideBar, InStatusBar } from '#renderer/app/shell/ShellSlots.tsx'
import { useTranslate } from '#renderer/i18n/useTranslate.ts'
import { Button } from '#renderer/ui/controls/Button.tsx'
import { CodersList } from './CodersList.tsx'
import { CodesPanel } from './CodesPanel.tsx'
import { CodingDialogs, type OpenDialog } from './CodingDialogs.tsx'
import { CodingInspector } from './CodingInspector.tsx'
import { TextEditing } from './edit/TextEditing.tsx'
import { KeyBar } from './KeyBar.tsx'
import { languageKey } from './language-key.ts'
import { useMemoSubject } from './memos/memo-subject.ts'
import { Reader } from './Reader.tsx'
import styles from './reader.module.css'
import { TextsPanel } from './TextsPanel.tsx'
import { useCodebook } from './useCodebook.ts'
import { useCodingActions } from './useCodingActions.ts'
import { useCodings } from './useCodings.ts'
import { useShowPlace } from './useShowPlace.ts'
import { useTextFocus } from './useTextFocus.ts'

type Props = {
  readonly documents: readonly DocumentRow[]
  readonly waves: readonly WaveSummary[]
  readonly document: DocumentRow
  /** The same principal's text of another wave, to read beside it. */
  readonly other: DocumentRow | null
  /** A code point of the text to show. */
  readonly at: number | undefined
  readonly open: (id: DocumentId) => void
  readonly walk: (step: 1 | -1) => void
}

/** Texts, the one being read (or two beside each other), and the codebook. */
export function CodingDesk({ documents, waves, document, other, at, open, walk }: Props) {
  const { t } = useTranslate()
  const codebook = useCodebook()
  const isWide = useMediaQuery('(min-width: 1800px)')
  const [isBeside, setBeside] = useState(false)
  const [hotCode, setHotCode] = useState<CodeRow['id'] | null>(null)
  const [hiddenCoders, setHiddenCoders] = useState<ReadonlySet<string>>(new Set())
  const [dialog, setDialog] = useState<OpenDialog>(null)
  const numbered = useMemo(() => codebook.tree.slice(0, 9).map(({ row }) => row), [codebook.tree])
  const own = useCodings(document.id)
  const others = useCodings(isBeside && other ? other.id : null)
  const focus = useTextFocus(document.id)
  const active = focus.activeId === document.id ? own : others
  const coding = [...own.codings, ...others.codings].find(({ id }) => id === focus.chosen)
  const source = coding?.documentId === document.id ? own : others
  const remove = () => {
    focus.choose(null)
    if (coding) void source.remove(coding.id)
  }
  const hide = (id: string, isHidden: boolean) =>
    setHiddenCoders((now) => new Set(isHidden ? [...now, id] : [...now].filter((one) => one !== id)))
  const apply = useCodingActions({
    active,
    coding,
    remove,
    codebook,
    focus,
    numbered,
    other,
    isBeside,
    setBeside,
    setDialog,
    setHotCode,
    showCoder: (id) => hide(id, false),
    walk,
  })
  useShowPlace(document.id, at, own.codings, focus)
  useMemoSubject(coding ? 'coding' : 'document', coding?.id ?? document.id)
  useEffect(() => {
    if (coding) setHotCode(coding.codeId)
  }, [coding])

  // Baseline stands first, in the reading direction of the interface.
  const shown = isBeside && other ? [document, other].sort((a, b) => order(waves, a) - order(waves, b)) : [document]
  // Two texts need the room of the list on all but wide screens; Alt and arrows still walk it.
  const isListHidden = shown.length > 1 && !isWide
  const wanted = waves.find((wave) => wave.id === other?.wave)
  const toggle = (
    <Button look="bare" keys="B" disabled={!other} onClick={() => setBeside(!isBeside)}>
      {isBeside ? t('coding.alone') : wanted ? t('coding.beside', { wave: wanted.label }) : t('coding.besideNone')}
    </Button>
  )

  return (
    <div className={styles.screen}>
      {isListHidden ? null : <TextsPanel documents={documents} waves={waves} openId={document.id} onOpen={open} />}
      <div className={styles.center}>
        <div className={styles.readers}>
          {shown.map((one) => (
            <Reader
              key={one.id}
              ref={focus.register(one.id)}
              document={one}
              wave={waves.find((wave) => wave.id === one.wave)}
              codings={one.id === document.id ? own.codings : others.codings}
              codebook={codebook}
              hiddenCoders={hiddenCoders}
              chosenCoding={focus.chosen}
              controls={one.id === document.id ? toggle : null}
              onSelect={(selection) => focus.onSelect(one.id, selection)}
              onPickCoding={focus.choose}
              onFocus={() => focus.onFocus(one.id)}
              onText={focus.onText}
            />
          ))}
        </div>
        <TextEditing
          document={other?.id === focus.activeId ? other : document}
          selection={focus.selection}
          onShow={(span) => focus.handle()?.show(span)}
        />
        <KeyBar selection={focus.selection} digits={numbered.length} />
      </div>
      <CodesPanel
        codebook={codebook}
        numbered={numbered}
        codings={active.codings}
        hotCode={hotCode ?? codebook.tree[0]?.row.id ?? null}
        onHot={setHotCode}
        onApply={(code) => (focus.selection && !focus.selection.isEmpty ? apply(code) : undefined)}
        inspector={
          coding ? (
            <CodingInspector
              coding={coding}
              code={codebook.byId.get(coding.codeId)}
              coder={codebook.coders.find((coder) => coder.id === coding.coderId)}
              onChange={(change) => void source.update(coding.id, change)}
              onRemove={remove}
              onClose={() => focus.choose(null)}
            />
          ) : null
        }
      />
      <CodingDialogs open={dialog} onOpen={setDialog} codes={codebook.codes} onApply={apply} />
      <InSideBar>
        <CodersList coders={codebook.coders} hidden={hiddenCoders} onHide={hide} />
      </InSideBar>
      <InStatusBar>
        <span>
          {t(document.language === 'en' ? 'coding.ltrText' : 'coding.rtlText', {
            language: t(languageKey(document.language)),
          })}
        </span>
        <HiddenCodings count={own.codings.filter(({ coderId }) => hiddenCoders.has(coderId)).length} />
      </InStatusBar>
    </div>
  )
}

/** Hidden codings are said, so that nobody takes a text for uncoded. */
function HiddenCodings({ count }: { readonly count: number }) {
  const { t } = useTranslate()
  return count > 0 ? <span>{t('coding.hiddenCodings', { count })}</span> : null
}

function order(waves: readonly WaveSummary[], document: DocumentRow): number {
  return waves.findIndex((wave) => wave.id === document.wave)
}
