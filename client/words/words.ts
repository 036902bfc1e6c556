import { signal } from '@preact/signals'
import { de, type Words } from './de.ts'

export type Language = 'de' | 'en'

const KEPT_UNDER = 'language'

export const language = signal<Language>('de')
const spoken = signal<Words>(de)

/** The texts of the interface, in the reader's language. */
export const words = () => spoken.value

/** What the reader chose, else what their browser speaks, else German. */
export async function loadWords() {
  const kept = localStorage.getItem(KEPT_UNDER)
  const speaksEnglish = navigator.language.startsWith('en')
  await speak(kept === 'en' || (kept === null && speaksEnglish) ? 'en' : 'de')
}

export async function chooseLanguage(chosen: Language) {
  localStorage.setItem(KEPT_UNDER, chosen)
  await speak(chosen)
}

async function speak(chosen: Language) {
  spoken.value = chosen === 'en' ? (await import('./en.ts')).en : de
  language.value = chosen
  document.documentElement.lang = chosen
}
