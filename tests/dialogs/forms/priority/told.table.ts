import { intelligenceReport } from '../../../../dialogs/forms/intelligence-report.ts'
import { reportUpdate } from '../../../../dialogs/forms/report-update.ts'
import { type PriorityRow, rowsOf } from './rows.ts'

type Row = Omit<PriorityRow, 'form'>

const safe = { 'in.now': 'no', 'gate.danger': 'no', 'in.name': 'named' } as const
const drugs = { ...safe, 'in.kind': ['drug-dealing'], 'in.children': 'no', 'in.whoElse': 'no' } as const
const person = (known: string) => ({ 'in.whoAny': 'yes', 'in.who.0.known': known, 'in.who.0.more': 'no' })

/** Domain 8.4 for what someone knows: firearm intelligence is P2, a crime with lines of enquiry P3, the rest P4. */
const intelligence: readonly Row[] = [
  { name: 'dealing without more', said: drugs, priority: 'routine', letters: '' },
  { name: 'no name', said: { ...drugs, 'in.name': 'without-name' }, priority: 'routine', letters: 'E' },
  { name: 'a crime now', said: { ...drugs, 'in.now': 'yes' }, priority: 'urgent-review', letters: 'T' },
  { name: 'someone in danger', said: { ...drugs, 'gate.danger': 'yes' }, priority: 'urgent-review', letters: 'T' },
  { name: 'terrorism', said: { ...drugs, 'in.kind': ['terrorism'] }, priority: 'urgent-review', letters: 'T' },
  {
    name: 'children who carry drugs (a victim under 18)',
    said: { ...drugs, 'in.method': ['cars', 'children'] },
    priority: 'urgent-review',
    letters: 'V',
  },
  {
    name: 'a child who is sexually exploited',
    said: { ...drugs, 'in.kind': ['sexual-exploitation'], 'in.children': 'yes' },
    priority: 'urgent-review',
    letters: 'RV',
  },
  {
    name: 'a child who is used by a gang',
    said: { ...drugs, 'in.kind': ['gang'], 'in.children': 'yes' },
    priority: 'urgent-review',
    letters: 'R',
  },
  { name: 'a gang of grown-ups', said: { ...drugs, 'in.kind': ['gang'] }, priority: 'next-day', letters: '' },
  {
    name: 'a child in slavery',
    said: { ...drugs, 'in.kind': ['slavery'], 'in.children': 'yes' },
    priority: 'urgent-review',
    letters: 'RV',
  },
  { name: 'guns at the place', said: { ...drugs, 'in.weapons': ['guns'] }, priority: 'same-day', letters: 'T' },
  { name: 'weapons as the subject', said: { ...drugs, 'in.kind': ['weapons'] }, priority: 'same-day', letters: 'T' },
  {
    name: 'a home taken over (a vulnerable victim)',
    said: { ...drugs, 'in.kind': ['cuckooing'] },
    priority: 'same-day',
    letters: 'V',
  },
  {
    name: 'grown-ups in slavery',
    said: { ...drugs, 'in.kind': ['slavery'] },
    priority: 'same-day',
    letters: 'V',
  },
  { name: 'a child at the place', said: { ...drugs, 'in.children': 'yes' }, priority: 'same-day', letters: 'R' },
  {
    name: 'nobody knows if a child is there',
    said: { ...drugs, 'in.children': null },
    priority: 'routine',
    letters: '',
  },
  { name: 'knives at the place', said: { ...drugs, 'in.weapons': ['knives'] }, priority: 'next-day', letters: 'T' },
  { name: 'dogs at the place', said: { ...drugs, 'in.weapons': ['dogs'] }, priority: 'routine', letters: 'R' },
  { name: 'no weapons at the place', said: { ...drugs, 'in.weapons': ['none'] }, priority: 'routine', letters: '' },
  { name: 'a number plate', said: { ...drugs, 'in.vehAny': 'full' }, priority: 'next-day', letters: 'I' },
  { name: 'a vehicle without a plate', said: { ...drugs, 'in.vehAny': 'seen' }, priority: 'routine', letters: '' },
  { name: 'someone known by name', said: { ...drugs, ...person('yes') }, priority: 'next-day', letters: 'I' },
  { name: 'someone known by sight', said: { ...drugs, ...person('by-sight') }, priority: 'routine', letters: 'I' },
  {
    name: 'a wanted person',
    said: { ...drugs, 'in.kind': ['wanted-person'] },
    priority: 'next-day',
    letters: '',
  },
  { name: 'stolen things', said: { ...drugs, 'in.kind': ['stolen-goods'] }, priority: 'routine', letters: '' },
  { name: 'a teller under 18', said: { ...drugs, 'rep.under18': 'yes' }, priority: 'routine', letters: 'V' },
  {
    name: 'a teller whom it is not safe to call',
    said: { ...drugs, 'con.method': ['phone'], 'con.safe': 'no' },
    priority: 'routine',
    letters: 'V',
  },
  { name: 'others could guess who told', said: { ...drugs, 'in.whoElse': 'yes' }, priority: 'routine', letters: 'E' },
  {
    name: 'a mention of suicide on the way',
    said: drugs,
    concern: 'crisis',
    priority: 'urgent-review',
    letters: '',
  },
]

const update = { 'gate.danger': 'no', 'up.new': 'no' } as const

/** A repeat victim is P2, new lines of enquiry P3, a question P4. */
const updates: readonly Row[] = [
  { name: 'news', said: { ...update, 'up.what': 'progress' }, priority: 'routine', letters: 'E' },
  { name: 'a new number', said: { ...update, 'up.what': 'change-contact' }, priority: 'routine', letters: '' },
  { name: 'property', said: { ...update, 'up.what': 'property' }, priority: 'routine', letters: '' },
  { name: 'a mistake put right', said: { ...update, 'up.what': 'correct' }, priority: 'routine', letters: '' },
  {
    name: 'danger',
    said: { ...update, 'gate.danger': 'yes', 'up.what': 'progress' },
    priority: 'urgent-review',
    letters: 'TE',
  },
  {
    name: 'a report taken back in fear',
    said: { ...update, 'up.what': 'withdraw', 'up.withdraw': 'scared' },
    priority: 'same-day',
    letters: 'TE',
  },
  {
    name: 'a report taken back under pressure from family',
    said: { ...update, 'up.what': 'withdraw', 'up.withdraw': 'pressured', 'what.da': 'yes' },
    priority: 'same-day',
    letters: 'TRE',
  },
  {
    name: 'a report taken back as it was put right',
    said: { ...update, 'up.what': 'withdraw', 'up.withdraw': 'sorted' },
    priority: 'next-day',
    letters: 'E',
  },
  {
    name: 'it happened again (a repeat victim)',
    said: { ...update, 'up.new': 'yes', 'up.what': 'progress' },
    priority: 'same-day',
    letters: 'RE',
  },
  { name: 'more to show', said: { ...update, 'up.what': 'add-evidence' }, priority: 'next-day', letters: 'I' },
  { name: 'more to tell', said: { ...update, 'up.what': 'add-information' }, priority: 'next-day', letters: '' },
  {
    name: 'footage that goes in 72 hours',
    said: { ...update, 'up.what': 'add-evidence', 'up.camera': 'yes', 'ev.cctvDelete': '2026-11-23' },
    priority: 'same-day',
    letters: 'I',
  },
  {
    name: 'footage that stays for two weeks',
    said: { ...update, 'up.what': 'add-evidence', 'up.camera': 'yes', 'ev.cctvDelete': '2026-12-04' },
    priority: 'next-day',
    letters: 'I',
  },
  {
    name: 'someone whom it is not safe to call',
    said: { ...update, 'up.what': 'progress', 'con.method': ['phone'], 'con.safe': 'set-times' },
    priority: 'routine',
    letters: 'VE',
  },
  {
    name: 'danger seen on the way',
    said: { ...update, 'up.what': 'progress' },
    concern: 'emergency',
    priority: 'urgent-review',
    letters: 'E',
  },
]

/** What someone knows, and what is added to a report: every trigger of domain 8.4 that can be known there, with near misses. */
export const toldRows: readonly PriorityRow[] = [
  ...rowsOf(intelligenceReport, intelligence),
  ...rowsOf(reportUpdate, updates),
]
