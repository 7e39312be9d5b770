import { describe, expect, it } from 'vitest'
import { channelSettings, readConfig } from '../../bot/config.ts'
import { forceOf } from '../../bot/force.ts'
import { forceSettings } from '../../bot/services.ts'
import { bankHolidaysOf } from '../../knowledge/bank-holidays.ts'

describe('the settings', () => {
  it('need nothing', () => {
    const config = readConfig({})
    expect(config).toMatchObject({
      port: 3978,
      dataDir: './data',
      production: false,
      rateLimit: 60,
      intake: undefined,
      microsoft: undefined,
    })
    expect(forceSettings(forceOf(config))).toMatchObject({
      draftMs: 3_600_000,
      savedMs: 7 * 24 * 3_600_000,
      reportWithinDays: 7,
      holidays: bankHolidaysOf('england-wales'),
    })
  })

  it('take an empty variable for one that is not set', () =>
    expect(readConfig({ PORT: '', DATA_KEY: '' }).port).toBe(3978))

  it.each([
    ['RATE_LIMIT', 'off', { rateLimit: 'off' }],
    ['RATE_LIMIT', '5', { rateLimit: 5 }],
    ['TRUSTED_PROXIES', '10.0.0.1, 10.0.0.0/8', { trustedProxies: ['10.0.0.1', '10.0.0.0/8'] }],
    [
      'EMBED_ORIGINS',
      'https://www.example.police.uk, https://*.example.org:8443',
      { embedOrigins: ['https://www.example.police.uk', 'https://*.example.org:8443'] },
    ],
    ['EMBED_ORIGINS', '*', { embedOrigins: ['*'] }],
    ['NODE_ENV', 'production', { production: true }],
    [
      'INTAKE_URL',
      'https://intake.example.police.uk',
      { intake: { url: 'https://intake.example.police.uk', token: '' } },
    ],
    ['MAIL_FROM', 'Example Police <no-reply@example.police.uk>', { mail: undefined }],
  ])('read %s=%s', (name, value, expected) => expect(readConfig({ [name]: value })).toMatchObject(expected))

  it.each([
    ['PORT', 'eighty'],
    ['EMBED_ORIGINS', 'www.example.police.uk'],
    ['EMBED_ORIGINS', 'https://www.example.police.uk/page'],
    ['EMBED_ORIGINS', "https://a.example; script-src 'unsafe-inline'"],
    ['PORT', '70000'],
    ['RATE_LIMIT', 'often'],
    ['INTAKE_URL', 'not an address'],
    ['INTAKE_URL', 'ftp://intake.example.police.uk'],
    ['INTAKE_URL', 'https://name:password@intake.example.police.uk'],
    ['PUBLIC_URL', 'localhost:3978'],
    ['LOG_LEVEL', 'loud'],
    ['SMTP_URL', 'https://mail.example.police.uk'],
    ['SMTP_URL', 'mail.example.police.uk'],
    ['MAIL_FROM', 'Example Police'],
    ['MAIL_FROM', 'no-reply@example.police.uk, other@example.org'],
    ['DIRECT_LINE_SECRET', 'short'],
  ])('refuse %s=%s by its name, and do not show its value', (name, value) => {
    expect(() => readConfig({ [name]: value })).toThrow(new RegExp(`CONFIG_INVALID.*${name}`))
    try {
      readConfig({ [name]: value })
    } catch (error) {
      expect(String(error)).not.toContain(`"${value}"`)
    }
  })

  it('need the token of an intake in production, without which it would refuse every report', () => {
    const env = { NODE_ENV: 'production', INTAKE_URL: 'https://intake.example.police.uk' }
    expect(() => readConfig(env)).toThrow(/CONFIG_INVALID.*INTAKE_TOKEN/)
    expect(readConfig({ ...env, INTAKE_TOKEN: 'a-token' }).intake?.token).toBe('a-token')
  })

  it.each([
    ['no-reply@example.police.uk', { name: '', address: 'no-reply@example.police.uk' }],
    ['Example Police <no-reply@example.police.uk>', { name: 'Example Police', address: 'no-reply@example.police.uk' }],
  ])('send letters from %s', (MAIL_FROM, from) => {
    const url = 'smtps://name:pass%20word@mail.example.police.uk'
    expect(readConfig({ SMTP_URL: url, MAIL_FROM }).mail).toEqual({ url, from })
  })

  it('send no letter without a sender, and say which setting is missing', () => {
    expect(() => readConfig({ SMTP_URL: 'smtp://127.0.0.1:25' })).toThrow(/CONFIG_INVALID.*MAIL_FROM/)
    expect(readConfig({}).mail).toBeUndefined()
  })

  it('give the SDK its names, and nothing where no channel is set', () => {
    expect(channelSettings(readConfig({}))).toEqual({})
    expect(channelSettings(readConfig({ MicrosoftAppId: 'an-id', MicrosoftAppPassword: 'a-password' }))).toEqual({
      MicrosoftAppId: 'an-id',
      MicrosoftAppPassword: 'a-password',
    })
  })
})
