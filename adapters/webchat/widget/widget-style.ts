/**
 * The look of the widget, in its own shadow: nothing of the page's style comes in, and nothing goes out. A page sets colours and
 * place by `--police-assistant-colour`, `-text` (what stands on that colour), `-bottom` (how much higher than the corner).
 * Lengths are in `em` of at least 16 px, as a page's own root size may be anything.
 */
export const WIDGET_STYLE = `
:host { all: initial; display: block; font: max(1rem, 16px)/1.4 system-ui, "Segoe UI", Roboto, Arial, sans-serif;
  --colour: var(--police-assistant-colour, #1d4f91); --text: var(--police-assistant-text, #fff); --ink: #14202b; --card: #fff }
:host([hidden]), [hidden] { display: none !important }
* { box-sizing: border-box }
button { font: inherit; font-weight: bold; cursor: pointer; min-height: 2.75em; padding: .375em 1em; border: 2px solid transparent;
  border-radius: .375em; background: var(--colour); color: var(--text); text-align: left }
button:hover { text-decoration: underline }
:focus-visible { outline: 3px solid var(--ink); outline-offset: 0; box-shadow: 0 0 0 6px #ffbf00 }
.launcher { position: fixed; right: 1em; bottom: calc(1em + var(--police-assistant-bottom, 0px)); z-index: 2147483000;
  max-width: calc(100vw - 2em); border-color: var(--text); box-shadow: 0 2px 8px rgba(0, 0, 0, .4) }
.unread { display: block; font-weight: normal; text-decoration: underline }
.unread:empty { display: none }
.panel { position: fixed; inset: auto 1em calc(1em + var(--police-assistant-bottom, 0px)) auto; z-index: 2147483000; margin: 0; padding: 0;
  width: min(27em, calc(100vw - 2em)); height: min(44em, calc(100vh - 2em)); max-width: none; max-height: none;
  border: 2px solid var(--colour); border-radius: .5em; overflow: hidden; background: var(--card); color: var(--ink);
  flex-direction: column; box-shadow: 0 4px 24px rgba(0, 0, 0, .4) }
.panel[open] { display: flex }
.panel:modal { inset: var(--top, 0px) 0 auto; width: 100vw; height: var(--height, 100vh); border: 0; border-radius: 0 }
.bar { display: flex; gap: .5em; align-items: center; justify-content: space-between; padding-left: 1em;
  background: var(--colour); color: var(--text) }
.bar button { text-decoration: underline }
.title { font-weight: bold; overflow-wrap: anywhere }
iframe { flex: 1; width: 100%; min-height: 0; border: 0; background: var(--card) }
.blocked { flex: 1; padding: 1em; overflow: auto }
.blocked p { margin: 0 0 1em }
.blocked a { color: inherit; font-weight: bold }
.unseen { position: absolute; width: 1px; height: 1px; overflow: hidden; clip-path: inset(50%); white-space: nowrap }
@media (prefers-color-scheme: dark) { :host { --ink: #eef2f6; --card: #10161d } }
@media (forced-colors: active) { .launcher, .bar button { border-color: ButtonBorder } }
@media print { :host { display: none } }
`
