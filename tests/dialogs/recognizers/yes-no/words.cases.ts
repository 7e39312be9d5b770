import type { Answers } from './answers.ts'

/** Yes and no in dialects, slang, other languages, slips, doubles and corrections. */
export const WORDS: Readonly<Record<string, Answers>> = {
  'Do you have insurance for it?': {
    yes: `
      yessir / yee / yaas / yesh / yez / yrs / tes / uep / yep yep / yup yup / aye lad / aye pal / aye i do /
      whey aye / why aye man / howay aye / och aye / aye aye / ay up yes / indeed i do / i do indeed /
      i most certainly do / affirmative / roger / yuss / yeah bruv / yeah fam / yh fam / yh bro / yes bab /
      yes duck / yes chick / yes hen / ya man / yeh man / yeah man / yer / yarp / for real / fo sho / innit yeah /
      deffo mate / defs / def yes / oh aye / oh yeah / oh yes indeed / absolutely yes / abso / absolutley /
      definately / defiantly yes / certainly do / sure do / sure have / sure is / you bet / you betcha /
      yep sure do / i sure do / ja / oui / si / sí / tak / da / haan / haan ji / ji haan / jee haan / naam / na'am /
      evet / sim / ano / igen / opo / da da / 是 / 对 / 有 / 有的 / はい / да / так / نعم / ہاں / हाँ / ਹਾਂ / হ্যাঁ / haa /
      ναι / haye / 👍👍 / ✔️ / 💯 / y e s / Yes!!!!! / yeeeees / YEAH / yws / yez i do / yse i do / yea i do /
      yess i do / yeah yeah yeah / sorry yes / yes yes i do / course we do / i do so / surely / naturally /
      of course i do / 👌
    `,
    no: `
      nope / nop / npe / mo / bo / nnope / nae / nae mate / nah bruv / nah fam / nah man / nah bro / naah / nawh /
      nowp / nuh / nuh uh / nu uh / nuhuh / noooo / no no no / nope nope / nah nah / nah not me / no bab / no duck /
      no hen / no pet / nay lad / narp / nada / nein / non / nej / nei / nie / nem / ne / nu / net / nyet / nahi /
      nahin / nahi ji / hayır / hayir / nee / maya / laa / nao / não / ochi / όχι / нет / ні / не / 没有 / 没 / 不 /
      不是 / لا / نہیں / नहीं / ਨਹੀਂ / না / いいえ / hindi po / no sir / no maam / no siree / no thanks / not i /
      negatory / not a jot / not a sausage / 👎👎 / 🚫 / ❌❌ / 🙅 / have i heck / have i hell / no i havent /
      i havent no / i aint / i ent / aint got none / ain't got any / i dinnae / i divvent / i divn't / i day /
      i doh / oh no / oh no sorry / er no / erm nope / sorry no
    `,
    unclear: `
      ? / yes and no / yes? / no? / 🤷 / 🤷‍♂️ / 🤔 / idk / lol / haha / yeah right / yes and no really / yeah no /
      nah yeah / no yeah / dont know / nee idea / nae idea / nae clue / haven't a scooby / couldnt say /
      couldn't tell you / search me / your guess is as good as mine / no comment / not sure tbh / 50 50 / i think /
      hmm / huh / what / pass
    `,
  },
}
