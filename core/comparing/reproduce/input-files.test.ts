import { expect, test } from 'vitest'
import type { StudyData } from '#core/types/study-data.ts'
import { answers, coding, document, EMPTY_STUDY, instrument, meanScale, roster, session } from '../study.fixture.ts'
import { inputFiles } from './input-files.ts'

const STUDY: StudyData = {
  ...EMPTY_STUDY,
  analysis: { ...EMPTY_STUDY.analysis, clusterBy: 'coach' },
  cases: [...roster(['P1'], { coach: 'Noga' }), ...roster(['NA'], { coach: null })],
  instruments: instrument('a', 'alone'),
  scales: [meanScale('s', ['-a'], 0.5)],
  responses: answers(['a'], ['P1 before 4', 'P1 after .']),
  documents: [{ ...document('P1', 'before'), id: 'ראיון "א", 1' }],
  codes: [{ id: 'theme', name: 'Theme', parent: null, color: null }],
  codings: [coding('P1-before', 'theme', 3, 9)],
  sessions: [session('P1', 1, null)],
}
const files = new Map(inputFiles(STUDY).map(({ name, text }) => [name, text]))

test('text is quoted, what is not known is empty, so that an id NA stays an id', () => {
  expect(files.get('cases.csv')).toBe('case,cluster\n"P1","S1"\n"NA",\n')
  expect(files.get('documents.csv')).toBe('document,case,wave,words\n"ראיון ""א"", 1","P1","before",500\n')
  expect(files.get('responses.csv')).toBe('case,wave,item,value,answered\n"P1","before","a",4,1\n"P1","after","a",,0\n')
})

test('scales by their items, single items as scales of one', () => {
  expect(files.get('scales.csv')).toBe(
    'scale,kind,item,reversed,score,min_answered\n"scale:s","scale","a",1,"mean",0.5\n"item:alone","item","alone",0,"mean",1\n',
  )
})

test('codings without the text, sessions without the topics; no name anywhere', () => {
  expect(files.get('codings.csv')).toBe('document,code,start,end\n"P1-before","theme",3,9\n')
  expect(files.get('sessions.csv')).toBe('kind,case,number,held,held_on,staff\n"individual","P1",1,0,,\n')
  expect([...files.values()].join('')).not.toContain('Noga')
  expect([...files.keys()]).toHaveLength(12)
})

test('who is clustered by city is so through the school too, as the comparison has it', () => {
  const [file] = inputFiles({
    ...STUDY,
    analysis: { ...STUDY.analysis, clusterBy: 'city' },
    cases: roster(['P1'], { coach: 'Noga' }).map((one) => ({ ...one, site: 'school' })),
    sites: [{ id: 'school', name: 'School', city: 'Haven' }],
  })
  expect(file?.text).toBe('case,cluster\n"P1","S1"\n')
})
