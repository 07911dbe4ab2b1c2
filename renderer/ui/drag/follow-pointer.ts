import styles from './drag.module.css'

type Drag = {
  /** The press that began it. */
  readonly start: Pick<MouseEvent, 'clientX' | 'clientY'>
  /** What goes with the pointer. */
  readonly label: string
  readonly color?: string
  /** Whether it can be dropped here, told while it goes. */
  readonly accepts: (x: number, y: number) => boolean
  readonly onDrop: (x: number, y: number) => void
  /** Let go where it was taken. */
  readonly onClick?: () => void
  /** However it ended, before what came of it. */
  readonly onEnd?: () => void
}

/** A pointer that moved less is clicking. */
const CLICK = 4

/** Something dragged with the pointer until it is let go; Escape takes it back. Its owner offers the same by keyboard. */
export function followPointer({ start, label, color, accepts, onDrop, onClick, onEnd }: Drag): void {
  let chip: HTMLElement | null = null
  const move = (event: PointerEvent) => {
    const { clientX: x, clientY: y } = event
    if (!chip && Math.hypot(x - start.clientX, y - start.clientY) < CLICK) return
    chip ??= document.body.appendChild(makeChip(label, color))
    chip.style.left = `${x}px`
    chip.style.top = `${y}px`
    chip.toggleAttribute('data-accepted', accepts(x, y))
  }
  const stop = () => {
    window.removeEventListener('pointermove', move)
    window.removeEventListener('pointerup', up)
    window.removeEventListener('pointercancel', stop)
    window.removeEventListener('keydown', onKey, true)
    chip?.remove()
    onEnd?.()
  }
  const up = ({ clientX: x, clientY: y }: PointerEvent) => {
    stop()
    if (!chip) return onClick?.()
    swallowClick()
    if (accepts(x, y)) onDrop(x, y)
  }
  const onKey = (event: KeyboardEvent) => {
    if (event.key !== 'Escape') return
    event.preventDefault()
    event.stopPropagation()
    if (chip) swallowClick()
    stop()
  }
  window.addEventListener('pointermove', move)
  window.addEventListener('pointerup', up)
  window.addEventListener('pointercancel', stop)
  window.addEventListener('keydown', onKey, true)
}

/** Letting go after dragging is no click on what is there. */
function swallowClick(): void {
  const swallow = (event: Event) => event.stopPropagation()
  window.addEventListener('click', swallow, { capture: true, once: true })
  // Where no click follows, as over another element than the first.
  setTimeout(() => window.removeEventListener('click', swallow, { capture: true }), 300)
}

function makeChip(label: string, color: string | undefined): HTMLElement {
  const chip = document.createElement('div')
  chip.className = styles.chip ?? ''
  chip.setAttribute('aria-hidden', 'true')
  if (color) chip.style.setProperty('--k', color)
  const name = document.createElement('bdi')
  name.textContent = label
  chip.append(name)
  return chip
}
