import { z } from 'zod'
import { AssistantError } from '../dialogs/errors.ts'
import { forces } from '../knowledge/forces.ts'

const flagOrNumber = z.union([z.literal('off'), z.coerce.number().int().positive()])
/** Nothing but http and https is spoken; "localhost:3978" would pass as an address of the scheme "localhost". */
const address = z
  .url({ protocol: /^https?$/, error: 'Use an address that begins with http:// or https://' })
  .refine((text) => !URL.canParse(text) || new URL(text).username === '', 'Leave the user name and password out')
/** Letters go by SMTP, in the clear on this machine only (`smtp-mailer.ts`). */
const mailAddress = z.url({ protocol: /^smtps?$/, error: 'Use an address that begins with smtps:// or smtp://' })
/** "no-reply@example.police.uk", or with a name before it in angle brackets. */
const bare = '[^\\s<>"@,;]+@[^\\s<>"@,;]+\\.[^\\s<>"@,;]+'
const sender = z
  .string()
  .regex(new RegExp(`^(?:[^<>"@\\r\\n]{1,100} <${bare}>|${bare})$`), 'Use an address, or Name <address>')
  .transform((text) => {
    const [name = '', address = ''] = text.includes('<') ? text.split('<') : ['', text]
    return { name: name.trim(), address: address.replace(/>$/, '') }
  })
const list = z.string().transform((text) =>
  text
    .split(',')
    .map((part) => part.trim())
    .filter((part) => part !== ''),
)

/** What a Content-Security-Policy takes as the origin of a page: a scheme, a host that may begin with "*.", a port; or `*` for all. */
const pageOrigins = list.refine(
  (all) => all.every((one) => one === '*' || /^https?:\/\/(?:\*\.)?[a-z0-9.-]+(?::\d{1,5})?$/i.test(one)),
  'Use origins like https://www.example.police.uk, with commas between, or *',
)

const forceIds = forces.map(({ id }) => id)

/** Every variable of the environment, with its default. What each means is told in `Config`. */
const environment = z.object({
  NODE_ENV: z.string().default('development'),
  PORT: z.coerce.number().int().min(0).max(65_535).default(3978),
  PUBLIC_URL: address.optional(),
  DATABASE_URL: z.undefined('PostgreSQL is not supported yet: unset it').optional(),
  DATA_DIR: z.string().min(1).default('./data'),
  DATA_KEY: z.string().optional(),
  DIRECT_LINE_SECRET: z.string().min(16).optional(),
  INTAKE_URL: address.optional(),
  INTAKE_TOKEN: z.string().optional(),
  INTAKE_WEBHOOK_SECRET: z.string().min(8).optional(),
  OPERATOR_TOKEN: z.string().min(16).optional(),
  POLICE_DATA_URL: address.optional(),
  POSTCODES_URL: address.optional(),
  SMTP_URL: mailAddress.optional(),
  MAIL_FROM: sender.optional(),
  RATE_LIMIT: flagOrNumber.default(60),
  TRUSTED_PROXIES: list.default([]),
  ALLOWED_ORIGINS: list.optional(),
  EMBED_ORIGINS: pageOrigins.optional(),
  LOG_LEVEL: z.enum(['silent', 'fatal', 'error', 'warn', 'info', 'debug', 'trace']).default('info'),
  MicrosoftAppId: z.string().optional(),
  MicrosoftAppPassword: z.string().optional(),
  MicrosoftAppType: z.enum(['MultiTenant', 'SingleTenant', 'UserAssignedMSI']).optional(),
  MicrosoftAppTenantId: z.string().optional(),
  DRAFT_MINUTES: z.coerce.number().positive().optional(),
  SAVED_DRAFT_DAYS: z.coerce.number().positive().optional(),
  FORCE: z.enum(forceIds).default(forces[0].id),
  REPORT_WITHIN_DAYS: z.coerce.number().int().positive().optional(),
  SWITCHED_OFF: list.default([]),
  FORCE_NATION: z.enum(['england-and-wales', 'scotland', 'northern-ireland']).optional(),
})

/** The settings as the parts take them. Secrets that are unset are made on first start, but not in production. */
export interface Config {
  readonly production: boolean
  readonly port: number
  /** Where the outside reaches us; unset, each request's own host. */
  readonly publicUrl: string | undefined
  readonly dataDir: string
  readonly dataKey: string | undefined
  readonly directLineSecret: string | undefined
  /** Unset: the embedded intake, in the same database. */
  readonly intake: { readonly url: string; readonly token: string } | undefined
  readonly intakeWebhookSecret: string | undefined
  readonly operatorToken: string | undefined
  /** The mail server for confirmations, and who they are from; unset: none is sent, and none is promised. */
  readonly mail:
    | { readonly url: string; readonly from: { readonly name: string; readonly address: string } }
    | undefined
  /** The base addresses of data.police.uk and postcodes.io, or of copies of them; unset: nothing outside is asked about places. */
  readonly policeData: string | undefined
  readonly postcodes: string | undefined
  /** Messages a minute in one conversation, and new conversations a minute from one address; `off` for load tests. */
  readonly rateLimit: number | 'off'
  readonly trustedProxies: readonly string[]
  /** Whose pages may call Direct Line; unset: every one, but in production only our own. */
  readonly allowedOrigins: readonly string[] | undefined
  /** Whose pages may hold the chat in a frame, as `/widget.js` does; unset: every one, but in production only our own. */
  readonly embedOrigins: readonly string[] | undefined
  readonly logLevel: string
  /** The Bot Framework channel; `/api/messages` answers 404 until an app id is set. */
  readonly microsoft:
    | {
        readonly appId: string
        readonly password: string | undefined
        readonly type: string | undefined
        readonly tenantId: string | undefined
      }
    | undefined
  /** The id of the force pack. */
  readonly force: string
  /** How long an unsent draft is kept, and one saved by choice; unset, as the force has it. */
  readonly draftMinutes: number | undefined
  readonly savedDraftDays: number | undefined
  /** Days after an offence within which the force wants a driving report; unset, as the force has it. */
  readonly reportWithinDays: number | undefined
  /** Ids of flows, forms and articles that are not taken here. */
  readonly switchedOff: readonly string[]
  /** The part of the UK that is home, and whose bank holidays count; unset, as the force has it. */
  readonly nation: 'england-and-wales' | 'scotland' | 'northern-ireland' | undefined
}

/** Reads the settings. Throws CONFIG_INVALID that names every wrong variable, never its value. */
export function readConfig(env: Readonly<Record<string, string | undefined>>): Config {
  const set = Object.fromEntries(Object.entries(env).filter(([, value]) => value !== ''))
  const parsed = environment.safeParse(set)
  if (!parsed.success) {
    const faults = parsed.error.issues.map(({ path, message }) => `${path.join('.')}: ${message}`)
    throw new AssistantError(
      'CONFIG_INVALID',
      `these settings cannot be used: ${faults.join('; ')}. Nothing was started. Correct them and start again.`,
    )
  }
  const { data } = parsed
  if (data.NODE_ENV === 'production' && data.INTAKE_URL !== undefined && data.INTAKE_TOKEN === undefined) {
    throw new AssistantError(
      'CONFIG_INVALID',
      'INTAKE_TOKEN is not set. Without it the intake would refuse every report for good. Nothing was started. Set it and start again.',
    )
  }
  if (data.SMTP_URL !== undefined && data.MAIL_FROM === undefined) {
    throw new AssistantError(
      'CONFIG_INVALID',
      'MAIL_FROM is not set. Letters need a sender. Nothing was started. Set it, or unset SMTP_URL, and start again.',
    )
  }
  return {
    production: data.NODE_ENV === 'production',
    port: data.PORT,
    publicUrl: data.PUBLIC_URL,
    dataDir: data.DATA_DIR,
    dataKey: data.DATA_KEY,
    directLineSecret: data.DIRECT_LINE_SECRET,
    intake: data.INTAKE_URL === undefined ? undefined : { url: data.INTAKE_URL, token: data.INTAKE_TOKEN ?? '' },
    intakeWebhookSecret: data.INTAKE_WEBHOOK_SECRET,
    operatorToken: data.OPERATOR_TOKEN,
    mail:
      data.SMTP_URL === undefined || data.MAIL_FROM === undefined
        ? undefined
        : { url: data.SMTP_URL, from: data.MAIL_FROM },
    policeData: data.POLICE_DATA_URL,
    postcodes: data.POSTCODES_URL,
    rateLimit: data.RATE_LIMIT,
    trustedProxies: data.TRUSTED_PROXIES,
    allowedOrigins: data.ALLOWED_ORIGINS,
    embedOrigins: data.EMBED_ORIGINS,
    logLevel: data.LOG_LEVEL,
    microsoft:
      data.MicrosoftAppId === undefined
        ? undefined
        : {
            appId: data.MicrosoftAppId,
            password: data.MicrosoftAppPassword,
            type: data.MicrosoftAppType,
            tenantId: data.MicrosoftAppTenantId,
          },
    force: data.FORCE,
    draftMinutes: data.DRAFT_MINUTES,
    savedDraftDays: data.SAVED_DRAFT_DAYS,
    reportWithinDays: data.REPORT_WITHIN_DAYS,
    switchedOff: data.SWITCHED_OFF,
    nation: data.FORCE_NATION,
  }
}

/** The Bot Framework's settings under the names that its SDK reads. */
export function channelSettings({ microsoft }: Config): Readonly<Record<string, string>> {
  if (microsoft === undefined) return {}
  const { appId, password, type, tenantId } = microsoft
  return {
    MicrosoftAppId: appId,
    ...(password === undefined ? {} : { MicrosoftAppPassword: password }),
    ...(type === undefined ? {} : { MicrosoftAppType: type }),
    ...(tenantId === undefined ? {} : { MicrosoftAppTenantId: tenantId }),
  }
}
