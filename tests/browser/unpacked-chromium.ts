import { execFile } from 'node:child_process'
import { createReadStream, createWriteStream, existsSync, readFileSync } from 'node:fs'
import { chmod, mkdtemp, rename, rm, writeFile } from 'node:fs/promises'
import { createRequire } from 'node:module'
import { tmpdir } from 'node:os'
import { dirname, join } from 'node:path'
import { pipeline } from 'node:stream/promises'
import { promisify } from 'node:util'
import { createBrotliDecompress } from 'node:zlib'

/** Where the browser of the npm package lies once unpacked, with the libraries and fonts that a bare machine lacks. */
export interface UnpackedChromium {
  readonly executable: string
  readonly libraries: string
  readonly fonts: string
}

/**
 * Unpacks the Chromium of `@sparticuz/chromium` once a version, about 200 MB in the folder for temporary files.
 * The package itself unpacks its libraries only on Amazon's own machines; elsewhere it expects libnss3 to be installed.
 * Undefined where the package holds no binary for this machine: it is made for Linux on x64.
 */
export async function unpackedChromium(): Promise<UnpackedChromium | undefined> {
  if (process.platform !== 'linux' || process.arch !== 'x64') return undefined
  const folder = packageFolder()
  const { version } = JSON.parse(readFileSync(join(folder, 'package.json'), 'utf8'))
  const place = join(tmpdir(), `chromium-${version}-${process.getuid?.() ?? 0}`)
  if (!existsSync(place)) await unpack(join(folder, 'bin'), place)
  return { executable: join(place, 'chromium'), libraries: join(place, 'lib'), fonts: place }
}

function packageFolder(): string {
  const entry = createRequire(import.meta.url).resolve('@sparticuz/chromium')
  return dirname(dirname(dirname(entry)))
}

/** Unpacked beside its place and then renamed, so that no one ever starts half a browser. */
async function unpack(from: string, place: string): Promise<void> {
  const half = await mkdtemp(`${place}-`)
  await plain(join(from, 'chromium.br'), join(half, 'chromium'))
  await chmod(join(half, 'chromium'), 0o755)
  for (const name of ['al2023.tar', 'fonts.tar']) {
    const archive = join(half, name)
    await plain(join(from, `${name}.br`), archive)
    await promisify(execFile)('tar', ['-x', '-f', archive, '-C', half])
    await rm(archive)
  }
  await writeFile(join(half, 'fonts.conf'), fontsIn(join(place, 'fonts')))
  try {
    await rename(half, place)
  } catch (error) {
    await rm(half, { recursive: true })
    // Another test was faster, and its browser is as good.
    if (!existsSync(place)) throw error
  }
}

/** The package's own settings look for its fonts in a fixed folder, and not for the machine's. */
function fontsIn(folder: string): string {
  const folders = [folder, '/usr/share/fonts'].map((name) => `<dir>${name}</dir>`).join('')
  return `<?xml version="1.0"?><fontconfig>${folders}<cachedir>${folder}/cache</cachedir></fontconfig>`
}

function plain(from: string, to: string): Promise<void> {
  return pipeline(createReadStream(from), createBrotliDecompress(), createWriteStream(to))
}
