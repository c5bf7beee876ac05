import type { assets as english } from '../en-GB/assets.js';
import type { Strings } from '../translation.js';

export const assets: Strings<typeof english> = {
  title: 'Beth sy’n gryf o gwmpas fan hyn',
  sub: 'Fy noniau i, a beth sydd yn fy ymyl.',
  subOf: (name) => `Doniau ${name}, a beth sydd gerllaw.`,
  show: 'Sut i’w ddangos',
  near: 'Yn fy ymyl',
  list: 'Rhestr',
  map: 'Ar fap',
  empty: { title: 'O’ch drws chi tuag allan', hint: 'Beth sy’n gryf ynoch chi, a beth sy’n dda o gwmpas fan hyn?', add: 'Ychwanegu un peth' },
  gifts: {
    head: { name: 'Pen', says: 'Rwy’n gwybod am' },
    heart: { name: 'Calon', says: 'Rwy’n malio am' },
    hands: { name: 'Dwylo', says: 'Rwy’n gallu' },
  },
  nearHeading: 'Yn fy ymyl, o’r drws tuag allan',
  stops: {
    home: { name: 'Gartref', hint: 'tu ôl i’m drws fy hun' },
    street: { name: 'Fy stryd', hint: 'ambell ddrws i ffwrdd' },
    walk: { name: 'Taith ar droed', hint: 'rhyw ddeg munud' },
    ride: { name: 'Taith ar y bws', hint: 'neu lifft' },
    further: { name: 'Ymhellach', hint: 'neu ar y ffôn' },
    somewhere: { name: 'Rhywle', hint: 'Agorwch un i ddweud ble.' },
  },
  groups: {
    person: 'Pobl',
    group: 'Grwpiau',
    place: 'Lleoedd',
    organisation: 'Sefydliadau',
    offer: 'Gallwn i gynnig',
    ask: 'Hoffwn i ofyn am',
    story: 'Stori',
  },
  called: {
    group: 'Grŵp',
    place: 'Lle',
    organisation: 'Sefydliad',
    paid: 'Yn cael tâl am fod o gwmpas',
    part: 'Rhan o’m bywyd yn barod',
    try: 'Rhywbeth yr hoffwn ei drio',
    '': 'Heb ei ddweud eto',
  },
  place: 'lle neu grŵp',
  nothing: 'Dim eto. Mae awr yn awr.',
  noName: 'Dim enw eto',
  notContact: 'Peidiwch â chysylltu',
};
