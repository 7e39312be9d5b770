/** Welsh for texts that stand in one place differently (after the question), and those that came later: by the English. CONTENT: Cymraeg Clir, "chi". Machine-written and unconfirmed. */
export const MORE_WORDS: Readonly<Record<string, string>> = {
  'How much traffic was there?\nLight': 'Ysgafn',
  'Whose is it?\nMine': 'Fy un i',
  'Whose is it?\nMy work’s': 'Eiddo fy ngwaith',
  'Whose is it?\nSomeone else’s': 'Eiddo rhywun arall',
}
