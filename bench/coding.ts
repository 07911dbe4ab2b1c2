import { mkdtempSync, readFileSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { type BareTimes, buildBareEditor, timeBareEditor } from './bare-editor.ts'
import { benchImporting } from './coding-importing.ts'
import { benchListing } from './coding-listing.ts'
import { codingTexts, writeCodingStudy } from './coding-study.ts'
import { timeCoding, type WindowTimes } from './coding-window.ts'
import { inWindowOf } from './launch-window.ts'
import { percentile, type Result, upTo } from './result.ts'

/** The coding desk: what a person at it waits for, in the real window; and what the engine does for it. */
export async function benchCoding(): Promise<readonly Result[]> {
  const folder = mkdtempSync(join(tmpdir(), 'throughline-bench-'))
  try {
    const project = writeCodingStudy(folder)
    const listing = benchListing(project)
    const bareEditor = await buildBareEditor(folder)
    const texts = [codingTexts.hebrew, codingTexts.english].map(({ name }) =>
      readFileSync(join(folder, 'study', `${name}.txt`), 'utf8'),
    )
    const bare = await inWindowOf(bareEditor, (page) => timeBareEditor(page, texts))
    const own = await inWindowOf(['.', project], timeCoding)
    return [...windowFigures(own, bare), ...listing, ...benchImporting()]
  } finally {
    rmSync(folder, { recursive: true, force: true })
  }
}

/** Of times the 95th percentile, of frames the longest. */
function windowFigures(own: WindowTimes, bare: BareTimes): readonly Result[] {
  const p95 = (times: readonly number[]) => percentile(times, 95)
  const against = 'CodeMirror alone with the same text in a window, without codings'
  return [
    upTo('coding.key-to-highlight', p95(own.keys), 'ms', 50),
    upTo('coding.key-bare', p95(bare.keys), 'ms', null, against),
    upTo('coding.open', p95(own.openings), 'ms', 200),
    upTo('coding.open-bare', p95(bare.openings), 'ms', null, against),
    upTo('coding.wheel-worst-frame', Math.max(...own.wheel), 'ms', 32),
    upTo('coding.wheel-p95-frame', p95(own.wheel), 'ms', null),
    upTo('coding.wheel-worst-bare', Math.max(...bare.wheel), 'ms', null, against),
    upTo('coding.page-worst-frame', Math.max(...own.pages), 'ms', 32),
    upTo('coding.page-p95-frame', p95(own.pages), 'ms', null),
    upTo('coding.page-worst-bare', Math.max(...bare.pages), 'ms', null, against),
  ]
}
