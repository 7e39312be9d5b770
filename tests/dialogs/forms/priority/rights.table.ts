import { complaintForm } from '../../../../dialogs/forms/complaint-form.ts'
import { filmingNotice } from '../../../../dialogs/forms/filming-notice.ts'
import { neighbourhoodMessage } from '../../../../dialogs/forms/neighbourhood-message.ts'
import { processionNotice } from '../../../../dialogs/forms/procession-notice.ts'
import { rightToReviewRequest } from '../../../../dialogs/forms/right-to-review-request.ts'
import { thanksForm } from '../../../../dialogs/forms/thanks-form.ts'
import { type PriorityRow, rowsOf } from './rows.ts'

type Row = Omit<PriorityRow, 'form'>

const grievance = { 'gate.danger': 'no', 'cp.death': 'no', 'cp.forWhom': 'me', 'cp.under16': 'no' } as const
const forChild = {
  'gate.danger': 'no',
  'cp.death': 'no',
  'cp.forWhom': 'other',
  'cp.permission': 'parent',
} as const

const complaints: readonly Row[] = [
  {
    name: 'rudeness',
    said: { ...grievance, 'cp.about': 'person', 'cp.crime': 'no' },
    priority: 'routine',
    letters: '',
  },
  { name: 'danger', said: { ...grievance, 'gate.danger': 'yes' }, priority: 'urgent-review', letters: 'T' },
  { name: 'a death', said: { ...grievance, 'cp.death': 'yes' }, priority: 'urgent-review', letters: 'H' },
  { name: 'a stay in hospital', said: { ...grievance, 'cp.injured': 'hospital' }, priority: 'same-day', letters: 'H' },
  { name: 'a bruise', said: { ...grievance, 'cp.injured': 'minor' }, priority: 'next-day', letters: 'H' },
  { name: 'no one hurt', said: { ...grievance, 'cp.injured': 'no' }, priority: 'routine', letters: '' },
  { name: 'a child who complains', said: { ...grievance, 'cp.under16': 'yes' }, priority: 'same-day', letters: 'V' },
  {
    name: 'a child who was hurt',
    said: { ...grievance, 'cp.under16': 'yes', 'cp.injured': 'minor' },
    priority: 'urgent-review',
    letters: 'HV',
  },
  { name: 'a parent for a child', said: forChild, priority: 'same-day', letters: 'V' },
  {
    name: 'a parent for a child who was hurt',
    said: { ...forChild, 'cp.injured': 'hospital' },
    priority: 'urgent-review',
    letters: 'HV',
  },
  {
    name: 'someone who cannot agree',
    said: { ...forChild, 'cp.permission': 'cannot' },
    priority: 'same-day',
    letters: 'V',
  },
  { name: 'a friend who agrees', said: { ...forChild, 'cp.permission': 'yes' }, priority: 'routine', letters: '' },
  {
    name: 'a crime by an officer',
    said: { ...grievance, 'cp.about': 'person', 'cp.crime': 'yes' },
    priority: 'next-day',
    letters: 'H',
  },
  {
    name: 'video that may still be there',
    said: { ...grievance, 'cp.when': { date: '2026-11-02' } },
    priority: 'routine',
    letters: 'I',
  },
  {
    name: 'something of last year',
    said: { ...grievance, 'cp.when': { date: '2025-11-02' } },
    priority: 'routine',
    letters: '',
  },
]

const review = { 'gate.danger': 'no', 'vrr.told': '2026-11-01', 'vrr.who': 'victim' } as const

const reviews: readonly Row[] = [
  { name: 'in time', said: review, priority: 'routine', letters: '' },
  { name: 'danger', said: { ...review, 'gate.danger': 'yes' }, priority: 'urgent-review', letters: 'T' },
  {
    name: 'the last days of the 3 months',
    said: { ...review, 'vrr.told': '2026-08-22' },
    priority: 'next-day',
    letters: '',
  },
  { name: 'past the 3 months', said: { ...review, 'vrr.told': '2026-06-22' }, priority: 'routine', letters: '' },
  { name: 'a family that lost someone', said: { ...review, 'vrr.who': 'bereaved' }, priority: 'routine', letters: 'V' },
  { name: 'a decision of the CPS', said: { ...review, 'vrr.decider': 'cps' }, priority: 'routine', letters: 'E' },
]

const march = { 'pr.moves': 'march', nation: 'england' } as const

const marches: readonly Row[] = [
  { name: 'in a month', said: { ...march, 'pr.date': '2026-12-20' }, priority: 'routine', letters: '' },
  { name: 'the last day for notice', said: { ...march, 'pr.date': '2026-11-27' }, priority: 'next-day', letters: '' },
  { name: 'next Wednesday', said: { ...march, 'pr.date': '2026-11-25' }, priority: 'next-day', letters: 'R' },
  { name: 'tomorrow', said: { ...march, 'pr.date': '2026-11-21' }, priority: 'same-day', letters: 'R' },
  {
    name: 'a vigil next Wednesday',
    said: { ...march, 'pr.moves': 'stays', 'pr.date': '2026-11-25' },
    priority: 'next-day',
    letters: '',
  },
  {
    name: 'floats',
    said: { ...march, 'pr.date': '2026-12-20', 'pr.vehicles': 'yes' },
    priority: 'routine',
    letters: 'R',
  },
  {
    name: 'no other event that day',
    said: { ...march, 'pr.date': '2026-12-20', 'pr.otherEvents': 'no' },
    priority: 'routine',
    letters: '',
  },
]

const filming: readonly Row[] = [
  { name: 'in a month', said: { 'fi.when': { date: '2026-12-20' } }, priority: 'routine', letters: '' },
  {
    name: 'a prop gun in a month',
    said: { 'fi.when': { date: '2026-12-20' }, 'fi.weapons': 'yes' },
    priority: 'next-day',
    letters: 'R',
  },
  {
    name: 'a prop gun tomorrow',
    said: { 'fi.when': { date: '2026-11-21' }, 'fi.weapons': 'yes' },
    priority: 'same-day',
    letters: 'R',
  },
  {
    name: 'pretend police tomorrow',
    said: { 'fi.when': { date: '2026-11-21' }, 'fi.police': 'yes' },
    priority: 'same-day',
    letters: 'R',
  },
  { name: 'nothing special tomorrow', said: { 'fi.when': { date: '2026-11-21' } }, priority: 'next-day', letters: '' },
]

const messages: readonly Row[] = [
  { name: 'a question', said: { 'gate.danger': 'no', 'nm.topic': 'event' }, priority: 'routine', letters: '' },
  { name: 'trouble', said: { 'gate.danger': 'no', 'nm.topic': 'antisocial' }, priority: 'routine', letters: 'R' },
  { name: 'danger', said: { 'gate.danger': 'yes', 'nm.topic': 'event' }, priority: 'urgent-review', letters: 'T' },
]

const praise: readonly Row[] = [
  { name: 'kept to oneself', said: { 'th.share': 'no' }, priority: 'routine', letters: '' },
  { name: 'to be passed on', said: { 'th.share': 'yes' }, priority: 'routine', letters: 'E' },
]

/** Complaints, reviews, notices, messages and thanks: every trigger of domain 8.4 that can be known there, with near misses. */
export const rightsRows: readonly PriorityRow[] = [
  ...rowsOf(complaintForm, complaints),
  ...rowsOf(rightToReviewRequest, reviews),
  ...rowsOf(processionNotice, marches),
  ...rowsOf(filmingNotice, filming),
  ...rowsOf(neighbourhoodMessage, messages),
  ...rowsOf(thanksForm, praise),
]
