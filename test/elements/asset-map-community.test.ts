import { expect, fixture, html, waitUntil } from '@open-wc/testing';
import '../../src/define/asset-map.js';
import type { KithAssetMapElement } from '../../src/elements/asset-map/asset-map.js';
import type { CommunityAsset, CommunitySource } from '../../src/model/community.js';
import { emptyRecord, type KithRecord } from '../../src/model/record.js';
import { hebbleton, manyAssets } from '../../stories/places/hebbleton.js';
import { filter, find, finder, key, looking, offered } from '../helpers/community.js';
import { focused, named, nameOf, press, said, shown, tidy, undo } from '../helpers/finding.js';

describe('looking further', () => {
  it('is not there, and asks nobody for anything, where the host gives nothing', async () => {
    const asked: unknown[] = [];
    const { fetch } = globalThis;
    globalThis.fetch = ((...given: unknown[]) => (asked.push(given), Promise.reject(new Error('no')))) as typeof fetch;
    try {
      const el = await fixture<KithAssetMapElement>(
        html`<kith-asset-map view="list" .record=${emptyRecord('one')}></kith-asset-map>`,
      );
      await el.updateComplete;
      expect(shown(el, '.further')).to.be.empty;
      expect(asked).to.be.empty;
    } finally {
      globalThis.fetch = fetch;
    }
  });

  it('shows what a host gives, groups and places before organisations', async () => {
    const el = await looking(hebbleton.slice(-12));
    expect(offered(el)[0]).to.equal('I can show anybody how to set up a phone');
    expect(offered(el).indexOf('Hebbleton Advice')).to.be.greaterThan(3);
    expect(
      nameOf(shown(el, '[data-offered]').find((row) => row.textContent!.includes('Hebbleton Advice'))!),
    ).to.include('An organisation.');
  });

  it('finds as one types, whatever the capitals and the accents, and says how many', async () => {
    const el = await looking(hebbleton);
    await find(el, 'KNITTING');
    expect(offered(el)).to.deep.equal(['Hebbleton Knit and Natter']);
    expect(said(el)).to.include('One found.');
    await find(el, 'repair cafe');
    expect(offered(el)).to.deep.equal(['Repair café']);
    await find(el, 'zeppelin');
    expect(offered(el)).to.be.empty;
    await press(el, 'Show all again');
    expect(finder(el).value).to.equal('');
    expect(offered(el).length).to.be.greaterThan(3);
  });

  it('finds by day, by what helps and by what is free', async () => {
    const el = await looking(hebbleton);
    named(el, 'summary', 'Show only').click();
    await filter(el, 'Day', 'Tuesday');
    await filter(el, 'What helps', 'A hearing loop');
    // The library is open every day but Sunday.
    expect(offered(el)).to.have.members(['Hebbleton Knit and Natter', 'Hebbleton Library']);
    await filter(el, 'Day', 'Any day');
    await filter(el, 'What helps', 'Not needed');
    await filter(el, 'What it is', 'Offers and asks');
    expect(offered(el)).to.have.length(5);
    const free = named<HTMLInputElement>(el, 'input[type=checkbox]', 'Free of charge');
    free.click();
    await el.updateComplete;
    expect(offered(el)).to.be.empty;
  });

  it('finds what is close to something of the record that has a place, nearest first, and says how far', async () => {
    const { point } = hebbleton.find(({ name }) => name === 'The pool')!;
    const record: KithRecord = {
      ...emptyRecord('one'),
      assets: { pool: { id: 'pool', order: 'a0', kind: 'place', name: 'The pool', point } },
    };
    const el = await looking(hebbleton, record);
    named(el, 'summary', 'Show only').click();
    await filter(el, 'Close to', 'The pool');
    expect(offered(el).slice(0, 2)).to.have.members(['The pool', 'Quiet hour at the pool']);
    expect(tidy(shown(el, '[data-offered]')[0]!.textContent)).to.include('0 km away');
  });

  it('opens with everything its source says, where it is from, when that was checked and its licence', async () => {
    const el = await looking(hebbleton);
    await find(el, 'library');
    named(el, '[data-offered]', 'Hebbleton Library').click();
    await el.updateComplete;
    await waitUntil(() => shown(el, '.more-said').length, 'it is open');
    const more = tidy(shown(el, '.more-said')[0]!.textContent);
    for (const words of [
      'Every day but Sunday',
      '01632 960 123',
      'From Hebbleton Neighbours.',
      'Checked there on 10 February 2026.',
      'Shared under Open Government Licence v3.0.',
    ])
      expect(more).to.include(words);
    expect(shown<HTMLAnchorElement>(el, '.more-said a').map(({ href }) => href)).to.include(
      'https://library.hebbleton.example/',
    );
    expect(focused(el)).to.include('Hebbleton Library');
  });

  it('shows markup as the letters it is, and no link that is not one', async () => {
    const bad: CommunityAsset = {
      ...hebbleton[0]!,
      id: 'bad',
      name: '<img src=x onerror=alert(1)>',
      web: 'javascript:alert(1)',
      email: 'a@b.example',
    };
    const el = await looking([bad]);
    expect(offered(el)).to.deep.equal(['<img src=x onerror=alert(1)>']);
    shown(el, '[data-offered]')[0]!.click();
    await waitUntil(() => shown(el, '.more-said').length, 'it is open');
    expect(shown<HTMLAnchorElement>(el, '.more-said a').map(({ protocol }) => protocol)).to.deep.equal(['mailto:']);
  });
});

describe('picking', () => {
  it('copies it into the record with where it came from, keeps the focus on its row, and can be undone', async () => {
    const el = await looking(hebbleton);
    await find(el, 'knit');
    await press(el, 'Add to my map: Hebbleton Knit and Natter');
    await waitUntil(() => shown(el, '.offered .tag').length, 'it says so');
    const [asset] = Object.values(el.record.assets);
    expect(asset).to.include({ kind: 'group', name: 'Hebbleton Knit and Natter', interest: 'try' });
    expect(asset!.source).to.include({ feed: 'Hebbleton Neighbours', licence: 'Open Government Licence v3.0' });
    expect(said(el)).to.include('Added Hebbleton Knit and Natter');
    expect(focused(el)).to.include('Hebbleton Knit and Natter');
    await undo(el);
    expect(el.record.assets).to.be.empty;
    await waitUntil(() => !shown(el, '.offered .tag').length, 'it can be picked again');
  });

  it('says when the source has changed since, side by side, and takes the new or keeps mine, as one says', async () => {
    const el = await looking(hebbleton);
    await find(el, 'knit');
    await press(el, 'Add to my map: Hebbleton Knit and Natter');
    const moved = hebbleton.map((one) => (one.name.includes('Knit') ? { ...one, cost: '2 pounds' } : one));
    el.community = moved;
    await waitUntil(() => shown(el, '.changes').length, 'it says that it has changed');
    const words = tidy(shown(el, '.changes')[0]!.textContent);
    expect(words).to.include('On my map Free; 50p for tea There now 2 pounds');
    await press(el, 'Keep mine', '.changes');
    await waitUntil(() => !shown(el, '.changes').length, 'it is settled');
    expect(Object.values(el.record.assets)[0]!.cost).to.equal('Free; 50p for tea');
    await undo(el);
    await waitUntil(() => shown(el, '.changes').length, 'it is asked again');
    await press(el, 'Take the new', '.changes');
    await waitUntil(() => !shown(el, '.changes').length, 'it is settled');
    expect(Object.values(el.record.assets)[0]).to.include({ cost: '2 pounds', interest: 'try' });
  });

  it('is not offered where the record is only to be read', async () => {
    const el = await fixture<KithAssetMapElement>(
      html`<kith-asset-map readonly view="list" .community=${hebbleton}></kith-asset-map>`,
    );
    await waitUntil(() => shown(el, '[data-offered]').length, 'it is there');
    expect(
      shown(el, 'button')
        .map(nameOf)
        .filter((name) => name.startsWith('Add to my map')),
    ).to.be.empty;
  });
});

describe('suggestions', () => {
  const wishing: KithRecord = {
    ...emptyRecord('one'),
    hopes: { h: { id: 'h', order: 'a0', words: { text: 'I would love to get back to gardening.', author: 'me', verbatim: true } } },
  };
  const suggested = (el: Element) => shown(el, '.maybe .name').map(({ textContent }) => tidy(textContent));

  it('are found in what somebody said, say why in words, services last; nothing is added by itself', async () => {
    const el = await looking(hebbleton, wishing);
    await waitUntil(() => suggested(el).length, 'there are some');
    expect(suggested(el)).to.include('Mill Lane allotment holders');
    expect(tidy(shown(el, '.maybe li')[0]!.textContent)).to.include('You said “I would love to get back to gardening');
    expect(suggested(el).indexOf('Green Gym')).to.be.oneOf([-1, suggested(el).length - 1]);
    expect(el.record.assets).to.be.empty;
  });

  it('are picked with one press, or go when somebody says so', async () => {
    const el = await looking(hebbleton, wishing);
    await waitUntil(() => suggested(el).length, 'there are some');
    const [first, second] = suggested(el);
    await press(el, `Not this one: ${first}`);
    await waitUntil(() => !suggested(el).includes(first!), 'it is gone');
    expect(said(el)).to.include('will not be shown again here');
    await press(el, `Add to my map: ${second}`, '.maybe');
    await waitUntil(() => !suggested(el).includes(second!), 'it is on the map');
    expect(Object.values(el.record.assets).map(({ name }) => name)).to.deep.equal([second]);
  });

  it('are not there where nothing was said', async () => {
    const el = await looking(hebbleton);
    expect(suggested(el)).to.be.empty;
  });
});

describe('a feed that a page names', () => {
  const feed = async (url: string, kind?: string) => {
    const el = await fixture<KithAssetMapElement>(html`<kith-asset-map view="list" .record=${emptyRecord('one')}></kith-asset-map>`);
    el.setAttribute('feed', url);
    if (kind) el.setAttribute('feed-kind', kind);
    await waitUntil(() => shown(el, '.further').length, 'it has arrived');
    return el;
  };

  it('is read when somebody looks further', async () => {
    const el = await feed('/test/fixtures/assets/places.json', 'json');
    await waitUntil(() => offered(el).length === 2, 'both are there');
    await waitUntil(() => tidy(shown(el, '.reading')[0]!.textContent).includes('2 to look through.'), 'it has come to its end');
    expect(tidy(shown(el, '.reading')[0]!.textContent), 'the third has no name').to.include('One thing could not be read');
  });

  it('says so where there is nothing at that address, or something else', async () => {
    const el = await feed('/test/fixtures/assets/none.json');
    await waitUntil(() => shown(el, '.reading [role=alert]').length, 'it says so');
    expect(tidy(shown(el, '.reading [role=alert]')[0]!.textContent)).to.match(/did not answer|not with a list/);
    expect(shown(el, 'button').map(nameOf)).to.include('Try again');
  });

  it('says so where nobody knows such a kind', async () => {
    const el = await feed('/test/fixtures/assets/places.json', 'parchment');
    await waitUntil(() => shown(el, '.reading [role=alert]').length, 'it says so');
    expect(tidy(shown(el, '.reading [role=alert]')[0]!.textContent)).to.include('Ask whoever runs this page');
  });
});

describe('a source that is read', () => {
  /** One that waits to be told what comes next. */
  function slow(name = 'A slow list') {
    let batch: Parameters<CommunitySource['read']>[0]['onBatch'] | undefined;
    let end: { resolve(): void; reject(error: Error): void } | undefined;
    let stopped = false;
    let reads = 0;
    const source: CommunitySource = {
      name,
      read: ({ signal, onBatch }) => {
        reads += 1;
        batch = onBatch;
        signal.addEventListener('abort', () => (stopped = true));
        return new Promise<void>((resolve, reject) => (end = { resolve, reject }));
      },
    };
    return {
      source,
      give: (assets: readonly CommunityAsset[], left: Parameters<typeof Array.of>[0] = [], total?: number) =>
        batch!({ assets, left: left as [], total }),
      end: () => end!,
      isStopped: () => stopped,
      reads: () => reads,
    };
  }

  it('shows each piece as it comes and says how far it is', async () => {
    const { source, give, end } = slow();
    const el = await looking(source);
    give(hebbleton.slice(0, 3), [], 40);
    await waitUntil(() => offered(el).length === 3, 'three are there');
    expect(tidy(shown(el, '.reading')[0]!.textContent)).to.include('Reading: 3 of 40.');
    give(hebbleton.slice(3, 5));
    await waitUntil(() => offered(el).length === 5, 'five are there');
    end().resolve();
    await waitUntil(
      () => tidy(shown(el, '.reading')[0]!.textContent).includes('5 to look through. From A slow list.'),
      'it says that it is done',
    );
  });

  it('stops when somebody says so; what came stays', async () => {
    const { source, give, isStopped } = slow();
    const el = await looking(source);
    give(hebbleton.slice(0, 3));
    await waitUntil(() => offered(el).length === 3, 'three are there');
    await press(el, 'Stop reading');
    expect(isStopped()).to.equal(true);
    give(hebbleton.slice(3, 6));
    await waitUntil(
      () => tidy(shown(el, '.reading')[0]!.textContent).includes('You stopped it. 3 are here'),
      'it says so',
    );
    expect(offered(el)).to.have.length(3);
  });

  it('says in plain words that it failed, keeps what came, and tries again', async () => {
    const { source, give, end, reads } = slow();
    const el = await looking(source);
    give(hebbleton.slice(0, 3));
    end().reject(new Error('500'));
    await waitUntil(() => shown(el, '.problem').length, 'it says so');
    expect(tidy(shown(el, '[role=alert]')[0]!.textContent)).to.equal(
      'A slow list did not answer. What came before is still here.',
    );
    expect(offered(el)).to.have.length(3);
    await press(el, 'Try again');
    expect(reads()).to.equal(2);
    give(hebbleton.slice(0, 4));
    end().resolve();
    await waitUntil(() => offered(el).length === 4, 'the rest is there, and nothing twice');
    expect(shown(el, '.problem, .left')).to.be.empty;
  });

  it('counts what could not be read, and shows it to whoever wants to look', async () => {
    const { source, give, end } = slow();
    const el = await looking(source);
    give(hebbleton.slice(0, 2), [
      { what: 'Page 4', why: 'page' },
      { what: 'Tea', why: 'point-swapped' },
    ] as never);
    end().resolve();
    await waitUntil(() => shown(el, '.left').length, 'it is counted');
    named(el, 'summary', '2 things could not be read').click();
    expect(tidy(shown(el, '.left')[0]!.textContent)).to.include('Page 4: a page of the list could not be read');
  });
});

describe('a list of twenty thousand', () => {
  const rows = (el: Element) => shown(el, '.window li');
  let el: KithAssetMapElement;

  beforeEach(async () => {
    el = await looking(manyAssets(20_000));
    await waitUntil(
      () => tidy(shown(el, '.reading')[0]!.textContent).startsWith('20000 to look through'),
      'all are there',
      { timeout: 8000 },
    );
  });

  it('has only the rows in sight in the page, and each says which of how many it is', () => {
    expect(rows(el).length).to.be.within(3, 40);
    expect(rows(el)[0]!.getAttribute('aria-setsize')).to.equal('20000');
    expect(rows(el)[1]!.getAttribute('aria-posinset')).to.equal('2');
  });

  it('goes to the last by key, back up, and keeps the focus', async () => {
    shown(el, '[data-offered]')[0]!.focus();
    key(el, 'ArrowDown');
    expect(focused(el)).to.include(offered(el)[1]!);
    key(el, 'End');
    await waitUntil(() => rows(el).some((row) => row.getAttribute('aria-posinset') === '20000'), 'the last is there');
    expect(el.shadowRoot!.activeElement!.closest('li')!.getAttribute('aria-posinset')).to.equal('20000');
    expect(rows(el).length).to.be.below(60);
    key(el, 'Home');
    await waitUntil(
      () => el.shadowRoot!.activeElement!.closest('li')!.getAttribute('aria-posinset') === '1',
      'the first has the focus',
    );
  });

  it('shows what is there where it is scrolled to', async () => {
    const region = shown(el, '.window')[0]!;
    region.scrollTop = region.scrollHeight / 2;
    await waitUntil(() => Number(rows(el).at(-1)!.getAttribute('aria-posinset')) > 5000, 'the middle is there');
    const seen = region.getBoundingClientRect();
    const covered = rows(el).filter(
      (row) => row.getBoundingClientRect().bottom > seen.top && row.getBoundingClientRect().top < seen.bottom,
    );
    expect(covered.length, 'what is seen is not empty').to.be.greaterThan(2);
  });
});
