/** What a force's own script may do with the element: here a button of the page opens the chat. */
const report = document.querySelector('#report')
report?.addEventListener('click', () => document.querySelector('police-assistant')?.open({ topic: 'bicycle-theft' }))
