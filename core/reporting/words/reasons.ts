/** Every reason for a missing figure of a comparison, as it words them; one not listed is printed as it is. */
type Reason =
  | 'no values'
  | 'fewer than 2 values'
  | 'fewer than 3 values'
  | 'fewer than 4 values'
  | 'no pairs'
  | 'fewer than 2 pairs'
  | 'fewer than 3 pairs'
  | 'fewer than 4 pairs'
  | 'fewer than 2 in a group'
  | 'fewer than 2 items'
  | 'fewer than 3 items'
  | 'fewer than 2 clusters'
  | 'no cluster has 2 values'
  | 'the values do not vary'
  | 'the changes do not vary'
  | 'all changes are zero'
  | 'an item does not vary'
  | 'the items do not vary together'
  | 'the factor model has no proper solution (Heywood case)'
  | 'the correlation is perfect'
  | 'the study declares no clusters'
  | 'the study compares no two waves'
  | 'an item alone has no internal consistency'
  | 'no words in this wave'
  | 'no sessions are recorded'
  | 'all received the same'
  | 'no values that year'
  | 'no cohort is given for this outcome'
  | 'no target is given for this outcome'
  | 'no staff member is named'
  | 'the indicator names no scale'
  | 'the indicator names no code'
  | 'no scale of the indicator can be compared'
  | 'no code of the indicator can be compared'
  | 'the clusters do not differ'
  | 'the reliability is not between 0 and 1'

/** In Hebrew. */
export const hebrewReasons: Readonly<Record<Reason, string>> = {
  'no values': 'אין ערכים',
  'fewer than 2 values': 'פחות משני ערכים',
  'fewer than 3 values': 'פחות משלושה ערכים',
  'fewer than 4 values': 'פחות מארבעה ערכים',
  'no pairs': 'אין זוגות',
  'fewer than 2 pairs': 'פחות משני זוגות',
  'fewer than 3 pairs': 'פחות משלושה זוגות',
  'fewer than 4 pairs': 'פחות מארבעה זוגות',
  'fewer than 2 in a group': 'פחות משניים בקבוצה',
  'fewer than 2 items': 'פחות משתי שאלות',
  'fewer than 3 items': 'פחות משלוש שאלות',
  'fewer than 2 clusters': 'פחות משתי קבוצות',
  'no cluster has 2 values': 'אין קבוצה עם שני ערכים',
  'the values do not vary': 'הערכים אינם משתנים',
  'the changes do not vary': 'השינויים זהים',
  'all changes are zero': 'כל השינויים הם אפס',
  'an item does not vary': 'התשובות לאחת השאלות זהות',
  'the items do not vary together': 'השאלות אינן משתנות יחד',
  'the factor model has no proper solution (Heywood case)': 'אין פתרון תקין למודל הגורם (מקרה הייווד)',
  'the correlation is perfect': 'המתאם מלא',
  'the study declares no clusters': 'המחקר אינו מגדיר קבוצות',
  'the study compares no two waves': 'המחקר אינו משווה שתי מדידות',
  'an item alone has no internal consistency': 'לשאלה יחידה אין עקביות פנימית',
  'no words in this wave': 'אין מילים במדידה זו',
  'all received the same': 'כולם קיבלו אותה כמות',
  'no sessions are recorded': 'לא נרשמו מפגשים',
  'no values that year': 'אין ערכים באותה שנה',
  'no cohort is given for this outcome': 'לא ניתן גודל מחזור לתוצאה זו',
  'no target is given for this outcome': 'לא ניתן יעד לתוצאה זו',
  'no staff member is named': 'לא נרשם איש צוות',
  'the indicator names no scale': 'למדד אין סולם',
  'the indicator names no code': 'למדד אין נושא',
  'no scale of the indicator can be compared': 'אין במדד סולם שאפשר להשוות',
  'no code of the indicator can be compared': 'אין במדד נושא שאפשר להשוות',
  'the clusters do not differ': 'הקבוצות אינן נבדלות',
  'the reliability is not between 0 and 1': 'המהימנות אינה בין 0 ל־1',
}

/** In Arabic. */
export const arabicReasons: Readonly<Record<Reason, string>> = {
  'no values': 'لا توجد قيم',
  'fewer than 2 values': 'أقلّ من قيمتين',
  'fewer than 3 values': 'أقلّ من ثلاث قيم',
  'fewer than 4 values': 'أقلّ من أربع قيم',
  'no pairs': 'لا توجد أزواج',
  'fewer than 2 pairs': 'أقلّ من زوجين',
  'fewer than 3 pairs': 'أقلّ من ثلاثة أزواج',
  'fewer than 4 pairs': 'أقلّ من أربعة أزواج',
  'fewer than 2 in a group': 'أقلّ من اثنين في المجموعة',
  'fewer than 2 items': 'أقلّ من سؤالين',
  'fewer than 3 items': 'أقلّ من ثلاثة أسئلة',
  'fewer than 2 clusters': 'أقلّ من مجموعتين',
  'no cluster has 2 values': 'لا مجموعة فيها قيمتان',
  'the values do not vary': 'القيم لا تتغيّر',
  'the changes do not vary': 'التغيّرات متطابقة',
  'all changes are zero': 'كلّ التغيّرات صفر',
  'an item does not vary': 'الإجابات عن أحد الأسئلة متطابقة',
  'the items do not vary together': 'الأسئلة لا تتغيّر معًا',
  'the factor model has no proper solution (Heywood case)': 'لا حلّ سليمًا لنموذج العامل (حالة هيوود)',
  'the correlation is perfect': 'الارتباط تامّ',
  'the study declares no clusters': 'الدراسة لا تحدّد مجموعات',
  'the study compares no two waves': 'الدراسة لا تقارن قياسين',
  'an item alone has no internal consistency': 'لا اتّساق داخليًّا لسؤال واحد',
  'no words in this wave': 'لا كلمات في هذا القياس',
  'all received the same': 'تلقّى الجميع القدر نفسه',
  'no sessions are recorded': 'لم تُسجَّل لقاءات',
  'no values that year': 'لا قيم في تلك السنة',
  'no cohort is given for this outcome': 'لم يُعطَ حجم الفوج لهذه النتيجة',
  'no target is given for this outcome': 'لم يُعطَ هدف لهذه النتيجة',
  'no staff member is named': 'لم يُسجَّل أحد من الطاقم',
  'the indicator names no scale': 'لا مقياس في هذا المؤشّر',
  'the indicator names no code': 'لا موضوع في هذا المؤشّر',
  'no scale of the indicator can be compared': 'لا مقياس في المؤشّر يمكن مقارنته',
  'no code of the indicator can be compared': 'لا موضوع في المؤشّر يمكن مقارنته',
  'the clusters do not differ': 'المجموعات لا تختلف',
  'the reliability is not between 0 and 1': 'الثبات ليس بين 0 و1',
}
