import type Postgres from 'postgres'

const PAUSE_MS = 300

/**
 * Listens on a channel with a connection of its own, which is opened again whenever it is lost; the first attempt must
 * succeed. Returns a function that stops it.
 */
export async function listenTo(
  open: (options: Postgres.Options<Record<string, never>>) => Postgres.Sql,
  {
    channel,
    onPayload,
    onMissed,
  }: {
    channel: string
    onPayload: (payload: string) => void
    onMissed: () => void
  },
) {
  let ended = false
  let client: Postgres.Sql
  let timer: NodeJS.Timeout | undefined

  async function connect() {
    let isListening = false
    const mine = open({
      ...{ max: 1, idle_timeout: null as never, max_lifetime: null, fetch_types: false },
      onnotify: (_: string, payload: string) => onPayload(payload),
      onclose: () => isListening && again(mine),
    } as Postgres.Options<Record<string, never>>)
    client = mine
    try {
      await mine.unsafe(`listen ${channel}`)
      isListening = true
    } catch (error) {
      void mine.end({ timeout: 0 })
      throw error
    }
  }

  function again(lost?: Postgres.Sql) {
    if (ended || (lost && lost !== client)) return
    void lost?.end({ timeout: 0 })
    timer = setTimeout(() => connect().then(onMissed, () => again()), PAUSE_MS)
  }

  await connect()
  return async () => {
    ended = true
    clearTimeout(timer)
    await client.end({ timeout: 1 })
  }
}
