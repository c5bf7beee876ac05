import type { alongside as english } from '../en-GB/alongside.js';
import type { Strings } from '../translation.js';

export const alongside: Strings<typeof english> = {
  hopes: 'Beth rwy’n gobeithio amdano',
  addHope: 'Ychwanegu gobaith',
  hope: 'Hoffwn i',
  noHopes: 'Dim eto. Beth hoffech chi gael mwy ohono?',
  lonely: 'Does neb na dim gyda hyn eto. Pwy neu beth allai fod?',
  alongside: 'Gyda’i gilydd',
  how: 'Llusgwch rywun neu rywbeth at obaith. Gyda bys, daliwch e’n gyntaf. Gyda bysellau, pwyswch + arno.',
  putWith: 'Rhoi rhywbeth gyda hyn',
  goesWith: 'Beth sy’n mynd gyda hyn',
  with: (names) => `Yn mynd gyda ${names}`,
  choose: (name) => `Beth sy’n mynd gyda ${name}? Dewiswch e fan hyn, neu pwyswch Escape.`,
  stop: 'Peidio â dewis',
  stopped: 'Chafodd dim ei roi gyda’i gilydd.',
  already: (one, other) => `Mae ${one} gyda ${other} yn barod.`,
  somebodyNew: 'Rhywun newydd',
  asStep: 'Ei wneud yn gam nesaf',
  introduce: (name) => `Mae ${name} yn fy nghyflwyno: ei wneud yn gam nesaf`,
  steps: {
    goAlong: (name) => `Mynd draw i ${name}`,
    see: (name) => `Cael gair gyda ${name}`,
    hello: (name) => `Mynd i ddweud helô yn ${name}`,
  },
  inNote: 'Yn yr hyn sy’n digwydd nesaf:',
  meeting: 'Gallai’r rhain gwrdd',
  meets: (ask, offer, words) => `Mae rhywun yn gofyn am “${ask}”. Mae rhywun yn cynnig “${offer}”. Mae’r ddau’n dweud: ${words}.`,
  hour: 'Mae awr yn awr.',
  did: {
    hope: 'ysgrifennu gobaith',
    changedHope: 'newid gobaith',
    tookOffHope: 'tynnu gobaith oddi yma',
    with: (one, other) => `rhoi ${one} gyda ${other}`,
    apart: (one, other) => `tynnu ${one} oddi wrth ${other}`,
    step: (what) => `gwneud cam nesaf: ${what}`,
  },
};
