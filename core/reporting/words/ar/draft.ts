import type { Words } from '../en.ts'

export const draft: Words['draft'] = {
  label: 'مسوّدة',
  quotes: (n: number) => (n === 1 ? 'اقتباس واحد لم يُعتمد' : `اقتباسات لم تُعتمد: ${n}`),
  notice: (n: number) =>
    n === 1 ? 'مسوّدة: اقتباس واحد لم يُعتمد للطبع.' : `مسوّدة: اقتباسات لم تُعتمد للطبع، وعددها ${n}.`,
  omissions: 'مختصر',
  approvals: 'من اعتمد الاقتباسات',
  approved: (n: string, who: string, when: string) => `${who}: ${n}، وآخرها في ${when}`,
  nobody: 'بلا اسم',
}
