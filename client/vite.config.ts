import { brotliCompressSync, gzipSync } from 'node:zlib'
import { defineConfig, type Plugin } from 'vite'

/** Beside each file its compressed forms: the server sends them as they are. */
const compressed: Plugin = {
  name: 'compressed',
  enforce: 'post',
  generateBundle(_, bundle) {
    for (const [fileName, file] of Object.entries(bundle)) {
      if (!/\.(js|css|html|svg)$/.test(fileName)) continue
      const source = file.type === 'chunk' ? file.code : file.source
      this.emitFile({
        type: 'asset',
        fileName: `${fileName}.br`,
        source: brotliCompressSync(source),
      })
      this.emitFile({ type: 'asset', fileName: `${fileName}.gz`, source: gzipSync(source) })
    }
  },
}

/** Pages that few ever open, and the second language: loaded when they are. */
const SELDOM =
  /client\/(office|events\/(Plan|Event[F]|Talk|Agenda[E]|Coord|plan)|identity\/Invitation|moderation\/Log|words\/en)/

export default defineConfig({
  root: import.meta.dirname,
  plugins: [compressed],
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
