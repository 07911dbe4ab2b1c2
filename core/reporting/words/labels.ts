/**
 * Names of the template's themes and of the scales that carry the same ids, as the template has them, for
 * studies whose own labels are in English only. A study's label in the report's language goes first.
 */
export const hebrewLabels: Readonly<Record<string, string>> = {
  'leadership-confidence': 'ביטחון בהובלה',
  'leading-the-maths-team': 'הובלת צוות המתמטיקה',
  'data-use': 'שימוש בנתונים',
  'mapping-tests': 'מבחני מיפוי',
  'mathematics-focus': 'מיקוד במתמטיקה',
  'resource-pooling': 'איגום משאבים',
  'teaching-hours': 'שעות הוראה',
  'team-building': 'בניית צוות',
  'management-routines': 'שגרות ניהול',
  'department-head-meetings': 'פגישות עם רכזי מקצוע',
  'culture-of-excellence': 'תרבות של מצוינות',
  'communities-of-practice': 'קהילות מורים לומדות',
  'peer-observation': 'צפייה הדדית בשיעורים',
  confidence: 'ביטחון בהובלה',
}

/** The same in Arabic. */
export const arabicLabels: Readonly<Record<string, string>> = {
  'leadership-confidence': 'الثقة في القيادة',
  'leading-the-maths-team': 'قيادة طاقم الرياضيات',
  'data-use': 'استخدام البيانات',
  'mapping-tests': 'امتحانات المسح',
  'mathematics-focus': 'التركيز على الرياضيات',
  'resource-pooling': 'تجميع الموارد',
  'teaching-hours': 'ساعات التدريس',
  'team-building': 'بناء الطاقم',
  'management-routines': 'الروتين الإداري',
  'department-head-meetings': 'لقاءات مركّزي المواضيع',
  'culture-of-excellence': 'ثقافة التميّز',
  'communities-of-practice': 'مجتمعات الممارسة',
  'peer-observation': 'المشاهدة المتبادلة للحصص',
  confidence: 'الثقة في القيادة',
}
