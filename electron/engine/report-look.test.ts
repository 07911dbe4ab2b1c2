import { mkdtempSync, truncateSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { createCanvas } from '@napi-rs/canvas'
import { describe, expect, test } from 'vitest'
import { AUTHOR, templateFile } from '#core/reporting/template/template.test-helper.ts'
import { undo } from '#db/history.ts'
import { openProject } from '#db/open.ts'
import { by, dump, projectFile } from '#db/project.fixture.ts'
import { startEngine } from './start-engine.test-helper.ts'

/** The engine with the small study open, whose dialogs answer with a file of these bytes. */
async function start() {
  const folder = mkdtempSync(join(tmpdir(), 'throughline-look-'))
  let path = ''
  const { client, session } = startEngine(folder, () => [path])
  session.open(openProject(await projectFile()))
  const pick = async (kind: 'logo' | 'template', name: string, bytes: Uint8Array) => {
    path = join(folder, name)
    writeFileSync(path, bytes)
    const picked = await client.reporting.pickLookFile({ for: kind, title: 'Choose' })
    if (picked === null) throw new Error('nothing was picked')
    return { ...picked, path }
  }
  return { client, session, pick }
}

type Started = Awaited<ReturnType<typeof start>>

const logo = new Uint8Array(createCanvas(20, 10).toBuffer('image/png'))

async function setLogo({ client, pick }: Started) {
  await client.reporting.setLogo({ file: (await pick('logo', 'logo.png', logo)).handle })
}

async function setTemplate({ client, pick }: Started) {
  await client.reporting.setTemplate({ file: (await pick('template', 'letter.dotm', templateFile())).handle })
}

describe('every change of the look is one entry of the history and is undone exactly', () => {
  test.each<[string, (started: Started) => Promise<unknown>]>([
    ['setAccent', ({ client }) => client.reporting.setAccent({ accent: '#7A1F5C' })],
    ['setLogo', setLogo],
    ['setTemplate', setTemplate],
  ])('%s', async (name, work) => {
    const started = await start()
    const { client, session } = started
    const before = dump(session.project)
    await work(started)
    expect((await client.study.status())?.undo?.kind).toBe(`reporting.${name}`)
    expect(dump(session.project)).not.toEqual(before)
    undo(session.project, by)
    expect(dump(session.project)).toEqual(before)
  })

  test('what changes nothing leaves no entry', async () => {
    const { client, session } = await start()
    const before = dump(session.project)
    await client.reporting.setLogo({ file: null })
    await client.reporting.setAccent({ accent: null })
    expect(dump(session.project)).toEqual(before)
  })
})

test('the look is told, and is taken out again part by part', async () => {
  const started = await start()
  const { client } = started
  await client.reporting.setAccent({ accent: '#FFE680' })
  await setLogo(started)
  await setTemplate(started)
  const look = await client.reporting.getLook()
  expect(look).toMatchObject({ accent: '#ffe680', logo: { name: 'logo.png' }, template: { name: 'letter.dotm' } })
  expect(look.printedAccent).not.toBe('#ffe680')
  expect(look.logo?.url).toMatch(/^data:image\/png;base64,/)
  expect(look.template?.missing).toContain('Heading 3')
  await client.reporting.setLogo({ file: null })
  await client.reporting.setTemplate({ file: null })
  await client.reporting.setAccent({ accent: null })
  expect(await client.reporting.getLook()).toMatchObject({ accent: null, logo: null, template: null })
})

test('nobody who made the template is kept in the project', async () => {
  const started = await start()
  await setTemplate(started)
  const [row] = started.session.project.sql.prepare<[], { template: string }>('select template from report_look').all()
  const kept = Buffer.from(row?.template ?? '', 'base64').toString('latin1')
  expect(kept).toContain('word/styles.xml')
  expect(kept).not.toMatch(/docProps|vbaProject|comments/)
  expect(JSON.stringify(await started.client.reporting.getLook())).not.toContain(AUTHOR)
})

describe('what cannot be used is refused with a sentence, and nothing changes', () => {
  test.each<['logo' | 'template', string, Uint8Array, RegExp]>([
    [
      'logo',
      'logo.png',
      new TextEncoder().encode('<svg xmlns="x" onload="alert(1)"/>'),
      /^logo\.png cannot be the logo\. It is an SVG/,
    ],
    ['logo', 'logo.jpg', new TextEncoder().encode('text'), /not a picture/],
    ['template', 'letter.docx', new TextEncoder().encode('text'), /^letter\.docx cannot be the template\. /],
  ])('%s %s', async (kind, name, bytes, message) => {
    const { client, session, pick } = await start()
    const before = dump(session.project)
    const file = (await pick(kind, name, bytes)).handle
    const set = kind === 'logo' ? client.reporting.setLogo({ file }) : client.reporting.setTemplate({ file })
    await expect(set).rejects.toMatchObject({ data: { reason: 'invalid' }, message: expect.stringMatching(message) })
    expect(dump(session.project)).toEqual(before)
  })

  test('a logo of 100 MB, without reading it', async () => {
    const { client, pick } = await start()
    const { handle, path } = await pick('logo', 'poster.png', logo)
    truncateSync(path, 100 * 1024 * 1024)
    const began = performance.now()
    await expect(client.reporting.setLogo({ file: handle })).rejects.toThrow(
      'poster.png has 100 MB; a logo may have 5 MB',
    )
    expect(performance.now() - began).toBeLessThan(100)
  })

  test('a colour that is none', async () => {
    const { client } = await start()
    await expect(client.reporting.setAccent({ accent: 'red; background: url(x)' })).rejects.toThrow()
  })
})
