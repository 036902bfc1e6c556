import { chooseLanguage, language, words } from '../words/words.ts'

export function LanguageButton() {
  const other = language.value === 'de' ? 'en' : 'de'
  return (
    <button type="button" class="words-btn" lang={other} onClick={() => chooseLanguage(other)}>
      {words().app.language}
    </button>
  )
}
