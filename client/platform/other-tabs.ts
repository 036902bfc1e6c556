/** What the tabs of a browser tell each other of its session. */
type Said = { kind: 'signed-out' } | { kind: 'signed-in'; memberId: number }

const channel = new BroadcastChannel('session')

export const tellOtherTabs = (said: Said) => channel.postMessage(said)

export function hearOtherTabs(listener: (said: Said) => void) {
  channel.onmessage = ({ data }: MessageEvent<Said>) => listener(data)
}
