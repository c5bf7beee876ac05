import type { network as english } from '../en-GB/network.js';
import type { Strings } from '../translation.js';

const sentence = (parts: readonly string[]): string => {
  const last = parts.at(-1) ?? '';
  const text = parts.length > 1 ? `${parts.slice(0, -1).join(', ')}, a ${last}` : last;
  return text && `${text[0]!.toUpperCase()}${text.slice(1)}.`;
};

export const network: Strings<typeof english> = {
  title: 'Fy mhobl a’m lleoedd',
  subtitle: 'Mae’r rhestr a’r llun yn dweud yr un peth.',
  pictureOf: (name) => (name ? `Pobl a lleoedd ${name}` : 'Fy mhobl a’m lleoedd'),
  show: 'Sut i’w ddangos',
  picture: 'Llun',
  list: 'Rhestr',
  rings: {
    intimacy: { name: 'Agosaf ata i', short: 'Agosaf', one: 'Agosaf ata i', with: 'gyda’r rhai agosaf ata i' },
    friendship: { name: 'Ffrindiau', short: 'Ffrindiau', one: 'Ffrind', with: 'gyda ffrindiau' },
    participation: { name: 'Grwpiau a lleoedd', short: 'Grwpiau', one: 'Grŵp neu le', with: 'gyda grwpiau a lleoedd' },
    exchange: { name: 'Pobl sy’n cael eu talu', short: 'Â thâl', one: 'Yn cael tâl am fod yma', with: 'gyda phobl sy’n cael eu talu' },
  },
  strengths: {
    strong: 'Cryf',
    ordinary: 'Cyffredin',
    tenuous: 'Tenau',
    stressful: 'Dan straen',
    broken: 'Wedi torri',
  },
  ties: {
    strong: 'cwlwm cryf',
    ordinary: 'cwlwm cyffredin',
    tenuous: 'cwlwm tenau',
    stressful: 'dan straen',
    broken: 'cwlwm wedi torri',
  },
  helpShort: { 'to-me': 'yn fy helpu i', 'from-me': 'gen i', both: 'y ddwy ffordd', none: '' },
  helpLong: {
    'to-me': 'daw help i mi',
    'from-me': 'aiff help gen i',
    both: 'mae help yn mynd y ddwy ffordd',
    none: '',
  },
  nobody: 'Dim enw eto',
  gone: 'ddim yma bellach',
  pleaseDont: 'Peidiwch â chysylltu',
  legend: 'Ystyr y llinellau a’r siapiau',
  arrow: 'Saeth: pa ffordd mae help yn mynd',
  person: 'Person',
  choose: 'Dewiswch unrhyw un yn y llun i weld sut mae pethau rhyngoch chi.',
  drag: 'Llusgwch i’w symud.',
  name: 'Enw',
  whatLike: 'Sut mae hi rhyngoch chi',
  ask: (facts) =>
    sentence([
      ...(facts.closest ? [`${facts.closest} agosaf atoch chi`] : []),
      ...(facts.friends ? [`${facts.friends} ffrind`] : []),
      ...(facts.paid ? [`${facts.paid} o bobl sy’n cael eu talu`] : []),
    ]),
  askMore: 'Oes rhywun yr hoffech chi weld mwy arno?',
  addSomeone: 'Ychwanegu rhywun',
  addWhere: 'Ble',
  emptyTitle: 'Chi sydd yn y canol',
  empty: 'Pwy fyddech chi’n ei ffonio gyda newyddion da? Dechreuwch gydag un enw.',
  said: {
    added: (name, where) => `Mae ${name} ar eich llun, ${where}.`,
    alreadyThere: (name) => `Mae ${name} yno’n barod.`,
  },
  did: {
    added: (name) => `ychwanegu ${name}`,
  },
};
