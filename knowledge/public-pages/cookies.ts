import type { PublicPageWords } from '../public-page.ts'

/** What is kept on a person's device. Facts of this code: `page/session.ts`, `plain/session-cookie.ts`, `widget/remembered.ts`. */
export const cookiesPage: PublicPageWords = {
  en: {
    title: 'Cookies',
    intro: [
      'We keep as little as we can on your phone or computer. Nothing is kept before you press "Start".',
      'We do not count or follow what you do with cookies. We do not show adverts.',
    ],
    sections: [
      {
        heading: 'With the full chat page',
        lines: [
          'The chat page sets no cookies. Your browser keeps three notes for the open tab:',
          {
            list: [
              'the key to your chat, so that it is still there when the page is loaded again',
              'words that you have begun to write',
              'messages that have not been sent yet',
            ],
          },
          'They go when you close the tab or press "Exit this page".',
        ],
      },
      {
        heading: 'On a page that holds the chat in a corner',
        lines: ['Your browser also keeps one word for that tab: if the chat was open or small. It goes with the tab.'],
      },
      {
        heading: 'Without scripts',
        lines: [
          'Where the page works without scripts, it keeps one cookie from when you start. It holds the key to your chat and nothing that you write.',
          'It goes when you press "Exit this page" or close the browser.',
        ],
      },
      {
        heading: 'When you talk about abuse',
        lines: [
          'The full chat page then takes everything off your device and keeps nothing more. If you load the page again, the chat is gone, unless you saved it under a code.',
          'We cannot take this page out of your browser history from before. We cannot hide it from a program that watches your device.',
        ],
      },
    ],
  },
  cy: {
    title: 'Cwcis',
    intro: [
      'Rydyn ni’n cadw cyn lleied ag y gallwn ar eich ffôn neu’ch cyfrifiadur. Does dim byd yn cael ei gadw cyn i chi bwyso "Dechrau".',
      'Dydyn ni ddim yn cyfri nac yn dilyn yr hyn rydych chi’n ei wneud gyda chwcis. Dydyn ni ddim yn dangos hysbysebion.',
    ],
    sections: [
      {
        heading: 'Gyda’r dudalen sgwrs lawn',
        lines: [
          'Nid yw’r dudalen sgwrs yn gosod unrhyw gwcis. Mae eich porwr yn cadw tri nodyn ar gyfer y tab agored:',
          {
            list: [
              'yr allwedd i’ch sgwrs, fel ei bod yn dal yno pan fydd y dudalen yn cael ei llwytho eto',
              'geiriau rydych chi wedi dechrau eu hysgrifennu',
              'negeseuon sydd heb eu hanfon eto',
            ],
          },
          'Maen nhw’n mynd pan fyddwch chi’n cau’r tab neu’n pwyso "Gadael y dudalen hon".',
        ],
      },
      {
        heading: 'Ar dudalen sy’n dal y sgwrs mewn cornel',
        lines: [
          'Mae eich porwr hefyd yn cadw un gair ar gyfer y tab hwnnw: a oedd y sgwrs ar agor neu’n fach. Mae’n mynd gyda’r tab.',
        ],
      },
      {
        heading: 'Heb sgriptiau',
        lines: [
          'Lle mae’r dudalen yn gweithio heb sgriptiau, mae’n cadw un cwci o’r adeg y byddwch chi’n dechrau. Mae’n dal yr allwedd i’ch sgwrs, a dim byd rydych chi’n ei ysgrifennu.',
          'Mae’n mynd pan fyddwch chi’n pwyso "Gadael y dudalen hon" neu’n cau’r porwr.',
        ],
      },
      {
        heading: 'Pan fyddwch chi’n siarad am gam-drin',
        lines: [
          'Mae’r dudalen sgwrs lawn wedyn yn tynnu popeth oddi ar eich dyfais ac yn cadw dim byd arall. Os ydych chi’n llwytho’r dudalen eto, mae’r sgwrs wedi mynd, oni bai eich bod wedi ei chadw o dan god.',
          'Ni allwn dynnu’r dudalen hon o hanes eich porwr o’r blaen. Ni allwn ei chuddio rhag rhaglen sy’n gwylio eich dyfais.',
        ],
      },
    ],
  },
}
