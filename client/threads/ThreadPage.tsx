import { useEffect, useMemo } from 'preact/hooks'
import { useRoute } from 'preact-iso'
import type { Thread } from '../../server/threads/contract.ts'
import { LoadedPage } from '../ui/LoadedPage.tsx'
import { Page } from '../ui/Page.tsx'
import { words } from '../words/words.ts'
import { AboutThread } from './AboutThread.tsx'
import { PostList } from './list/PostList.tsx'
import { openThread, type ThreadModel } from './thread.ts'

export function ThreadPage() {
  const { threadId } = useRoute().params
  const model = useMemo(() => openThread(threadId!), [threadId])
  useEffect(() => {
    void model.open()
    return model.close
  }, [model])
  return (
    <LoadedPage of={{ value: model.thread, error: model.error, reload: model.load }}>
      {(thread) => <ThreadView key={thread.id} thread={thread} model={model} />}
    </LoadedPage>
  )
}

function ThreadView({ thread, model }: { thread: Thread; model: ThreadModel }) {
  const { threads, communities } = words()
  return (
    <Page
      kicker={
        <>
          <a href={`/communities/${thread.community.id}`}>
            {communities.name(thread.community.name)}
          </a>{' '}
          · {threads.kinds[thread.kind as keyof typeof threads.kinds]}
        </>
      }
      title={thread.title}
      isForeign
      aside={<AboutThread thread={thread} model={model} />}
      asideName={threads.about}
    >
      <PostList thread={thread} model={model} />
    </Page>
  )
}
