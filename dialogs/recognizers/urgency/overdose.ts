import type { Rule } from './rule.ts'

/** Too much of a medicine, drug or poison. */
export const OVERDOSE: readonly Rule[] = [
  {
    id: 'overdose.taken',
    loose: true,
    level: 'red',
    urgency: 'crisis',
    says: [
      'taken|took|swallowed|take|necked|downed|swallowing|taking|had|eaten|drank|drunk|washed_down ..3 <quantity> ..4 <pills>',
      'taken|took|swallowed|necked|downed|swallowing ..2 all|my|the|his|her ..3 <pills>',
      'taken|swallowed|took|necked ..2 too many|much ..3',
      'taken|swallowed|took|necked|downed ..3 <pills> ..6 vodka|alcohol|drunk|wine|die|sleep|asleep|bottle|dizzy|whole|lot|wake|drowsy|sick|gin|whisky|not_waking|purpose',
      'swallowed|drank|drunk|drinking|necked|downed ..3 bleach|antifreeze|poison|weedkiller|chemicals|drain_cleaner|white_spirit|petrol|screenwash|acid|batteries|battery|razor|razors',
      '<who> ..4 overdose|overdosed|overdosing',
      'overdose|overdosed|overdosing ..3 now|on|tonight|help',
      'took an overdose',
      '<pills> ..4 with|and ..2 vodka|alcohol|wine|whisky|gin|bottle ..4 sleep|gone|floor|die|goodbye|end',
      'empty ..2 <pills> ..6 floor|bed|side|next|him|her|drowsy|asleep|not',
      '<pills> ..4 empty|gone ..6 drowsy|asleep|unconscious|wake|him|her|slurring',
      'line|lined|lining ..2 up ..3 <pills>',
      'pills|tablets ..3 lined up|in_front_of_me|in_my_hand|counted|stockpiled|saved_up',
      'stockpiling|stockpiled|counting|counted|saving|saved ..3 <pills>',
      '<who> has|have ..1 drunk|swallowed|taken ..3 bleach|antifreeze|poison|weedkiller|tablets|overdose',
      'injected ..3 insulin|heroin ..4 too|all|whole',
    ],
    despite: ['over', 'negated'],
    unless: ['pets', 'drugdrive'],
    before: { urgency: 'crisis', level: 'amber' },
  },
]
