import { describe, expect, it } from 'vitest'
import type { CodeMeasure, Measure, ScoreMeasure } from '#core/types/comparison.ts'
import type { ReportSource } from '#core/types/report-source.ts'
import { fixtureSource } from '../fixture.test-helper.ts'
import { writeOwnPhrase } from '../own-text/write.ts'
import { plain } from '../phrase.ts'
import { makeReportContext } from '../report-context.ts'
import type { ReportLanguage } from '../report-model.ts'
import { proposeFindings } from './propose.ts'

const UP = { mean: 0.61, ci: [0.33, 0.89] as const, holm: 0.012 }
const CHANGES = {
  up: UP,
  mayUp: { ...UP, holm: 0.31 },
  down: { mean: -0.38, ci: [-0.7, -0.06] as const, holm: 0.02 },
  mayDown: { mean: -0.38, ci: [-0.7, -0.06] as const, holm: 0.2 },
  none: { mean: 0.03, ci: [-0.21, 0.27] as const, holm: 0.9 },
}

/** The fixture with one scale, in no indicator, of so many pairs and with that change. */
function studyOf(change: (typeof CHANGES)[keyof typeof CHANGES], pairs: number): ReportSource {
  const source = fixtureSource()
  const [model] = source.comparison.measures
  if (model?.kind !== 'scale') throw new Error('the fixture begins with a scale')
  const { mean, ci, holm } = change
  const measure: ScoreMeasure = {
    ...model,
    n: { baseline: pairs, end: pairs, pairs },
    baseline: { mean: 3, sd: 0.7, median: 3 },
    end: { mean: 3 + mean, sd: 0.7, median: 3 },
    change: pairs < 2 ? { mean, sd: null, ci: null, why: 'fewer than 2 pairs' } : { mean, sd: 0.5, ci },
    effect: { ...model.effect, gav: mean, ci, dz: mean, dav: mean, rankBiserial: 0.5, ciOf: 'gav', ciMethod: 'BCa' },
    adjusted: { holm, bh: holm },
  }
  return withMeasures(source, [measure])
}

function withMeasures(source: ReportSource, measures: readonly Measure[]): ReportSource {
  return { ...source, comparison: { ...source.comparison, measures, indicators: [], dose: [] } }
}

function sentence(source: ReportSource, language: ReportLanguage): string {
  const context = makeReportContext(source, language)
  const [first] = proposeFindings(context)
  return first === undefined ? '' : plain(writeOwnPhrase(context, first.text))
}

describe('sentences by direction and certainty', () => {
  it.each<[keyof typeof CHANGES, string, string, string]>([
    [
      'up',
      'During the programme, leadership confidence rose from 3.00 to 3.61 among 11 principals, a moderate change (g\u00a0=\u00a00.61); the data are compatible with a rise of 0.33 to 0.89 points.',
      'במהלך התוכנית נמדדה עלייה בסולם „ביטחון בהובלה”: מ־3.00 ל־3.61 בקרב 11 מנהלים, שינוי בינוני (g של 0.61). הנתונים מתיישבים עם עלייה של 0.33 עד 0.89 נקודות.',
      'خلال البرنامج سُجّل ارتفاع في مقياس «الثقة في القيادة»: من 3.00 إلى 3.61 لدى 11 مديرًا، تغيّر متوسّط (g بقيمة 0.61). تتّفق المعطيات مع ارتفاع من 0.33 إلى 0.89 من النقاط.',
    ],
    [
      'down',
      'During the programme, leadership confidence fell from 3.00 to 2.62 among 11 principals, a small change (g\u00a0=\u00a0−0.38); the data are compatible with a fall of 0.06 to 0.70 points.',
      'במהלך התוכנית נמדדה ירידה בסולם „ביטחון בהובלה”: מ־3.00 ל־2.62 בקרב 11 מנהלים, שינוי קטן (g של −0.38). הנתונים מתיישבים עם ירידה של 0.06 עד 0.70 נקודות.',
      'خلال البرنامج سُجّل انخفاض في مقياس «الثقة في القيادة»: من 3.00 إلى 2.62 لدى 11 مديرًا، تغيّر صغير (g بقيمة −0.38). تتّفق المعطيات مع انخفاض من 0.06 إلى 0.70 من النقاط.',
    ],
    [
      'none',
      'In leadership confidence no clear change can be told: the mean went from 3.00 to 3.03 among 11 principals, and the data are compatible with anything from −0.21 to +0.27 points.',
      'בסולם „ביטחון בהובלה” אין שינוי ברור: הממוצע היה 3.00 בתחילה ו־3.03 בסוף, בקרב 11 מנהלים, והנתונים מתיישבים עם כל ערך בטווח −0.21 עד +0.27 נקודות.',
      'لا تغيّر واضح في مقياس «الثقة في القيادة»: كان المتوسّط 3.00 في البداية و3.03 في النهاية لدى 11 مديرًا، وتتّفق المعطيات مع أيّ قيمة من −0.21 إلى +0.27 من النقاط.',
    ],
  ])('%s', (change, english, hebrew, arabic) => {
    const source = studyOf(CHANGES[change], 11)
    expect(sentence(source, 'en')).toBe(english)
    expect(sentence(source, 'he')).toBe(hebrew)
    expect(sentence(source, 'ar')).toBe(arabic)
  })

  it.each<[keyof typeof CHANGES, string, string, string]>([
    ['mayUp', 'may have risen, from 3.00', 'ייתכן שבמהלך התוכנית חלה עלייה', 'ربّما حدث خلال البرنامج ارتفاع'],
    ['mayDown', 'may have fallen, from 3.00', 'ייתכן שבמהלך התוכנית חלה ירידה', 'ربّما حدث خلال البرنامج انخفاض'],
  ])('%s is said to be perhaps chance', (change, english, hebrew, arabic) => {
    const source = studyOf(CHANGES[change], 11)
    expect(sentence(source, 'en')).toContain(english)
    expect(sentence(source, 'en')).toContain('this can be chance')
    expect(sentence(source, 'he')).toContain(hebrew)
    expect(sentence(source, 'he')).toContain('יכול להיות מקרי')
    expect(sentence(source, 'ar')).toContain(arabic)
    expect(sentence(source, 'ar')).toContain('قد يكون صدفة')
  })
})

describe('numbers of principals', () => {
  it.each([
    [1, 'for one principal, too few', 'אצל מנהל אחד, מעט', 'لدى مدير واحد، وهذا'],
    [2, 'among 2 principals', 'בקרב 2 מנהלים', 'لدى مديرَين'],
    [3, 'among 3 principals', 'בקרב 3 מנהלים', 'لدى 3 مديرين'],
    [11, 'among 11 principals', 'בקרב 11 מנהלים', 'لدى 11 مديرًا'],
  ])('%i', (pairs, english, hebrew, arabic) => {
    const source = studyOf(CHANGES.up, pairs)
    expect(sentence(source, 'en')).toContain(english)
    expect(sentence(source, 'he')).toContain(hebrew)
    expect(sentence(source, 'ar')).toContain(arabic)
  })

  it('says of a scale that nobody has twice that nothing can be told', () => {
    const source = studyOf(CHANGES.up, 0)
    expect(sentence(source, 'en')).toBe(
      'Leadership confidence was not measured both times for anybody, so no change can be told.',
    )
    expect(sentence(source, 'he')).toContain('לא נמדד פעמיים אצל איש')
    expect(sentence(source, 'ar')).toContain('لم يُقَس')
  })
})

describe('themes', () => {
  function themeOf(endOnly: number, pairs: number): ReportSource {
    const source = fixtureSource()
    const model = source.comparison.measures.find(({ kind }) => kind === 'code')
    if (model?.kind !== 'code') throw new Error('the fixture has codes')
    const measure: CodeMeasure = {
      ...model,
      n: { pairs },
      present: { both: 0, baselineOnly: 0, endOnly, neither: pairs - endOnly },
      share: { baseline: 0, end: endOnly / pairs, change: endOnly / pairs, ci: [0.1, 0.9] },
      adjusted: { holm: 0.01, bh: 0.01 },
    }
    const indicators = [
      {
        id: 'lead',
        survey: null,
        interviews: 'up' as const,
        why: '',
        verdict: 'silent' as const,
        measures: [model.id],
      },
    ]
    return { ...source, comparison: { ...source.comparison, measures: [measure], indicators, dose: [] } }
  }

  it.each([
    [1, 'Of one principal interviewed', 'עם מנהל אחד, מספר', 'مع مدير واحد أُجريت'],
    [2, 'Of 2 principals interviewed', 'עם 2 מנהלים, מספר', 'مع مديرَين أُجريت'],
    [3, 'Of 3 principals interviewed', 'עם 3 מנהלים, מספר', 'مع 3 مديرين أُجريت'],
    [11, 'Of 11 principals interviewed', 'עם 11 מנהלים, מספר', 'مع 11 مديرًا أُجريت'],
  ])('%i interviewed', (pairs, english, hebrew, arabic) => {
    const source = themeOf(1, pairs)
    expect(sentence(source, 'en')).toContain(english)
    expect(sentence(source, 'en')).toContain('0 spoke of leadership confidence at first and 1 at the end')
    expect(sentence(source, 'he')).toContain(hebrew)
    expect(sentence(source, 'ar')).toContain(arabic)
  })
})

it('no sentence names a cause, and every token in it is a figure that is known', () => {
  for (const language of ['en', 'he', 'ar'] as const) {
    const context = makeReportContext(fixtureSource(), language)
    const proposed = proposeFindings(context)
    expect(proposed.length).toBeGreaterThan(1)
    for (const { text } of proposed) {
      const printed = plain(writeOwnPhrase(context, text))
      expect(printed).not.toMatch(/because|thanks to|led to|effect of|בזכות|בגלל|בעקבות|بسبب|بفضل|{{/)
      for (const [, token] of text.matchAll(/\{\{([^}]+)\}\}/g)) expect(context.live.has(token ?? '')).toBe(true)
    }
  }
})
