import type { withThis as english } from '../en-GB/with-this.js';
import type { Strings } from '../translation.js';

export const withThis: Strings<typeof english> = {
  withThis: 'Gyda hyn',
  person: 'Enwi rhywun',
  place: 'Enwi lle neu grŵp',
  step: 'Ychwanegu cam nesaf',
  ask: { person: 'Eu henw', place: 'Beth yw ei enw?', step: 'Beth sy’n digwydd nesaf?' },
  known: { person: 'Pobl rydych chi wedi’u henwi', place: 'Llefydd a grwpiau rydych chi wedi’u henwi', step: 'Y camau nesaf sydd yma' },
  isPlace: 'Lle',
  isGroup: 'Grŵp',
  named: (name) => `Mae ${name} gyda hyn, ac yn eich llun o bobl a llefydd.`,
  make: 'Gwneud rhywbeth ohono',
  makes: { hope: 'Gobaith', step: 'Cam nesaf', gift: 'Un o’m doniau' },
  is: { hope: 'Gobaith', step: 'Cam nesaf', gift: 'Dawn' },
  made: { hope: 'Mae gyda’ch gobeithion nawr.', step: 'Mae yn eich camau nesaf nawr.', gift: 'Mae gyda’r hyn sy’n gryf nawr.' },
  takeOff: (name) => `Tynnu ${name} oddi wrth hyn`,
  takenOff: (name) => `Dyw ${name} ddim gyda hyn bellach.`,
  hopes: 'Eich gobeithion',
  did: {
    with: (name) => `rhoi ${name} gyda hyn`,
    off: (name) => `tynnu ${name} oddi wrth hyn`,
    made: { hope: 'gwneud gobaith ohono', step: 'gwneud cam nesaf ohono', gift: 'gwneud dawn ohono' },
  },
};
