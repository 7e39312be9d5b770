import { defineBlock } from '../../form.ts'

const fraud = { field: 'crime.type', is: 'fraud' } as const
const sent = { field: 'fr.sent', is: ['money-today', 'money-earlier', 'details'] } as const
const money = { field: 'fr.sent', is: ['money-today', 'money-earlier'] } as const

/**
 * Fraud (domain 3.11), where someone still wants to tell the police: Report Fraud takes the report, so all of it is short. The triage
 * asks the same under the same keys, and what it was told is not asked again.
 */
export const fraudBlock = defineBlock<
  | 'fr.now'
  | 'fr.sent'
  | 'fr.sentAt'
  | 'fr.bank'
  | 'fr.vuln'
  | 'fr.known'
  | 'fr.kind'
  | 'fr.loss'
  | 'fr.paid'
  | 'fr.contact'
  | 'fr.contactText'
  | 'fr.evidence',
  'crime.type'
>({
  'fr.now': {
    section: 'The fraud',
    answer: { kind: 'yes-no' },
    ask: 'Is anyone with you now, or coming to collect money or cards?',
    hint: 'Also if someone is taking a person to a bank or a shop to draw money out.',
    why: 'The police may be able to stop it. That needs a 999 call.',
    label: 'Happening now',
    risk: true,
    when: fraud,
    remarks: [
      {
        on: 'yes',
        danger: true,
        say: ['Call 999 now. Do not hand over money, cards or a PIN, and do not go with them.'],
        contacts: ['h.999'],
      },
    ],
  },
  'fr.sent': {
    answer: {
      kind: 'choice',
      options: [
        {
          id: 'money-today',
          label: 'Money, in the last 24 hours',
          says: ['money today', 'just sent it', 'an hour ago'],
        },
        { id: 'money-earlier', label: 'Money, longer ago', says: ['money earlier', 'last week', 'months ago'] },
        {
          id: 'details',
          label: 'Only details, such as card numbers or passwords',
          says: ['details', 'my card details', 'my password'],
        },
        { id: 'no', label: 'No, nothing', says: ['nothing', 'no money', 'neither'] },
      ],
    },
    ask: 'Was money sent, or were bank details or passwords given away?',
    why: 'Money that was sent a short time ago can sometimes be stopped.',
    label: 'What was sent',
    unknown: true,
    when: fraud,
    remarks: [
      {
        on: 'money-today',
        say: ['Call your bank now, on the number on your card or on 159. They may be able to stop the payment.'],
        contacts: ['h.159', 'h.bank'],
      },
    ],
  },
  'fr.sentAt': {
    answer: { kind: 'when' },
    ask: 'When was it sent or given?',
    hint: 'Roughly is fine.',
    why: 'The bank looks for it by its date.',
    label: 'When it was sent',
    optional: true,
    unknown: true,
    when: sent,
  },
  'fr.bank': {
    answer: { kind: 'yes-no' },
    ask: 'Have you told the bank?',
    why: 'The bank can stop cards and payments. The police cannot do that as quickly.',
    label: 'The bank knows',
    unknown: true,
    when: sent,
    remarks: [
      {
        on: 'no',
        say: ['Call your bank now, on the number on your card or on 159. Do not send any more money.'],
        contacts: ['h.159', 'h.bank'],
      },
    ],
  },
  'fr.vuln': {
    answer: { kind: 'yes-no' },
    ask: 'Is the person at risk, confused, or being pressured?',
    hint: 'For example they are very old or ill, or still believe the person who does it.',
    why: 'People who are at risk may be harmed again, and need help soon.',
    label: 'At risk or pressured',
    unknown: true,
    risk: true,
    when: fraud,
    remarks: [
      {
        on: 'yes',
        say: ['Call 101 as well and say that someone is at risk. Call 999 if the person who does it comes back.'],
        contacts: ['h.101', 'h.relay101', 'h.999'],
      },
    ],
  },
  'fr.known': {
    answer: { kind: 'yes-no' },
    ask: 'Was it someone you know of who lives or works near you?',
    why: 'If the person can be found here, the local police may act.',
    label: 'Known and local',
    unknown: true,
    risk: true,
    when: fraud,
    remarks: [
      { on: 'yes', say: ['Call 101 as well and say that you know who it was.'], contacts: ['h.101', 'h.relay101'] },
    ],
  },
  'fr.kind': {
    answer: {
      kind: 'choice',
      options: [
        { id: 'shopping', label: 'Online shopping', says: ['bought online', 'marketplace', 'fake shop'] },
        {
          id: 'impersonation',
          label: 'Someone said they were a bank or the police',
          says: ['pretended to be my bank', 'safe account', 'impersonation'],
        },
        { id: 'courier', label: 'A courier came for money or cards', says: ['courier fraud'] },
        { id: 'romance', label: 'Romance or dating', says: ['dating site', 'romance scam'] },
        { id: 'investment', label: 'Investment or crypto', says: ['crypto', 'bitcoin', 'trading', 'investment'] },
        { id: 'rental', label: 'Renting a home', says: ['fake flat', 'rental deposit'] },
        { id: 'job', label: 'A job', says: ['job scam', 'fake job'] },
        { id: 'ticket', label: 'Tickets or a holiday', says: ['tickets', 'fake holiday', 'fake booking'] },
        { id: 'loan-fee', label: 'A fee for a loan', says: ['loan fee', 'advance fee'] },
        { id: 'identity', label: 'Someone used my name', says: ['identity theft', 'in my name'] },
        { id: 'hack', label: 'An account was hacked', says: ['hacked', 'hacked account'] },
        { id: 'phone', label: 'My phone number was taken over', says: ['sim swap'] },
        { id: 'business', label: 'An attack on a business, or ransomware', says: ['ransomware', 'cyber attack'] },
        { id: 'invoice', label: 'A false invoice', says: ['fake invoice', 'invoice fraud'] },
        { id: 'door', label: 'At the door', says: ['doorstep', 'door to door', 'cold caller'] },
        { id: 'inheritance', label: 'A prize or an inheritance', says: ['lottery', 'prize'] },
        { id: 'other', label: 'Something else', says: ['none of these'] },
      ],
    },
    ask: 'What kind of fraud is it?',
    why: 'For some kinds there is more that you can do.',
    label: 'Kind of fraud',
    unknown: true,
    when: fraud,
  },
  'fr.loss': {
    answer: { kind: 'money' },
    ask: 'How much money was lost?',
    hint: 'All of it together. A rough sum is fine.',
    why: 'It shows how much harm was done.',
    label: 'Money lost',
    unknown: true,
    when: money,
  },
  'fr.paid': {
    answer: {
      kind: 'choices',
      options: [
        { id: 'transfer', label: 'Bank transfer', says: ['transfer', 'bacs', 'faster payment'] },
        { id: 'card', label: 'Card', says: ['debit card', 'credit card'] },
        { id: 'cash', label: 'Cash' },
        { id: 'crypto', label: 'Crypto', says: ['bitcoin', 'cryptocurrency'] },
        { id: 'gift-card', label: 'Gift cards', says: ['gift card', 'vouchers'] },
        { id: 'paypal', label: 'PayPal or another app', says: ['paypal', 'revolut', 'an app'] },
        { id: 'other', label: 'Another way', says: ['other', 'cheque'] },
      ],
    },
    ask: 'How was it paid?',
    hint: 'You can choose more than one.',
    why: 'Some kinds of payment can be traced or stopped.',
    label: 'How it was paid',
    unknown: true,
    when: money,
  },
  'fr.contact': {
    answer: {
      kind: 'choices',
      options: [
        { id: 'call', label: 'Phone call', says: ['rang', 'phone', 'call'] },
        { id: 'text', label: 'Text or chat message', says: ['text', 'sms', 'whatsapp'] },
        { id: 'email', label: 'Email', says: ['e-mail'] },
        { id: 'social', label: 'Social media or a dating app', says: ['facebook', 'instagram', 'dating app'] },
        { id: 'website', label: 'A website or advert', says: ['website', 'advert', 'online shop'] },
        { id: 'post', label: 'Letter', says: ['post'] },
        { id: 'door', label: 'At the door or in person', says: ['door', 'in person'] },
        { id: 'other', label: 'Another way', says: ['other'] },
      ],
    },
    ask: 'How did they get in touch?',
    hint: 'You can choose more than one.',
    why: 'It shows how they work.',
    label: 'How they got in touch',
    unknown: true,
    when: fraud,
  },
  'fr.contactText': {
    answer: { kind: 'long-text', max: 1000 },
    ask: 'Which names, phone numbers, sites or accounts did they use?',
    hint: 'Never type your own card number, account number or password.',
    why: 'They link your report with others.',
    label: 'Names, numbers and sites',
    unknown: true,
    when: fraud,
  },
  'fr.evidence': {
    answer: {
      kind: 'choices',
      none: 'none',
      options: [
        { id: 'messages', label: 'Messages or emails', says: ['messages', 'emails', 'texts'] },
        { id: 'receipts', label: 'Receipts or bank statements', says: ['receipts', 'statements'] },
        { id: 'screenshots', label: 'Screenshots', says: ['screen shots'] },
        { id: 'documents', label: 'Contracts or other papers', says: ['papers', 'contract', 'invoice'] },
        { id: 'other', label: 'Something else', says: ['other'] },
        { id: 'none', label: 'Nothing', says: ['none', 'no'] },
      ],
    },
    ask: 'What have you kept?',
    hint: 'You can choose more than one.',
    why: 'It can show what happened.',
    label: 'What was kept',
    optional: true,
    unknown: true,
    when: fraud,
  },
})
