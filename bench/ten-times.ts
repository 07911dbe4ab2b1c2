import { cpSync, readdirSync, readFileSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'

const sample = 'samples/grant-267'
const times = 10

/** The sample study ten times over: 500 principals in 500 schools with the same nine coaches, 240 transcripts. */
export function writeTenTimes(folder: string): void {
  cpSync(sample, folder, { recursive: true })
  for (const name of ['principals', 'outcomes', 'sessions', 'survey-baseline', 'survey-end', 'codings'])
    repeat(folder, name)
  const interviews = join(folder, 'interviews')
  for (const name of readdirSync(interviews)) {
    for (let copy = 1; copy < times; copy += 1)
      cpSync(join(interviews, name), join(interviews, name.replace(/^(P\d+)/, `$1x${copy}`)))
  }
}

/** Adds the rows of other principals and schools; meetings of groups belong to no one and stay as they are. */
function repeat(folder: string, name: string): void {
  const path = join(folder, `${name}.csv`)
  const [head = '', ...rows] = readFileSync(path, 'utf8').trimEnd().split('\n')
  const body = rows.filter((row) => !row.startsWith(',')).join('\n')
  const copies = Array.from({ length: times - 1 }, (_, i) => renamed(name, body, i + 1))
  writeFileSync(path, [head, ...rows, ...copies, ''].join('\n'))
}

function renamed(name: string, body: string, copy: number): string {
  if (name === 'outcomes') return body.replace(/^([^,]+),/gm, `$1 ${copy},`)
  const ids = body.replace(/^(P\d+)/gm, `$1x${copy}`)
  return name === 'principals' ? ids.replace(/^([^,]+,[^,]+,[^,]+),/gm, `$1 ${copy},`) : ids
}
