import { startBrowser } from './chromium.ts'
import { test } from 'vitest'
test('x', async () => { const b = await startBrowser();
 for (const [name, viewport, scheme] of [['desk', {width:1100,height:900}, 'light'], ['phone', {width:360,height:740}, 'dark']] as const) {
 const c = await b.newContext({viewport, colorScheme: scheme}); const p = await c.newPage();
 p.on('console', m => console.log(name, m.type(), m.text())); p.on('pageerror', e => console.log('ERR', e.message)); p.on('requestfailed', r => console.log('FAILED', r.url()))
 await p.goto('http://localhost:4567/chat'); await p.getByText('Tell me in your own words').waitFor({timeout: 8000})
 await p.screenshot({path:`/tmp/cr/${name}-1.png`})
 const say = async (t: string) => { await p.getByLabel('Write your answer').fill(t); await p.keyboard.press('Enter'); await p.waitForTimeout(500) }
 await say('my bike was nicked from outside Holborn station last night, black Trek, about six hundred quid')
 await p.screenshot({path:`/tmp/cr/${name}-2.png`, fullPage: true})
 await p.getByRole('button', {name:'Help'}).click(); await p.waitForTimeout(400)
 for (let i=0;i<2;i++){ const o = p.locator('#controls button.option').first(); if (await o.count()) { await o.click(); await p.waitForTimeout(500) } }
 await say('there is a man with a knife here now')
 await p.screenshot({path:`/tmp/cr/${name}-3.png`, fullPage: true})
 console.log(await p.locator('body').ariaSnapshot())
 await c.close() }
 await b.close() }, 90000)
