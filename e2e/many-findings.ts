import { join } from 'node:path'
import { runCommand } from '#db/history.ts'
import { openProject } from '#db/open.ts'
import { all } from '#db/queries/all.ts'
import { addFinding } from '#db/queries/edit-findings.ts'
import { sample, tempFolder, throughline } from './cli/throughline.ts'

const MEASURES = ['scale:confidence', 'scale:data-use', 'scale:mathematics-focus'] as const

/** The sample study in a file of its own, with so many findings of three figures and two quotes each. Returns its path. */
export async function writeManyFindings(count: number): Promise<string> {
  const path = join(tempFolder(), 'findings.throughline')
  const { status, stderr } = await throughline('load', path, sample)
  if (status !== 0) throw new Error(stderr)
  const project = openProject(path)
  const quotes = all<{ uuid: string }>(project, 'select uuid from coding order by id').map(({ uuid }) => uuid)
  runCommand(project, { kind: 'reporting.adoptProposals', detail: null, coder: null, at: new Date() }, (writer) => {
    for (let i = 0; i < count; i += 1) addFinding(writer, madeFinding(i, quotes))
  })
  project.close()
  return path
}

function madeFinding(i: number, quotes: readonly string[]) {
  const figures = MEASURES.map((measure) => `{{${measure}.change.mean}}`).join(', ')
  const texts = (['en', 'he', 'ar'] as const).map((language) => ({
    ...{ language, seen: {} },
    text: `${SAID[language]} ${i + 1}: ${figures}.`,
  }))
  return {
    ...{ indicator: null, confidence: i % 2 === 0 ? ('high' as const) : ('low' as const), texts },
    measures: MEASURES,
    quotes: [0, 1].map((at) => quotes[(2 * i + at) % quotes.length] ?? ''),
  }
}

const SAID = {
  en: 'Principals said more of how they use data and lead the teams of mathematics than a year before, as finding',
  he: 'המנהלים סיפרו יותר על עבודה עם נתונים ועל הובלת צוותי המתמטיקה מאשר לפני שנה, כממצא',
  ar: 'تحدث المديرون أكثر عن استخدام البيانات وعن قيادة فرق الرياضيات مما كان قبل عام، في النتيجة',
} as const
