import { languageNow, localeOf } from '../language.ts'
import { phrase } from '../phrases.ts'
import type { Copy } from './copy.ts'

const STYLE = `body { max-width: 42rem; margin: 2rem auto; padding: 0 1rem; font: 1rem/1.5 sans-serif; color: #000; background: #fff }
dt { margin-top: 1rem; font-weight: bold }
dd { margin: 0; white-space: pre-wrap }
dl > div { break-inside: avoid }
strong { letter-spacing: 0.05em }`

/** The copy as one page that prints as it looks. It runs and loads nothing, and its title does not tell the topic. */
export function copyHtml(copy: Copy): string {
  const { reference, title, sent, answers, agreed, next } = copy
  const rows = answers.map(
    ({ question, display }) => `<div><dt>${escaped(question)}</dt><dd>${escaped(display)}</dd></div>`,
  )
  return `<!doctype html>
<html lang="${localeOf(languageNow())}">
<head>
<meta charset="utf-8">
<meta http-equiv="Content-Security-Policy" content="default-src 'none'; style-src 'unsafe-inline'">
<meta name="viewport" content="width=device-width, initial-scale=1">
<meta name="robots" content="noindex">
<title>${escaped(reference)}</title>
<style>
${STYLE}
</style>
</head>
<body>
<h1>${escaped(phrase('copyHeading'))}</h1>
<p>${escaped(phrase('copyReference'))}: <strong>${escaped(reference)}</strong><br>${escaped(phrase('copySent'))}: ${escaped(sent)}</p>
<h2>${escaped(title)}</h2>
<dl>
${rows.join('\n')}
</dl>
${list(phrase('copyAgreed'), agreed)}${list(phrase('copyNext'), next)}<p>${escaped(phrase('copyKeep'))}</p>
</body>
</html>
`
}

function list(heading: string, lines: readonly string[]): string {
  const items = lines.map((line) => `<li>${escaped(line)}</li>`)
  return items.length === 0 ? '' : `<h2>${escaped(heading)}</h2>\n<ul>\n${items.join('\n')}\n</ul>\n`
}

const ENTITIES: Readonly<Record<string, string>> = {
  '&': '&amp;',
  '<': '&lt;',
  '>': '&gt;',
  '"': '&quot;',
  "'": '&#39;',
}

/** Text for HTML. What turns the direction of writing is left out, so that nothing reads as something else. */
function escaped(text: string): string {
  return text.replace(/[\u202a-\u202e\u2066-\u2069]/g, '').replace(/[&<>"']/g, (sign) => ENTITIES[sign] ?? '')
}
