import './styles/tokens.css'
import './styles/base.css'
import './styles/kern.scss'
import './styles/shell.css'
import './styles/parts.css'
import './styles/posts.css'
import './styles/thread-line.css'
import './styles/print.css'
import { effect } from '@preact/signals'
import { render } from 'preact'
import { App } from './App.tsx'
import { forgetDraftsHere, forgetDraftsOfOthers } from './drafts/kept-here.ts'
import { loadSession, onArrival, onLeave } from './platform/session.ts'
import { language, loadWords } from './words/words.ts'

onArrival(forgetDraftsOfOthers)
onLeave(forgetDraftsHere)
void start()

// Not awaited at the top: what is loaded on demand waits for this file, and would wait for ever.
async function start() {
  await loadWords()
  effect(() => {
    document.documentElement.lang = language.value
  })
  void loadSession()
  render(<App />, document.getElementById('app')!)
}
