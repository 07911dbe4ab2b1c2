import type { Words } from '../en.ts'

export const alt: Words['alt'] = {
  change: (rows: string) => `תרשים של שינוי ממוצע. ${rows}`,
  changeRow: (label: string, change: string, low: string, high: string) => `${label}: ${change} (${low} עד ${high})`,
  slope: (label: string, n: string, from: string, to: string) =>
    `קווים של ${n} מנהלים, ${label}; הממוצע הולך מ־${from} ל־${to}.`,
  heat: (rows: string) => `שיעור המפגשים שהתקיימו. ${rows}`,
  presence: (rows: string) => `מספר המנהלים שהעלו כל נושא. ${rows}`,
  presenceRow: (label: string, from: string, to: string) => `${label}: ${from}, אחר כך ${to}`,
  years: (rows: string) => `סכום לפי שנה. ${rows}`,
  yearRow: (year: string, value: string, target: string) => `${year}: ${value}, יעד ${target}`,
}
