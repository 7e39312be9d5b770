import { mkdirSync, mkdtempSync, readdirSync, readFileSync, rmSync, statSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { afterEach, beforeEach, describe, expect, it } from 'vitest'
import { readConfig } from '../../bot/config.ts'
import { readSecrets } from '../../bot/secrets.ts'

let dataDir: string
beforeEach(() => {
  dataDir = mkdtempSync(join(tmpdir(), 'secrets-'))
})
afterEach(() => rmSync(dataDir, { recursive: true }))

describe('the secrets', () => {
  it('are made once, for their owner only, and are the same the next time', () => {
    const config = readConfig({ DATA_DIR: join(dataDir, 'new') })
    const first = readSecrets(config)
    expect(readSecrets(config)).toMatchObject({
      dataKey: first.dataKey,
      directLineSecret: first.directLineSecret,
      operatorToken: first.operatorToken,
    })
    for (const file of readdirSync(join(dataDir, 'new')))
      expect(statSync(join(dataDir, 'new', file)).mode & 0o777).toBe(0o600)
  })

  it('are taken from the environment where they are set, and then not written down', () => {
    const set = { DATA_KEY: 'k'.repeat(43), DIRECT_LINE_SECRET: 'd'.repeat(20), OPERATOR_TOKEN: 'o'.repeat(20) }
    const secrets = readSecrets(readConfig({ DATA_DIR: dataDir, ...set }))
    expect(secrets).toMatchObject({
      dataKey: set.DATA_KEY,
      directLineSecret: set.DIRECT_LINE_SECRET,
      operatorToken: set.OPERATOR_TOKEN,
    })
    expect(readdirSync(dataDir)).toEqual([])
  })

  it.each([
    ['DATA_KEY', 'DATA_KEY_MISSING'],
    ['DIRECT_LINE_SECRET', 'CONFIG_INVALID'],
    ['OPERATOR_TOKEN', 'CONFIG_INVALID'],
  ])('are not made in production: a missing %s stops the start', (name, code) => {
    const all = { DATA_KEY: 'k'.repeat(43), DIRECT_LINE_SECRET: 'd'.repeat(20), OPERATOR_TOKEN: 'o'.repeat(20) }
    const env = { NODE_ENV: 'production', DATA_DIR: dataDir, ...all, [name]: '' }
    expect(() => readSecrets(readConfig(env))).toThrow(new RegExp(`${code}.*${name}`))
    expect(readdirSync(dataDir)).toEqual([])
  })

  it.each([
    'data-key',
    'direct-line-secret',
    'operator-token',
  ])('are made anew where a start was cut off: an empty %s is none', (name) => {
    writeFileSync(join(dataDir, name), '')
    const { dataKey, directLineSecret, operatorToken } = readSecrets(readConfig({ DATA_DIR: dataDir }))
    for (const secret of [dataKey, directLineSecret, operatorToken]) expect(secret.length).toBeGreaterThan(40)
    expect(readFileSync(join(dataDir, name), 'utf8').length).toBeGreaterThan(40)
    expect(readdirSync(dataDir).sort()).toEqual(['data-key', 'direct-line-secret', 'operator-token'])
  })

  it('say what is wrong, by code, where the folder cannot be made or written', () => {
    writeFileSync(join(dataDir, 'file'), 'not a folder')
    mkdirSync(join(dataDir, 'folder', 'data-key'), { recursive: true })
    for (const path of ['file', join('file', 'below'), 'folder'])
      expect(() => readSecrets(readConfig({ DATA_DIR: join(dataDir, path) }))).toThrow(
        /^STORE_UNAVAILABLE: DATA_DIR cannot be read or written \([A-Z]+\)\. Nothing was started/,
      )
  })
})
