import { describe, expect, it } from 'vitest'
import { emailOf } from '../../../server/platform/text/email.ts'
import { lineOf, linesOf } from '../../../server/platform/text/line.ts'
import { isVisible } from '../../../server/platform/text/visible.ts'

const ODD = /[^\p{Lo}\p{Co}\p{Cn}]|[\p{Default_Ignorable_Code_Point}\p{Noncharacter_Code_Point}]/u

/** All characters but most of those that are nothing but letters, or nothing yet. */
const ALL = Array.from({ length: 0x110000 }, (_, code) => code)
  .filter((code) => code < 0xd800 || code > 0xdfff)
  .map((code) => String.fromCodePoint(code))
  .filter((it, index) => index % 97 === 0 || ODD.test(it))

describe('a line', () => {
  it.each([
    ['  krank  ', 'krank'],
    ['Zeile eins\nZeile zwei', 'Zeile eins Zeile zwei'],
    ['a\r\nb\u2028c\u2029d\ve\ff\u0085g\th', 'a b c d e f g h'],
    ['Steuer\u0001zeichen\0\x7f\x9f', 'Steuerzeichen'],
    ['Lesen\u202Eneztüwhcs', 'Lesenneztüwhcs'],
    ['\u202eABC\u2069\u200f', 'ABC'],
    ['Office\u200b', 'Office'],
    ['Off\ufeffi\u00adce\u2060', 'Office'],
    ['Ku\u0308che', 'Küche'],
    ['e\u200b\u0301', 'é'],
    ['A\u200bB \u200b B\u3000C\u2800D', 'AB B C D'],
    ['14\u00a0Tage', '14\u00a0Tage'],
    ['14\u00a0 Tage', '14 Tage'],
    ['\u0301Anfang', 'Anfang'],
    [`Z${'\u0336'.repeat(40)}algo`, `Z${'\u0336'.repeat(4)}algo`],
    [
      '👩🏽‍💻 ❤️‍🔥 1️⃣ 🏴\u{e0067}\u{e0062}\u{e0073}\u{e0063}\u{e0074}\u{e007f}',
      '👩🏽‍💻 ❤️‍🔥 1️⃣ 🏴\u{e0067}\u{e0062}\u{e0073}\u{e0063}\u{e0074}\u{e007f}',
    ],
    ['می‌خواهم', 'می‌خواهم'],
    ['葛\u{e0100}', '葛\u{e0100}'],
    ['x\ud800', 'x\ufffd'],
  ])('%j is %j', (written, line) => {
    expect(lineOf(written)).toBe(line)
  })

  it.each([
    ...['', ' ', '\n', '\0', '\u0001', '\u200b', '\u00ad', '\u2060\u2060', '\u3164', '\u2800'],
    ...['\u202e\u202e', '\u115f\u1160', '\uffa0', '\u0301\u0301', '\ufffc', '\ue000', '\u{1d159}'],
    ...['\u{e0041}', '\ufe0f', '\u034f', '\u180e', '\u061c', '\uffff', '\u{10ffff}', '\u17b4'],
  ])('has nothing to see in %j', (nothing) => {
    expect(isVisible(nothing)).toBe(false)
    expect(lineOf(`${nothing} ${nothing}`)).toBe('')
    expect(linesOf(`${nothing}\n${nothing}`)).toBe('')
  })

  it('is stable, whatever stands in it, and never more than a line', () => {
    for (const character of ALL) {
      for (const text of [character, `a${character}b`, `${character}ا${character}👍${character}`]) {
        const line = lineOf(text)
        if (lineOf(line) !== line) expect.fail(`${JSON.stringify(text)} is not stable`)
        if (/[\p{Cc}\p{Zl}\p{Zp}\p{Bidi_Control}]/u.test(line)) expect.fail(JSON.stringify(text))
        if (line !== line.trim() || line !== line.normalize('NFC'))
          expect.fail(JSON.stringify(text))
        if (line !== '' && !isVisible(line)) expect.fail(JSON.stringify(text))
      }
    }
  })
})

it('keeps the lines of a longer text', () => {
  expect(linesOf('\n eins\u202e\r\n\tzwei \u0001\n\n')).toBe(' eins\n\tzwei')
})

it.each([
  ['Max@Müller.DE', 'max@xn--mller-kva.de'],
  ['max@xn--mller-kva.de', 'max@xn--mller-kva.de'],
  ['max@mu\u0308ller.de ', 'max@xn--mller-kva.de'],
  ['o’neill@example.org', ''],
  ["o'neill@example.org", "o'neill@example.org"],
  ['max@', ''],
  ['@example.org', ''],
  ['max@example', ''],
  ['a b@example.org', ''],
  ['max@exa mple.org', ''],
  ['a\0b@example.org', 'ab@example.org'],
])('takes the address %j as %j', (written, address) => {
  expect(emailOf(written)).toBe(address)
})
