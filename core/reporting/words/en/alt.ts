export const alt = {
  change: (rows: string) => `Chart of mean change. ${rows}`,
  changeRow: (label: string, change: string, low: string, high: string) => `${label}: ${change} (${low} to ${high})`,
  slope: (label: string, n: string, from: string, to: string) =>
    `Lines of ${n} principals on ${label}; the mean goes from ${from} to ${to}.`,
  heat: (rows: string) => `Share of planned sessions held. ${rows}`,
  presence: (rows: string) => `Number of principals who raised each theme. ${rows}`,
  presenceRow: (label: string, from: string, to: string) => `${label}: ${from}, then ${to}`,
  years: (rows: string) => `Sum by year. ${rows}`,
  yearRow: (year: string, value: string, target: string) => `${year}: ${value}, target ${target}`,
}
