import styles from './grid.module.css'

/** Words of the study in a cell: in their own direction, at the cell's side; what is too long loses its end, and shows whole on hover. */
export function GridText({ text }: { readonly text: string | null }) {
  return (
    <bdi className={styles.text} title={text ?? undefined}>
      {text}
    </bdi>
  )
}
