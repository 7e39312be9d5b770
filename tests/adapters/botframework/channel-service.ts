import { createSign, generateKeyPairSync } from 'node:crypto'
import { createServer } from 'node:http'
import { listening } from '../http/listening.ts'

const { privateKey, publicKey } = generateKeyPairSync('rsa', { modulusLength: 2048 })
const stranger = generateKeyPairSync('rsa', { modulusLength: 2048 }).privateKey

/** A stand-in for the channel service: publishes its keys, signs tokens, and takes replies. `fail` refuses the next replies. */
export async function channelService() {
  const asked: string[] = []
  const replies: Record<string, unknown>[] = []
  let failing = 0
  const server = createServer((request, response) => {
    const parts: Buffer[] = []
    request.on('data', (part) => parts.push(part))
    request.on('end', () => {
      asked.push(`${request.method} ${request.url}`)
      // Two calls: restify changes every response of the process so that writeHead gives nothing back.
      const json = (body: unknown, status = 200) => {
        response.writeHead(status, { 'content-type': 'application/json' })
        response.end(JSON.stringify(body))
      }
      if (request.url === '/openid') return json({ jwks_uri: `${url}/keys` })
      if (request.url === '/keys')
        return json({ keys: [{ ...publicKey.export({ format: 'jwk' }), kid: 'k1', endorsements: ['msteams'] }] })
      if (failing > 0) {
        failing -= 1
        return json({ error: { code: 'ServiceError', message: 'no' } }, 400)
      }
      replies.push(JSON.parse(Buffer.concat(parts).toString()))
      json({ id: `sent-${replies.length}` })
    })
  })
  const { port, stop } = await listening(server)
  const url = `http://127.0.0.1:${port}`
  const token = (claims: object = {}, by: 'service' | 'stranger' = 'service', head: object = {}) => {
    const now = Math.floor(Date.now() / 1000)
    const all = {
      iss: 'https://api.botframework.com',
      aud: 'app',
      serviceurl: url,
      nbf: now - 10,
      exp: now + 600,
      ...claims,
    }
    const part = (value: object) => Buffer.from(JSON.stringify(value)).toString('base64url')
    const text = `${part({ alg: 'RS256', kid: 'k1', typ: 'JWT', ...head })}.${part(all)}`
    return `${text}.${createSign('RSA-SHA256')
      .update(text)
      .sign(by === 'service' ? privateKey : stranger)
      .toString('base64url')}`
  }
  return {
    url,
    asked,
    replies,
    token,
    fail: (times: number) => (failing = times),
    stop,
  }
}
