import { existsSync, mkdirSync } from 'node:fs'
import { userInfo } from 'node:os'
import { basename, dirname, join } from 'node:path'
import type { LanguageCode } from '#core/contract/ids.ts'
import type { OpenResult } from '#core/contract/study.ts'
import { newStudy } from '#core/templates/new-study.ts'
import type { Progress } from '#core/types/progress.ts'
import type { Project } from '#db/connection.ts'
import { runCommand } from '#db/history.ts'
import { openProject, openProjectReadOnly } from '#db/open.ts'
import { addCoder } from '#db/queries/edit-codings.ts'
import { studyTitle } from '#db/queries/study.ts'
import { writeStudy } from '#db/queries/write-study.ts'
import type { EngineContext } from './context.ts'
import { loadProject, makeProject } from './load-project.ts'
import { rememberStudy } from './recent-studies.ts'

export type NewStudyWish = {
  readonly title: string
  readonly language: LanguageCode
  readonly template: 'principal-coaching' | 'empty'
}

/** Makes a new study file with the template's waves, codebook and instrument, and the person at the machine as coder. */
export function createStudy(context: EngineContext, path: string, wish: NewStudyWish): OpenResult {
  const by = { coder: null, at: new Date() }
  makeProject(path, (project) =>
    runCommand(project, { ...by, kind: 'study.create', detail: wish.title }, (writer) => {
      writeStudy(writer, newStudy(wish))
      addCoder(writer, userInfo().username)
    }),
  )
  return openStudy(context, path, false)
}

export function openStudy(context: EngineContext, path: string, readOnly: boolean): OpenResult {
  // Opening what is open already must not meet its own lock.
  if (context.session.openProject?.path === path) context.session.close()
  return show(context, readOnly ? openProjectReadOnly(path) : openProject(path))
}

/** Opens the sample study: loaded from its folder into a file of the user's own the first time, kept after that. */
export async function openSample(
  context: EngineContext,
  options: { readonly signal: AbortSignal; readonly onProgress: (progress: Progress) => void },
): Promise<OpenResult> {
  const { userData, samples, workerUrl } = context.session.places
  const path = join(userData, 'samples', 'grant-267.throughline')
  if (!existsSync(path)) {
    mkdirSync(dirname(path), { recursive: true })
    await loadProject(path, join(samples, 'grant-267'), { coder: null, at: new Date() }, { workerUrl, ...options })
  }
  return openStudy(context, path, false)
}

function show({ session, main }: EngineContext, project: Project): OpenResult {
  const title = studyTitle(project) ?? basename(project.path)
  session.open(project)
  rememberStudy(session.places.userData, project.path, title, new Date())
  main.tell({ kind: 'title', title: `${title} – Throughline`, path: project.path })
  return { title }
}
