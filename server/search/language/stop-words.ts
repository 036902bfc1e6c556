import { fold } from './fold.ts'

/**
 * Stop words of German and English. Short English ones that are something else here (it, us, will) are not among them.
 */
const GERMAN = `aber alle allem allen aller alles als also am an auch auf aus bei beim bin bis da damit dann das
  dass dem den denn der des die dies diese diesem diesen dieser dieses doch dort du durch ein eine einem einen einer
  eines er es etwas euch fuer für habe haben hat hatte hatten hier ich ihm ihn ihnen ihr ihre ihrem ihren ihrer im in
  ins ist ja jede jedem jeden jeder jedes kann kein keine keinem keinen keiner können man mein meine mich mir mit nach
  nicht noch nun nur ob oder ohne sehr sein seine seinem seinen seiner sich sie sind so soll sollte über um und uns
  unser unsere unter vom von vor wann war waren warum was weil welche welcher welches wenn wer werden wie wieder wir
  wird wo würde wurde wurden zu zum zur zwischen`
const ENGLISH = `a and are as at be been by can did do does for from had has have how i if into is its my not of on or
  our than that the their them then there these they this to was we were what when where which who why with you your`

const STOP_WORDS = new Set(`${GERMAN} ${ENGLISH}`.split(/\s+/).map(fold))

export const isStopWord = (word: string) => STOP_WORDS.has(word)
