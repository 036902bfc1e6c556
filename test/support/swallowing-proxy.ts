import { once } from 'node:events'
import { type AddressInfo, connect, createServer, type Socket } from 'node:net'

/** A proxy before a server, that can lose the websockets it carries without closing them. */
export async function swallowingProxy(to: string) {
  const { port } = new URL(to)
  const websockets = new Set<Socket>()
  const all = new Set<Socket>()
  const proxy = createServer((near) => {
    const far = connect(Number(port), '127.0.0.1')
    near.once('data', (first) => {
      if (first.includes('GET /api/live ')) websockets.add(near).add(far)
    })
    near.pipe(far).pipe(near)
    for (const end of [near, far]) {
      all.add(end)
      end.on('error', () => {})
      end.on('close', () => {
        near.destroy()
        far.destroy()
      })
    }
  })
  proxy.listen(0, '127.0.0.1')
  await once(proxy, 'listening')
  return {
    address: `http://127.0.0.1:${(proxy.address() as AddressInfo).port}`,
    /** Those that are open hear and say nothing any more; new ones do. */
    swallow() {
      for (const socket of websockets) socket.unpipe().pause()
      websockets.clear()
    },
    close() {
      for (const socket of all) socket.destroy()
      proxy.close()
    },
  }
}
