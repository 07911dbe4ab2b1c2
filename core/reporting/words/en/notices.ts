export const notices = {
  maskedQuotes: (count: number) =>
    count === 1
      ? 'In one quote identifying words were replaced by […].'
      : `In ${count} quotes identifying words were replaced by […].`,
  maskedText: (where: string) => `Identifying words were replaced by […]: ${where}.`,
  suppressedCoaches: (count: number) =>
    count === 1
      ? 'One coach has fewer than five principals and is not shown.'
      : `${count} coaches are not shown: they have fewer than five principals, or their figures would give such a coach away.`,
  spokenNames:
    'Names known to the study were looked for: principals, staff, schools and cities. Names only spoken in interviews need a reader’s eye before publication.',
  controls: 'Control characters in the study’s texts were left out: no file can hold them.',
  longNames:
    'A name of the study is too long for a chart or a table and is cut short there; the codebook and the list of scales have it whole.',
  places: {
    title: 'the study’s title or funder',
    label: 'the name of a wave, scale, theme, outcome or indicator',
    item: 'the text of a question',
    codebook: 'the codebook',
    ownText: 'the evaluators’ own text',
    letterhead: 'the header or footer of the Word template',
  },
}
