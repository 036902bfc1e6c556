import type { Ajv } from 'ajv'
import { emailOf } from './email.ts'
import { KEYWORD, type KindOfText } from './kinds.ts'
import { lineOf, linesOf } from './line.ts'
import { passwordOf } from './password.ts'

/** What a text must be, and how it is brought into its one form before anybody sees it. */
const KINDS = {
  line: {
    formOf: lineOf,
    code: 'nothing_to_see',
    sentence: 'needs something that can be seen',
  },
  lines: { formOf: linesOf, mayBeEmpty: true },
  email: { formOf: emailOf, code: 'email_invalid', sentence: 'is not an e-mail address' },
  password: {
    formOf: passwordOf,
    code: 'password_unseen',
    sentence: 'needs something that can be seen, and no control characters',
  },
} satisfies Record<KindOfText, Kind>

interface Kind {
  /** The text in its one form; empty where it has none. */
  formOf: (text: string) => string
  mayBeEmpty?: boolean
  code?: string
  sentence?: string
}

/** Lets schemas name a kind of text: a request's is then in its one form before a handler sees it, or refused. */
export function addKindsOfText(ajv: Ajv) {
  ajv.addKeyword({
    keyword: KEYWORD,
    type: 'string',
    schemaType: 'string',
    before: 'maxLength',
    modifying: true,
    errors: true,
    compile: (name: KindOfText) => {
      const kind: Kind = KINDS[name]
      const validate: Validate = (text, place) => {
        const form = kind.formOf(text)
        if (place) place.parentData[place.parentDataProperty] = form
        const fits = form !== '' || kind.mayBeEmpty === true
        if (!fits) validate.errors = [refusalOf(kind)]
        return fits
      }
      return validate
    },
  })
}

interface Validate {
  (
    text: string,
    place?: { parentData: Record<string | number, unknown>; parentDataProperty: string | number },
  ): boolean
  errors?: object[]
}

const refusalOf = ({ code, sentence }: Kind) => ({
  keyword: KEYWORD,
  message: sentence,
  params: { code },
})
