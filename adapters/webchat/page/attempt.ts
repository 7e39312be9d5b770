/** Does what a browser may forbid or have no room for: keeping something, a channel between tabs, a socket. Then undefined, and the chat goes on without it. */
export function attempt<T>(use: () => T): T | undefined {
  try {
    return use()
  } catch (error) {
    if (error instanceof DOMException) return undefined
    throw error
  }
}
