import type { CommunityAsset } from '../../model/community.js';

type Kind = CommunityAsset['kind'];

/** Words that say of what kind something is, in the names of things in Britain; in Welsh as well. */
const WORDS: Readonly<Record<'group' | 'place', string>> = {
  group:
    'group groups grwp club clubs clwb choir choirs cor band society association cymdeithas circle meetup class classes ' +
    'dosbarth friends ffrindiau cyfeillion league team troupe network guild natter knitters ramblers walkers gardeners volunteers ' +
    'gwirfoddolwyr fellowship forum collective cooperative cubs scouts guides brownies rainbows singers players ' +
    'walk walks merched toddlers playgroup',
  place:
    'library llyfrgell park parc garden gardens gardd hall neuadd centre canolfan church eglwys chapel capel mosque temple synagogue ' +
    'gurdwara cafe caffi pub tafarn museum amgueddfa gallery oriel pool pwll playground field fields cae allotment allotments rhandir ' +
    'pantry larder shed shop siop market marchnad orchard perllan wood woods coed beach traeth theatre theatr hub',
};

const KINDS = new Map(
  (['group', 'place'] as const).flatMap((kind) => WORDS[kind].split(' ').map((word) => [word, kind] as const)),
);

const fold = (text: string) => text.normalize('NFD').replace(/\p{M}/gu, '').toLowerCase();

/**
 * Of what kind something in a directory is, by the last word of its name that says so: "Central Library knitting group" is a
 * group. Directories call all of them services. `otherwise`, where no word says it.
 */
export function kindByName(name: string, otherwise: Kind): Kind {
  const said = fold(name.slice(0, 300)).match(/[\p{L}\p{N}]+/gu) ?? [];
  // Welsh says it first: Clwb Garddio Llanfair.
  const isWelsh = (word: string) =>
    /^(?:clwb|cor|grwp|llyfrgell|parc|gardd|neuadd|canolfan|eglwys|capel|caffi|cymdeithas)$/.test(word);
  const word = isWelsh(said[0] ?? '') ? said[0] : said.reverse().find((one) => KINDS.has(one));
  return KINDS.get(word ?? '') ?? otherwise;
}

/** A kind as a file names it, with what it is called elsewhere. */
export function kindNamed(
  text: string | undefined,
): { readonly kind: Kind; readonly exchange?: 'offer' | 'ask' } | undefined {
  const said = fold(text ?? '').replace(/[^a-z]/g, '');
  if (/^(?:offer|exchange|cynnig)$/.test(said)) return { kind: 'exchange', exchange: 'offer' };
  if (/^(?:ask|request|wanted)$/.test(said)) return { kind: 'exchange', exchange: 'ask' };
  if (/^(?:group|association|club|grwp|society)s?$/.test(said)) return { kind: 'group' };
  if (/^(?:place|venue|location|lle|building|space)s?$/.test(said)) return { kind: 'place' };
  return /^(?:organi[sz]ation|service|agency|charity|sefydliad|institution)s?$/.test(said)
    ? { kind: 'organisation' }
    : undefined;
}

/** What each of `HELPS` is called. */
const HELPS: readonly (readonly [help: string, said: RegExp])[] = [
  ['step-free', /step[ -]?free|level access|wheelchair|ramp(?:s|ed)?\b|flat access|cadair olwyn|heb risiau/],
  ['quiet-hour', /quiet (?:hour|time|session)|relaxed (?:session|performance)|awr dawel/],
  ['hearing-loop', /(?:hearing|induction|audio)[ -]?loop|dolen (?:glyw|sain)/],
  ['toilet', /toilet|changing places|\bwc\b|toiled/],
  ['parking', /parking|car park|blue badge|parcio/],
  ['bus', /\bbus(?:es)?\b|public transport|\bbws\b/],
  ['sign-language', /sign language|\bbsl\b|iaith arwyddion/],
  ['assistance-dogs', /(?:assistance|guide|hearing) dogs?|c[wŵ]n (?:cymorth|tywys)/],
];

/** A line that says that something is not there, or not sure: nobody should rely on it. */
const NOT =
  /\b(?:no|not|none|without|limited|unsuitable|cannot|unable|nearest|ask|contact|partial|unknown|dim|heb (?!risiau))\b|n['’]t\b/;

/** What helps somebody there, of `HELPS`: only what a line says plainly. */
export function helpsSaid(lines: readonly string[]): string[] {
  const pieces = lines.flatMap((line) =>
    line
      .toLowerCase()
      .slice(0, 5000)
      .split(/[.;,\n]|\bbut\b/),
  );
  const sure = pieces.filter((piece) => !NOT.test(piece));
  return HELPS.filter(([help, said]) => sure.some((piece) => said.test(piece) || piece.trim() === help)).map(
    ([help]) => help,
  );
}
