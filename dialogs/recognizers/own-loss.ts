/** People and bodies: "my son's bike" and "my shop" are not the teller's own. */
const OTHERS =
  /^(?:friend|mate|pal|mum|mom|mam|mother|dad|father|son|daughter|kid|child|children|baby|brother|sister|wife|husband|partner|boyfriend|girlfriend|fiance|fiancee|ex|nan|nana|gran|grandma|grandad|grandfather|grandmother|grandson|granddaughter|aunt|auntie|uncle|cousin|nephew|niece|neighbour|neighbor|flatmate|housemate|lodger|tenant|landlord|colleague|boss|manager|client|customer|patient|pupil|student|carer|company|business|shop|work|employer|school|church|club|charity|lad|boy|girl|other|old|elderly|little|young|youngest|eldest|teenage)s?$/

/** Whether a story tells of something that was the teller's own: "my bike was nicked". Anyone else in it leaves that open. */
export function tellsOwnLoss(text: string): boolean {
  const owned = [
    ...text
      .slice(0, 2000)
      .toLowerCase()
      .replaceAll(/[’']/g, '')
      .matchAll(/\bmy (?:own )?([a-z-]{1,30})/g),
  ].map(([, noun]) => noun ?? '')
  return owned.length > 0 && !owned.some((noun) => OTHERS.test(noun))
}
