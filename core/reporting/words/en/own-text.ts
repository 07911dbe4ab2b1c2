export const ownText = {
  unknownFigures: (n: number, where: string) =>
    n === 1
      ? `One figure in the text of “${where}” is not known any more; it is printed as –.`
      : `${n} figures in the text of “${where}” are not known any more; they are printed as –.`,
  withheldQuotes: (n: number, where: string) =>
    n === 1
      ? `One quote in the text of “${where}” may not be printed and was left out.`
      : `${n} quotes in the text of “${where}” may not be printed and were left out.`,
  stale: (n: number) =>
    n === 1
      ? 'One sentence of the evaluators was written for other figures than it prints now.'
      : `${n} sentences of the evaluators were written for other figures than they print now.`,
  finding: 'the findings',
}
