import type { told as english } from '../en-GB/told.js';
import type { Strings } from '../translation.js';

const people = (number: number) => (number === 1 ? 'Un person' : number === 2 ? 'Dau berson' : `${number} o bobl`);
const groups = (number: number) => (number === 1 ? 'un grŵp neu le' : `${number} o grwpiau a lleoedd`);
const first = (text: string) => text.charAt(0).toUpperCase() + text.slice(1);
/** "And" before a vowel is "ac". */
const and = (next: string) => (/^[aeiouwyâêîôûŵŷáéíóú]/i.test(next) ? 'ac' : 'a');

export const told: Strings<typeof english> = {
  title: 'Mewn geiriau a ffigurau',
  all: (persons, others) => {
    if (persons && others) return `${people(persons)} ${and(groups(others))} ${groups(others)}.`;
    return persons ? `${people(persons)}.` : others ? `${first(groups(others))}.` : 'Does neb yma nawr.';
  },
  rings: {
    intimacy: (number) => (number ? `${people(number)} agos iawn.` : 'Neb agos iawn eto.'),
    friendship: (number) => (number ? `${number === 1 ? 'Un' : number} ffrind.` : 'Dim ffrindiau yn y llun eto.'),
    participation: (number) =>
      number ? `${people(number)} mewn grwpiau a lleoedd.` : 'Neb mewn grwpiau a lleoedd eto.',
    exchange: (number) => (number ? `${people(number)} yn cael tâl.` : 'Does neb yn cael tâl.'),
  },
  ring: (name, number) => (number ? `${people(number)} yn “${name}”.` : `Neb yn “${name}” eto.`),
  and: (names, last) => `${names} ${and(last)} ${last}`,
  others: (names, number) => `${names} a ${number} arall`,
  both: (names, number) =>
    number === 1
      ? `Rydych chi a ${names} yn helpu eich gilydd.`
      : `Mae help yn mynd y ddwy ffordd gyda’r rhain: ${names}.`,
  iHelp: (names) => `Rydych chi’n helpu ${names}.`,
  helpsMe: (names) => `Mae ${names} yn eich helpu chi.`,
  strong: (names, number) =>
    number === 1 ? `Mae eich cwlwm â ${names} yn gryf.` : `Mae eich clymau â’r rhain yn gryf: ${names}.`,
  strain: (names) => `Mae straen gyda ${names}.`,
  circle: (names) => `Mae ${names} i gyd yn nabod ei gilydd.`,
  died: (names, number) =>
    number === 1
      ? `Mae ${names} wedi marw, ac mae lle i ${names} yma o hyd.`
      : `Mae ${names} wedi marw, ac mae lle iddyn nhw yma o hyd.`,
  moved: (names) => `Mae ${names} wedi symud i ffwrdd.`,
  left: (names) => `Dyw ${names} ddim yma bellach.`,
  pleaseDont: (names) => `Peidiwch â chysylltu â’r rhain: ${names}.`,
  whole: 'Mae’r geiriau hyn am bob math o gefnogaeth, nid dim ond yr un sydd i’w weld.',
  copy: 'Copïo’r geiriau hyn',
  copied: 'Mae’r geiriau wedi’u copïo. Gallwch eu gludo i unrhyw le.',
  notCopied: 'Chaiff y dudalen hon ddim copïo. Mae’r geiriau wedi’u dewis, felly gallwch eu copïo eich hun.',
  talk: 'I siarad amdano, os hoffech chi',
  questions: {
    nobodyNear: 'Pwy oedd o gwmpas o’r blaen, yr hoffech eu gweld eto?',
    paidNear: 'Mae’r rhai agosaf atoch yn y llun yn cael tâl am fod yno. Pwy arall hoffech chi ei gael yn agos?',
    giving: 'Does neb yn y llun rydych chi’n eu helpu. Oes rhywun sy’n gofyn pethau i chi, neu’n dibynnu arnoch chi?',
    receiving: 'Pwy fyddech chi’n gofyn iddyn nhw, petai angen help llaw arnoch chi?',
    through: (name, place) => `Allai ${name} eich cyflwyno chi yn ${place}?`,
    along: (place) => `Pwy allai ddod gyda chi i ${place} y tro cyntaf?`,
    remember: (name) => `Pwy sy’n cofio ${name} gyda chi?`,
    easier: (name) => `Beth fyddai’n gwneud pethau’n haws gyda ${name}?`,
    closer: (name) => `Hoffech chi weld mwy o ${name}?`,
    whoKnows: 'Pwy ohonyn nhw sy’n nabod ei gilydd? Gallwch dynnu llinell rhwng dau sydd.',
    introduce: 'Pwy ohonyn nhw fyddai’n dod ymlaen, petaech chi’n eu cyflwyno?',
    unpaid: 'Pwy fyddai’n sylwi petaech chi i ffwrdd, heb gael eu talu?',
    more: 'Oes rhywun yr hoffech weld mwy ohono?',
  },
  figures: 'Ffigurau, i’r rhai sy’n gweithio gyda nhw',
  figuresHint:
    'Mae’r ffigurau hyn am lun, nid am berson. Maen nhw’n dweud beth sydd yn y llun heddiw. Dydyn nhw ddim yn dweud sut mae neb yn byw, a does dim un rhif yn well na’r llall.',
  figure: 'Ffigur',
  value: 'Yma',
  meaning: 'Beth mae’n ei olygu',
  source: 'Ffynhonnell',
  none: 'Neb',
  notSaid: 'Heb ei ddweud',
  tooMany: 'Heb ei gyfrif: mae mwy na 300 o bobl.',
  veryMany: 'Llawer iawn',
  share: (part, of, share) => `${part} allan o ${of} (${share})`,
  ways: (kind, toMe, fromMe) => `${kind}: ${toMe} i mi, ${fromMe} gen i`,
  pieces: (number, names) => `${number} – ${names}`,
  kinds: { person: 'Pobl', group: 'Grwpiau', place: 'Lleoedd', organisation: 'Sefydliadau' },
  names: {
    size: 'Maint',
    perKind: 'O bob math',
    perRing: 'Ar bob cylch',
    perSector: 'Ym mhob rhan o fywyd',
    paid: 'Yn cael tâl',
    strengths: 'Llinellau gyda fi, yn ôl cryfder',
    supports: 'Mathau o gefnogaeth',
    reciprocity: 'Dwyochredd',
    isolated: 'Ar wahân',
    bridges: 'Pontydd',
    components: 'Cydrannau',
    cliques: 'Cliciau',
    density: 'Dwysedd',
  },
  meanings: {
    size: 'Faint sydd yn y rhwydwaith nawr, heb y person yn y canol.',
    perKind: 'Faint sy’n bobl, a faint sy’n rhywbeth arall.',
    perRing: 'Faint sydd ar bob cylch, o’r canol.',
    perSector: 'Faint sydd ym mhob rhan o fywyd.',
    paid: 'Faint sy’n cael tâl am fod o gwmpas, a sefydliadau yn eu plith.',
    strengths: 'Faint o linellau gyda’r canol sydd o bob cryfder.',
    supports: 'Gan faint y daw pob math o gefnogaeth, ac at faint mae’n mynd.',
    reciprocity:
      'Ar faint o linellau gyda’r canol y mae help yn mynd y ddwy ffordd, o’r rhai sy’n dweud pa ffordd mae’n mynd.',
    isolated: 'Y rhai heb linell at neb ond y person yn y canol. Mae bod yn rhan o grŵp yn llinell hefyd.',
    bridges: 'Y rhai na fyddai eraill wedi’u cysylltu hebddyn nhw.',
    components: 'Y darnau y mae’n syrthio iddyn nhw heb y person yn y canol.',
    cliques: 'Grwpiau o dri neu fwy sydd i gyd yn nabod ei gilydd.',
    density: 'Faint o linellau sydd rhyngddyn nhw, o’r cyfan a allai fod.',
  },
};
