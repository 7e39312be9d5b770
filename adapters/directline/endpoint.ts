import type { HttpServer } from '../http/exchange.ts'
import { mountActivities } from './activity-routes.ts'
import { mountAttachments } from './attachment-route.ts'
import { mountConversations } from './conversation-routes.ts'
import { mountCopies } from './copy-route.ts'
import { FileIntake } from './file-intake.ts'
import { mountKept } from './kept-route.ts'
import { KnownConversations } from './known-conversations.ts'
import type { DirectLineOptions, DirectLineParts } from './parts.ts'
import { StreamHub } from './stream-hub.ts'
import { mountStream } from './stream-route.ts'
import { mountTokens } from './token-routes.ts'
import { createTokens } from './tokens.ts'
import { mountTus } from './tus-routes.ts'
import { mountUpload } from './upload-route.ts'

/**
 * Direct Line 3.0 under `/v3/directline`, as Microsoft's Web Chat and directlinejs speak it, and `/chat/session`, which
 * gives our own page a token without the secret. Conversations have the wire `directline`.
 * Gives what the routes share, for the page that works without scripts.
 */
export function mountDirectLine(server: HttpServer, options: DirectLineOptions): DirectLineParts {
  const parts: DirectLineParts = {
    ...options,
    intake: new FileIntake(options.files, options.sizes),
    tokens: createTokens(options.secret, options.clock),
    known: new KnownConversations(options.store),
    streams: new StreamHub(),
  }
  mountTokens(server, parts)
  mountConversations(server, parts)
  mountActivities(server, parts)
  mountUpload(server, parts)
  mountTus(server, parts)
  mountAttachments(server, parts)
  mountCopies(server, parts)
  mountKept(server, parts)
  mountStream(server, parts)
  return parts
}
