import { schoolDay } from './calendar.ts'
import { sampleSeed, type WaveId, waveIds } from './design.ts'
import { interviewees } from './interview-plan.ts'
import { randomStream } from './random.ts'

const weeks: Readonly<Record<WaveId, readonly [string, string]>> = {
  baseline: ['2017-09-11', '2017-09-19'],
  end: ['2018-06-11', '2018-06-27'],
}

/** The day on which each interview was recorded, by document. */
export function recordingDates(): ReadonlyMap<string, string> {
  const random = randomStream(sampleSeed, 'recordings')
  return new Map(
    waveIds.flatMap((wave) =>
      interviewees.map((one) => [`${one.id}-${wave}`, schoolDay(random, ...weeks[wave])] as const),
    ),
  )
}
