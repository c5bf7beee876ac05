import type { again as english } from '../en-GB/again.js';
import type { Strings } from '../translation.js';

export const again: Strings<typeof english> = {
  title: 'Yr hyn ddywedoch chi y tro diwethaf',
  on: (day) => `Fe siaradon ni ar ${day}. Dyma ddywedoch chi, yn eich geiriau eich hun.`,
  hopes: 'Yr hyn rydych chi’n gobeithio amdano',
  talkAgain: 'Siarad eto heddiw',
  goOn: 'Mynd ymlaen â’r hyn sydd yma',
  lastTime: (day) => `Y tro diwethaf, ar ${day}:`,
  putIn: 'Ei ddweud eto, neu ei newid',
  did: { talkAgain: 'dechrau sgwrs newydd', stillTrue: (about) => `dweud bod “${about}” yn dal yn wir` },
};
