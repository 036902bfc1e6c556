/** Latin letters that Unicode does not take apart into one of a to z and a mark, under what one writes for them. */
const WRITTEN_AS: Record<string, string> = {
  a: 'ɐɑɒᴀᶏᶐⱥꬰꬱꭤ',
  b: 'ƀƃɓʙᴃᵬᶀꞗ',
  c: 'ƈȼɕʗᴄↄꜿꞓꞔ𝼝𝼏',
  d: 'đðƌȡɖɗᴅᴆᵭᶁᶑꝺꟈ',
  e: 'ǝəɇɘɚɛɜɝɞʚᴇᴈᶒᶓᶔᶕⱸⱻꬲꬳꬴꭡ',
  f: 'ƒᵮᶂꜰꝼꞙꟻꬵ',
  g: 'ǥɠɡɢʛᵷᵹᶃꝿꞡꟑꬶ𝼁𝼂',
  h: 'ħɥɦɧʜʮʯⱨⱶꜧꞕꟶ',
  i: 'ıɨɩɪᴉᵻᵼᶖꞽꟷꟾ𝼚',
  j: 'ȷɉɟʄʝᴊ',
  k: 'ĸƙʞᴋᶄⱪꝁꝃꝅꞣ𝼃𝼐',
  l: 'ŀłƚȴɫɬɭʟᴌᶅⱡꝇꝉꞁꞎꬷꬸꬹ𝼄𝼑𝼓',
  m: 'ɯɰɱᴍᴟᵯᶆꟺꟽꟿꬺ',
  n: 'ŋƞȵɲɳɴᴎᵰᶇꞑꞥꬻꬼ𝼇𝼔',
  o: 'øǿɔɵɷᴏᴐᴑᴒᴓᴖᴗᶗⱺꝋꝍꟁꬽꬾꬿꭃꭄ𝼛',
  p: 'ƥɸᴘᵱᵽᶈⱷꝑꝓꝕꟼ',
  q: 'ɋʠꝗꝙꞯ',
  r: 'ɍɹɺɻɼɽɾɿʀʁᴙᴚᵲᵳᶉⱹꝛꞃꞧꭅꭆꭇꭈꭉꭊꭋꭌꭨ𝼈𝼕𝼖',
  s: 'ȿʂʃʅʆᵴᶊᶋᶘẜẝꜱꞅꞩꟊꟗꟙꭍ𝼋𝼌𝼞',
  t: 'ŧƫƭȶʇʈᴛᵵⱦꞇ𝼉𝼍',
  u: 'ʉʊᴜᴝᴞᵾᵿᶙꞹꞿꭎꭏꭒ',
  v: 'ʋʌᴠᶌỽⱱⱴꝟꝩ',
  w: 'ƿʍᴡⱳꟃ',
  x: 'ᶍꭓꭔꭕꭖꭗꭘꭙ',
  y: 'ƴȝɏʎʏỿꭚ𝼆',
  z: 'ƶȥɀʐʑʒʓᴢᵶᶎᶚⱬꝣ𝼘',
  ...{ ae: 'æᴁᴂꞛ', oe: 'œɶᴔꞝꭀꭁꭂꭢ', ue: 'ᵫꞟ', ss: 'ß', th: 'þᵺꝥꝧ', hv: 'ƕ', oi: 'ƣ', ou: 'ȣᴕ' },
  ...{ ll: 'ỻ', tz: 'ꜩ', aa: 'ꜳ', ao: 'ꜵ', au: 'ꜷ', av: 'ꜹꜻ', ay: 'ꜽ', oo: 'ꝏ', vy: 'ꝡ' },
  ...{ et: 'ꝫ', is: 'ꝭ', ui: 'ꭐꭑ', uo: 'ꭣ', db: 'ȸ', qp: 'ȹ', dz: 'ʣʤʥꭦ', ts: 'ʦʧꭧ', tc: 'ʨ' },
  ...{ ls: 'ʪ', lz: 'ʫ' },
}

const PLAIN = new Map(
  Object.entries(WRITTEN_AS).flatMap(([plain, letters]) =>
    [...letters].map((letter): [string, string] => [letter, plain]),
  ),
)

/** What German, Danish and Norwegian write where a letter is missing from the keyboard. */
const SPELLED: Record<string, string> = { ä: 'ae', ö: 'oe', ü: 'ue', ø: 'oe', å: 'aa' }

/** Marks, and the point of the Catalan l·l. */
const MARKS = /[\p{M}\u00b7]/gu

/** Text in small letters without any mark: Şahin is sahin, Łukasz is lukasz, Weiß is weiss. */
export const bareLetters = (text: string) =>
  text
    .normalize('NFKD')
    .toLowerCase()
    .replace(MARKS, '')
    .replace(/[^\0-\x7f]/gu, (it) => PLAIN.get(it) ?? it)

/** Text in small letters without any mark, with umlauts spelled out: Müller is mueller. */
export const spelledLetters = (text: string) =>
  bareLetters(
    text
      .normalize('NFC')
      .toLowerCase()
      .replace(/[äöüøå]/g, (it) => SPELLED[it]!),
  )
