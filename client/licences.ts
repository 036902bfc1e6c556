import { readdir, readFile } from 'node:fs/promises'
import { join } from 'node:path'
import type { Plugin } from 'vite'

const ROOT = join(import.meta.dirname, '..')
const LINE = '-'.repeat(80)
const LICENCE_FILE = /^(licen[cs]e|copying|notice|third.party)/i

const INTRODUCTION = `Anstoß
Copyright (c) 2026 the contributors to Anstoß
Licensed under the EUPL, version 1.2: https://eupl.eu/1.2/en

It stands on the work of others. What follows are the notices of every package that is in the client or runs on the
server. The fonts are Fira Sans, under the SIL Open Font License: /fonts/OFL.txt
`

interface Manifest {
  name: string
  version: string
  license?: string
  author?: string | { name: string }
  repository?: string | { url: string }
}

/** Writes beside the client whose work is in it, and in the server: /licences.txt, which its footer leads to. */
export const licences: Plugin = {
  name: 'licences',
  async generateBundle(_, bundle) {
    const modules = Object.values(bundle).flatMap((it) => (it.type === 'chunk' ? it.moduleIds : []))
    const folders = new Set([...modules.flatMap(folderOf), ...STYLES, ...(await onServer())])
    const notices = await Promise.all([...folders].sort().map(noticeOf))
    const source = [INTRODUCTION, ...notices].join(`\n${LINE}\n\n`)
    this.emitFile({ type: 'asset', fileName: 'licences.txt', source })
  },
}

/** What is only looks goes into a style sheet, which does not tell where it is from. */
const STYLES = ['node_modules/@kern-ux/native']

const folderOf = (module: string) =>
  /node_modules\/(?:@[^/]+\/)?[^/]+(?!.*node_modules)/.exec(module)?.slice(0, 1) ?? []

/** All that is installed without what is for development; of what is for one platform only, what is here. */
async function onServer() {
  const lock = JSON.parse(await readFile(join(ROOT, 'package-lock.json'), 'utf8'))
  const packages = Object.entries<{ dev?: boolean; devOptional?: boolean }>(lock.packages)
  const used = packages.filter(([path, it]) => path !== '' && !it.dev && !it.devOptional)
  const there = await Promise.all(used.map(([path]) => manifestOf(path).catch(() => undefined)))
  // The image has its own Node, which comes with its own notices.
  return used
    .map(([path]) => path)
    .filter((path, at) => there[at] && !/\/node-(linux|win)/.test(path))
}

async function noticeOf(folder: string) {
  const { name, version, license = '', author, repository } = await manifestOf(folder)
  const names = (await readdir(join(ROOT, folder))).filter((it) => LICENCE_FILE.test(it)).sort()
  const texts = await Promise.all(
    names.map((it) => readFile(join(ROOT, folder, it), 'utf8').catch(() => '')),
  )
  const by = typeof author === 'object' ? author.name : author
  const from = typeof repository === 'object' ? repository.url : repository
  const head = [`${name} ${version}`, license, by && `by ${by}`, from].filter(Boolean).join('\n')
  return `${head}\n\n${texts.map((it) => it.trim()).join('\n\n')}\n`
}

const manifestOf = async (folder: string): Promise<Manifest> =>
  JSON.parse(await readFile(join(ROOT, folder, 'package.json'), 'utf8'))
