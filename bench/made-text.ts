import type { Generator } from '#core/stats/generator.ts'

export type MadeLanguage = 'he' | 'en'

/** A turn as it stands in a transcript: who speaks, when, and the paragraphs said. */
export type MadeTurn = {
  readonly stamp: string
  readonly speaker: string
  readonly paragraphs: readonly string[]
  readonly words: number
}

const vocabulary: Readonly<Record<MadeLanguage, string>> = {
  en: `the school team mathematics teachers principal we and of to in a that is it with for our year data meeting every week
    think because they students five units class head department coach session together decided plan results exam grade
    worked not really more than before after still when first second lesson hour learned asked said felt trust change
    excellence culture routine community practice language numbers chart table parent city ministry goal next time`,
  he: `בית ספר המנהל המנהלת צוות מתמטיקה מורים אנחנו של על את זה עם גם כל שנה נתונים ישיבה שבוע חושבת כי הם תלמידים חמש
    יחידות כיתה רכזת מקצוע מאמנת מפגש ביחד החלטנו תוכנית תוצאות מבחן ציון עבדנו לא באמת יותר מאשר לפני אחרי עדיין כאשר
    ראשון שנייה שיעור שעה למדנו שאלנו אמרה הרגשתי אמון שינוי מצוינות תרבות שגרה קהילה שפה מספרים טבלה הורים עיר משרד יעד
    הבאה זמן שָׁלוֹם תל־אביב`,
}
const words = { en: split(vocabulary.en), he: split(vocabulary.he) }
const foreign = { en: ['Noa', 'Haifa', '5 units'], he: ['Excel', 'Google Classroom', 'PISA 2018'] }
const speakers = { en: ['Interviewer', 'Principal'], he: ['מראיינת', 'מנהלת'] }

/** Turns of an interview until `wordCount` words are said: a question in a line, an answer of one to four paragraphs. */
export function madeTurns(language: MadeLanguage, wordCount: number, chance: Generator): readonly MadeTurn[] {
  const turns: MadeTurn[] = []
  let said = 0
  for (let number = 0; said < wordCount; number += 1) {
    const isQuestion = number % 2 === 0
    const lengths = isQuestion ? [8 + chance.below(20)] : Array.from({ length: 1 + chance.below(4) }, () => answer())
    const paragraphs = lengths.map((length) => paragraph(language, length, chance))
    const spoken = lengths.reduce((sum, length) => sum + length, 0)
    turns.push({
      stamp: clock(said),
      speaker: speakers[language][isQuestion ? 0 : 1] ?? '',
      paragraphs,
      words: spoken,
    })
    said += spoken
  }
  return turns

  function answer(): number {
    return 30 + chance.below(90)
  }
}

/** Turns as the lines of a transcript. */
export function textOfTurns(turns: readonly MadeTurn[]): string {
  return turns
    .flatMap(({ stamp, speaker, paragraphs }) =>
      paragraphs.map((text, i) => (i === 0 ? `[${stamp}] ${speaker}: ${text}` : text)),
    )
    .join('\n')
}

/** Sentences with commas, now and then a word of the other script, rarely an emoji. */
function paragraph(language: MadeLanguage, length: number, chance: Generator): string {
  const pieces: string[] = []
  for (let i = 0, left = 0; i < length; i += 1, left -= 1) {
    if (left <= 0) left = 6 + chance.below(16)
    const mark = left === 1 || i === length - 1 ? '.' : chance.below(12) === 0 ? ',' : ''
    pieces.push(word(language, chance) + mark)
  }
  return pieces.join(' ')
}

function word(language: MadeLanguage, chance: Generator): string {
  const roll = chance.below(400)
  if (roll === 0) return '👩‍🏫'
  return pick(roll < 8 ? foreign[language] : words[language], chance)
}

function pick(list: readonly string[], chance: Generator): string {
  return list[chance.below(list.length)] ?? ''
}

/** Spoken at 130 words a minute. */
function clock(wordsSaid: number): string {
  const seconds = Math.floor((wordsSaid / 130) * 60)
  return [seconds / 3600, (seconds / 60) % 60, seconds % 60]
    .map((part) => String(Math.floor(part)).padStart(2, '0'))
    .join(':')
}

function split(list: string): readonly string[] {
  return list.trim().split(/\s+/)
}
