import { readFileSync } from 'node:fs'
import { join } from 'node:path'
import { brotliDecompressSync } from 'node:zlib'
import { packageRoot } from '../../../bot/package-root.ts'

/** Which release of Microsoft's Web Chat this is. */
export const WEB_CHAT_VERSION = '4.18.1'
/** SHA-256 of the file as it is in the npm package of that version, `dist/webchat.js`. */
export const WEB_CHAT_SHA256 = '0a68ad0a64fc04d621197da10c3eec0f843e16f7d03f6bcbed29b47517cf9bff'

/**
 * Microsoft's Web Chat as its npm package ships it to browsers. Only this one file is kept here, packed: the package brings
 * 424 others and 485 MB for it, and install scripts that end in warnings.
 */
export function webChatBundle(): Buffer {
  const packed = join(packageRoot, 'tests', 'browser', 'official', `botframework-webchat-${WEB_CHAT_VERSION}.js.br`)
  return brotliDecompressSync(readFileSync(packed))
}
