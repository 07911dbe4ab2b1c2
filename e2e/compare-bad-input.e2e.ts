import { join } from 'node:path'
import type { Page } from 'playwright-core'
import { expect, test } from 'vitest'
import { type ComparisonDocument, comparisonShape } from './cli/comparison-shape.ts'
import { tempFolder, throughline } from './cli/throughline.ts'
import { launchForTest } from './launch-for-test.ts'
import { type Fault, writeSmallStudy } from './small-study.ts'
import { chooseInDialog, goTo } from './window.ts'

type Bad = {
  readonly name: string
  readonly fault: Fault
  /** The measure that has no figure, and why, in the words of `compare --json` and of its page. */
  readonly measure: string
  readonly why: (comparison: ComparisonDocument) => string | undefined
  readonly inJson: RegExp
  readonly onPage: RegExp
}

/** Why a part of a measure has no figure; nothing where it has one. */
const whyOf =
  (id: string, part: string) =>
  ({ measures }: ComparisonDocument): string | undefined => {
    const measure = measures.find((one) => one.id === id)
    return measure && JSON.parse(JSON.stringify(measure))[part]?.why
  }

const BAD: readonly Bad[] = [
  {
    name: 'no-pairs',
    fault: { pairs: 0 },
    measure: 'scale:confidence',
    why: whyOf('scale:confidence', 'change'),
    inJson: /^no pairs$/,
    onPage: /There is nothing to compare: nobody has both waves/,
  },
  {
    name: 'one-pair',
    fault: { pairs: 1 },
    measure: 'scale:confidence',
    why: whyOf('scale:confidence', 'change'),
    inJson: /^fewer than 2 pairs$/,
    onPage: /One principal can be compared: .*cannot be worked out: fewer than 2 principals have both waves/,
  },
  {
    name: 'constant',
    fault: { isConstant: true },
    measure: 'scale:data-use',
    why: whyOf('scale:data-use', 't'),
    inJson: /^the changes do not vary$/,
    onPage: /Of 10 principals, 0 rose, 10 stayed and 0 fell\. .*cannot be worked out: the changes do not vary/,
  },
  {
    name: 'unanswered',
    fault: { isUnanswered: true },
    measure: 'scale:data-use',
    why: whyOf('scale:data-use', 'change'),
    inJson: /^no pairs$/,
    onPage: /There is nothing to compare: nobody has both waves/,
  },
  {
    name: 'uninterviewed',
    fault: { isUninterviewed: true },
    measure: 'code:data',
    why: whyOf('code:data', 'share'),
    inJson: /^no pairs$/,
    onPage: /There is nothing to compare: nobody has both waves/,
  },
  {
    name: 'undelivered',
    fault: { isUndelivered: true },
    measure: 'scale:confidence',
    why: ({ dose: [first] }) => (first && 'why' in first ? first.why : undefined),
    inJson: /^all received the same$/,
    onPage: /Of 10 principals/,
  },
]

test.each(BAD)('$name: no figure, a sentence why, and every screen stands', async (bad) => {
  const project = join(tempFolder(), `${bad.name}.throughline`)
  expect(await throughline('load', project, writeSmallStudy(bad.fault))).toMatchObject({ status: 0 })
  const { stdout } = await throughline('compare', project, '--json')
  expect(bad.why(comparisonShape.parse(JSON.parse(stdout)))).toMatch(bad.inJson)

  const { app, page } = await launchForTest()
  const complaints: string[] = []
  page.on('pageerror', (error) => complaints.push(error.message))
  page.on('console', (message) => {
    if (message.type() === 'error' || message.type() === 'warning') complaints.push(message.text())
  })
  await chooseInDialog(app, project)
  await page.getByRole('button', { name: /^Open a study/ }).click()
  await goTo(page, 'Compare')
  const shoot = (screen: string) => page.screenshot({ path: `out/e2e/bad-${bad.name}-${screen}.png` })

  await page.locator(`tr[data-measure="${bad.measure}"]`).click({ timeout: 60_000 })
  await page.getByText(bad.onPage).waitFor()
  await shoot('overview')
  await page.keyboard.press('w')
  await page.getByRole('heading', { level: 1 }).waitFor()
  await page.getByText(bad.onPage).waitFor()
  await shoot('measure')
  await walkTabs(page)
  await page.keyboard.press('Escape')

  await page.getByRole('link', { name: 'By indicator' }).click()
  await page.getByRole('button', { name: 'Data use' }).click({ timeout: 60_000 })
  await shoot('indicators')
  await page.getByText('Principals', { exact: true }).first().click()
  await page.locator('button[data-row="0"][data-column="0"]').click()
  await page.getByRole('button', { name: 'Open the principal' }).waitFor()
  await shoot('joint')

  await page.getByRole('link', { name: 'By city and coach' }).click()
  await page
    .getByText(/cells? the change differs|No attribute has groups/)
    .first()
    .waitFor()
  await shoot('groups')
  await page.getByRole('link', { name: 'Sessions' }).click()
  await page.getByRole('heading', { name: /of the individual sessions took place/ }).waitFor()
  await page.getByRole('table').last().waitFor()
  if (bad.name === 'undelivered') await page.getByText('all received the same amount').first().waitFor()
  await shoot('sessions')
  await page.getByRole('link', { name: 'School outcomes' }).click()
  await page.getByRole('application').first().waitFor()
  await shoot('outcomes')
  await page.getByRole('link', { name: 'Who is missing' }).click()
  await page.getByRole('heading', { name: /did not at the last$|answered at the last$/ }).waitFor()
  await shoot('missing')

  await goTo(page, 'Data')
  await page.getByRole('gridcell', { name: 'P02' }).first().dblclick()
  await page.getByRole('heading', { name: 'P02' }).first().waitFor()
  await shoot('case')
  await app.close()
  expect(complaints).toEqual([])
})

/** Every tab of a measure's page stands. */
async function walkTabs(page: Page): Promise<void> {
  const tabs = page.getByRole('tab')
  for (let at = 0; at < (await tabs.count()); at += 1) {
    await tabs.nth(at).click()
    await expect.poll(() => page.getByRole('tabpanel').last().textContent()).not.toBe('')
  }
  await tabs.first().click()
}
