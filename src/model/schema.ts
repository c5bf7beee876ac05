import * as v from 'valibot';

/** The format's name, written into every record and every file. */
export const RECORD_FORMAT = 'kith-record';
/** The version of the record that this code reads and writes. Raised together with a migration and a frozen fixture. */
export const RECORD_VERSION = 1;

/** The id of the person at the centre wherever an id of somebody is wanted: as author, as an end of a tie, as who takes a step. */
export const ME = 'me';

/** Longest label (a name, when, how long), in UTF-16 units. Generous: it guards machines, it does not judge people. */
export const LONGEST_LABEL = 10_000;
/** Longest text that somebody said or wrote, in UTF-16 units. */
export const LONGEST_TEXT = 200_000;

const id = v.pipe(v.string(), v.minLength(1), v.maxLength(200));
const label = v.pipe(v.string(), v.maxLength(LONGEST_LABEL));
/** ISO 8601 in UTC. For display, never for ordering: clocks of two devices disagree. */
const time = v.pipe(v.string(), v.maxLength(40), v.regex(/^\d{4}-\d{2}-\d{2}/));
const flag = v.boolean();

/** Something said or written: the text, whose words they are, and whether they are as spoken. */
const words = v.strictObject({
  text: v.pipe(v.string(), v.maxLength(LONGEST_TEXT)),
  /** The id of an author; `me` is the person at the centre. */
  author: id,
  /** `true`: own words, kept as they came. `false`: somebody put it another way. */
  verbatim: flag,
  at: v.optional(time),
});

const entity = {
  id,
  /** A fractional index: text that sorts. Between any two there is room for one more, so two copies merge. */
  order: label,
  /** Who put this in the record: the id of an author. */
  author: v.optional(id),
  at: v.optional(time),
  /** By field: other versions that were written at the same moment elsewhere. They stay until somebody chooses. */
  versions: v.optional(v.record(id, v.array(v.any()))),
};

/** Strength of a tie in an ecomap (Hartman, 1978). */
export const STRENGTHS = ['strong', 'ordinary', 'tenuous', 'stressful', 'broken'] as const;
/** Which way support flows along a tie. With `me` as `one`: `to-one` is help to me, `to-other` is help from me. */
export const FLOWS = ['none', 'to-one', 'to-other', 'both'] as const;
/** The circles of support (Judith Snow), from the middle outwards; the fourth is people who are paid. */
export const RINGS = ['intimacy', 'friendship', 'participation', 'exchange'] as const;
/** From the door outwards. */
export const NEARNESS = ['home', 'street', 'walk', 'ride', 'further'] as const;
/** Kinds of asset (asset-based community development; Kretzmann and McKnight, 1993). */
export const ASSET_KINDS = ['gift', 'group', 'place', 'organisation', 'exchange', 'story'] as const;
export const GIFTS = ['head', 'heart', 'hands'] as const;

const ring = v.picklist(RINGS);
const near = v.picklist(NEARNESS);
const angle = v.pipe(v.number(), v.minValue(-360), v.maxValue(360));

const author = v.strictObject({
  ...entity,
  role: v.picklist(['me', 'supporter', 'coordinator', 'interpreter']),
  name: v.optional(label),
});

const person = v.strictObject({
  ...entity,
  name: label,
  /** How they are part of this life, in a few words: "my sister, round the corner". */
  about: v.optional(label),
  words: v.optional(words),
  ring: v.optional(ring),
  /** Where a hand put them on their ring: degrees, 0 at the top, clockwise. Absent: the picture finds a place. */
  angle: v.optional(angle),
  near: v.optional(near),
  /** Paid to be around. */
  paid: v.optional(flag),
  doNotContact: v.optional(flag),
  /** The name of a symbol shown in place of initials. */
  symbol: v.optional(label),
});

const tie = v.strictObject({
  ...entity,
  /** The id of a person or an asset, or `me`. */
  one: id,
  other: id,
  strength: v.picklist(STRENGTHS),
  flow: v.picklist(FLOWS),
});

const asset = v.strictObject({
  ...entity,
  kind: v.picklist(ASSET_KINDS),
  /** What it is called; for a gift, an exchange or a story, the words themselves. */
  name: label,
  gift: v.optional(v.picklist(GIFTS)),
  exchange: v.optional(v.picklist(['offer', 'ask'])),
  /** How long, in words: "an hour". */
  length: v.optional(label),
  about: v.optional(label),
  near: v.optional(near),
  /** Already part of my life, or I would like to try. */
  interest: v.optional(v.picklist(['part', 'try'])),
  ring: v.optional(ring),
  angle: v.optional(angle),
  symbol: v.optional(label),
});

const conversation = v.strictObject({
  ...entity,
  /** The id of the conversation definition that guided it. */
  definition: label,
  revision: v.optional(v.number()),
  lang: v.optional(label),
  /** Prompts added on the spot: id to wording. */
  added: v.optional(v.record(id, label)),
  finished: v.optional(time),
});

const answer = v.strictObject({
  ...entity,
  conversation: id,
  prompt: id,
  /** The wording that was actually asked, and the revision of the definition it came from. */
  asked: label,
  revision: v.optional(v.number()),
  lang: v.optional(label),
  words: v.optional(words),
  /** How somebody else put it. Stands beside the person's words, never over them. */
  otherWords: v.optional(words),
  /** The ids of the cards picked. */
  cards: v.optional(v.array(id)),
  /** Cards the person made: id to what it says. */
  ownCards: v.optional(v.record(id, label)),
  /** "Not now" is an answer too. */
  skipped: v.optional(flag),
  /** When somebody last said that this still holds. */
  stillTrue: v.optional(time),
});

const hope = v.strictObject({ ...entity, words, from: v.optional(id) });
const link = v.strictObject({ ...entity, one: id, other: id });

const step = v.strictObject({
  ...entity,
  note: v.optional(id),
  /** Who: `me`, or the id of a person or an asset. */
  who: id,
  what: v.optional(words),
  /** When, in words: "most mornings", "by Saturday". */
  when: v.optional(label),
  done: v.optional(time),
  /** Somebody is made known to somebody else, in person: a step of its own kind. */
  introduction: v.optional(flag),
});

const introduction = v.strictObject({ ...entity, who: id, to: id, step: v.optional(id), together: v.optional(flag) });

const note = v.strictObject({
  ...entity,
  conversation: v.optional(id),
  sorted: v.optional(words),
  /** "Nothing today, just a talk." */
  justATalk: v.optional(flag),
  changed: v.optional(words),
  kept: v.optional(time),
});

const media = v.strictObject({
  ...entity,
  type: label,
  about: v.optional(label),
  /** Base64. */
  data: v.pipe(v.string(), v.maxLength(8_000_000)),
});

/** One schema for each collection; a store checks row by row with these. */
export const entitySchemas = {
  authors: author,
  people: person,
  ties: tie,
  assets: asset,
  conversations: conversation,
  answers: answer,
  hopes: hope,
  links: link,
  steps: step,
  introductions: introduction,
  notes: note,
  media,
};

/** About the person whose record it is. */
export const aboutSchema = v.strictObject({
  name: v.optional(label),
  lang: v.optional(label),
  started: v.optional(time),
  versions: entity.versions,
});

/** One person's whole file. Strict: what it does not know, it refuses rather than drops. */
export const recordSchema = v.strictObject({
  format: v.literal(RECORD_FORMAT),
  version: v.literal(RECORD_VERSION),
  id,
  about: aboutSchema,
  authors: v.record(id, author),
  people: v.record(id, person),
  ties: v.record(id, tie),
  assets: v.record(id, asset),
  conversations: v.record(id, conversation),
  answers: v.record(id, answer),
  hopes: v.record(id, hope),
  links: v.record(id, link),
  steps: v.record(id, step),
  introductions: v.record(id, introduction),
  notes: v.record(id, note),
  media: v.record(id, media),
});
