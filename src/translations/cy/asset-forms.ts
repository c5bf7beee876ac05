import type { assetForms as english } from '../en-GB/asset-forms.js';
import type { Strings } from '../translation.js';

export const assetForms: Strings<typeof english> = {
  asks: { kind: 'Beth yw e', near: 'Pa mor bell', interest: 'I mi mae’n' },
  name: 'Enw',
  about: 'Mewn ychydig eiriau',
  length: 'Pa mor hir',
  ownWords: 'Yn fy ngeiriau fy hun',
  changing: (name) => `Newid ${name}`,
  takeOff: 'Tynnu oddi yma',
  alreadyHere: (name) => `Mae ${name} yma’n barod.`,
  added: (name) => `ychwanegu ${name}`,
  changed: (name) => `newid ${name}`,
  tookOff: (name) => `tynnu ${name} oddi yma`,
  moved: (name, where) => `symud ${name}: ${where}`,
  find: 'Chwilio',
  found: (count) => (count === 1 ? 'Wedi dod o hyd i un.' : `Wedi dod o hyd i ${count}.`),
  nothingMatches: (query) => `Does dim yma’n dweud “${query}”.`,
  showAll: 'Dangos popeth',
};
