import { note, paragraph, table, textColumn } from '../blocks.ts'
import { type Context, inLanguage, labelOf } from '../context.ts'
import { count, textCell } from '../figures.ts'
import { joinPhrases, name, say, sentences, words } from '../phrase.ts'
import type { Block, Phrase } from '../report-model.ts'

/** The programme in the report's own words, and its logic as a table. */
export function programme(context: Context): readonly Block[] {
  const { w } = context
  const p = w.programme
  const step = (label: string, what: Phrase) => [textCell(label), textCell(what.length > 0 ? what : words(p.notStated))]
  return [
    paragraph(sentences(about(context), words(p.idea))),
    table(context, {
      caption: p.logicCaption,
      columns: [textColumn(p.step, 1), textColumn(p.what, 3)],
      rows: [
        step(p.resources, resources(context)),
        step(p.activities, activities(context)),
        step(p.outputs, outputs(context)),
        step(p.shortTerm, labels(context, context.source.study.indicators)),
        step(p.longTerm, labels(context, context.outcomes)),
      ],
    }),
    note(p.assumption),
  ]
}

function about({ w, source, language }: Context): Phrase {
  const { title, funder, grant } = source.study.study
  const named = w.programme.about(name(inLanguage(title, language)))
  if (funder === null) return named
  const from = name(inLanguage(funder, language))
  return sentences(named, grant === null ? w.programme.funded(from) : w.programme.granted(from, name(grant)))
}

function resources({ w, source }: Context): Phrase {
  const { cases, staff, sites } = source.study
  const coaches = staff.filter(({ role }) => role === 'coach').length
  const people = w.counted.principals(count(cases.length, 'study.cases'))
  const cities = new Set([...sites.map(({ city }) => city), ...cases.map(({ attributes }) => attributes.city)])
  const cityCount = [...cities].filter((city) => typeof city === 'string').length
  return [
    ...(coaches === 0 ? people : w.programme.coached(w.counted.coaches(count(coaches, 'study.staff')), people)),
    ...(sites.length === 0 ? [] : w.programme.inSchools(w.counted.schools(count(sites.length, 'study.sites')))),
    ...(cityCount === 0 ? [] : w.programme.inCities(w.counted.cities(count(cityCount, 'study.sites: city')))),
  ]
}

function activities({ w, source }: Context): Phrase {
  const { planned, group, network } = source.comparison.delivery
  if (planned === 0) return []
  return [
    ...w.programme.activity(count(planned, 'delivery.planned')),
    ...(group.planned === 0 ? [] : w.programme.groups(count(group.planned, 'delivery.group.planned'))),
    ...(network.planned === 0 ? [] : w.programme.network(count(network.planned, 'delivery.network.planned'))),
  ]
}

function outputs({ w, source }: Context): Phrase {
  const { held, planned } = source.comparison.delivery
  if (planned === 0) return []
  return w.programme.output(count(held, 'delivery.held'), count(planned, 'delivery.planned'))
}

function labels(context: Context, some: readonly { readonly label: string }[]): Phrase {
  return joinPhrases(
    some.map(({ label }) => say`${labelOf(context, label)}`),
    context.w.comma,
  )
}
