import { anything, flag, listOf, mapOf, maybe, number, object, oneOf, text, whole } from './shape.js';

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

const id = text(200, { least: 1 });
const label = text(LONGEST_LABEL);
/** ISO 8601 in UTC. For display, never for ordering: clocks of two devices disagree. */
const time = text(40, { like: /^\d{4}-\d{2}-\d{2}/ });

/** Something said or written: the text, whose words they are, and whether they are as spoken. */
const words = object({
  text: text(LONGEST_TEXT),
  /** The id of an author; `me` is the person at the centre. */
  author: id,
  /** `true`: own words, kept as they came. `false`: somebody put it another way. */
  verbatim: flag,
  at: maybe(time),
});

const entity = {
  id,
  /** A fractional index: text that sorts. Between any two there is room for one more, so two copies merge. */
  order: label,
  /** Who put this in the record: the id of an author. */
  author: maybe(id),
  at: maybe(time),
  /** By field: other versions that were written at the same moment elsewhere. They stay until somebody chooses. */
  versions: maybe(mapOf(id, listOf(anything))),
};

/** Strength of a tie in an ecomap (Hartman, 1978). */
export const STRENGTHS = ['strong', 'ordinary', 'tenuous', 'stressful', 'broken'] as const;
/** Which way support flows along a tie. With `me` as `one`: `to-one` is help to me, `to-other` is help from me. */
export const FLOWS = ['none', 'to-one', 'to-other', 'both'] as const;
/** Kinds of support (House, 1981; with company and opening doors as egocentric networks name them): warmth, practical help, knowing things, company, opening doors. */
export const SUPPORTS = ['emotional', 'instrumental', 'informational', 'social', 'linking'] as const;
/** Where in life somebody is known from, as the sectors of a network map (Todd, 1979): a second arrangement beside the rings. */
export const SECTORS = ['family', 'neighbours', 'work', 'paid'] as const;
/** Why somebody or something is no longer here. */
export const GONE = ['died', 'moved', 'ended'] as const;
/** The circles of support (Judith Snow), from the middle outwards; the fourth is people who are paid. */
export const RINGS = ['intimacy', 'friendship', 'participation', 'exchange'] as const;
/** From the door outwards. */
export const NEARNESS = ['home', 'street', 'walk', 'ride', 'further'] as const;
/** Kinds of asset (asset-based community development; Kretzmann and McKnight, 1993). */
export const ASSET_KINDS = ['gift', 'group', 'place', 'organisation', 'exchange', 'story'] as const;
export const GIFTS = ['head', 'heart', 'hands'] as const;
/**
 * What helps somebody to get in and to stay, as places tell of themselves (the headings of AccessAble's and of Euan's Guide, in
 * our words). What else helps stands in words, in `access`.
 */
export const HELPS = ['step-free', 'quiet-hour', 'hearing-loop', 'toilet', 'parking', 'bus', 'sign-language', 'assistance-dogs'] as const;

const ring = id;
const near = oneOf(...NEARNESS);
/** What whoever can sit on a ring has. */
const seat = {
  ring: maybe(ring),
  /** Where a hand put them on their ring: degrees, 0 at the top, clockwise. Absent: the picture finds a place. */
  angle: maybe(number(-360, 360)),
  /** One of `SECTORS`, or of those that the page has in their place. */
  sector: maybe(id),
  /** One of `GONE`. */
  gone: maybe(id),
  near: maybe(near),
  /** The name of a symbol shown in place of initials. */
  symbol: maybe(label),
};

const author = object({
  ...entity,
  role: oneOf('me', 'supporter', 'coordinator', 'interpreter'),
  name: maybe(label),
});

const person = object({
  ...entity,
  name: label,
  /** How they are part of this life, in a few words: "my sister, round the corner". */
  about: maybe(label),
  words: maybe(words),
  ...seat,
  /** Paid to be around. */
  paid: maybe(flag),
  doNotContact: maybe(flag),
});

const tie = object({
  ...entity,
  /** The id of a person or an asset, or `me`. */
  one: id,
  other: id,
  strength: oneOf(...STRENGTHS),
  flow: oneOf(...FLOWS),
  /** Which kinds of support go along it, of `SUPPORTS`, and which way each goes. */
  support: maybe(mapOf(id, oneOf(...FLOWS))),
  /** What `other` does for `one`, in a few words, and `one` for `other`. */
  toOne: maybe(label),
  toOther: maybe(label),
});

/** A place on the earth, in degrees (WGS 84). Of what anybody may know of: never of a home. */
export const pointSchema = object({ latitude: number(-90, 90), longitude: number(-180, 180) });

/** When something is on again and again. */
export const scheduleSchema = object({
  /** A recurrence rule of iCalendar (RFC 5545, 3.3.10): `FREQ=WEEKLY;BYDAY=TU`. */
  rule: label,
  /** The first day, as an ISO 8601 date. */
  starts: maybe(label),
  /** `HH:MM`, by the clock of the place. */
  opens: maybe(label),
  closes: maybe(label),
});

const asset = object({
  ...entity,
  kind: oneOf(...ASSET_KINDS),
  /** What it is called; for a gift, an exchange or a story, the words themselves. */
  name: label,
  gift: maybe(oneOf(...GIFTS)),
  exchange: maybe(oneOf('offer', 'ask')),
  /** How long, in words: "an hour". */
  length: maybe(label),
  about: maybe(label),
  ...seat,
  /** Already part of my life, or I would like to try. */
  interest: maybe(oneOf('part', 'try')),
  /** What the person says of it themselves. */
  words: maybe(words),
  /** When it is on, in words: "Tuesdays at ten". */
  when: maybe(label),
  schedules: maybe(listOf(scheduleSchema)),
  /** What it costs, in words: "free", "2 pounds with a cup of tea". */
  cost: maybe(label),
  /** How to get in, in words: "ring the bell at the side". */
  access: maybe(label),
  /** What helps there: of `HELPS`. */
  helps: maybe(listOf(id)),
  /** The id of a person who could introduce me. */
  introducer: maybe(id),
  address: maybe(label),
  point: maybe(pointSchema),
  web: maybe(label),
  phone: maybe(label),
  email: maybe(label),
  /** Who last saw that this still holds (the id of an author), and when. */
  checked: maybe(object({ by: id, at: time })),
  /** Where it was copied from, so that the same thing is known again, and whether it has changed there since. */
  source: maybe(
    object({
      /** What the source is called, its id there, and the address it was read from. */
      feed: label,
      id,
      from: maybe(label),
      copied: time,
      /** When somebody there last said that it holds. */
      assured: maybe(time),
      licence: maybe(label),
      /** Of what it said when it was copied (`digestOf`). */
      digest: maybe(label),
      /** Where else the same thing is offered: what two that were made one came from. */
      also: maybe(listOf(object({ feed: label, id }), 0, 50)),
    }),
  ),
});

const conversation = object({
  ...entity,
  /** The id of the conversation definition that guided it. */
  definition: label,
  revision: maybe(whole(1, 1e6)),
  lang: maybe(label),
  /** Prompts added on the spot: id to wording. */
  added: maybe(mapOf(id, label)),
  /** Prompts in other words, for this person: id to wording. */
  reworded: maybe(mapOf(id, label)),
  /** The ids of prompts in the order that was wanted. What is not named comes where it came before. */
  sequence: maybe(listOf(id)),
  /** The id of the prompt at which the talk was left. */
  place: maybe(id),
  finished: maybe(time),
});

const answer = object({
  ...entity,
  conversation: id,
  prompt: id,
  /** The wording that was actually asked, and the revision of the definition it came from. */
  asked: label,
  revision: maybe(whole(1, 1e6)),
  lang: maybe(label),
  words: maybe(words),
  /** How somebody else put it. Stands beside the person's words, never over them. */
  otherWords: maybe(words),
  /** Where several put it their way: those after the first, by the id of the author. */
  views: maybe(mapOf(id, words)),
  /** Where the person sees it differently: what they say to it, by the id of who put it that way. May be empty. */
  differs: maybe(mapOf(id, text(LONGEST_TEXT))),
  /** The ids of the cards picked. */
  cards: maybe(listOf(id)),
  /** Cards the person made: id to what it says. */
  ownCards: maybe(mapOf(id, label)),
  /** "Not now" is an answer too. */
  skipped: maybe(flag),
  /** "Come back to this." */
  comeBack: maybe(flag),
  /** When somebody last said that this still holds. */
  stillTrue: maybe(time),
  /** When others last said so, those who got a copy among them: by the id of an author. */
  confirmed: maybe(mapOf(id, time)),
});

/** What the person wants. `from`: the id of the answer that it came out of. */
const hope = object({ ...entity, words, from: maybe(id) });
/**
 * Two things that belong together. Of an answer, `one` is its id, and `other` somebody or something that it is about; of a
 * group, `other` is the id of one of those in it.
 */
const link = object({ ...entity, one: id, other: id });

const step = object({
  ...entity,
  note: maybe(id),
  /** Who: `me`, or the id of a person or an asset. */
  who: id,
  what: maybe(words),
  /** When, in words: "most mornings", "by Saturday". */
  when: maybe(label),
  done: maybe(time),
  /** Somebody is made known to somebody else, in person: a step of its own kind. */
  introduction: maybe(flag),
});

const introduction = object({ ...entity, who: id, to: id, step: maybe(id), together: maybe(flag) });

const note = object({
  ...entity,
  conversation: maybe(id),
  sorted: maybe(words),
  /** "Nothing today, just a talk." */
  justATalk: maybe(flag),
  changed: maybe(words),
  kept: maybe(time),
});

const media = object({
  ...entity,
  /** The id of the answer that it belongs to. */
  of: maybe(id),
  kind: maybe(oneOf('picture', 'drawing', 'recording')),
  /** Its media type: `image/webp`. */
  type: label,
  /** What it shows, for whoever does not see or hear it. */
  about: maybe(label),
  /** What is said in a recording, written down. */
  words: maybe(words),
  /** How long a recording is. */
  seconds: maybe(number(0, 1e6)),
  /** Base64. */
  data: text(8_000_000),
});

/** What a person can give a copy of. */
export const COPY_PARTS = ['words', 'hopes', 'gifts', 'steps', 'people', 'places', 'changed'] as const;

/** A copy that was given: to whom, what for, what was in it. */
const sharing = object({
  ...entity,
  recipient: label,
  purpose: maybe(label),
  parts: listOf(oneOf(...COPY_PARTS)),
  /** The ids of the people and places that went under their own names. */
  named: listOf(id),
  /** The id that the copy has. */
  copy: id,
});

/** One schema for each collection, in the order in which a reader would want them in a file; a store checks row by row. */
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
  sharings: sharing,
};

/** About the person whose record it is. */
export const aboutSchema = object({
  name: maybe(label),
  lang: maybe(label),
  started: maybe(time),
  /** Where this is a sharing copy: for whom and what for, when, and how many names in it were changed (they stand in brackets). */
  sharing: maybe(object({ recipient: label, purpose: maybe(label), at: time, changed: maybe(whole(0, 1e6)) })),
  versions: entity.versions,
});

type Collections = { readonly [Name in keyof typeof entitySchemas]: ReturnType<typeof mapOf<(typeof entitySchemas)[Name]>> };

/** One person's whole file. Strict: what it does not know, it refuses rather than drops. */
export const recordSchema = object({
  format: oneOf(RECORD_FORMAT),
  version: oneOf(RECORD_VERSION),
  id,
  about: aboutSchema,
  ...(Object.fromEntries(Object.entries(entitySchemas).map(([name, schema]) => [name, mapOf(id, schema)])) as Collections),
  /** Came later: a record without it is read as one of which no copy was given. */
  sharings: maybe(mapOf(id, sharing)),
});
