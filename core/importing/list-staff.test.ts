import { expect, test } from 'vitest'
import { fileWith, planWith, readChanged } from './folder.fixture.ts'

test('roles come from the roster and from the kind of meeting; near names are said', async () => {
  const { study, notices } = await readChanged({
    ...fileWith('sessions.csv', ',,2018-01-10,,120', ',,2018-01-10,Inspector Levi,120'),
    'principals.csv':
      'principal_id,name,school,city,coach,supervisor\nP01,a,b,c,Ruth Cohen,Amal\nP02,d,e,f,Omar,Amal\n',
    'study.yaml': planWith('attributes: [city, coach]', 'attributes: [city, coach, supervisor]'),
  })
  expect(study?.staff).toEqual([
    { id: 'Ruth Cohen', name: 'Ruth Cohen', role: 'coach' },
    { id: 'Amal', name: 'Amal', role: 'supervisor' },
    { id: 'Omar', name: 'Omar', role: 'coach' },
    { id: 'Ruth', name: 'Ruth', role: 'coach' },
    { id: 'Inspector Levi', name: 'Inspector Levi', role: 'other' },
  ])
  expect(notices.filter((notice) => notice.file === 'sessions.csv')).toEqual([])
})

test('a coach spelt in two ways is said once', async () => {
  const { notices } = await readChanged({
    'sessions.csv':
      'principal_id,session,held_on,coach,minutes,kind,topics\nP01,1,2017-10-01,Rutth,60,individual,\nP01,2,2017-11-01,Rutth,60,individual,\n',
  })
  expect(notices).toMatchObject([{ kind: 'guessed', file: 'sessions.csv', row: 2 }])
})

test('sites that no case belongs to are kept and said; a session listed twice is kept and said', async () => {
  const { study, notices } = await readChanged({
    ...fileWith('outcomes.csv', 'الزيتون,2017,7,9', 'אורן,2017,7,9'),
    ...fileWith('sessions.csv', 'P01,2,', 'P01,1,'),
  })
  expect(study?.sites.map((site) => [site.id, site.city])).toEqual([
    ['גפן', 'צור'],
    ['الزيتون', 'עמק'],
    ['אורן', null],
  ])
  expect(study?.sessions).toHaveLength(4)
  expect(notices.map(({ kind, file, row }) => [kind, file, row])).toEqual([
    ['guessed', 'sessions.csv', 3],
    ['guessed', 'outcomes.csv', 4],
  ])
})
