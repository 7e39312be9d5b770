import { writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { afterAll, beforeAll, expect, it } from 'vitest'
import { talk } from '../../../adapters/terminal/talk.ts'
import { chat } from '../../../bot/commands/chat.ts'
import { type AssistantProcess, startAssistant, temporaryFolder } from '../../end-to-end/assistant-process.ts'
import { PNG } from '../../end-to-end/form-tables.ts'
import { fakeTerminal } from './fake-terminal.ts'

let assistant: AssistantProcess
beforeAll(async () => {
  assistant = await startAssistant()
})
afterAll(async () => {
  await assistant?.stop()
})

it('greets, shows options with numbers, takes a number, and comes to the next question', async () => {
  const terminal = fakeTerminal()
  const talking = talk(assistant.url, terminal)
  expect(await terminal.see('Tell me in your own words.')).toContain('no one is reading this now')
  const asked = await terminal.type('someone stole my bike last week', '2. No')
  expect(asked).toMatch(/ {2}1\. Yes\n {2}2\. No\n.*\(about \d+ questions left\)/s)
  expect(await terminal.type('2', /\?/)).not.toContain('2. No\n  (about 7')
  await terminal.type('help', 'Answer in your own words')
  await terminal.type('/file /no/such/file', 'There is no such file.')
  terminal.end()
  await talking
  expect(terminal.shown()).toContain('This conversation is deleted.')
})

it('shows numbers to call in danger, and ends when the assistant does', async () => {
  const terminal = fakeTerminal()
  const talking = talk(assistant.url, terminal)
  await terminal.see('Tell me')
  expect(await terminal.type('he has a knife and he is outside my door now', '1. I am safe, go on')).toContain(
    'tel:999',
  )
  await terminal.type('1', 'I am glad you are safe')
  const ended = terminal.type('quick exit', 'This chat has ended.').catch(() => 'ended')
  await talking
  expect(terminal.shown()).toContain('This chat has ended.')
  terminal.write('>')
  await ended
})

it('sends a file from this machine', async () => {
  const path = join(temporaryFolder(), 'bike.png')
  writeFileSync(path, PNG)
  const terminal = fakeTerminal()
  const talking = talk(assistant.url, terminal)
  await terminal.see('Tell me')
  await terminal.type(`/file ${path}`, 'You have no report open')
  terminal.end()
  await talking
})

it('says a thing once, though the server was away when it was said', async () => {
  const terminal = fakeTerminal()
  const talking = talk(assistant.url, terminal)
  await terminal.see('Tell me')
  await assistant.kill('SIGKILL')
  const said = terminal.type('help', 'Answer in your own words')
  await assistant.restart()
  const shown = await said
  expect(shown.split('Answer in your own words')).toHaveLength(2)
  terminal.end()
  await talking
})

it('starts a server of its own where none runs, and says so where none can be reached', async () => {
  const terminal = fakeTerminal()
  const env = { DATA_DIR: join(temporaryFolder(), 'data'), PORT: '1', RATE_LIMIT: 'off' }
  const talking = chat([], env, terminal)
  await terminal.see('Tell me in your own words.')
  terminal.end()
  expect(await talking).toBe(0)
  const alone = fakeTerminal()
  expect(await chat(['http://127.0.0.1:1/'], {}, alone)).toBe(3)
  expect(alone.shown()).toContain('There is no connection.')
}, 40_000)
