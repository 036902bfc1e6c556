// What is kept although it is not seen: it joins emoji and letters of scripts that need it, chooses the shape
// of a sign, or spells a flag.
const JOINS = String.raw`(?<=[[\p{L}\p{M}]--\p{Script=Latin}]|[\p{Emoji}\ufe0f])[\u200c\u200d](?=[[\p{L}\p{S}]--\p{Script=Latin}])`
const SHAPES = String.raw`(?<=\p{Emoji})[\ufe0e\ufe0f]|(?<=\p{Script=Han})[\ufe00-\ufe0d\u{e0100}-\u{e01ef}]`
const FLAG = String.raw`(?<=\u{1f3f4}[\u{e0020}-\u{e007e}]{0,8})[\u{e0020}-\u{e007f}]`

const UNSEEN = String.raw`[\p{Cc}\p{Cf}\p{Default_Ignorable_Code_Point}\p{Noncharacter_Code_Point}\ufffc\u{13441}\u{13442}\u{1d159}]`
const SOME_UNSEEN = new RegExp(`${JOINS}|${SHAPES}|${FLAG}|(${UNSEEN})`, 'gv')
const ALL_UNSEEN = new RegExp(UNSEEN, 'gv')

/**
 * A text without control characters, what turns the direction of writing, and what else takes up no place,
 * unless it gives its neighbours their shape.
 */
export const withoutUnseen = (text: string) =>
  text.replace(SOME_UNSEEN, (it, unseen?: string) => (unseen === undefined ? it : ''))

/** A text without any invisible character, to compare by. */
export const withoutAllUnseen = (text: string) => text.replace(ALL_UNSEEN, '')
