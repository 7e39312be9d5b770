import * as z from 'zod/mini'

// zod's faster way makes functions from text, which the page's Content-Security-Policy forbids. Imported before any schema is made.
z.config({ jitless: true })
