import type { Rule } from './rule.ts'

/** A net under the other families: a strong word in a plain statement about now. It only makes the assistant ask. */
export const BROAD: readonly Rule[] = [
  {
    id: 'broad.danger',
    loose: true,
    net: true,
    level: 'amber',
    urgency: 'emergency',
    says: [
      'is|are|am|has|have|keeps|being|getting ..6 <strong>',
      '<strong> ..6 is|are|am|now|please|help|outside|here|someone',
      '<who> ..3 <strong>',
      'there is ..4 <strong>',
      'i ..2 see|hear|saw|heard|smell ..5 <strong>',
    ],
    unless: ['pets', 'online', 'objects', 'weak', 'lawful'],
  },
  {
    id: 'broad.crisis',
    loose: true,
    net: true,
    level: 'amber',
    urgency: 'crisis',
    says: [
      'i|my|me|myself|am ..5 <despair>',
      '<loved>|he|she ..5 <despair>',
      '<despair> ..5 i|me|myself|tonight|anymore',
    ],
    despite: ['negated', 'over', 'habit'],
    unless: ['pets', 'griefwork', 'weak'],
  },
  {
    id: 'broad.care',
    net: true,
    level: 'blue',
    urgency: 'safeguarding',
    says: [
      '<lover>|carer|stepdad|stepmum|dad|mum|uncle|brother|teacher|boss|coach|pastor|imam|he|she ..4 <harm>',
      '<harm> ..4 me|us|her|him|my ..3 <lover>|dad|mum|stepdad|uncle|brother|carer|teacher|boss|coach',
      '<child>|girl|boy|nan|grandad|neighbour|woman|auntie|friend|mate|sister|cousin|resident ..5 <harmed>',
    ],
    despite: ['past', 'habit', 'over', 'asked'],
    unless: ['pets', 'online', 'objects', 'weak'],
  },
]
