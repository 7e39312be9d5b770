import restify from 'restify'
import { ReferenceBot, referenceAdapter } from './reference-bot.ts'

const adapter = referenceAdapter()
const bot = new ReferenceBot()
const server = restify.createServer()
server.use(restify.plugins.bodyParser())
server.post('/api/messages', async (request, response) => {
  const { body, headers, method = 'POST' } = request
  await adapter.process({ body, headers, method }, response, (context) => bot.run(context))
})
server.listen(0, '127.0.0.1', () => {
  process.stdout.write(`Ready at http://127.0.0.1:${server.address().port}\n`)
})
process.once('SIGTERM', () => process.exit(0))
