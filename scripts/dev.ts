import { spawn } from 'node:child_process'
import { createServer } from 'vite'

/** The server starts again with each change to it; the client changes in the open page. */
const server = spawn(process.execPath, ['--watch', 'server/main.ts'], { stdio: 'inherit' })
process.on('exit', () => server.kill())
const client = await createServer({ configFile: 'client/vite.config.ts' })
await client.listen()
client.printUrls()
