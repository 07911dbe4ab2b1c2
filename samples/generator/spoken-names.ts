import type { Case } from './cases.ts'
import { sampleSeed, type WaveId } from './design.ts'
import type { Section } from './interview-compose.ts'
import type { Fill } from './marks.ts'
import type { Names } from './names.ts'
import { at, randomStream, shuffled } from './random.ts'

/**
 * The names that are said in an interview. People introduce themselves in full; in the talk they and their coach go by
 * first names, and a colleague is named in full. A principal names the same colleague in both interviews.
 */
export function spokenNames(
  cases: readonly Case[],
  names: Names,
): (id: string, wave: WaveId, section: Section) => Fill {
  const random = randomStream(sampleSeed, 'colleagues')
  const colleagues = {
    he: shuffled(random, names.colleagues.he),
    ar: shuffled(random, names.colleagues.ar),
    en: shuffled(random, names.colleagues.en),
  }
  return (id, _wave, section) => {
    const place = cases.findIndex((other) => other.id === id)
    const one = at(cases, place)
    const own = colleagues[one.language]
    return {
      gender: one.gender,
      names: {
        principal: section === 'opening' ? one.name : firstName(one.name),
        colleague: at(own, place % own.length),
        school: one.school,
        city: one.spokenCity,
        coach: firstName(at(names.coaches, one.coachPlace)[one.language]),
      },
    }
  }
}

function firstName(name: string): string {
  return name.split(' ')[0] ?? name
}
