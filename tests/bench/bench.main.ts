import { overHttp } from './over-http.ts'

const f = await overHttp({ rounds: 3, turns: 3200, sustainedMs: 8000 })
process.stdout.write(JSON.stringify(f, null, 1) + '\n')
