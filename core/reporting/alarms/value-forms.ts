/** Words by which an attribute's value is told in a text, where the roster writes it as a code. */
const SPOKEN: Readonly<Record<string, readonly string[]>> = {
  female: ['woman', 'women', 'female', 'אישה', 'אשה', 'נשים', 'מנהלת', 'המנהלת', 'امرأة', 'نساء', 'مديرة', 'المديرة'],
  male: ['man', 'men', 'male', 'גבר', 'גברים', 'رجل', 'رجال'],
  arab: ['Arab', 'ערבי', 'ערבית', 'הערבי', 'عربي', 'عربية', 'العربي', 'العربية'],
  bedouin: ['Bedouin', 'בדואי', 'בדואית', 'הבדואי', 'بدوي', 'بدوية', 'البدوي'],
  druze: ['Druze', 'דרוזי', 'דרוזית', 'הדרוזי', 'درزي', 'درزية', 'الدرزي'],
  'state-religious': ['state-religious', 'ממלכתי־דתי', 'ממ״ד', 'حكومي ديني'],
}
const SAME: Readonly<Record<string, string>> = {
  ...{ f: 'female', woman: 'female', נקבה: 'female', אישה: 'female', أنثى: 'female', امرأة: 'female' },
  ...{ m: 'male', man: 'male', זכר: 'male', גבר: 'male', ذكر: 'male', رجل: 'male' },
  ...{ ערבי: 'arab', בדואי: 'bedouin', דרוזי: 'druze', عربي: 'arab', بدوي: 'bedouin', درزي: 'druze' },
}
/** Values that say nothing when they stand in a text: of languages, and of what most schools are. */
const SILENT = new Set(['he', 'ar', 'en', 'state', 'yes', 'no', 'true', 'false'])

/** The forms of a value that a text may hold; a number counts only with its years. */
export function formsOfValue(attribute: string, value: string): readonly string[] {
  const bare = value.trim()
  if (bare === '' || SILENT.has(bare.toLowerCase())) return []
  if (/^\d+$/.test(bare)) return attribute.includes('year') ? inYears(bare) : []
  const known = SAME[bare.toLowerCase()] ?? bare.toLowerCase()
  return [...new Set([bare, ...(SPOKEN[known] ?? [])])].filter((form) => form.length > 1)
}

function inYears(number: string): readonly string[] {
  return [`${number} years`, `${number} year`, `${number} שנים`, `${number} שנה`, `${number} سنوات`, `${number} سنة`]
}
