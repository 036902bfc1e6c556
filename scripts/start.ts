import { builtClient } from './built-client.ts'

await builtClient()
await import('../server/main.ts')
