import type { Words } from '../en.ts'

export const look: Words['look'] = {
  logo: 'شعار المؤسسة',
  logoOf: (funder: string) => `شعار: ${funder}`,
  darkened: 'لون الإبراز فاتح لا يُقرأ على خلفية بيضاء، لذلك يُستعمل في التقرير لون أغمق.',
  missingStyles: (styles: readonly string[]) =>
    `ليس في قالب Word أنماط لما يأتي: ${styles.join('، ')}. تُستعمل لها أنماط التقرير نفسه.`,
  template: (why: string) => `تعذّر استعمال قالب Word: ${why}`,
  leftOut: (kinds) => `من رؤوس صفحات قالب Word وتذييلاتها لم يدخل التقرير ما يلي: ${kinds.join('؛ ')}.`,
  leftOutKinds: {
    picture: 'صور ليست PNG ولا JPEG، أو تالفة',
    linked: 'صور وأجزاء موجودة خارج الملف',
    shape: 'أشكال ومربعات نص وعلامات مائية من حروف',
    field: 'حقول ونماذج غير أرقام الصفحات (تواريخ وأسماء وأسماء ملفات وخصائص المستند)',
    link: 'العناوين التي وراء الروابط؛ كلماتها باقية',
    object: 'كائنات مضمّنة وملاحظات',
    hidden: 'نص مخفي',
    long: 'ما هو أطول مما يتسع له رأس الصفحة أو تذييلها',
    damaged: 'رؤوس صفحات أو تذييلات تالفة',
  },
  templatePicture: 'صورة من ورق مراسلات المؤسسة',
}
