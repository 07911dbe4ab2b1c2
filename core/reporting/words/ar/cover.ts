import { type Part, say } from '../../phrase.ts'
import type { Words } from '../en.ts'

export const cover: Words['cover'] = {
  kind: 'تقرير تقييم',
  subtitle: (baseline: Part, end: Part) => say`التغيّر لدى المديرين: ${baseline} مقارنةً بـ${end}`,
  subtitleOneWave: 'ما قاله المديرون',
  funder: 'المموّل',
  grant: 'المنحة',
  written: 'كُتب في',
  people: 'المشاركون',
  pseudonyms: 'الجميع بأسماء مستعارة',
  contents: 'المحتويات',
  page: 'صفحة',
  figure: 'الشكل',
  table: 'الجدول',
}
