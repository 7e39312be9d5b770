import { readFileSync } from 'node:fs'
import { join } from 'node:path'
import { packageRoot } from '../../../bot/package-root.ts'

/** SHA-256 of `dist/webchat.js` of Microsoft's Web Chat 4.18.1. */
export const WEB_CHAT_SHA256 = '0a68ad0a64fc04d621197da10c3eec0f843e16f7d03f6bcbed29b47517cf9bff'

/**
 * Microsoft's Web Chat as its npm package ships it to browsers. Only this one file of the package is used, and all is in it:
 * `overrides` in package.json put an empty package in the place of what it depends on, which is 424 packages and 485 MB.
 */
export function webChatBundle(): Buffer {
  return readFileSync(join(packageRoot, 'node_modules', 'botframework-webchat', 'dist', 'webchat.js'))
}
