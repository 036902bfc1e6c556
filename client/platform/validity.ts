import { words } from '../words/words.ts'

/** What is wrong with what a control holds, as a sentence that names its field. */
export function sentenceForInput(
  control: HTMLInputElement | HTMLTextAreaElement | HTMLSelectElement,
  label: string,
) {
  const { errors } = words()
  const { validity } = control
  if (validity.valueMissing) {
    return control instanceof HTMLSelectElement ? errors.notChosen(label) : errors.missing(label)
  }
  if (validity.tooShort) return errors.tooShort((control as HTMLInputElement).minLength)
  if (validity.typeMismatch && control.type === 'email') return errors.notAnEmail
  if (validity.typeMismatch && control.type === 'url') return errors.notAnAddress
  if (validity.badInput && control.type === 'datetime-local') return errors.notAMoment
  return errors.invalidField(label)
}
