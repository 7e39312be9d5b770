/** The flow that a family of danger rules is about, by the beginning of the rules' ids: the longest that fits. */
const TOPICS: Readonly<Record<string, string>> = {
  'abuse.': 'domestic-abuse',
  'abuse.elder': 'welfare-concern',
  'children.': 'child-abuse',
  'exploitation.': 'modern-slavery',
  'exploitation.sexual': 'child-abuse',
  'following.': 'stalking-harassment',
  'hate.': 'hate-crime',
  'honour.': 'domestic-abuse',
  'missing.': 'missing-person',
  'overdose.': 'welfare-concern',
  'sexual.': 'sexual-offences',
  'sexual.images': 'online-abuse',
  'suicide.': 'welfare-concern',
}

/** The flows that the danger in a message is about, in the order of the rules: for words whose topic is not known otherwise. */
export function topicsOfDanger(rules: readonly string[]): readonly string[] {
  const starts = Object.keys(TOPICS)
  const found = rules.flatMap((rule) => {
    const [start] = starts.filter((one) => rule.startsWith(one)).toSorted((a, b) => b.length - a.length)
    return start === undefined ? [] : (TOPICS[start] ?? [])
  })
  return [...new Set(found)]
}
