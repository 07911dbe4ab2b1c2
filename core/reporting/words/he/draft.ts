import type { Words } from '../en.ts'

export const draft: Words['draft'] = {
  label: 'טיוטה',
  quotes: (n: number) => (n === 1 ? 'ציטוט אחד לא אושר' : `${n} ציטוטים לא אושרו`),
  notice: (n: number) => (n === 1 ? 'טיוטה: ציטוט אחד לא אושר להדפסה.' : `טיוטה: ${n} ציטוטים לא אושרו להדפסה.`),
  omissions: 'מקוצר',
  approvals: 'מי אישר את הציטוטים',
  approved: (n: string, who: string, when: string) => `${who}: ${n}, לאחרונה ב־${when}`,
  nobody: 'ללא שם',
}
