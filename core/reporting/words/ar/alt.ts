import type { Words } from '../en.ts'

export const alt: Words['alt'] = {
  change: (rows: string) => `رسم لمتوسّط التغيّر. ${rows}`,
  changeRow: (label: string, change: string, low: string, high: string) => `${label}: ${change} (${low} إلى ${high})`,
  slope: (label: string, n: string, from: string, to: string) =>
    `خطوط المديرين، ${label}؛ عددهم ${n}؛ المتوسّط من ${from} إلى ${to}.`,
  heat: (rows: string) => `نسبة اللقاءات المنعقدة. ${rows}`,
  presence: (rows: string) => `عدد المديرين الذين أثاروا كلّ موضوع. ${rows}`,
  presenceRow: (label: string, from: string, to: string) => `${label}: ${from}، ثمّ ${to}`,
  years: (rows: string) => `المجموع بحسب السنة. ${rows}`,
  yearRow: (year: string, value: string, target: string) => `${year}: ${value}، الهدف ${target}`,
}
