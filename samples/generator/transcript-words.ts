import type { Language, WaveId } from './design.ts'

type ByGender = { readonly f: string; readonly m: string }

/** What a transcript says around the talk, in each language. */
export type TranscriptWords = {
  readonly title: Readonly<Record<WaveId, ByGender>>
  readonly synthetic: string
  readonly interviewer: string
  readonly principal: ByGender
  readonly sections: Readonly<Record<'opening' | 'talk' | 'closing', string>>
  readonly participants: (principal: string, gender: 'f' | 'm', school: string, city: string) => string
  readonly recorded: (date: string, minutes: number) => string
  readonly minutes: (minutes: number) => string
  readonly table: readonly [string, string, string, string]
  readonly note: string
}

const english = 'SYNTHETIC SAMPLE – invented people'

export const transcriptWords: Readonly<Record<Language, TranscriptWords>> = {
  he: {
    title: {
      baseline: { f: 'ריאיון עם מנהלת בית ספר – תחילת השנה', m: 'ריאיון עם מנהל בית ספר – תחילת השנה' },
      end: { f: 'ריאיון עם מנהלת בית ספר – סוף השנה', m: 'ריאיון עם מנהל בית ספר – סוף השנה' },
    },
    synthetic: `דוגמה סינתטית – אנשים בדויים · ${english}`,
    interviewer: 'מראיינת',
    principal: { f: 'מנהלת', m: 'מנהל' },
    sections: { opening: 'פתיחה', talk: 'השיחה', closing: 'סיום' },
    participants: (principal, gender, school, city) =>
      `נכחו: המראיינת; ${principal}, ${gender === 'f' ? 'מנהלת' : 'מנהל'} ${school} (${city})`,
    recorded: (date, minutes) => `הוקלט ב-${date}, ${minutes} דקות (תמלול מקוצר)`,
    minutes: (minutes) => `${minutes} דקות (תמלול מקוצר)`,
    table: ['שם', 'בית ספר', 'תאריך', 'משך'],
    note: '* הערת תמלול: במקום אחד נכנס מישהו לחדר וההקלטה הופסקה לרגע. מה שלא נשמע היטב סומן בשלוש נקודות.',
  },
  ar: {
    title: {
      baseline: { f: 'مقابلة مع مديرة مدرسة – بداية السنة', m: 'مقابلة مع مدير مدرسة – بداية السنة' },
      end: { f: 'مقابلة مع مديرة مدرسة – نهاية السنة', m: 'مقابلة مع مدير مدرسة – نهاية السنة' },
    },
    synthetic: `عيّنة مصطنعة – أشخاص غير حقيقيين · ${english}`,
    interviewer: 'المحاورة',
    principal: { f: 'المديرة', m: 'المدير' },
    sections: { opening: 'افتتاح', talk: 'المقابلة', closing: 'ختام' },
    participants: (principal, gender, school, city) =>
      `حضر المقابلة: المحاورة؛ ${principal}، ${gender === 'f' ? 'مديرة' : 'مدير'} ${school} (${city})`,
    recorded: (date, minutes) => `سُجّلت في ${date}، ${minutes} دقيقة (تفريغ مختصر)`,
    minutes: (minutes) => `${minutes} دقيقة (تفريغ مختصر)`,
    table: ['الاسم', 'المدرسة', 'التاريخ', 'المدة'],
    note: '* ملاحظة من التفريغ: انقطع التسجيل لحظة واحدة، وما لم يُسمع جيدًا كُتب بثلاث نقاط.',
  },
  en: {
    title: {
      baseline: {
        f: 'Interview with a school principal – start of the year',
        m: 'Interview with a school principal – start of the year',
      },
      end: {
        f: 'Interview with a school principal – end of the year',
        m: 'Interview with a school principal – end of the year',
      },
    },
    synthetic: english,
    interviewer: 'Interviewer',
    principal: { f: 'Principal', m: 'Principal' },
    sections: { opening: 'Opening', talk: 'Conversation', closing: 'Closing' },
    participants: (principal, _gender, school, city) =>
      `Present: the interviewer; ${principal}, principal of ${school} (${city})`,
    recorded: (date, minutes) => `Recorded on ${date}, ${minutes} minutes (abridged transcript)`,
    minutes: (minutes) => `${minutes} minutes (abridged transcript)`,
    table: ['Name', 'School', 'Date', 'Length'],
    note: '* Transcriber’s note: somebody came into the room once and the recording was stopped. Words that could not be heard are three dots.',
  },
}
