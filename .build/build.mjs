// Builds dist/ where a source is newer: one bundle an entry, then the intent model. Quick when nothing changed.
import { spawn } from 'node:child_process'
import { createHash } from 'node:crypto'
import { once } from 'node:events'
import { copyFileSync, existsSync, mkdirSync, readdirSync, readFileSync, statSync, writeFileSync } from 'node:fs'
import { dirname, join } from 'node:path'
import { fileURLToPath } from 'node:url'

const root = dirname(dirname(fileURLToPath(import.meta.url)))
const stamp = join(root, 'dist', '.built')
const folders = ['bot', 'dialogs', 'knowledge', 'adapters', '.build', 'tests/bench', 'tests/evaluate']

function newest(folder) {
  if (!existsSync(folder)) return 0
  let time = statSync(folder).mtimeMs
  for (const entry of readdirSync(folder, { withFileTypes: true })) {
    const path = join(folder, entry.name)
    time = Math.max(time, entry.isDirectory() ? newest(path) : statSync(path).mtimeMs)
  }
  return time
}

/** What a source loads, and what that loads, in the order of their names. */
function loadedBy({ inputs }, source) {
  const found = new Set([source])
  for (const path of found) for (const { path: next } of inputs[path]?.imports ?? []) found.add(next)
  return [...found].sort()
}

const changed = Math.max(
  ...folders.map((folder) => newest(join(root, folder))),
  statSync(join(root, 'package.json')).mtimeMs,
)
if (!existsSync(stamp) || Number(readFileSync(stamp, 'utf8')) < changed) {
  const { build } = await import('esbuild')
  const commands = readdirSync(join(root, 'bot', 'commands')).filter((name) => name.endsWith('.ts'))
  const benches = existsSync(join(root, 'tests', 'bench'))
    ? readdirSync(join(root, 'tests', 'bench')).filter((name) => name.endsWith('.main.ts'))
    : []
  const { metafile } = await build({
    metafile: true,
    absWorkingDir: root,
    entryPoints: [
      'bot/main.ts',
      ...commands.map((name) => `bot/commands/${name}`),
      ...benches.map((name) => `tests/bench/${name}`),
    ].map((path) => ({
      in: path,
      out: path
        .split('/')
        .at(-1)
        .replace(/(\.main)?\.ts$/, ''),
    })),
    bundle: true,
    splitting: true,
    format: 'esm',
    platform: 'node',
    target: 'node20',
    packages: 'external',
    outdir: 'dist',
    sourcemap: true,
    logLevel: 'warning',
  })
  const forBrowsers = {
    absWorkingDir: root,
    bundle: true,
    minify: true,
    target: 'es2020',
    outdir: 'dist/page',
    logLevel: 'warning',
  }
  // The chat loads this only when it is needed. What its library brings for old browsers is in all that the page works in.
  const builtIn = new Map([
    ['url-parse', 'export default URL'],
    [
      'js-base64',
      'export const Base64 = { encode: (text) => btoa(String.fromCharCode(...new TextEncoder().encode(text))) }',
    ],
  ])
  const later = {
    name: 'later',
    setup(building) {
      building.onResolve({ filter: /^\.\/resumable\.ts$/ }, () => ({ path: './resumable.js', external: true }))
      building.onResolve({ filter: /^(?:url-parse|js-base64)$/ }, ({ path }) => ({ path, namespace: 'built-in' }))
      building.onLoad({ filter: /./, namespace: 'built-in' }, ({ path }) => ({ contents: builtIn.get(path) }))
    },
  }
  await build({
    ...forBrowsers,
    entryPoints: ['chat', 'resumable'].map((name) => `adapters/webchat/page/${name}.ts`),
    format: 'esm',
    plugins: [later],
  })
  await build({
    ...forBrowsers,
    entryPoints: [
      'page/chat.css',
      'page/chat.html',
      'page/plain.ts',
      'page/plain.css',
      'page/icon.svg',
      'widget/widget.ts',
      'demo/demo.css',
      'demo/demo.ts',
      'demo/demo.html',
      'demo/second.html',
    ].map((path) => ({ in: `adapters/webchat/${path}`, out: path.replace(/^.*\/|\.\w+$/g, '') })),
    format: 'iife',
    loader: { '.html': 'copy', '.svg': 'copy' },
  })
  copyFileSync(join(root, 'adapters/webchat/widget/police-assistant.d.ts'), join(root, 'dist/page/widget.d.ts'))
  // Only what training is made of: code that reads by the models trains none anew.
  const code = createHash('sha256')
  for (const path of loadedBy(metafile, 'bot/commands/train.ts')) {
    if (/^dialogs\/recognizers\/(?:intent|command)\//.test(path)) code.update(readFileSync(join(root, path)))
  }
  const hash = code.digest('hex')
  const training = spawn(process.execPath, [join(root, 'dist', 'train.js'), hash], {
    stdio: ['ignore', 'inherit', 'inherit'],
  })
  const [status] = await once(training, 'exit')
  // What was wrong has been said.
  if (status !== 0) process.exit(status ?? 1)
  mkdirSync(dirname(stamp), { recursive: true })
  writeFileSync(stamp, String(changed))
}
