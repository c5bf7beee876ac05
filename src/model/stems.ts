import { fold } from './fold.js';

/** A word of a text, as it stands there, and what it is compared by. */
export interface Said {
  readonly word: string;
  readonly stem: string;
}

/** Words that say nothing about what somebody cares for: of English, of Welsh, and of what every group says of itself. */
const SAY_NOTHING = new Set(
  (
    'the and for are was were been being has have had having did does doing not but with from into over under about after before again ' +
    'all any both each few more most other some such only own same than too very can will just should now you your yours she her hers ' +
    'him his its our ours they them their theirs who whom what which when where why how this that these those there here out off down ' +
    'would could might must shall may also always never often sometimes ever still yet even much many lot lots bit little big small ' +
    'good great nice lovely best better well fine really quite rather like likes liked love loves loved enjoy enjoys enjoyed want wants ' +
    'wanted wish hope hopes need needs needed get gets got getting give gives gave take takes took make makes made making come comes ' +
    'came coming going goes went gone see sees saw seen seeing look looks looking find found keep keeps kept let put say says said tell ' +
    'think thinks know knows knew feel feels felt feeling try tries used use uses using start started stop stopped day days week weeks ' +
    'weekly weekend month months year years time times today tomorrow yesterday morning mornings afternoon evening evenings night nights ' +
    'hour hours old new young first last next one two three four five six seven eight nine ten thing things something anything nothing ' +
    'everything someone somebody anyone anybody everyone everybody people person man men woman women friend friends family mum dad son ' +
    'daughter sister brother husband wife child children house home place places way ways life live lives living world area local ' +
    'community group groups club clubs society association service services support help helps helped helping session sessions meet ' +
    'meets meeting meetings class classes activity activities event events project centre center hall room open free welcome join ' +
    'joining member members volunteer volunteers run runs every based together because since until while through around near along ' +
    'monday tuesday wednesday thursday friday saturday sunday bring brings please thank thanks sure maybe don didn won isn wasn couldn wouldn ' +
    'doesn hasn haven aren shouldn ' +
    // Welsh
    'yn yng ym mae roedd bod wedi gan gyda ar ac neu ond dim ddim hefyd iawn fy dy ei eu ein eich fel pan lle sut pwy beth pam nhw ' +
    'chi hi fe fo mi nhw hwn hon hyn rhai pob bob bawb pawb rhywbeth rhywun dydd diwrnod wythnos mis blwyddyn bore prynhawn nos hoffi ' +
    'hoffwn eisiau moyn gwneud mynd dod cael bach mawr da grwp clwb cymdeithas canolfan neuadd cymuned cymunedol lleol croeso ' +
    'llun mawrth mercher iau gwener sadwrn sul'
  )
    .split(' ')
    .map(fold),
);

/**
 * Words that are about the same: what people say they like, and what it is called where it is done; English and Welsh side by
 * side, so that one finds the other. Short, and of what people told us; a page can bring its own.
 */
export const KINDRED: readonly string[] = [
  'garden allotment plot plant grow vegetable veg flower compost orchard garddio gardd ardd rhandir tyfu blodau',
  'sing song choir chorus canu ganu cor gor',
  'walk ramble hike stroll cerdded gerdded crwydro',
  'knit crochet wool yarn sew stitch quilt needlework gwau wau gwnio',
  'cook bake cake kitchen recipe coginio goginio pobi',
  'read book library novel darllen ddarllen llyfr llyfrgell lyfrgell',
  'paint art sketch pottery craft peintio celf gelf crefft grefft',
  'music guitar piano band drum ukulele cerddoriaeth gerddoriaeth',
  'dance ballroom ceilidh zumba dawnsio ddawnsio dawns ddawns twmpath',
  'swim nofio',
  'cycle bike bicycle beicio feicio beic',
  'fish anglers pysgota bysgota',
  'wood carpentry joinery workshop shed mend repair trwsio',
  'bird wildlife nature adar natur',
  'dog puppy ci cwn',
  'football footie droed',
  'bowl bowling bowls bowlio',
  'chess draughts dominoes gwyddbwyll',
  'film cinema movie ffilm sinema',
  'history heritage archaeology hanes treftadaeth',
  'computer internet digital cyfrifiadur',
  'photo photograph photography camera ffoto',
  'church chapel pray faith worship capel eglwys addoli',
  'theatre drama acting panto',
  'yoga pilates tai exercise ioga',
  'welsh cymraeg gymraeg',
];

const FAMILY: ReadonlyMap<string, string> = new Map(
  KINDRED.flatMap((words) => {
    const all = words.split(' ').map((word) => stemOf(fold(word)));
    return all.map((stem) => [stem, all[0]!] as const);
  }),
);

/** Whether it is one of the things that people do and like: however many do the same, it says something. */
export const isKindred = (stem: string): boolean => FAMILY.has(stem);

/** Longest text that is looked through. */
const LONGEST = 20_000;

/** The words of a text that say what it is about. */
export function wordsThatSay(text: string): Said[] {
  const found: Said[] = [];
  for (const [word] of text.slice(0, LONGEST).matchAll(/[\p{L}\p{M}\p{N}]+/gu)) {
    const plain = fold(word);
    // Two letters of an alphabet say nothing; of other scripts they may.
    if (plain.length < (/^[a-z]/.test(plain) ? 3 : 2) || SAY_NOTHING.has(plain) || /^\d+$/.test(plain)) continue;
    const stem = stemOf(plain);
    found.push({ word, stem: FAMILY.get(stem) ?? stem });
  }
  return found;
}

/**
 * What a word is compared by: without the endings of English that make a gardener and his gardens of gardening. A stemmer of the
 * trade (Porter's and those after it) joins more, and joins what does not belong together (`university` and `universe`): here a
 * miss is better than a suggestion that nobody can follow. Welsh changes its words at the front, and is left as it is; the words
 * that matter most stand in `KINDRED` in both forms.
 */
export function stemOf(word: string): string {
  if (!/^[a-z]+$/.test(word)) return word;
  for (const ending of ['ings', 'ing', 'ers', 'ies', 'ed', 'er', 'es', 's']) {
    const stem = word.slice(0, -ending.length);
    if (!word.endsWith(ending) || stem.length < 3 || !/[aeiouy]/.test(stem) || /ss$/.test(word)) continue;
    if (ending === 'ies') return `${stem}y`;
    // `shopping`, `knitted`: the letter is doubled for the ending only.
    return /([bdgklmnprt])\1$/.test(stem) && ending !== 's' ? stem.slice(0, -1) : withoutE(stem);
  }
  return withoutE(word);
}

function withoutE(stem: string): string {
  return stem.length > 3 && stem.endsWith('e') ? stem.slice(0, -1) : stem;
}
