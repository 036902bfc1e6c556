import { batch, signal } from '@preact/signals'
import { de, type Words } from './de.ts'

export type Language = 'de' | 'en'

const KEPT_UNDER = 'language'

export const language = signal<Language>('de')
const spoken = signal<Words>(de)

/** The texts of the interface, in the reader's language. */
export const words = () => spoken.value

/** The language in which members write here. */
const WRITTEN_IN: Language = 'de'

/** What members' words are marked with where the interface speaks another language than they do. */
export const foreignLanguage = () => (language.value === WRITTEN_IN ? undefined : WRITTEN_IN)

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

/** Where English cannot be loaded, everything stays as it is. */
async function speak(chosen: Language) {
  const texts =
    chosen === 'de'
      ? de
      : await import('./en.ts').then(
          ({ en }) => en,
          () => undefined,
        )
  if (!texts) return
  batch(() => {
    spoken.value = texts
    language.value = chosen
  })
}
