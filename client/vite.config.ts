import { readdir, readFile, writeFile } from 'node:fs/promises'
import { join } from 'node:path'
import { brotliCompressSync, gzipSync } from 'node:zlib'
import { defineConfig, type Plugin } from 'vite'
import { licences } from './licences.ts'
import { PAGES } from './pages.ts'

/** What the server sends for paper is no page of the client, but looks alike: from the same tokens. */
const forPaper: Plugin = {
  name: 'for-paper',
  async generateBundle() {
    const styles = ['tokens', 'paper'].map((it) => join(import.meta.dirname, 'styles', `${it}.css`))
    const parts = await Promise.all(styles.map((it) => readFile(it, 'utf8')))
    this.emitFile({ type: 'asset', fileName: 'print.css', source: parts.join('\n') })
  },
}

/** The server answers at the addresses of pages, and only there. */
const addresses: Plugin = {
  name: 'addresses',
  generateBundle() {
    const source = JSON.stringify(Object.values(PAGES))
    this.emitFile({ type: 'asset', fileName: 'pages.json', source })
  },
}

/** Beside each file its compressed forms: the server sends them as they are. */
const compressed: Plugin = {
  name: 'compressed',
  // From what was written: in the hooks before, Vite has not yet put its last words into the code.
  async writeBundle({ dir }) {
    const written = await readdir(dir!, { recursive: true })
    for (const name of written.filter((it) => /\.(js|css|svg|txt)$/.test(it))) {
      const path = join(dir!, name)
      const source = await readFile(path)
      await writeFile(`${path}.br`, brotliCompressSync(source))
      await writeFile(`${path}.gz`, gzipSync(source))
    }
  },
}

/** Pages that a visit seldom begins with, and the second language: loaded when they are wanted. */
const SELDOM =
  /client\/(office|(composer|files)\/full\/|styles\/(composer|uploads|settings)|events\/|communities\/CommunitiesPage|notifications\/Not|search\/(?!SearchEntrance)|identity\/Invitation|moderation\/Log|threads\/(ToPrint|writing\/NewThread|versions\/(Version(sD|\.)|versions\.|[Dd]ifference|NewerText))|settings|feeds\/Feed|keys\/(Shortcuts|Key[LS]|keys|step)|ui\/CopyText|words\/en)|node_modules\/diff\//

export default defineConfig({
  root: import.meta.dirname,
  plugins: [forPaper, addresses, licences, compressed],
  // The server puts the nonce of each answer in its place.
  html: { cspNonce: 'NONCE' },
  css: { preprocessorOptions: { scss: { quietDeps: true } } },
  build: {
    outDir: '../dist',
    emptyOutDir: true,
    target: 'es2022',
    modulePreload: { polyfill: false },
    // Everything comes from our own origin as a file of its own: the CSP knows no data: address.
    assetsInlineLimit: 0,
    rolldownOptions: {
      output: {
        // What the first page needs is one file: a request costs more than the few bytes beyond.
        codeSplitting: { groups: [{ name: 'anstoss', test: (id) => !SELDOM.test(id) }] },
      },
    },
  },
  server: { proxy: { '/api': { target: 'http://127.0.0.1:3000', ws: true } } },
})
