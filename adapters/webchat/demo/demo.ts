/** What a force's own script may do with the element: a link to the chat's own page opens it here, where the widget is there. */
document.querySelector('#report')?.addEventListener('click', (event) => {
  const chat = document.querySelector('police-assistant')
  if (chat === null) return
  event.preventDefault()
  chat.open({ topic: 'bicycle-theft' })
})

const EVENTS = [
  'opened',
  'closed',
  'started',
  'submitted',
  'unread',
  'blocked',
] as const satisfies readonly (keyof PoliceAssistantEventMap)[]
const told: string[] = []
/** All that a page learns: names of events, which it may count. */
for (const name of EVENTS) {
  document.addEventListener(name, () => {
    told.push(name)
    document.querySelector('#told')?.replaceChildren(told.join(', '))
  })
}
