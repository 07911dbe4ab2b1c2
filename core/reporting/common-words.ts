/**
 * Words that open sentences or are written with a capital in English without being anybody's name: languages and
 * peoples, days, words of school life, and small words. By their consonants alone some resemble a name in another
 * script (`Hebrew` reads like `כפר`), so a likeness of one such word is no reason to mask it. Words that are also given
 * names (April, Rose, Will, Hope) are left out on purpose.
 */
const COMMON = `
  hebrew arabic english russian french spanish german amharic yiddish aramaic latin israel israeli israelis arab arabs
  jewish jews muslim muslims christian christians druze bedouin european american
  sunday monday tuesday wednesday thursday friday saturday january february october november december
  math maths mathematics physics science sciences computer geometry algebra statistics literature history bagrut
  principal principals teacher teachers student students pupil pupils parent parents coach coaches ministry minister
  education programme program school schools class classes grade grades department head heads meeting meetings hours
  i a an the and or but if so as at by for from in into of on to up with without about after again against all almost
  alone along already also although always among another any anybody anyone anything are because been before being
  best better between both but can could did do does done down during each earlier either else end enough even ever
  every everybody everyone everything except few finally first fewer four five six seven eight nine ten had half has
  have having he her here hers him his how however it its just last late later least less let like little lot many
  maybe me mine more most much must my neither never next nine no nobody none nor not nothing now of off often once
  one only other others our ours out over own perhaps people quite rather really same second several she should since
  some somebody someone something sometimes soon still such than that the their them then there therefore these they
  thing things third this those though three through time today together tomorrow too toward twice two under until us
  usually very was we well were what whatever when where whether which while who whole why would year years yes
  yesterday yet you your
`
const WORDS: ReadonlySet<string> = new Set(COMMON.split(/\s+/).filter((word) => word !== ''))

/** True for one English word, whatever its capitals, that is too common to be taken for a name by its sound. */
export function isCommonWord(word: string): boolean {
  return WORDS.has(word.toLowerCase().replace(/['’]s?$/u, ''))
}
