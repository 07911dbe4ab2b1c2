import { getRouteApi } from '@tanstack/react-router'
import { useCallback, useDeferredValue, useMemo, useRef, useState } from 'react'
import type { CodebookRow } from '#core/contract/codebook.ts'
import type { CodeId } from '#core/contract/ids.ts'
import type { WaveSummary } from '#core/contract/study.ts'
import { useTranslate } from '#renderer/i18n/useTranslate.ts'
import { Button } from '#renderer/ui/controls/Button.tsx'
import { CodebookDialogs } from './CodebookDialogs.tsx'
import { CodebookKeys } from './CodebookKeys.tsx'
import { CodebookTree } from './CodebookTree.tsx'
import { CodeEditor } from './CodeEditor.tsx'
import { findCodes } from './find-codes.ts'
import { ImportDialog } from './ImportDialog.tsx'
import styles from './tree.module.css'
import { useCodeActions } from './useCodeActions.ts'
import { useCodebookCommands } from './useCodebookCommands.ts'
import type { useImport } from './useImport.ts'

type Props = {
  readonly codes: readonly CodebookRow[]
  readonly waves: readonly WaveSummary[]
  readonly importing: ReturnType<typeof useImport>
}

const route = getRouteApi('/coding')

/** The code last looked at, so that coming back to the codebook comes back to it. */
let lastChosen: string | undefined

/** The tree of codes, and the one at hand beside it. */
export function CodebookDesk({ codes, waves, importing }: Props) {
  const { t } = useTranslate()
  const { code, choose } = useChosenCode(codes)
  const [typed, setTyped] = useState('')
  const filter = useRef<HTMLInputElement>(null)
  const found = useMemo(() => findCodes(codes, typed), [codes, typed])
  const { actions, dialog, setDialog, editor } = useCodeActions({ code, codes, select: choose })
  // The tree answers the arrows at once; what the code means may come a moment later.
  const edited = useDeferredValue(code)
  const latest = useRef(actions)
  latest.current = actions
  // The same for as long as the screen stands, so that lines are drawn anew only when they look different.
  const openCode = useCallback(() => latest.current.edit('definition'), [])
  useCodebookCommands({
    actions,
    show: setDialog,
    importFile: importing.choose,
    find: () => filter.current?.focus(),
    hasCode: code !== null,
    canSplit: code !== null && code.codings > 0,
  })
  const made = (id: CodeId) => {
    setTyped('')
    choose(id)
    actions.edit('definition', id)
  }
  return (
    <div className={styles.screen}>
      <section className={styles.center} aria-label={t('codebook.title')}>
        <header className={styles.toolbar}>
          <h1>{t('codebook.title')}</h1>
          <span>{t('codebook.codesCount', { count: codes.length })}</span>
          <input
            ref={filter}
            type="search"
            className={styles.filter}
            dir={typed === '' ? undefined : 'auto'}
            placeholder={t('codebook.filter')}
            aria-label={t('codebook.filter')}
            value={typed}
            onChange={(event) => setTyped(event.currentTarget.value)}
            onKeyDown={(event) => {
              if (event.key !== 'Escape' && event.key !== 'Enter' && event.key !== 'ArrowDown') return
              event.preventDefault()
              if (event.key === 'Escape') setTyped('')
              actions.focusTree()
            }}
          />
          <Button look="bare" title={t('codebook.import')} onClick={importing.choose}>
            {t('codebook.importShort')}
          </Button>
          <Button look="bare" title={t('codebook.export')} onClick={() => setDialog('export')}>
            {t('codebook.exportShort')}
          </Button>
          <Button keys="N" onClick={() => setDialog('new')}>
            {t('codebook.new')}
          </Button>
        </header>
        <CodebookTree
          codes={codes}
          found={found}
          waves={waves}
          chosen={code?.id ?? null}
          onChoose={choose}
          onOpen={openCode}
          onPlace={actions.place}
        />
        <CodebookKeys />
      </section>
      <CodeEditor code={edited} codes={codes} waves={waves} actions={actions} {...editor} />
      <CodebookDialogs
        open={dialog}
        code={code}
        codes={codes}
        waves={waves}
        onMade={made}
        onChoose={choose}
        onClose={() => setDialog(null)}
      />
      {importing.open ? <ImportDialog open={importing.open} onTake={importing.take} onClose={importing.close} /> : null}
    </div>
  )
}

/** The code that the address names, else the one looked at before, else the first. */
function useChosenCode(codes: readonly CodebookRow[]) {
  const { code: named } = route.useSearch()
  const navigate = route.useNavigate()
  const find = (id: string | undefined) => codes.find((one) => one.id === id)
  const code = find(named) ?? find(lastChosen) ?? codes[0] ?? null
  lastChosen = code?.id
  const choose = useCallback(
    // Walking the tree is not a step that Back should undo one by one.
    (id: CodeId | null) => void navigate({ search: { view: 'codebook', ...(id ? { code: id } : {}) }, replace: true }),
    [navigate],
  )
  return { code, choose }
}
