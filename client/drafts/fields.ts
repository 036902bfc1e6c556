import { batch, signal } from '@preact/signals'
import type { Draft } from '../../server/drafts/contract.ts'

/** What is written in a place, but for when it was saved. */
export type Words = Omit<Draft, 'savedAt'>

export const NOTHING: Words = {
  ...{ title: '', kind: null, body: '', replyTo: null, version: null },
  form: null,
}

/** A draft's texts as the fields of a form. */
export function fieldsOf(words: Words) {
  const [title, kind, body] = [signal(words.title), signal(words.kind), signal(words.body)]
  const [replyTo, version] = [signal(words.replyTo), signal(words.version)]
  const form = signal(words.form)
  return {
    ...{ title, kind, body, replyTo, version, form },

    read: (): Words => ({
      title: title.value,
      kind: kind.value,
      body: body.value,
      replyTo: replyTo.value,
      version: version.value,
      form: form.value,
    }),

    fill(filled: Words) {
      batch(() => {
        title.value = filled.title
        kind.value = filled.kind
        body.value = filled.body
        replyTo.value = filled.replyTo
        version.value = filled.version
        form.value = filled.form ?? null
      })
    },
  }
}

/** Whether they are the same in all. */
export const isEqual = (one: Words, other: Words) =>
  (Object.keys(NOTHING) as (keyof Words)[]).every((it) => one[it] === other[it])

/** Whether they say the same. Of what kind it is or whom it answers is soon chosen again. */
export const isSame = (one: Words, other: Words) =>
  one.title === other.title &&
  one.body === other.body &&
  (one.form ?? null) === (other.form ?? null)
