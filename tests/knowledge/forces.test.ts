import { mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { pathToFileURL } from 'node:url'
import { build } from 'esbuild'
import { afterAll, describe, expect, it } from 'vitest'
import { z } from 'zod'
import { contentFor, loadPlainContent } from '../../bot/content.ts'
import { createServices, forceSettings } from '../../bot/services.ts'
import { nipDeadline } from '../../dialogs/clocks/nip.ts'
import type { ContactKey } from '../../dialogs/contact-key.ts'
import type { Content } from '../../dialogs/content.ts'
import { forceProblems } from '../../dialogs/force/problems.ts'
import { type ForcePack, factsOf } from '../../dialogs/force.ts'
import { generic } from '../../knowledge/forces/generic.ts'
import { metropolitan } from '../../knowledge/forces/metropolitan.ts'
import { scotland } from '../../knowledge/forces/scotland.ts'
import { forces } from '../../knowledge/forces.ts'
import { kitchenServices } from '../dialogs/engine/kitchen-content.ts'
import { MONDAY_TEN, Talk } from '../dialogs/engine/talk.ts'

const root = join(import.meta.dirname, '../..')
const plain = await loadPlainContent()
const made = mkdtempSync(join(tmpdir(), 'force-'))
afterAll(() => rmSync(made, { recursive: true, force: true }))

/** Every list of contacts with the words that it stands under. */
function lists({ flows, forms }: Content) {
  const outcomes = [...flows.values()].flatMap(({ id, outcomes }) =>
    Object.entries(outcomes).map(([name, { title, say, contacts = [] }]) => ({
      where: `${id}, ${name}`,
      text: [title, ...say].join(' '),
      contacts,
    })),
  )
  const fields = [...forms.values()].flatMap(({ id, fields }) =>
    Object.values(fields).flatMap((field) =>
      ('repeat' in field ? Object.values(field.repeat) : [field]).map((one) => ({ id, one })),
    ),
  )
  const remarks = fields.flatMap(({ id, one }) =>
    (one.remarks ?? []).map(({ say, contacts = [] }) => ({ where: id, text: say.join(' '), contacts })),
  )
  return [...outcomes, ...remarks]
}

const talk = (pack: ForcePack) => new Talk({ ...kitchenServices(contentFor(plain, pack)), force: forceSettings(pack) })

describe('the generic force', () => {
  it('is the default, and begins as before', () => {
    expect(forces[0]).toBe(generic)
    expect(talk(generic).text).toMatch(/^Hello\. I am the police enquiries assistant\. I am a machine/)
    expect(talk(generic).text).toContain('deleted after an hour')
    expect(talk(generic).text).not.toContain('Their area is')
  })
})

describe.each(forces.map((pack) => [pack.id, pack] as const))('the pack %s', (_, pack) => {
  const own = contentFor(plain, pack)

  it('says nothing in the words of another body than it names beside them', () => {
    const names: readonly (readonly [ContactKey, RegExp])[] = [
      ['h.trace', /\bTRACE\b/],
      ['h.filmlondon', /\bFilm London\b/],
      ['h.iopc', /\bIOPC\b|Independent Office for Police Conduct/],
      ['h.rspca', /(?<!Scottish S?)\bRSPCA\b/],
    ]
    const before = new Map(lists(plain).map((list) => [`${list.where} ${list.contacts.join(' ')}`, list]))
    for (const { where, text, contacts } of lists(own)) {
      if (before.has(`${where} ${contacts.join(' ')}`)) continue
      for (const [key, name] of names)
        if (!contacts.includes(key)) expect(name.test(text), `${where}: ${text}`).toBe(false)
    }
  })

  it('marks what has to be checked with the force, and has a day for every fact', () => {
    for (const [where, { reviewBy, source, owner }] of factsOf(pack)) {
      expect(reviewBy > '2026-11-23' && reviewBy <= '2027-11-23', where).toBe(true)
      expect([source.name.length > 3, owner.length > 3], where).toEqual([true, true])
    }
  })

  it('writes sentences that are plain and short', () => {
    for (const [name, { value }] of Object.entries(pack.words)) {
      expect(value, name).not.toMatch(/[!;]|n't\b/)
      for (const sentence of value.split(/(?<=\.)\s+/))
        expect(sentence.split(/\s+/).length, sentence).toBeLessThanOrEqual(25)
    }
  })
})

describe('the Metropolitan Police', () => {
  const own = contentFor(plain, metropolitan)

  it('tells who it is and where', () => {
    expect(talk(metropolitan).text).toContain('I am the Metropolitan Police enquiries assistant.')
    expect(talk(metropolitan).text).toContain('Their area is London outside the City of London.')
  })

  it('sends reports of crime to its desk, and to its wards’ teams', () => {
    expect(own.forms.get('crime-other')?.team).toBe('telephone-and-digital-investigation')
    expect(own.forms.get('antisocial-behaviour-report')?.team).toBe('safer-neighbourhoods')
    expect(own.forms.get('driving-offence-report')?.team).toBe('traffic-prosecutions')
  })

  it('names what is London’s without the rest of the country', () => {
    const towed = own.flows.get('vehicle-theft')?.outcomes
    expect(JSON.stringify(towed)).toContain('Call TRACE to find out')
    expect(JSON.stringify(towed)).not.toContain('elsewhere ask the council')
  })

  it('is known by the name that people use', () => {
    const which = Object.values(own.flows.get('existing-report')?.steps ?? {}).find(
      (step) => 'options' in step && step.options.some(({ says = [] }) => says.includes('the met')),
    )
    expect(which).toBeDefined()
  })
})

describe('Police Scotland', () => {
  const own = contentFor(plain, scotland)

  it('takes a bike stolen in Scotland, and sends England to the force there', () => {
    const here = talk(scotland).start('bicycle-theft').says('no', 'no', 'a road bike')
    expect(here.key).toBe('nation')
    expect(here.say('Scotland').key).toBe('bike.place')
    const away = talk(scotland).start('bicycle-theft').says('no', 'no', 'a road bike', 'England')
    expect(away.text).toMatch(/The police force for that area deals with this/)
    expect(away.key).toBe('start')
  })

  it('has fraud told on 101, victims helped by its own helper, and complaints overseen by PIRC', () => {
    const helpers = own.flows.get('assault')?.outcomes.support?.contacts
    expect(helpers).toContain('h.vss')
    expect(helpers).not.toContain('h.vs')
    expect(own.flows.get('fraud')?.outcomes['police-scotland']?.contacts).toContain('h.101')
    expect(own.flows.get('complaint')?.outcomes.scotland?.contacts).toContain('h.pirc')
    expect(JSON.stringify(own.forms.get('complaint-form'))).not.toContain('Independent Office')
  })

  it('counts the 14 days and its own bank holidays', () => {
    const { holidays, reportWithinDays } = forceSettings(scotland)
    expect([holidays.has('2026-11-30'), holidays.has('2026-08-31')]).toEqual([true, false])
    expect(nipDeadline('2026-11-20', '2026-11-23', { holidays, reportWithinDays })).toMatchObject({
      due: '2026-12-04',
      reportBy: '2026-11-27',
    })
  })

  it('maps teams to its own', () => {
    expect(own.forms.get('crime-theft')?.team).toBe('crime-recording-desk')
    expect(own.forms.get('driving-offence-report')?.team).toBe('camera-and-ticket-unit')
  })

  it('names no London body outside the questions about London', () => {
    const text = lists(own)
      .map((list) => list.text)
      .join(' ')
    expect(text).not.toMatch(/\bTRACE\b|Film London/)
    expect(lists(own).flatMap(({ contacts }) => contacts)).not.toContain('h.trace')
  })
})

describe('a pack made as the README says', () => {
  it('is a working force with its own name and team', async () => {
    const readme = readFileSync(join(root, 'README.md'), 'utf8')
    const code = /```ts\n(import { toCheck }[\s\S]*?)```/.exec(readme)?.[1] ?? ''
    expect(code.length).toBeGreaterThan(100)
    const file = join(made, 'pack.mjs')
    const stdin = { contents: code, resolveDir: join(root, 'knowledge/forces'), loader: 'ts' as const }
    const built = await build({
      stdin,
      bundle: true,
      format: 'esm',
      platform: 'node',
      write: false,
      logLevel: 'silent',
    })
    writeFileSync(file, built.outputFiles[0]?.text ?? '')
    const loaded: unknown = await import(pathToFileURL(file).href)
    const { exampleshire } = z
      .object({ exampleshire: z.custom<ForcePack>((one) => typeof one === 'object') })
      .parse(loaded)
    expect(forceProblems(exampleshire, plain, '2026-11-23')).toEqual([])
    const services = createServices(
      contentFor(plain, exampleshire),
      kitchenServices().recognise,
      forceSettings(exampleshire),
    )
    expect(new Talk(services, MONDAY_TEN).text).toContain('I am the Exampleshire Police enquiries assistant.')
    expect(services.content.forms.get('driving-offence-report')?.team).toBe('CTU-4')
  })
})
