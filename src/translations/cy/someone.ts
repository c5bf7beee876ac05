import type { someone as english } from '../en-GB/someone.js';
import type { Strings } from '../translation.js';

export const someone: Strings<typeof english> = {
  about: 'Rhan o fy mywyd',
  aboutHint: 'fy chwaer, rownd y gornel',
  ownWords: 'Yn fy ngeiriau fy hun',
  howClose: 'Pa mor agos',
  noLine: 'Dim llinell',
  whichWay: 'Pa ffordd mae help yn mynd',
  help: { 'to-me': 'I mi', 'from-me': 'Gen i', both: 'Y ddau', none: 'Heb ei ddweud' },
  knows: 'Yn nabod',
  knowsWho: 'Pwy arall maen nhw’n ei nabod?',
  knowsChoose: 'Dewiswch…',
  removeLine: (name) => `Dileu’r llinell at ${name}`,
  pleaseDontContact: (name) => `Peidiwch â chysylltu â’r person hwn: ${name}`,
  takeOff: 'Tynnu oddi ar y llun',
  move: 'Symud',
  moving: (name) =>
    `Yn symud ${name}. Mae i fyny ac i lawr yn newid y cylch, ac i’r chwith ac i’r dde yn mynd o gwmpas. Mae Enter yn ei gadw, mae Escape yn ei roi’n ôl.`,
  closer: 'Yn nes',
  further: 'Yn bellach allan',
  left: 'O gwmpas i’r chwith',
  right: 'O gwmpas i’r dde',
  keep: 'Ei gadw yno',
  putBack: 'Ei roi’n ôl',
  said: {
    now: (name, where) => `Mae ${name} nawr ${where}.`,
    moved: (name) => `Mae ${name} wedi symud o gwmpas.`,
    at: (hour) => `Ar ${hour} o’r gloch.`,
    stays: (name) => `Mae ${name} yn aros lle’r oedden nhw.`,
    tookOff: (name) => `Mae ${name} oddi ar eich llun. Mae dadwneud yn dod â nhw’n ôl.`,
    line: (one, other) => `Mae llinell o ${one} at ${other}.`,
    noLine: (one, other) => `Does dim llinell o ${one} at ${other}.`,
  },
  did: {
    moved: (name, where) => `symud ${name}${where && `: ${where}`}`,
    tookOff: (name) => `tynnu ${name} oddi ar y llun`,
    changed: (name) => `newid ${name}`,
    line: (name) => `y llinell at ${name}`,
  },
};
