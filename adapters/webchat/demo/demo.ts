/** What a force's own script may do with the element: a link to the chat's own page opens it here, where the widget is there. */
document.querySelector('#report')?.addEventListener('click', (event) => {
  const chat = document.querySelector('police-assistant')
  if (chat === null) return
  event.preventDefault()
  chat.open({ topic: 'bicycle-theft' })
})
