import { readFile } from 'node:fs/promises'
import { join } from 'node:path'
import type { ReportFont } from '#core/reporting/fonts.ts'

const scripts = [
  { family: 'IBM Plex Sans', package: 'ibm-plex-sans', subset: 'latin' },
  { family: 'IBM Plex Sans Hebrew', package: 'ibm-plex-sans-hebrew', subset: 'hebrew' },
  { family: 'IBM Plex Sans Arabic', package: 'ibm-plex-sans-arabic', subset: 'arabic' },
] as const

/** The reports' fonts, from a folder laid out as `@fontsource` is; the build copies these files there. */
export function readReportFonts(folder: string): Promise<readonly ReportFont[]> {
  const fonts = scripts.flatMap(({ family, ...script }) =>
    ([400, 600] as const).map(async (weight) => {
      const file = `${script.package}-${script.subset}-${weight}-normal.woff2`
      const bytes = new Uint8Array(await readFile(join(folder, script.package, 'files', file)))
      return { family, weight, bytes }
    }),
  )
  return Promise.all(fonts)
}
