import type { earlier as english } from '../en-GB/earlier.js';
import type { Strings } from '../translation.js';

export const earlier: Strings<typeof english> = {
  title: 'Fel yr oedd',
  hint: 'Mae modd darllen beth bynnag oedd yma o’r blaen, a dod ag ef yn ôl. Does dim yn cael ei golli wrth edrych.',
  nothing: 'Does dim byd cynharach wedi’i gadw. Bydd modd edrych yn ôl ar yr hyn sy’n cael ei ysgrifennu o hyn ymlaen.',
  notKept: 'Doedd dim modd darllen yr hyn oedd o’r blaen. Mae’r hyn sydd yma yn aros fel y mae.',
  now: 'Nawr',
  begin: 'Cyn hyn i gyd',
  by: (names) => `Ysgrifennwyd gan ${names}`,
  changed: {
    about: () => 'eich enw',
    authors: (count) => `${count} enw pwy ysgrifennodd`,
    people: (count) => `${count} o bobl`,
    ties: (count) => `${count} llinell`,
    assets: (count) => `${count} o bethau cryf`,
    conversations: (count) => `${count} sgwrs`,
    answers: (count) => `${count} ateb`,
    hopes: (count) => `${count} gobaith`,
    links: (count) => `${count} dolen`,
    steps: (count) => `${count} cam`,
    introductions: (count) => `${count} cyflwyniad`,
    notes: (count) => `${count} nodyn`,
    media: (count) => `${count} llun neu recordiad`,
    sharings: (count) => `${count} copi a roddwyd`,
  },
  look: (when) => `Darllen fel yr oedd: ${when}`,
  asItWas: (when) => `Fel yr oedd, ${when}`,
  bringBack: 'Dod â hwn yn ôl',
  broughtBack: (when) => `Mae fel yr oedd: ${when}. Mae Dadwneud yn tynnu hynny’n ôl.`,
  did: (when) => `dod yn ôl â sut yr oedd: ${when}`,
  back: 'Yn ôl i’r rhestr',
};
