import { useLocation } from 'preact-iso'
import { words } from '../words/words.ts'

/** The way to the search: a field where there is room for it, else a link. */
export function SearchEntrance() {
  const { path, route } = useLocation()
  const { search } = words()
  const here = path === '/search'

  function go(event: SubmitEvent & { currentTarget: HTMLFormElement }) {
    event.preventDefault()
    const q = String(new FormData(event.currentTarget).get('q') ?? '')
    event.currentTarget.reset()
    route(`/search${q.trim() ? `?${new URLSearchParams({ q })}` : ''}`)
  }
  return (
    <>
      {!here && (
        <search class="search-entrance">
          <form action="/search" onSubmit={go}>
            <input
              type="search"
              name="q"
              maxLength={200}
              aria-label={search.title}
              placeholder={search.title}
            />
          </form>
        </search>
      )}
      <a class="bell search-link" href="/search" aria-current={here ? 'page' : undefined}>
        <svg viewBox="0 0 24 24" aria-hidden="true">
          <circle cx="10.5" cy="10.5" r="6.5" />
          <path d="m15.5 15.5 5 5" />
        </svg>
        <span class="sr-only">{search.title}</span>
      </a>
    </>
  )
}
