import type { status as english } from '../en-GB/status.js';
import type { Strings } from '../translation.js';

export const status: Strings<typeof english> = {
  states: {
    opening: { title: 'Yn agor…', hint: 'Un eiliad.' },
    memory: { title: 'Ar y dudalen hon yn unig', hint: 'Does dim yn cael ei gadw oni bai eich bod chi’n gofyn. Bydd yn mynd pan fyddwch chi’n cau’r dudalen.' },
    denied: { title: 'Ar y dudalen hon yn unig', hint: 'Dyw’r porwr hwn ddim yn gadael i ni ei gadw. Cadwch gopi cyn cau’r dudalen.' },
    slow: { title: 'Ar y dudalen hon yn unig am nawr', hint: 'Mae’r ddyfais yn araf yn ateb. Daliwch ati, a chadwch gopi i fod yn siŵr.' },
    saving: { title: 'Yn cadw…', hint: 'Daliwch ati, does dim angen aros.' },
    saved: { title: 'Wedi’i gadw ar y ddyfais hon', hint: 'Does dim wedi’i anfon at neb.' },
    offline: { title: 'Dim signal. Wedi’i gadw ar y ddyfais hon.', hint: 'Daliwch ati. Does dim wedi’i golli.' },
    problem: { title: 'Methu cadw’r newid diwethaf', hint: 'Mae eich geiriau ar y dudalen o hyd. Cadwch gopi i fod yn siŵr.' },
    full: { title: 'Methu cadw’r newid diwethaf', hint: 'Mae eich geiriau ar y dudalen o hyd. Efallai bod y ddyfais yn llawn.' },
    cleared: { title: 'Ddim ar y ddyfais hon bellach', hint: 'Mae rhywun, neu’r porwr, wedi’i glirio. Mae eich geiriau ar y dudalen o hyd.' },
    unsent: { title: 'Dim signal. Heb ei anfon eto.', hint: 'Mae eich geiriau ar y dudalen o hyd. Byddan nhw’n mynd cyn gynted ag y bydd signal.' },
    signedOut: { title: 'Heb ei anfon: mewngofnodwch eto', hint: 'Mae eich geiriau ar y dudalen o hyd. Byddan nhw’n mynd cyn gynted ag y byddwch wedi mewngofnodi.' },
    sent: { title: 'Wedi’i gadw', hint: 'Mae’n mynd i’r man lle mae’r dudalen hon yn cadw cofnodion.' },
    removed: { title: 'Ddim yn cael ei gadw bellach', hint: 'Cafodd ei ddileu mewn lle arall. Mae eich geiriau ar y dudalen o hyd.' },
    conflict: { title: 'Wedi’i ysgrifennu mewn dau le ar unwaith', hint: 'Mae’r ddau wedi’u cadw. Dewiswch pan fynnwch chi.' },
    readonly: { title: 'I’w ddarllen, nid i’w newid', hint: 'Mae’r cofnod hwn i’w weld fel y cafodd ei roi.' },
    newer: { title: 'I’w ddarllen, nid i’w newid', hint: 'Cafodd ei wneud â fersiwn mwy newydd. Ni fydd dim ynddo’n cael ei newid.' },
  },
  savedAt: (time) => `Wedi’i gadw ar y ddyfais hon, ${time}`,
  setAside: (count) =>
    count === 1 ? 'Doedd dim modd darllen un rhan. Cafodd ei gadael fel y mae.' : `Doedd dim modd darllen ${count} rhan. Cawson nhw eu gadael fel y maen nhw.`,
  undo: 'Dadwneud',
  redo: 'Ail-wneud',
  redid: (what) => `Wedi’i ail-wneud: ${what}`,
  asItWas: 'Fel yr oedd',
  saveSetAside: 'Cadw’r hyn nad oedd modd ei ddarllen',
  keepHere: 'Ei gadw ar y ddyfais hon',
  copyWords: 'Cadw copi',
  keepThis: 'Cadw hwn',
  keepBoth: 'Cadw’r ddau',
  seeBoth: 'Gweld y ddau',
};
