import type { ComponentChildren } from 'preact'
import type { PagedList } from '../platform/paged.ts'
import { words } from '../words/words.ts'
import { Button } from './Button.tsx'
import { Empty } from './Empty.tsx'
import { Failure } from './Failure.tsx'
import { Loading } from './Loading.tsx'

interface Props<T extends { id: number }> {
  list: PagedList<T>
  /** What stands there when there is nothing. */
  empty: ComponentChildren
  children: (items: T[]) => ComponentChildren
}

export function Paged<T extends { id: number }>({ list, empty, children }: Props<T>) {
  const items = list.items.value
  return (
    <>
      {!items && list.error.value === undefined && <Loading />}
      {items?.length === 0 && <Empty>{empty}</Empty>}
      {items && items.length > 0 && children(items)}
      {/* Where one has asked for more. */}
      {list.error.value !== undefined && <Failure error={list.error.value} onRetry={list.retry} />}
      {list.next.value && (
        <div class="actions">
          <Button disabled={list.busy.value} onClick={() => void list.more()}>
            {words().app.more}
          </Button>
        </div>
      )}
    </>
  )
}
