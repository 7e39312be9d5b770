const pairs = (table: Readonly<Record<string, string>>): ReadonlyMap<string, string> => {
  const map = new Map<string, string>()
  for (const [plain, others] of Object.entries(table)) for (const other of others.split(' ')) map.set(other, plain)
  return map
}

/** Abbreviations, text speak, Scots and common misspellings, written out. Names of days and months: see below. */
export const WRITTEN_OUT = pairs({
  this: 'dis ths thsi tihs thiss',
  thirty: 'thrity thirdy thurty',
  twenty: 'twnety twety twenny',
  ten: 'tenn',
  half: 'haf hlf hafl hlaf harf',
  friday: 'fryday',
  monday: 'munday',
  august: 'agust augst augest',
  april: 'aprl arpil apirl aprill',
  march: 'marhc mrach',
  july: 'jully juli',
  june: 'juen',
  yesterday:
    'ydy yst ystrdy yestrdy yesdy ysterday yday yest ystday ystrday yesturday yesterdy yesty yestday ystdy ddoe',
  today: '2day tday heddiw',
  tonight: '2nite 2night tonite tnite 2nyt heno',
  tomorrow: 'tmrw tmw tomoz tomo 2moro 2morro 2morrow 2moz 2mrw tmoz tmoro tommorow yfory',
  last: 'lst lasst larst laast las diwethaf',
  night: 'nite nyt nihgt nigth nght niht nightt nos noson',
  morning: 'forenoon morn mornin mawnin mawning bore mrng',
  afternoon: 'arvo avo afto aft prynhawn pnawn aftn',
  evening: 'evenin evng',
  weekend: 'wkend wknd wkd wend',
  week: 'wk wythnos weak weke',
  weeks: 'wks weaks',
  month: 'mth mnth',
  months: 'mths mnths',
  year: 'yr',
  years: 'yrs',
  minute: 'min',
  minutes: 'mins minuets mintues minits minites minuits minuites minets mintes',
  hour: 'hr',
  hours: 'hrs',
  seconds: 'secs',
  fortnight: 'fortnite 4tnight fornight',
  before: 'b4 befor',
  about: 'abt abuot abotu bout abou aboot',
  around: 'arnd aroud arond arund aroudn rnd',
  until: 'till til untill unitl untl',
  between: 'btwn bteween bewteen betwene btween beween betwen beetween inbetween',
  quarter: 'qtr quater qarter quartar quorter',
  past: 'pst',
  late: 'l8',
  oclock: 'ocklock oclok ocloc oclcok clok',
  couple: 'cpl cuple',
  christmas: 'xmas chrimbo crimbo nadolig',
  midday: 'noon noonday',
  lunchtime: 'dinnerbreak',
  since: 'sinse',
  ago: 'agoo agao aog',
  and: 'n nd',
  eleven: 'elevn elleven elevan',
  twelve: 'twelv twevle',
  seven: 'sevn sevan',
  eight: 'eigt eigth eihgt',
  eleventh: 'elevnth',
  school: 'skool skl scool skul schol',
  holiday: 'hol hols holidy hoilday hollday',
})

/** Words that people misspell freely and that look like no other word: these are matched within one or two slips. */
export const LONG_WORDS = (
  'yesterday tomorrow monday tuesday wednesday thursday friday saturday sunday january february september october ' +
  'november december afternoon christmas weekend fortnight midnight morning evening lunchtime teatime halloween'
).split(' ')

/** Real words within one slip of the above. */
export const NOT_MISSPELT = new Set(
  (
    'mourning warning moaning mondays tuesdays wednesdays thursdays fridays saturdays sundays weekends fortnights ' +
    'evenings weekender afternoons leaving meaning dating sundry moaning forties weekday weekdays december member ' +
    'septembers octobers novembers decembers januarys februarys remember evading evenly mornings monkey money sunny friday fridge wedding saturated morphing'
  ).split(' '),
)

const numbered = (rows: readonly string[]): ReadonlyMap<string, number> => {
  const map = new Map<string, number>()
  rows.forEach((row, i) => {
    for (const name of row.split(' ')) map.set(name, i)
  })
  return map
}

/** Names of the days, 0 Sunday to 6 Saturday, short, misspelt and (behind "dydd", "nos", "bore") Welsh. */
export const WEEKDAYS = numbered([
  'sunday sun sund',
  'monday mon mony mond',
  'tuesday tues tue tuesd tueday tusday tuseday teusday tuesdy chewsday',
  'wednesday weds wed wedn wednes wednesd wensday wendsday wenesday wednsday wedsday wedensday',
  'thursday thurs thur thu thursd thrus thurday thursdy thersday thirsday',
  'friday fri frid',
  'saturday sat satur saturd satday satdy saterday',
])

/** Welsh names of the days, 0 Sunday to 6 Saturday, as they are and as they change behind another word. */
export const WELSH_DAYS = numbered([
  'sul',
  'llun lun',
  'mawrth fawrth',
  'mercher fercher',
  'iau',
  'gwener wener',
  'sadwrn',
])

/** Short names of days that are also other words, so that they need company. */
export const WEAK_DAYS = new Set(['sun', 'mon', 'wed', 'sat', 'thu'])

/** Names of the months; index 1 is January. */
export const MONTHS = numbered([
  '-',
  'january jan ionawr',
  'february feb febuary feburary chwefror',
  'march mar mawrth',
  'april apr ebrill',
  'may mai',
  'june jun mehefin',
  'july jul gorffennaf',
  'august aug awst',
  'september sept sep medi',
  'october oct hydref',
  'november nov tachwedd',
  'december dec rhagfyr',
])

const small = (
  'zero one two three four five six seven eight nine ten eleven twelve thirteen fourteen fifteen sixteen seventeen ' +
  'eighteen nineteen twenty'
).split(' ')

/** Number words to twenty and the tens. */
export const NUMBERS: ReadonlyMap<string, number> = new Map([
  ...small.map((name, i) => [name, i] as const),
  ['thirty', 30],
  ['forty', 40],
  ['fourty', 40],
  ['fifty', 50],
  ['fivety', 50],
  ['sixty', 60],
  ['seventy', 70],
  ['eighty', 80],
  ['ninety', 90],
])

/** Ordinal words to the thirtieth. */
export const ORDINALS: ReadonlyMap<string, number> = new Map(
  (
    'zeroth first second third fourth fifth sixth seventh eighth ninth tenth eleventh twelfth thirteenth fourteenth ' +
    'fifteenth sixteenth seventeenth eighteenth nineteenth twentieth'
  )
    .split(' ')
    .map((name, i) => [name, i] as const)
    .concat([['thirtieth', 30]]),
)
