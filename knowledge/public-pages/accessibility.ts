import type { PublicPageWords } from '../public-page.ts'

/**
 * The accessibility statement. Sources: Public Sector Bodies (Websites and Mobile Applications) (No. 2) Accessibility
 * Regulations 2018; WCAG 2.2 AA. What is said of this service is true of its code; who tested it is the force's to say.
 */
export const accessibilityPage: PublicPageWords = {
  en: {
    title: 'Accessibility',
    intro: [
      'This statement is about the police enquiries assistant: the chat, the page without scripts, and these pages.',
      'We want everyone to be able to use it. You should be able to:',
      {
        list: [
          'use it with a keyboard only, by voice, or with a screen reader',
          'make the text four times as large without scrolling sideways',
          'use it in dark mode, with high contrast, and without movement',
          'use it without scripts',
          'answer in your own words, skip most questions, go back, and change answers',
        ],
      },
      'There is no time limit for an answer. Before unsent answers are deleted you are warned, and one press gives you more time.',
    ],
    sections: [
      {
        heading: 'In an emergency',
        lines: [
          'Call {{h.999}}. If you cannot speak, call from a mobile and press 55 when asked.',
          'If you are deaf: Relay UK {{h.relay999}}, or a video call with {{h.bsl999.web}}. {{h.sms999}}.',
        ],
      },
      {
        heading: 'What does not work well yet',
        lines: [
          {
            list: [
              'Welsh and the cards in other languages were not checked by a speaker yet. Some parts are in English only.',
              'Files that other people made, such as a PDF that you upload, may not be readable for everyone.',
              'There is no British Sign Language version. You can call {{h.101}} with Relay UK: {{h.relay101}}.',
            ],
          },
        ],
      },
      {
        heading: 'Tell us what we can do better',
        lines: [{ notice: 'accessibilityContact' }],
      },
      {
        heading: 'Who enforces the rules',
        lines: [
          'If you are not happy with our answer, you can go on to the body that enforces the rules.',
          { notice: 'enforcement' },
        ],
      },
      {
        heading: 'How it meets the rules',
        lines: [
          'The rules are the Public Sector Bodies Accessibility Regulations 2018. The standard is the Web Content Accessibility Guidelines version 2.2, level AA.',
          'We believe that this service meets most of it, with the exceptions above. Until someone outside has tested it, count it as partly meeting the standard.',
          'We test it by keyboard, on small screens and with high contrast each time we change it.',
          { notice: 'tested' },
          'This statement was written on 28 November 2026.',
        ],
      },
    ],
  },
  cy: {
    title: 'Hygyrchedd',
    intro: [
      'Mae’r datganiad hwn am gynorthwyydd ymholiadau’r heddlu: y sgwrs, y dudalen heb sgriptiau, a’r tudalennau hyn.',
      'Rydyn ni am i bawb allu ei ddefnyddio. Dylech chi allu:',
      {
        list: [
          'ei ddefnyddio gyda bysellfwrdd yn unig, â’ch llais, neu gyda darllenydd sgrin',
          'gwneud y testun bedair gwaith yn fwy heb sgrolio i’r ochr',
          'ei ddefnyddio yn y modd tywyll, gyda chyferbyniad uchel, a heb symudiad',
          'ei ddefnyddio heb sgriptiau',
          'ateb yn eich geiriau eich hun, hepgor y rhan fwyaf o gwestiynau, mynd yn ôl, a newid atebion',
        ],
      },
      'Does dim terfyn amser ar gyfer ateb. Cyn i atebion heb eu hanfon gael eu dileu rydych chi’n cael rhybudd, ac mae un pwysiad yn rhoi mwy o amser i chi.',
    ],
    sections: [
      {
        heading: 'Mewn argyfwng',
        lines: [
          'Ffoniwch {{h.999}}. Os na allwch chi siarad, ffoniwch o ffôn symudol a phwyswch 55 pan ofynnir.',
          'Os ydych chi’n fyddar: Relay UK {{h.relay999}}, neu alwad fideo gyda {{h.bsl999.web}}. {{h.sms999}}.',
        ],
      },
      {
        heading: 'Beth sydd ddim yn gweithio’n dda eto',
        lines: [
          {
            list: [
              'Nid yw siaradwr wedi gwirio’r Gymraeg na’r cardiau mewn ieithoedd eraill eto. Mae rhai rhannau yn Saesneg yn unig.',
              'Efallai na fydd pawb yn gallu darllen ffeiliau a wnaeth pobl eraill, fel PDF rydych chi’n ei lwytho.',
              'Does dim fersiwn Iaith Arwyddion Prydain. Gallwch chi ffonio {{h.101}} gyda Relay UK: {{h.relay101}}.',
            ],
          },
        ],
      },
      { heading: 'Dywedwch wrthym beth y gallwn ei wneud yn well', lines: [{ notice: 'accessibilityContact' }] },
      {
        heading: 'Pwy sy’n gorfodi’r rheolau',
        lines: [
          'Os nad ydych chi’n hapus gyda’n hateb, gallwch chi fynd ymlaen at y corff sy’n gorfodi’r rheolau.',
          { notice: 'enforcement' },
        ],
      },
      {
        heading: 'Sut mae’n cwrdd â’r rheolau',
        lines: [
          'Y rheolau yw Rheoliadau Hygyrchedd Cyrff y Sector Cyhoeddus 2018. Y safon yw’r Canllawiau Hygyrchedd Cynnwys Gwe fersiwn 2.2, lefel AA.',
          'Rydyn ni’n credu bod y gwasanaeth hwn yn cwrdd â’r rhan fwyaf ohoni, gyda’r eithriadau uchod. Nes bod rhywun o’r tu allan wedi ei brofi, ystyriwch ei fod yn cwrdd â’r safon yn rhannol.',
          { notice: 'tested' },
          'Ysgrifennwyd y datganiad hwn ar 28 Tachwedd 2026.',
        ],
      },
    ],
  },
}
