declare module 'autocannon' {
  export interface Request {
    method?: 'GET' | 'POST'
    path?: string
    headers?: Record<string, string>
    body?: string
    setupRequest?: (request: Request) => Request
  }
  interface Result {
    requests: { total: number }
    throughput: { total: number }
    non2xx: number
    errors: number
    duration: number
  }
  interface Instance extends PromiseLike<Result> {
    on(
      name: 'response',
      hear: (client: unknown, status: number, bytes: number, ms: number) => void,
    ): void
  }
  export default function autocannon(options: {
    url: string
    connections: number
    duration: number
    requests: Request[]
  }): Instance
}
