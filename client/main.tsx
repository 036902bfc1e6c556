import './styles/tokens.css'
import './styles/base.css'
import './styles/kern.scss'
import './styles/shell.css'
import './styles/parts.css'
import './styles/posts.css'
import './styles/thread-line.css'
import { render } from 'preact'
import { App } from './App.tsx'
import { loadSession, onLeave } from './session.ts'
import { forgetDrafts } from './threads/draft.ts'
import { loadWords } from './words/words.ts'

onLeave(forgetDrafts)
await loadWords()
void loadSession()
render(<App />, document.getElementById('app')!)
