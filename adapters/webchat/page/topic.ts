/**
 * The topic that the address asks for, once: it is taken out of the address, so that a reload does not begin again and
 * the browser's history does not name it.
 */
export function takeTopic(): string | undefined {
  const address = new URL(location.href)
  const topic = address.searchParams.get('topic')
  if (topic === null) return undefined
  address.searchParams.delete('topic')
  history.replaceState(null, '', address)
  return topic.slice(0, 100)
}
