interface Link {
  readonly label: string
  readonly href: string
}

/** The links with the first number to call at their head; undefined there where none is to be called. */
export function callFirst(links: readonly Link[]): readonly [Link | undefined, ...Link[]] {
  const call = links.find(({ href }) => href.startsWith('tel:'))
  return [call, ...links.filter((link) => link !== call)]
}
