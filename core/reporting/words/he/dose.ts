import { say } from '../../phrase.ts'
import type { Figure } from '../../report-model.ts'
import type { Words } from '../en.ts'

export const dose: Words['dose'] = {
  intro:
    'האם מי שנפגשו עם המאמן פעמים רבות יותר השתנו יותר? הטבלה מראה כיצד השינוי הולך עם מספר המפגשים האישיים שהתקיימו.',
  clear: (k: Figure, all: Figure) => say`מספר הסולמות שבהם רווח הסמך של המתאם אינו כולל אפס: ${k} מתוך ${all}.`,
  none: 'לא נרשמו מפגשים שאפשר להעמיד שינוי לצידם.',
  caution: 'קשר אינו סיבה: מי שיכלו להיפגש לעיתים קרובות אולי שונים גם בדברים אחרים, ובית ספר במצוקה אולי נפגש יותר.',
}
