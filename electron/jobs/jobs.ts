import { compareStudy } from '#core/comparing/compare.ts'
import { detailComparison } from '#core/comparing/details.ts'
import { type ComparedText, findDuplicates, printText } from '#core/importing/find-duplicates.ts'
import type { ImportedCode, ImportedStudy, ImportNotice } from '#core/importing/imported-study.ts'
import { readCodebook } from '#core/importing/read-codebook.ts'
import { readStudyFolder } from '#core/importing/read-study-folder.ts'
import { readTranscripts, type WantedFile } from '#core/importing/read-transcripts.ts'
import type { Reading } from '#core/importing/reading.ts'
import type { StudyFiles } from '#core/importing/study-files.ts'
import type { RefusedEvidence } from '#core/reporting/evidence/read-evidence.ts'
import type { Verification } from '#core/reporting/evidence/verify-report.ts'
import type { ReadLogo } from '#core/reporting/look/read-logo.ts'
import type { RenderedReport, RenderOptions } from '#core/reporting/render.ts'
import type { ReadTemplate } from '#core/reporting/template/read-template.ts'
import type { Comparison } from '#core/types/comparison.ts'
import type { ComparisonDetails } from '#core/types/comparison-details.ts'
import type { Problem } from '#core/types/problem.ts'
import type { Progress } from '#core/types/progress.ts'
import type { ReportDescription } from '#core/types/report-description.ts'
import type { ReportSource } from '#core/types/report-source.ts'
import type { StudyData } from '#core/types/study-data.ts'

/** What a job may use besides its input. */
export type JobContext = {
  readonly onProgress: (progress: Progress) => void
  /** Gives a piece of the result at once, so that large ones are not held twice. */
  readonly onPart: (part: unknown) => void
  /** Files that whoever started the job is willing to read for it. */
  readonly files: StudyFiles
}

type FolderReading = {
  readonly study: ImportedStudy | null
  readonly problems: readonly Problem[]
  readonly notices: readonly ImportNotice[]
}

/** Texts of the study are printed here; those just read come with their prints. */
type DuplicatesInput = {
  readonly known: readonly { readonly id: string; readonly text: string }[]
  readonly read: readonly ComparedText[]
}

type DetailsInput = { readonly data: StudyData; readonly comparison: Comparison }

type ReportInput = { readonly source: ReportSource; readonly options: RenderOptions }

type DescribeInput = { readonly source: ReportSource; readonly language: ReportDescription['language'] }

type VerifyInput = { readonly source: ReportSource; readonly bytes: Uint8Array }

/**
 * The long work of the application, each a core function: input in, result out, no database. What a report is made with is
 * loaded for a report only: it is most of the program, and its canvas is native code that a worker is better ended without.
 */
export const jobs = {
  readStudyFolder: (_input: null, { files, onProgress }: JobContext): Promise<FolderReading> =>
    readStudyFolder(files, { onProgress }),
  readCodebook: ({
    name,
    bytes,
  }: {
    readonly name: string
    readonly bytes: Uint8Array
  }): Promise<Reading<ImportedCode>> => readCodebook(name, bytes),
  /** Gives each file as a part when it has been read. */
  readTranscripts: (
    input: { readonly wanted: readonly WantedFile[]; readonly forReview: boolean },
    { files, onProgress, onPart }: JobContext,
  ): Promise<void> => readTranscripts(files, input.wanted, onPart, { onProgress, forReview: input.forReview }),
  findDuplicates: async ({ known, read }: DuplicatesInput, { files, onProgress }: JobContext) => {
    const printed = known.map(({ id, text }, done) => {
      onProgress({ stage: 'comparing-texts', done, total: known.length, detail: null })
      return { id, print: printText(text, files.sha256) }
    })
    return findDuplicates([...printed, ...read])
  },
  compareStudy: async (data: StudyData, { onProgress }: JobContext): Promise<Comparison> =>
    compareStudy(data, { onProgress }),
  detailComparison: async (
    { data, comparison }: DetailsInput,
    { onProgress }: JobContext,
  ): Promise<ComparisonDetails> => detailComparison(data, comparison, { onProgress }),
  renderReport: async ({ source, options }: ReportInput, { onProgress }: JobContext): Promise<RenderedReport> => {
    const { renderReport } = await import('#core/reporting/render.ts')
    return renderReport(source, options, { onProgress })
  },
  describeReport: async ({ source, language }: DescribeInput): Promise<ReportDescription> => {
    const { describeReport } = await import('#core/reporting/describe-report.ts')
    return describeReport(source, language)
  },
  readLogo: async (bytes: Uint8Array): Promise<ReadLogo> => {
    const { readLogo } = await import('#core/reporting/look/read-logo.ts')
    return readLogo(bytes)
  },
  readTemplate: async (bytes: Uint8Array): Promise<ReadTemplate> => {
    const { readTemplate } = await import('#core/reporting/template/read-template.ts')
    return readTemplate(bytes)
  },
  verifyReport: async ({ source, bytes }: VerifyInput): Promise<Verification | RefusedEvidence> => {
    const { readEvidence } = await import('#core/reporting/evidence/read-evidence.ts')
    const { verifyReport } = await import('#core/reporting/evidence/verify-report.ts')
    const read = readEvidence(bytes)
    return read.kind === 'refused' ? read : verifyReport(source, read)
  },
} as const

export type JobName = keyof typeof jobs
export type JobInput<Name extends JobName> = Parameters<(typeof jobs)[Name]>[0]
export type JobResult<Name extends JobName> = Awaited<ReturnType<(typeof jobs)[Name]>>
