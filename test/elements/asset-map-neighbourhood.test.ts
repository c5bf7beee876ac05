import { expect, fixture, html, waitUntil } from '@open-wc/testing';
import '../../src/define/asset-map.js';
import type { KithAssetMapElement } from '../../src/elements/asset-map/asset-map.js';
import { emptyRecord, type KithRecord } from '../../src/model/record.js';
import { offered } from '../helpers/community.js';
import { named, nameOf, press, said, shown, tidy, undo } from '../helpers/finding.js';

describe('a neighbourhood’s map', () => {
  const spot = { latitude: 53.9, longitude: -4.2 };
  const hood: KithRecord = {
    ...emptyRecord('hood'),
    about: { name: 'Hebbleton' },
    authors: { me: { id: 'me', order: 'a0', role: 'me', name: 'Bev' }, priya: { id: 'priya', order: 'a1', role: 'coordinator', name: 'Priya' } },
    assets: {
      knit: { id: 'knit', order: 'a0', kind: 'group', name: 'Hebbleton Knit and Natter', about: 'Wool and tea', point: spot, cost: 'Free' },
      twin: { id: 'twin', order: 'a1', kind: 'group', name: 'Knit & natter, Hebbleton', point: spot, cost: '50p', phone: '01632 960 123' },
      park: { id: 'park', order: 'a2', kind: 'place', name: 'Jubilee Park', address: '1 Park Road, HB1 2CD', schedules: [{ rule: 'FREQ=WEEKLY;BYDAY=SA', opens: '10:00' }] },
      gift: { id: 'gift', order: 'a3', kind: 'gift', gift: 'head', name: 'A secret' },
    },
    links: { l: { id: 'l', order: 'a0', one: 'twin', other: 'park' } },
  };
  async function hoodMap(record: KithRecord = hood): Promise<KithAssetMapElement> {
    const el = await fixture<KithAssetMapElement>(html`<kith-asset-map neighbourhood .record=${record}></kith-asset-map>`);
    await waitUntil(() => shown(el, '.tools-of-hood').length, 'it is there');
    return el;
  }
  async function saved(el: KithAssetMapElement, label: string): Promise<{ readonly name: string; readonly text: string }> {
    const { click } = HTMLAnchorElement.prototype;
    const links: HTMLAnchorElement[] = [];
    HTMLAnchorElement.prototype.click = function (this: HTMLAnchorElement) {
      links.push(this);
    };
    try {
      await press(el, label);
      await waitUntil(() => links.length, 'it is saved');
    } finally {
      HTMLAnchorElement.prototype.click = click;
    }
    return { name: links[0]!.download, text: await (await fetch(links[0]!.href)).text() };
  }

  it('is one list of what everybody may know of; gifts are not in it', async () => {
    const el = await hoodMap();
    expect(offered(el)).to.deep.equal(['Hebbleton Knit and Natter', 'Knit & natter, Hebbleton', 'Jubilee Park']);
  });

  it('shows two that may be one side by side, and makes one of them only as somebody chooses', async () => {
    const el = await hoodMap();
    expect(shown(el, '.pair input').map(nameOf)).to.deep.equal(['Hebbleton Knit and Natter', 'Knit & natter, Hebbleton', 'Free', '50p']);
    expect(Object.keys(el.record.assets), 'nothing happens by itself').to.include('twin');
    named<HTMLInputElement>(el, '.pair input', '50p').click();
    await press(el, 'Make them one');
    expect(Object.keys(el.record.assets)).to.not.include('twin');
    expect(el.record.assets.knit).to.include({ name: 'Hebbleton Knit and Natter', cost: '50p', about: 'Wool and tea', phone: '01632 960 123' });
    expect(Object.values(el.record.links).map(({ one, other }) => [one, other])).to.deep.equal([['knit', 'park']]);
    expect(said(el)).to.include('Made one of two');
    await undo(el);
    expect(Object.keys(el.record.assets)).to.include('twin');
  });

  it('leaves both where somebody says that they are two', async () => {
    const el = await hoodMap();
    await press(el, 'They are two');
    await waitUntil(() => !shown(el, '.twins').length, 'it is settled');
    expect(Object.keys(el.record.assets)).to.have.length(4);
  });

  it('says who checked something last, and takes down that somebody has', async () => {
    const el = await hoodMap();
    named(el, '[data-offered]', 'Jubilee Park').click();
    await waitUntil(() => shown(el, '.more-said').length, 'it is open');
    expect(tidy(shown(el, '.more-said')[0]!.textContent)).to.include('Nobody has checked this yet.');
    const checker = named<HTMLSelectElement>(el, 'select', 'Who is checking');
    checker.value = 'priya';
    checker.dispatchEvent(new Event('change'));
    await press(el, 'I have checked this');
    await waitUntil(() => tidy(shown(el, '.more-said')[0]!.textContent).includes('Last checked by Priya on'), 'it says so');
    expect(el.record.assets.park!.checked!.by).to.equal('priya');
  });

  it('goes as GeoJSON, as a table and in the shape of Open Referral UK, without what is nobody’s business', async () => {
    const el = await hoodMap({ ...hood, assets: { ...hood.assets, den: { id: 'den', order: 'a4', kind: 'place', name: 'My shed', near: 'home', point: spot } } });
    const geojson = await saved(el, 'A map (GeoJSON)');
    expect(geojson.name).to.equal('places.geojson');
    const { features } = JSON.parse(geojson.text) as { features: { geometry: unknown; properties: { name: string } }[] };
    expect(features.map(({ properties }) => properties.name)).to.deep.equal(['Hebbleton Knit and Natter', 'Knit & natter, Hebbleton', 'Jubilee Park']);
    expect(features[0]!.geometry).to.deep.equal({ type: 'Point', coordinates: [-4.2, 53.9] });
    expect(features[2]!.geometry).to.equal(null);
    const csv = await saved(el, 'A table (CSV)');
    expect(csv.text).to.include('"Jubilee Park"').and.not.include('secret').and.not.include('shed');
    const services = await saved(el, 'For other directories');
    const page = JSON.parse(services.text) as { total_items: number; contents: { name: string; status: string; schedules?: object[]; service_at_locations?: object[] }[] };
    expect(page.total_items).to.equal(3);
    expect(page.contents[2]).to.deep.include({ name: 'Jubilee Park', status: 'active' });
    expect(page.contents[2]!.schedules![0]).to.include({ freq: 'WEEKLY', byday: 'SA', opens_at: '10:00' });
    expect(JSON.stringify(page.contents[2]!.service_at_locations)).to.include('HB1 2CD');
  });

  it('takes in a file that somebody chose, which is looked at before it is added', async () => {
    const el = await hoodMap();
    const chosen = new DataTransfer();
    chosen.items.add(new File(['name,kind,about\nBowls club,group,Wednesdays on the green\n,group,nameless\n'], 'list.csv'));
    const field = shown<HTMLInputElement>(el, '.tools-of-hood input[type=file]')[0]!;
    field.files = chosen.files;
    field.dispatchEvent(new Event('change'));
    await waitUntil(() => offered(el).includes('Bowls club'), 'it can be looked at');
    expect(Object.values(el.record.assets).map(({ name }) => name)).to.not.include('Bowls club');
    await press(el, 'Add the one found');
    expect(Object.values(el.record.assets).map(({ name }) => name)).to.include('Bowls club');
  });

  it('is added to and changed in its row', async () => {
    const el = await hoodMap();
    named(el, '[data-offered]', 'Jubilee Park').click();
    await waitUntil(() => shown(el, '.more-said').length, 'it is open');
    await press(el, 'Change Jubilee Park');
    await waitUntil(() => shown(el, '#editor').length, 'the form is there');
    const name = named<HTMLInputElement>(el, '#editor input', 'Name');
    name.value = 'Jubilee Gardens';
    name.dispatchEvent(new Event('input', { bubbles: true }));
    await waitUntil(() => offered(el).includes('Jubilee Gardens'), 'its row says so');
    expect(shown(el, 'button').map(nameOf)).to.include('Add a place or a group');
  });

  it('is on paper as a whole, though only the rows in sight are on the screen', async () => {
    const el = await hoodMap();
    await waitUntil(() => el.shadowRoot!.querySelector('kith-booklet-paper'), 'it stands by');
    dispatchEvent(new Event('beforeprint'));
    const words = tidy(el.shadowRoot!.querySelector('kith-booklet-paper')!.shadowRoot!.textContent);
    expect(words).to.include('Hebbleton').and.include('Groups').and.include('Jubilee Park').and.include('Every Saturday').and.not.include('secret');
  });
});
