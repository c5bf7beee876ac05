import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { addOwnCard, addQuestion, writeWords } from '../../src/model/answering.js';
import { addAsset } from '../../src/model/assets.js';
import { answerDraft, wordsOf } from '../../src/model/conversations.js';
import { receiveRecord } from '../../src/model/door.js';
import { deepFreeze } from '../../src/model/draft.js';
import { link } from '../../src/model/links.js';
import { addStep, noteDraft } from '../../src/model/notes.js';
import { inOrder } from '../../src/model/order.js';
import { addPerson, setTie, tieId } from '../../src/model/people.js';
import { COLLECTIONS, emptyRecord, newId, type KithRecord, type RecordDraft } from '../../src/model/record.js';
import { COPY_PARTS, ME } from '../../src/model/schema.js';
import { departure } from '../../src/model/shape.js';
import { confirmStillTrue } from '../../src/model/sharing-copy-confirm.js';
import { addAuthor, nameOther, OTHER, seeDifferently, writeView } from '../../src/model/views.js';
import { freeTextsOf } from '../../src/model/sharing-copy-texts.js';
import {
  makeSharingCopy,
  recordSharing,
  sharingCopySchema,
  type CopyWords,
  type SharingChoice,
} from '../../src/model/sharing-copy.js';

const words: CopyWords = {
  somebody: 'somebody',
  me: 'me',
  authors: { supporter: 'a supporter', coordinator: 'a coordinator', interpreter: 'an interpreter' },
};

const everything: SharingChoice = {
  recipient: 'Sam at the community hub',
  purpose: 'to plan the spring',
  parts: new Set(COPY_PARTS),
  roles: {},
  leftOut: new Set(),
  warnedOf: new Set(),
  asSaid: {},
  ownName: true,
  authorNames: false,
  media: new Set(),
};

const asking = { definition: 'what-matters-to-you', revision: 1, lang: 'en-GB' };
const important = {
  ...asking,
  prompt: { id: 'important' },
  asked: 'What are the things that are important to you at the moment?',
};

/** Winston's, made as the elements make it, and with everything in it that must never go. */
function winstons() {
  const draft = structuredClone(emptyRecord()) as RecordDraft;
  draft.about = {
    name: 'Winston Reid',
    lang: 'en-GB',
    started: '2025-11-12T10:30:00Z',
    versions: { name: ['Winnie Reid'] },
  };
  writeWords(draft, important, 'The plot. Biscuit. And our Marcia not fretting over me. Len said so.');
  writeView(draft, important, OTHER, 'Winston would like to get back to the allotment.');
  nameOther(draft, 'Priya');
  addOwnCard(draft, important, 'Tea with Marcia');
  const made = addQuestion(draft, asking, 'Does Errol still ring?');
  writeWords(draft, { ...asking, prompt: { id: made }, asked: 'Does Errol still ring?' }, 'No.');
  addQuestion(draft, asking, 'A question that nobody answered');
  const marcia = addPerson(draft, {
    name: 'Marcia',
    about: 'my sister, round the corner',
    ring: 'intimacy',
    near: 'street',
  });
  const len = addPerson(draft, {
    name: 'Len Hartley',
    about: 'plot 14',
    ring: 'friendship',
    words: wordsOf('He’d notice if I wasn’t there.'),
  });
  const errol = addPerson(draft, { name: 'Errol', about: 'we fell out', doNotContact: true });
  const dog = addPerson(draft, { name: 'Biscuit', ring: 'intimacy' });
  const plots = addAsset(draft, { kind: 'place', name: 'Mill Lane plots', near: 'walk' });
  const leeks = addAsset(draft, { kind: 'gift', gift: 'head', name: 'Leeks that win prizes' });
  setTie(draft, ME, marcia, { strength: 'strong', flow: 'both' });
  setTie(draft, marcia, len, { strength: 'tenuous' });
  const old = noteDraft(draft);
  Object.assign(old, { sorted: wordsOf('An old thing'), kept: '2025-11-12T11:00:00Z' });
  const note = noteDraft(draft);
  Object.assign(note, { changed: wordsOf('I’m sleeping. Marcia noticed.') });
  const trolley = addStep(draft, { who: marcia, what: wordsOf('Lend me the trolley'), when: 'by Saturday' });
  const gate = addStep(draft, { who: ME, what: wordsOf('Up to the gate'), done: '2026-03-04T14:10:00Z' });
  draft.people[len]!.versions = { about: ['plot 15'] };
  const hope = newId();
  draft.hopes[hope] = { id: hope, order: 'a0', words: wordsOf('Back up on the plot by spring') };
  const picture = newId();
  draft.media[picture] = { id: picture, order: 'a0', type: 'image/png', about: 'the plot', data: 'AAAA' };
  draft.sharings['given'] = {
    id: 'given',
    order: 'a0',
    recipient: 'Somebody earlier',
    parts: ['words'],
    named: [marcia],
    copy: newId(),
  };
  return { record: deepFreeze(draft) as KithRecord, marcia, len, errol, dog, plots, leeks, trolley, gate, picture };
}

const give = (record: KithRecord, choice: Partial<SharingChoice> = {}) => {
  const made = makeSharingCopy(record, { ...everything, ...choice }, words, new Date('2026-03-04T15:00:00Z'));
  return { ...made, copy: receiveRecord(made.text) };
};
const only = (...parts: (typeof COPY_PARTS)[number][]) => ({ parts: new Set(parts) });
const textsOf = (copy: KithRecord) => freeTextsOf(copy as RecordDraft).map(({ text }) => text);
const namesOf = ({ people }: KithRecord) => inOrder(people).map(({ name }) => name);

/** Everything in plain JSON: keys and values. */
function allIn(plain: unknown): string[] {
  if (typeof plain !== 'object' || plain === null) return [String(plain)];
  return Object.entries(plain).flatMap(([key, value]) => [key, ...allIn(value)]);
}

describe('a sharing copy', () => {
  it('opens like any record, and says for whom, what for and when', () => {
    const { copy, text } = give(winstons().record);
    expect(copy.about).toEqual({
      name: 'Winston Reid',
      lang: 'en-GB',
      sharing: { recipient: 'Sam at the community hub', purpose: 'to plan the spring', at: '2026-03-04T15:00:00.000Z' },
    });
    expect(departure(sharingCopySchema, JSON.parse(text))).toBeUndefined();
  });

  it('has a schema that a whole record does not have', () => {
    expect(departure(sharingCopySchema, emptyRecord())).toBeDefined();
  });

  it('holds the parts that were chosen, in their order, and nothing of the others', () => {
    const { record } = winstons();
    const { copy } = give(record, only('words'));
    expect(inOrder(copy.answers).map(({ words }) => words?.text)).toEqual([
      expect.stringContaining('The plot.'),
      'No.',
    ]);
    expect([copy.ties, copy.assets, copy.steps, copy.notes].map(Object.keys)).toEqual([[], [], [], []]);
    const { copy: people } = give(record, only('people'));
    expect(namesOf(people)).toEqual(['Marcia', 'Len Hartley', 'Errol', 'Biscuit']);
    expect(Object.keys(people.answers)).toEqual([]);
    expect(Object.keys(give(record, only()).copy.people)).toEqual([]);
  });

  it('is empty where nothing was chosen, and is a copy all the same', () => {
    const { copy } = give(emptyRecord(), { ...only(), purpose: ' ' });
    expect(copy.about.sharing).toEqual({ recipient: 'Sam at the community hub', at: '2026-03-04T15:00:00.000Z' });
  });

  it('has no id of the record in it: fresh ids, and two copies share none', () => {
    const { record } = winstons();
    const ids = COLLECTIONS.flatMap((name) => Object.keys(record[name])).concat(
      record.id,
      Object.keys(Object.values(record.conversations)[0]!.added!),
    );
    const first = give(record, { media: new Set(Object.keys(record.media)) });
    const inside = JSON.stringify({
      ...JSON.parse(first.text),
      ties: Object.values(first.copy.ties).map(({ id, one, other }) => [id, one, other]),
    });
    for (const id of ids) if (id !== ME) expect(inside, id).not.toMatch(new RegExp(`[":~]${id}["~]`));
    for (const id of ids) if (id.length > 30) expect(first.text, id).not.toContain(id);
    const second = new Set(allIn(JSON.parse(give(record).text)).filter((one) => /[0-9a-f]{8}-/.test(one)));
    expect(allIn(JSON.parse(first.text)).filter((one) => second.has(one))).toEqual([]);
  });

  it('holds together: ties, steps, answers and questions find what they point at', () => {
    const { copy } = give(winstons().record);
    const byName = (name: string) => Object.values(copy.people).find((one) => one.name === name)!.id;
    expect(copy.ties[tieId(ME, byName('Marcia'))]).toMatchObject({ strength: 'strong', flow: 'both' });
    expect(copy.ties[tieId(byName('Marcia'), byName('Len Hartley'))]?.strength).toBe('tenuous');
    expect(Object.values(copy.steps).map(({ who }) => copy.people[who]?.name)).toEqual(['Marcia']);
    const [talk] = Object.values(copy.conversations);
    expect(answerDraft(structuredClone(copy) as RecordDraft, important).words?.text).toContain('The plot.');
    const [made] = Object.entries(talk!.added!);
    expect(copy.answers[`${talk!.id}~${made![0]}`]?.words?.text).toBe('No.');
    const first = copy.answers[`${talk!.id}~important`]!;
    expect(first.cards!.map((id) => first.ownCards![id])).toEqual(['Tea with Marcia']);
  });

  it('tells of a place when it is on and how to get in, and never where it is, who could introduce, or where it was found', () => {
    const draft = structuredClone(winstons().record) as RecordDraft;
    const len = Object.values(draft.people).find(({ name }) => name === 'Len Hartley')!.id;
    const shed = addAsset(draft, {
      kind: 'group',
      name: 'Men’s shed',
      words: wordsOf('Len got me in'),
      when: 'Tuesdays at ten',
      cost: 'free',
      access: 'Ask Len for the key',
      near: 'street',
      introducer: len,
      address: '14 Tib Street',
      point: { latitude: 53.481, longitude: -2.111 },
      web: 'https://shed.example/',
      phone: '0161 496 0000',
      email: 'shed@example.org',
      schedules: [{ rule: 'FREQ=WEEKLY;BYDAY=TU' }],
      helps: ['step-free'],
      checked: { by: len, at: '2026-03-01' },
      source: { feed: 'The council', id: 'shed-77', copied: '2026-03-01', from: 'https://council.example/' },
    });
    const { copy, text } = give(draft as KithRecord, { roles: { [len]: 'a neighbour' } });
    const gone = Object.values(copy.assets).find(({ name }) => name === 'Men’s shed')!;
    expect(Object.keys(gone).sort()).toEqual(['access', 'cost', 'id', 'kind', 'name', 'near', 'order', 'when', 'words']);
    expect([gone.words!.text, gone.access]).toEqual(['[a neighbour] got me in', 'Ask [a neighbour] for the key']);
    for (const never of ['Tib Street', '53.481', '2.111', 'shed.example', '496', 'council', 'shed-77', 'Len Hartley', shed])
      expect(text, never).not.toContain(never);
  });

  it('never has other versions, earlier notes, what is done, what no screen shows, or who else got a copy', () => {
    const { text } = give(winstons().record);
    for (const never of [
      'versions',
      'Winnie',
      'plot 15',
      'An old thing',
      'Up to the gate',
      'nobody answered',
      'sharings',
      'Somebody earlier',
      'started',
    ])
      expect(text, never).not.toContain(never);
  });

  it('has hopes where they were chosen, and says what they came out of where that goes, too', () => {
    const { record } = winstons();
    expect(Object.values(give(record, only('words')).copy.hopes)).toEqual([]);
    expect(Object.values(give(record, only('hopes')).copy.hopes)).toMatchObject([{ words: { text: 'Back up on the plot by spring' } }]);
    const draft = structuredClone(record) as RecordDraft;
    const [hope] = Object.values(draft.hopes);
    hope!.from = answerDraft(draft, important).id;
    const { answers, hopes } = give(draft, only('words', 'hopes')).copy;
    expect(answers[Object.values(hopes)[0]!.from!]!.words!.text).toContain('The plot.');
    expect(Object.values(give(draft, only('hopes')).copy.hopes)[0]).not.toHaveProperty('from');
  });

  it('says whom and what an answer is about only where they are in it', () => {
    const { record, marcia, plots } = winstons();
    const draft = structuredClone(record) as RecordDraft;
    const bare = answerDraft(draft, { ...asking, prompt: { id: 'bare' }, asked: 'Who is there?' });
    for (const other of [marcia, plots]) link(draft, bare.id, other);
    const asked = (copy: KithRecord) => Object.values(copy.answers).map(({ asked }) => asked);
    const { copy } = give(draft, only('words', 'places'));
    expect(Object.values(copy.links).map(({ one, other }) => [copy.answers[one]!.asked, copy.assets[other]!.name])).toEqual([['Who is there?', 'Mill Lane plots']]);
    expect(asked(give(draft, only('words')).copy), 'what says nothing without them stays').not.toContain('Who is there?');
  });

  it('has other views with whose they are, and that the person sees it differently', () => {
    const { record } = winstons();
    const draft = structuredClone(record) as RecordDraft;
    const amal = addAuthor(draft, 'Amal', 'interpreter');
    writeView(draft, important, amal, 'He misses Biscuit.');
    seeDifferently(draft, important, amal, 'Errol knows.');
    const { copy, text } = give(draft, { authorNames: false });
    const one = Object.values(copy.answers).find(({ views }) => views)!;
    const [author] = Object.keys(one.views!);
    expect(copy.authors[author!]).toMatchObject({ role: 'interpreter' });
    expect(one.views![author!]).toMatchObject({ author, text: 'He misses Biscuit.' });
    expect(one.differs).toEqual({ [author!]: 'Errol knows.' });
    expect(text).not.toContain('Amal');
    expect(text).not.toContain(amal);
  });

  it('has pictures and recordings only where they were chosen', () => {
    const { record, picture } = winstons();
    expect(give(record).copy.media).toEqual({});
    expect(Object.values(give(record, { media: new Set([picture]) }).copy.media)).toMatchObject([
      { about: 'the plot', data: 'AAAA' },
    ]);
  });

  it('says what those who wrote are, and their names only where that was chosen', () => {
    const { record } = winstons();
    const authors = (copy: KithRecord) => Object.values(copy.authors).map(({ role, name }) => [role, name]);
    expect(authors(give(record).copy)).toEqual([
      ['me', undefined],
      ['supporter', undefined],
    ]);
    expect(authors(give(record, { authorNames: true }).copy)).toEqual([
      ['me', undefined],
      ['supporter', 'Priya'],
    ]);
    expect(authors(give(record, only('people')).copy)).toEqual([['me', undefined]]);
  });
});

describe('a friend in a sharing copy', () => {
  it('can become a role, which says no more than the role', () => {
    const { record, marcia } = winstons();
    const { copy, text, found } = give(record, { roles: { [marcia]: 'my sister' } });
    expect(Object.values(copy.people)[0]).toMatchObject({ name: 'my sister', ring: 'intimacy' });
    expect(text).not.toMatch(/Marcia|round the corner/);
    expect(textsOf(copy)).toContain('The plot. Biscuit. And our [my sister] not fretting over me. Len said so.');
    expect(textsOf(copy)).toContain('Tea with [my sister]');
    expect(found.map(({ name, collection }) => [name, collection])).toEqual([
      ['Marcia', 'answers'],
      ['Marcia', 'answers'],
      ['Marcia', 'notes'],
    ]);
    expect(copy.about.sharing?.changed, 'names').toBe(1);
  });

  it('who is left out is somebody in what is said, and takes a step as nobody that can be found', () => {
    const { record, marcia } = winstons();
    const { copy, text } = give(record, { leftOut: new Set([marcia]) });
    expect(text).not.toContain('Marcia');
    expect(namesOf(copy)).not.toContain('somebody');
    expect(textsOf(copy)).toContain('I’m sleeping. [somebody] noticed.');
    expect(Object.values(copy.steps).map(({ who }) => copy.people[who])).toEqual([undefined]);
    expect(Object.keys(copy.ties)).toHaveLength(0);
  });

  it('who is no longer here is not given as if they were', () => {
    const { record, len } = winstons();
    const without = { ...record, people: { ...record.people, [len]: { ...record.people[len]!, gone: 'died', sector: 'neighbours' } } };
    const { copy } = give(without, only('people'));
    expect(inOrder(copy.people).find(({ name }) => name === 'Len Hartley')).toMatchObject({ gone: 'died' });
    expect(inOrder(give(without, { ...only('people'), roles: { [len]: 'a friend' } }).copy.people).find(({ name }) => name === 'a friend')).toMatchObject({ gone: 'died' });
  });

  it('who is only named, or takes a step, brings nothing else along', () => {
    const { record } = winstons();
    const { copy } = give(record, only('words', 'steps'));
    expect(Object.values(copy.people)).toEqual([
      expect.objectContaining({ name: 'Marcia' }),
      expect.objectContaining({ name: 'Errol', doNotContact: true }),
    ]);
    expect(Object.keys(Object.values(copy.people)[0]!).sort()).toEqual(['id', 'name', 'order']);
  });

  it('is among those whom the copy is about: in it for themselves, named, or taking a step; left out or not', () => {
    const { record, marcia, len, errol, dog, plots } = winstons();
    expect([...give(record, only('words')).concerned].sort()).toEqual([marcia, len, errol, dog].sort());
    expect(give(record, { ...only('steps'), leftOut: new Set([marcia]) }).concerned).toEqual(new Set([marcia]));
    expect(give(record, only('places')).concerned).toEqual(new Set([plots]));
  });
});

describe('“do not contact”', () => {
  it('goes wherever its person goes: in the picture, as a role, in a step, or named in something that was said', () => {
    const { record, errol } = winstons();
    for (const choice of [
      only('people'),
      only('words'),
      { ...only('people'), roles: { [errol]: 'a man from work' } },
    ]) {
      const { copy, unwarned } = give(record, choice);
      expect(Object.values(copy.people).filter(({ doNotContact }) => doNotContact)).toHaveLength(1);
      expect(unwarned).toEqual([]);
    }
  });

  it('is asked about where they are left out, and never added unasked', () => {
    const { record, errol } = winstons();
    for (const choice of [only('gifts'), { leftOut: new Set([errol]) }]) {
      const { text, unwarned } = give(record, choice);
      expect(text).not.toMatch(/doNotContact|Errol/);
      expect(unwarned).toEqual([errol]);
    }
  });

  it('is one line, where somebody said yes', () => {
    const { record, errol } = winstons();
    const { copy, text, unwarned } = give(record, {
      ...only('words'),
      leftOut: new Set([errol]),
      warnedOf: new Set([errol]),
    });
    expect(Object.values(copy.people)).toEqual([
      { id: expect.any(String), order: 'a0', name: 'Errol', doNotContact: true },
    ]);
    expect(unwarned).toEqual([]);
    expect(text).not.toContain('we fell out');
  });
});

describe('a withheld name in what goes', () => {
  it('is shown with where it stands, and goes as it stands only where somebody says so', () => {
    const { record, errol } = winstons();
    const leftOut = new Set([errol]);
    const { found } = give(record, { leftOut });
    const asked = found.find(({ path }) => path[0] === 'asked')!;
    expect(asked).toMatchObject({
      collection: 'answers',
      name: 'Errol',
      text: 'Does Errol still ring?',
      spots: [{ start: 5, end: 10 }],
      whose: [errol],
      instead: '[somebody]',
    });
    const again = give(record, { leftOut, asSaid: { [asked.key]: true } });
    expect(textsOf(again.copy)).toContain('Does Errol still ring?');
    expect(again.found.filter(({ goesAsSaid }) => goesAsSaid).map(({ key }) => key)).toEqual([asked.key]);
  });

  it('is looked for in every text that anybody could have written', () => {
    const { record, len } = winstons();
    const said = 'So Hartley said';
    const draft = structuredClone(record) as RecordDraft;
    for (const text of freeTextsOf(draft))
      if (text.collection !== 'about' && text.path[0] !== 'name') text.become(said);
    const { copy, text } = give(draft as KithRecord, {
      leftOut: new Set([len]),
      purpose: '',
      media: new Set(Object.keys(draft.media)),
    });
    expect(text).not.toContain('Hartley');
    expect(textsOf(copy)).toContain('So [somebody] said');
  });

  it('that those who are shown have too is shown, and stays', () => {
    const { record, marcia } = winstons();
    const draft = structuredClone(record) as RecordDraft;
    draft.people[marcia]!.name = 'Marcia Reid';
    const { found, copy } = give(draft as KithRecord, { roles: { [marcia]: 'my sister' } });
    expect(copy.about.name).toBe('Winston Reid');
    expect(found.filter(({ collection }) => collection === 'about')).toMatchObject([
      { name: 'Reid', goesAsSaid: true, instead: undefined },
    ]);
  });

  it('may be the person’s own, or of those who wrote', () => {
    const { record } = winstons();
    const { copy, text } = give(record, { ownName: false, purpose: 'so that Priya can help' });
    expect(text).not.toMatch(/Winston|Reid/);
    expect(textsOf(copy)).toContain('[me] would like to get back to the allotment.');
    expect(copy.about.sharing?.purpose, 'what is written to the recipient is theirs to change').toBe(
      'so that Priya can help',
    );
    const draft = structuredClone(record) as RecordDraft;
    writeWords(draft, important, 'Going with Priya');
    expect(textsOf(give(draft as KithRecord).copy)).toContain('Going with [a supporter]');
  });

  const name = fc.constantFrom(
    'Marcia',
    'Siân',
    'Łukasz',
    'Anne-Marie',
    'O’Brien',
    'Hartley',
    'Zoë',
    'Pickles',
    'Nguyễn',
    'Weiß',
    'Ahmed',
    'Jones',
  );
  const fullName = fc.uniqueArray(name, { minLength: 1, maxLength: 2 }).map((parts) => parts.join(' '));
  const saying = fc
    .array(
      fc.oneof(
        name,
        name.map((one) => one.toUpperCase()),
        name.map((one) => one.normalize('NFD')),
        fc.constantFrom('and', 'the plot,', '’s', '\n', '—', 'with'),
        fc.string(),
      ),
      { maxLength: 12 },
    )
    .map((parts) => parts.join(' '));

  it('is not in the bytes, by any part of it, unless it was shown', () => {
    const choice = fc.record({
      people: fc.array(
        fc.record({ name: fullName, about: saying, shown: fc.constantFrom('name', 'role', 'out'), words: saying }),
        { minLength: 1, maxLength: 4 },
      ),
      parts: fc.uniqueArray(fc.constantFrom(...COPY_PARTS)),
      texts: fc.tuple(saying, saying, saying, saying, saying),
      keep: fc.boolean(),
    });
    fc.assert(
      fc.property(choice, ({ people, parts, texts, keep }) => {
        const draft = structuredClone(emptyRecord()) as RecordDraft;
        const [answer, card, asked, what, changed] = texts;
        writeWords(draft, important, answer);
        addOwnCard(draft, important, card);
        const made = addQuestion(draft, asking, asked);
        writeWords(draft, { ...asking, prompt: { id: made }, asked }, what);
        noteDraft(draft).changed = wordsOf(changed);
        const roles: Record<string, string> = {};
        const leftOut = new Set<string>();
        for (const { name, about, shown, words } of people) {
          const id = addPerson(draft, { name, about, words: wordsOf(words) });
          addStep(draft, { who: id, what: wordsOf(words), when: about });
          if (shown === 'role') roles[id] = 'a neighbour';
          if (shown === 'out') leftOut.add(id);
        }
        const chosen = { parts: new Set(parts), roles, leftOut, purpose: '' };
        const first = give(draft as KithRecord, chosen);
        const asSaid = keep ? Object.fromEntries(first.found.map(({ key }) => [key, true])) : {};
        const { copy, found } = give(draft as KithRecord, { ...chosen, asSaid });
        const going = new Set(textsOf(copy).flatMap(plainWords));
        const told = new Set(found.filter(({ goesAsSaid }) => goesAsSaid).flatMap(({ name }) => plainWords(name)));
        for (const { name, shown } of people)
          if (shown !== 'name')
            for (const word of plainWords(name))
              if (word.length > 1)
                expect(!going.has(word) || told.has(word), `${word} in ${[...going].join(' ')}`).toBe(true);
      }),
      { numRuns: 400 },
    );
  });

  /** Written apart from the search, so that both cannot be wrong in the same way. */
  function plainWords(text: string): string[] {
    return text
      .normalize('NFKD')
      .replace(/[\p{M}\p{Cf}]/gu, '')
      .toLowerCase()
      .replaceAll('ł', 'l')
      .replaceAll('ß', 'ss')
      .split(/[^\p{L}\p{N}]+/u)
      .filter(Boolean);
  }
});

describe('what the record keeps of it', () => {
  it('is who got what, what for and when, and under which names', () => {
    const { record, marcia, len, dog, errol } = winstons();
    const choice = { ...everything, ...only('words'), roles: { [marcia]: 'my sister' } };
    const made = makeSharingCopy(record, choice, words);
    const draft = structuredClone(record) as RecordDraft;
    recordSharing(draft, choice, made, new Date('2026-03-04T15:00:00Z'));
    const kept = inOrder(receiveRecord(draft).sharings).at(-1)!;
    expect(kept).toMatchObject({
      recipient: 'Sam at the community hub',
      purpose: 'to plan the spring',
      parts: ['words'],
      copy: made.id,
      at: '2026-03-04T15:00:00.000Z',
    });
    expect([...kept.named].sort()).toEqual([len, dog, errol].sort());
  });
});

describe('“still true?”, said by somebody who has a copy', () => {
  it('keeps who and when, for each of them, beside what the person said', () => {
    const draft = structuredClone(winstons().record) as RecordDraft;
    const [answer] = Object.values(draft.answers);
    answer!.stillTrue = '2026-03-01T00:00:00.000Z';
    const sam = confirmStillTrue(
      draft,
      answer!.id,
      { role: 'coordinator', name: 'Sam' },
      new Date('2026-03-05T09:00:00Z'),
    )!;
    const again = confirmStillTrue(
      draft,
      answer!.id,
      { role: 'coordinator', name: 'Sam ' },
      new Date('2026-03-06T09:00:00Z'),
    );
    const other = confirmStillTrue(draft, answer!.id, { role: 'supporter' }, new Date('2026-03-07T09:00:00Z'))!;
    expect(again).toBe(sam);
    const record = receiveRecord(draft);
    expect(record.answers[answer!.id]).toMatchObject({
      stillTrue: '2026-03-01T00:00:00.000Z',
      confirmed: { [sam]: '2026-03-06T09:00:00.000Z', [other]: '2026-03-07T09:00:00.000Z' },
    });
    expect(record.authors[sam]).toMatchObject({ role: 'coordinator', name: 'Sam' });
  });

  it('goes into a copy by what they are', () => {
    const draft = structuredClone(winstons().record) as RecordDraft;
    confirmStillTrue(draft, Object.keys(draft.answers)[0]!, { role: 'coordinator', name: 'Sam' });
    const { copy } = give(draft as KithRecord, only('words'));
    const [by] = Object.keys(Object.values(copy.answers)[0]!.confirmed!);
    expect(copy.authors[by!]).toMatchObject({ role: 'coordinator' });
    expect(copy.authors[by!]?.name).toBeUndefined();
  });

  it('of what is not there says nothing', () => {
    expect(
      confirmStillTrue(structuredClone(emptyRecord()) as RecordDraft, 'gone', { role: 'supporter' }),
    ).toBeUndefined();
  });
});
