import { useMutation, useQueryClient } from '@tanstack/react-query'
import { useState } from 'react'
import type { CodeRow } from '#core/contract/coding.ts'
import { useEngine } from '#renderer/engine/EngineProvider.tsx'
import { useTranslate } from '#renderer/i18n/useTranslate.ts'
import { Button } from '#renderer/ui/controls/Button.tsx'
import { Field } from '#renderer/ui/controls/Field.tsx'
import { TextField } from '#renderer/ui/controls/TextField.tsx'
import { Dialog } from '#renderer/ui/overlays/Dialog.tsx'
import { failureSentence } from '../failure-sentence.ts'
import styles from './picker.module.css'

type Props = {
  /** The words selected, or what was typed in the picker. */
  readonly name: string
  readonly codes: readonly CodeRow[]
  readonly onMade: (code: CodeRow) => void
  readonly onClose: () => void
}

/** A code named in the principal's own words, made and applied in one step. */
export function NewCodeDialog({ name: suggested, codes, onMade, onClose }: Props) {
  const wording = useTranslate()
  const { t } = wording
  const { calls } = useEngine()
  const queries = useQueryClient()
  const [name, setName] = useState(suggested)
  const [parent, setParent] = useState('')
  const make = useMutation({
    ...calls.coding.addCode.mutationOptions(),
    onSuccess: (code) => {
      void queries.invalidateQueries({ queryKey: calls.coding.listCodes.queryKey() })
      onMade(code)
    },
  })
  const submit = () => {
    const parentId = codes.find((code) => code.id === parent)?.id ?? null
    if (name.trim() !== '') make.mutate({ name: name.trim(), parentId })
  }
  return (
    <Dialog isOpen title={t('coding.inVivo')} onClose={onClose} width={440}>
      <form
        className={styles.form}
        onSubmit={(event) => {
          event.preventDefault()
          submit()
        }}
      >
        <TextField
          label={t('coding.inVivoName')}
          value={name}
          onChange={setName}
          maxLength={300}
          error={make.error ? failureSentence(make.error, wording) : null}
          data-autofocus
        />
        <Field label={t('coding.inVivoParent')}>
          {(ids) => (
            <select
              {...ids}
              className={styles.select}
              value={parent}
              onChange={(event) => setParent(event.currentTarget.value)}
            >
              <option value="">{t('coding.inVivoTop')}</option>
              {codes.map((code) => (
                <option key={code.id} value={code.id}>
                  {code.name}
                </option>
              ))}
            </select>
          )}
        </Field>
        <div className={styles.actions}>
          <Button onClick={onClose}>{t('shell.cancel')}</Button>
          <Button type="submit" look="primary" keys="Enter" disabled={name.trim() === '' || make.isPending}>
            {t('coding.inVivoMake')}
          </Button>
        </div>
      </form>
    </Dialog>
  )
}
