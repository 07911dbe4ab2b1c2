import { statSync } from 'node:fs'
import { basename } from 'node:path'
import type { StudyStatus, WaveSummary } from '#core/contract/study.ts'
import { listBackups, timeOf } from '../backup.ts'
import type { Project, Reader } from '../connection.ts'
import { nextSteps } from '../history.ts'
import { all } from './all.ts'

export function studyTitle(db: Reader): string | null {
  return all<{ title: string }>(db, 'select title from study')[0]?.title ?? null
}

/** What the shell shows at all times; cheap enough to ask after every change. */
export function studyStatus(db: Project, coder: StudyStatus['coder']): StudyStatus | null {
  type Row = { id: string; title: string; language: string }
  const [row] = all<Row>(db, 'select uuid as id, title, language from study')
  if (!row) return null
  return {
    ...row,
    fileName: basename(db.path),
    sizeBytes: sizeOf(db.path) + sizeOf(`${db.path}-wal`),
    readOnly: db.readOnly,
    lastChangeAt: all<{ at: string }>(db, 'select at from history_command order by id desc limit 1')[0]?.at ?? null,
    lastBackupAt: backupTime(db.path),
    ...nextSteps(db),
    counts: counts(db),
    coder,
    waves: listWaves(db),
  }
}

function backupTime(path: string): string | null {
  const [newest] = listBackups(path)
  return newest ? timeOf(newest) : null
}

function counts(db: Reader): StudyStatus['counts'] {
  const [row] = all<StudyStatus['counts']>(
    db,
    `select (select count(*) from cases) as cases, (select count(*) from document) as documents,
            (select count(*) from code) as codes, (select count(*) from coding) as codings,
            (select count(*) from scale) + (select count(*) from code)
              + (select count(*) from item where type <> 'open' and id not in (select item_id from scale_item)) as measures`,
  )
  return row ?? { cases: 0, documents: 0, codes: 0, codings: 0, measures: 0 }
}

function listWaves(db: Reader): readonly WaveSummary[] {
  const waves = all<{ id: string; label: string }>(db, 'select key as id, label from wave order by position')
  return waves.map((wave, index) => ({
    ...wave,
    position: index === 0 ? 'baseline' : index === waves.length - 1 ? 'end' : 'middle',
  }))
}

/** What was written lately is beside the file until it is folded in. */
function sizeOf(path: string): number {
  return statSync(path, { throwIfNoEntry: false })?.size ?? 0
}
