import { spawnSync } from 'node:child_process'
import { mkdtempSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { reproduceR } from '#core/comparing/reproduce-r.ts'
import type { StudyData } from '#core/types/study-data.ts'

/** A figure as R prints it; `error` is the Monte Carlo standard error of what is drawn by chance. */
export interface PrintedFigure {
  readonly value: string
  readonly error: number | null
}

/** Writes the script and its files, runs it, and reads what it prints. @throws with R's own words if it fails */
export function runReproduce(data: StudyData): ReadonlyMap<string, PrintedFigure> {
  const folder = mkdtempSync(join(tmpdir(), 'throughline-r-'))
  try {
    for (const { name, text } of reproduceR(data)) writeFileSync(join(folder, name), text)
    const { status, stdout, stderr, error } = spawnSync('Rscript', ['--vanilla', 'reproduce.R'], {
      cwd: folder,
      encoding: 'utf8',
      maxBuffer: 1e8,
    })
    if (error) throw error
    if (status !== 0) throw new Error(`R failed on ${data.study.id}: ${stderr}`)
    return readFigures(stdout)
  } finally {
    rmSync(folder, { recursive: true, force: true })
  }
}

function readFigures(printed: string): ReadonlyMap<string, PrintedFigure> {
  const figures = new Map<string, PrintedFigure>()
  for (const line of printed.split('\n').filter(Boolean)) {
    const [id = '', figure = '', value = '', error] = line.split('\t')
    const key = `${id}\t${figure}`
    if (figures.has(key)) throw new Error(`R printed ${key} twice`)
    figures.set(key, { value, error: error === undefined ? null : Number(error) })
  }
  return figures
}
