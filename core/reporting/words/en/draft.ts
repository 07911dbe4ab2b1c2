export const draft = {
  label: 'Draft',
  quotes: (n: number) => (n === 1 ? 'one quote has not been approved' : `${n} quotes have not been approved`),
  notice: (n: number) =>
    n === 1
      ? 'Draft: one quote has not been approved for printing.'
      : `Draft: ${n} quotes have not been approved for printing.`,
  omissions: 'shortened',
  approvals: 'Who approved the quotes',
  approved: (n: string, who: string, when: string) => `${who}: ${n}, last on ${when}`,
  nobody: 'not named',
}
