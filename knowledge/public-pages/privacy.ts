import type { PublicPageWords } from '../public-page.ts'

/**
 * The privacy notice: who, why, ground, who gets it, how long, rights, contact, machine. Sources: Data Protection Act 2018
 * Part 3 and UK GDPR; ICO guidance on complaints about data (acknowledged within 30 days). Times are those of the pack and of
 * `adapters/storage/periods.ts`.
 */
export const privacyPage: PublicPageWords = {
  en: {
    title: 'How your data is used',
    intro: [
      'Your answers are used to deal with your report or your question. They are not sold or used for adverts.',
      'You are talking to a machine, and no one reads this live. It asks set questions. It does not judge you, and it decides nothing about your case: people do.',
    ],
    sections: [
      {
        heading: 'Who is in charge of your data',
        lines: [
          { notice: 'controller' },
          'Whoever runs this service for the force may use your data for that only.',
          { notice: 'dataContact' },
        ],
      },
      {
        heading: 'What we take, and why we may',
        lines: [
          {
            list: [
              'what you write, tap and upload in the chat',
              'your name and how to reach you, where you give them',
              'the time, and the language',
            ],
          },
          'A report of a crime is used for police work under Part 3 of the Data Protection Act 2018. We do not need your consent for that.',
          'Thanks, complaints about a service and simple questions are used under the UK GDPR and Part 2 of that Act.',
          'Never write bank card numbers, passwords or PINs. We do not need them.',
        ],
      },
      {
        heading: 'Who gets it',
        lines: [
          'When you send a report, it goes to the police team for it. Before that, no one is shown your answers.',
          'The police may have to pass a report on, for example to a court or to another force.',
          'Nothing you write goes to a company that makes language models, and no model is trained on it.',
          'If you ask about crime in a place, only the name or the postcode of that place may be looked up elsewhere.',
        ],
      },
      {
        heading: 'How long we keep it',
        lines: [
          {
            list: [
              'Answers that you do not send: {{force.draftMinutes}} minutes after your last message.',
              'Answers that you save under a code: {{force.savedDraftDays}} days, or until you delete them.',
              'A report that the force has got: our own copy goes 7 days later.',
              'A letter that waits to be sent: 1 day.',
              'Counts without words or names are kept to make the service better.',
            ],
          },
          { notice: 'kept' },
        ],
      },
      {
        heading: 'How it is kept safe',
        lines: [
          'What you write is locked with a key of its own for each chat. When a chat is deleted, its key is destroyed.',
          'Our logs hold no words of yours and no names. Pages and their addresses hold nothing about you.',
        ],
      },
      {
        heading: 'How to delete it yourself',
        lines: [
          'Say "stop" to delete a report that you have not sent. Say "delete my saved report" and give the code to delete one that you saved.',
          '"Exit this page" deletes what is not saved, and takes you to another website. What you saved stays behind its code.',
          'It cannot hide pages that you opened before, or hide anything from someone who watches your device.',
          'A report that is sent may be evidence. Ask the force about it.',
        ],
      },
      {
        heading: 'Your rights',
        lines: [
          'You can ask to see your data, to have it put right, or to have it deleted or used less. There are limits where police work needs it.',
          'If you are not happy with how your data is used, tell the force first. It must say within 30 days that it has your complaint.',
          'You can also go to the {{h.ico.name}}: {{h.ico.web}}.',
        ],
      },
      {
        heading: 'If you are under 18',
        lines: [
          'You can use this. Only tell us what you want to. You can ask an adult you trust to help you.',
          'If someone is hurting you, call {{h.999}} when it is happening now, or Childline on {{h.childline}}.',
        ],
      },
    ],
  },
  cy: {
    title: 'Sut mae eich data yn cael ei ddefnyddio',
    intro: [
      'Mae eich atebion yn cael eu defnyddio i ddelio â’ch adroddiad neu’ch cwestiwn. Nid ydyn nhw’n cael eu gwerthu na’u defnyddio ar gyfer hysbysebion.',
      'Rydych chi’n siarad â pheiriant, a does neb yn darllen hwn yn fyw. Mae’n gofyn cwestiynau gosod. Nid yw’n eich barnu, ac nid yw’n penderfynu dim am eich achos: pobl sy’n gwneud hynny.',
      'Dyma’r prif bwyntiau. Mae’r hysbysiad llawn yn Saesneg hyd yn hyn.',
    ],
    sections: [
      { heading: 'Pwy sy’n gyfrifol am eich data', lines: [{ notice: 'controller' }, { notice: 'dataContact' }] },
      {
        heading: 'Am faint rydyn ni’n ei gadw',
        lines: [
          {
            list: [
              'Atebion nad ydych chi’n eu hanfon: {{force.draftMinutes}} munud ar ôl eich neges olaf.',
              'Atebion rydych chi’n eu cadw o dan god: {{force.savedDraftDays}} diwrnod, neu nes i chi eu dileu.',
              'Adroddiad sydd gan yr heddlu: mae ein copi ni yn mynd 7 diwrnod wedyn.',
            ],
          },
          { notice: 'kept' },
        ],
      },
      {
        heading: 'Sut i’w ddileu eich hun',
        lines: [
          'Dywedwch "stopio" i ddileu adroddiad nad ydych chi wedi ei anfon. Dywedwch "delete my saved report" a rhowch y cod i ddileu un a gadwoch chi.',
          'Mae "Gadael y dudalen hon" yn dileu’r hyn nad yw wedi ei gadw, ac yn mynd â chi i wefan arall. Mae’r hyn a gadwoch chi yn aros y tu ôl i’w god.',
          'Ni all guddio tudalennau a agoroch chi o’r blaen.',
        ],
      },
      {
        heading: 'Eich hawliau',
        lines: [
          'Gallwch chi ofyn am weld eich data, ei gywiro, ei ddileu neu ei ddefnyddio llai. Mae terfynau lle mae gwaith yr heddlu ei angen.',
          'Os nad ydych chi’n hapus, dywedwch wrth yr heddlu yn gyntaf. Rhaid iddyn nhw ddweud o fewn 30 diwrnod bod eich cwyn ganddyn nhw.',
          'Gallwch chi hefyd fynd at y {{h.ico.name}}: {{h.ico.web}}.',
        ],
      },
    ],
  },
}
