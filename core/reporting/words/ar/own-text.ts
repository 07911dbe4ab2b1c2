import type { Words } from '../en.ts'

export const ownText: Words['ownText'] = {
  unknownFigures: (n: number, where: string) =>
    n === 1
      ? `رقم واحد في نصّ «${where}» لم يعد معروفًا، فيُطبع –.`
      : `أرقام في نصّ «${where}» لم تعد معروفة فتُطبع –، وعددها ${n}.`,
  withheldQuotes: (n: number, where: string) =>
    n === 1
      ? `اقتباس واحد في نصّ «${where}» لا يجوز طبعه فحُذف.`
      : `اقتباسات في نصّ «${where}» لا يجوز طبعها فحُذفت، وعددها ${n}.`,
  stale: (n: number) =>
    n === 1
      ? 'جملة واحدة للمقيّمين كُتبت لأرقام غير التي تطبعها الآن.'
      : `جمل للمقيّمين كُتبت لأرقام غير التي تطبعها الآن، وعددها ${n}.`,
  finding: 'النتائج',
}
