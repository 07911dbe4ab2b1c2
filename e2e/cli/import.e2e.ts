import { cpSync, mkdirSync, readFileSync, writeFileSync } from 'node:fs'
import { join, resolve } from 'node:path'
import { beforeAll, expect, test } from 'vitest'
import { sample, tempFolder, throughline } from './throughline.ts'

const corpus = resolve('core/importing/corpus')
let loaded = ''

beforeAll(async () => {
  loaded = join(tempFolder(), 'loaded.throughline')
  expect(await throughline('load', loaded, sample)).toMatchObject({ status: 0 })
})

/** A copy of the loaded sample, and a folder of interviews to bring into it. */
function start() {
  const folder = tempFolder()
  const project = join(folder, 'study.throughline')
  cpSync(loaded, project)
  const interviews = join(folder, 'in')
  mkdirSync(interviews)
  const put = (name: string, text: string) => {
    writeFileSync(join(interviews, name), text)
    return join(interviews, name)
  }
  return { project, interviews, put }
}

async function texts(project: string): Promise<number> {
  const { stdout } = await throughline('compare', project, '--json')
  return (
    (JSON.parse(stdout) as { measures: { kind: string; n: { baseline: number; end: number } }[] }).measures
      .filter(({ kind }) => kind === 'code')
      .map(({ n }) => n.baseline + n.end)[0] ?? 0
  )
}

test('case and wave come from the names; with a wave for all, or a mapping, they are said', async () => {
  const { project, interviews, put } = start()
  const before = await texts(project)
  put('P04-baseline.txt', 'Interviewer: How?\nPrincipal: Well.')
  const second = put('P06.txt', 'Interviewer: And you?\nPrincipal: Badly.')
  const third = put('recording 3.txt', 'Interviewer: And then?\nPrincipal: Better.')
  cpSync(join(corpus, 'windows-1255.txt'), join(interviews, 'old.txt'))
  expect(await throughline('import', project, join(interviews, 'P04-baseline.txt'), '--kind', 'transcript')).toEqual({
    ...{ status: 0, stdout: '', stderr: '' },
  })
  expect(await throughline('import', project, second, '--kind', 'transcript', '--wave', 'end')).toMatchObject({
    status: 0,
  })
  const mapping = join(interviews, 'mapping.csv')
  writeFileSync(
    mapping,
    'path,case,wave,name,encoding\nrecording 3.txt,P08,end,third,\nold.txt,P09,end,,windows-1255\n',
  )
  const mapped = [third, join(interviews, 'old.txt'), '--kind', 'transcript', '--mapping', mapping]
  expect(await throughline('import', project, ...mapped)).toEqual({ status: 0, stdout: '', stderr: '' })
  expect(await texts(project)).toBe(before + 4)
  expect(await throughline('check', project)).toMatchObject({ status: 0 })
})

test('what is not sure, cannot be read or is there already is refused with a line each, and nothing is changed', async () => {
  const { project, interviews, put } = start()
  put('P04-baseline.txt', 'Sound.')
  put('P06 2018.txt', 'When?')
  put('x.png', '\u0089PNG')
  cpSync(join(corpus, 'password.pdf'), join(interviews, 'P08-end.pdf'))
  cpSync(join(sample, 'interviews/P02-end.docx'), join(interviews, 'P10-end.docx'))
  const bytes = readFileSync(project)
  const { status, stdout, stderr } = await throughline('import', project, interviews, '--kind', 'transcript')
  expect({ status, stdout }).toEqual({ status: 1, stdout: '' })
  expect(stderr.trimEnd().split('\n')).toEqual([
    expect.stringMatching(/^in\/P06 2018\.txt: It is likely but not sure when/),
    expect.stringMatching(/^in\/P08-end\.pdf: The PDF is protected by a password/),
    expect.stringMatching(/^in\/P10-end\.docx: The file is in the project already: 'P02-end' was made from it/),
    expect.stringMatching(/^in\/x\.png: /),
  ])
  expect(readFileSync(project).equals(bytes)).toBe(true)

  const mapping = join(interviews, 'mapping.csv')
  writeFileSync(mapping, 'path,case,wave\nP04-baseline.txt,P99,end\nnone.txt,P01,mid\n')
  const refused = await throughline(
    ...['import', project, join(interviews, 'P04-baseline.txt'), '--kind', 'transcript', '--mapping', mapping],
  )
  expect(refused.status).toBe(1)
  expect(refused.stderr.trimEnd().split('\n')).toEqual([
    expect.stringMatching(/^mapping\.csv:2:case: There is no case 'P99'/),
    expect.stringMatching(/^mapping\.csv:3:wave: There is no wave 'mid'/),
    expect.stringMatching(/^mapping\.csv:3:path: 'none\.txt' is none of the files/),
  ])
})

test('codebooks and codings are added; a project exchanged with other programs is not read yet', async () => {
  const { project, put } = start()
  const codebook = put('codes.csv', 'id,parent,name,definition\nhope,,Hope,Looks ahead\n')
  expect(await throughline('import', project, codebook, '--kind', 'codebook')).toMatchObject({ status: 0, stderr: '' })
  const codings = put('codings.csv', 'document,code,coder,start,end\nP02-end,hope,Tal,0,10\nP02-end,none,Tal,0,10\n')
  const refused = await throughline('import', project, codings, '--kind', 'codings')
  expect(refused).toMatchObject({ status: 1, stderr: expect.stringMatching(/^codings\.csv:3:code: /) })
  const sound = put('sound.csv', 'document,code,coder,start,end\nP02-end,hope,Tal,0,10\n')
  expect(await throughline('import', project, sound, '--kind', 'codings')).toMatchObject({ status: 0 })
  const { stdout } = await throughline('compare', project, '--json')
  expect(stdout).toContain('"code:hope"')
  const qdpx = await throughline('import', project, 'x.qdpx', '--kind', 'qdpx')
  expect(qdpx).toMatchObject({ status: 2, stderr: expect.stringMatching(/^REFI-QDA projects \(qdpx\) are not read/) })
})
