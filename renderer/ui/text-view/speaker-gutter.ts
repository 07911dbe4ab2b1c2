import type { Extension } from '@codemirror/state'
import { GutterMarker, gutter } from '@codemirror/view'
import { formatTimeStamp } from './format-time-stamp.ts'
import type { PaintedTurn } from './text-view-types.ts'
import type { TurnStarts } from './turn-starts.ts'

/** Who speaks from this line on, and since when. */
class SpeakerMarker extends GutterMarker {
  readonly turn: PaintedTurn

  constructor(turn: PaintedTurn) {
    super()
    this.turn = turn
  }

  override eq(other: SpeakerMarker): boolean {
    return other.turn === this.turn
  }

  override toDOM(): Node {
    const box = document.createElement('div')
    const name = document.createElement('bdi')
    name.textContent = this.turn.speaker
    box.append(name)
    if (this.turn.timeStampSeconds !== null) {
      const time = document.createElement('small')
      time.textContent = formatTimeStamp(this.turn.timeStampSeconds)
      box.append(time)
    }
    return box
  }
}

/** Speakers and time stamps beside the first line of each turn. */
export function speakerGutter(starts: TurnStarts): Extension {
  return gutter({
    class: 'cm-speakers',
    lineMarker: (_view, { from }) => {
      const turn = starts.at(from)
      return turn && new SpeakerMarker(turn)
    },
  })
}
