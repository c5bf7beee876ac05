import type { problems as english } from '../en-GB/problems.js';
import type { Strings } from '../translation.js';

export const problems: Strings<typeof english> = {
  'not-json': 'Nid ffeil Kith yw hon. Dewiswch un sy’n gorffen gyda .kith.json. Mae’r hyn oedd yma yma o hyd.',
  'cut-short': 'Mae’r ffeil hon yn stopio hanner ffordd, felly does dim modd ei hagor. Gofynnwch amdani eto. Mae’r hyn oedd yma yma o hyd.',
  'not-a-record': 'Rhywbeth arall sydd yn y ffeil hon, nid cofnod Kith. Dewiswch un arall. Mae’r hyn oedd yma yma o hyd.',
  newer: 'Cafodd y ffeil hon ei gwneud â fersiwn mwy newydd o Kith. Ail-lwythwch y dudalen a rhowch gynnig arall arni. Mae’r hyn oedd yma yma o hyd.',
  'too-big': 'Mae’r ffeil hon yn rhy fawr i fod yn gofnod Kith. Dewiswch un arall. Mae’r hyn oedd yma yma o hyd.',
  'too-deep': 'Nid fel cofnod Kith y cafodd y ffeil hon ei llunio, felly chafodd hi mo’i hagor. Dewiswch un arall. Mae’r hyn oedd yma yma o hyd.',
  'forbidden-key': 'Mae rhywbeth yn y ffeil hon nad yw’n perthyn mewn cofnod, felly chafodd hi mo’i hagor. Dewiswch un arall. Mae’r hyn oedd yma yma o hyd.',
  invalid: 'Dyw rhywbeth yn y ffeil hon ddim fel y dylai fod, felly chafodd hi mo’i hagor. Gofynnwch amdani eto. Mae’r hyn oedd yma yma o hyd.',
  'object-object': 'Rhoddodd y dudalen y testun “[object Object]” yn lle cofnod. Gall pwy bynnag sy’n gofalu am y dudalen ei drwsio: gosodwch y cofnod fel priodwedd, neu fel JSON.',
};
