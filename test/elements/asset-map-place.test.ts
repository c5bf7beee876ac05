import { expect, fixture, html, waitUntil } from '@open-wc/testing';
import { sendKeys } from '@web/test-runner-commands';
import '../../src/define/asset-map.js';
import type { KithAssetMapElement } from '../../src/elements/asset-map/asset-map.js';
import { emptyRecord, type KithRecord } from '../../src/model/record.js';
import { hebbleton, manyAssets, MIDDLE, streets } from '../../stories/places/hebbleton.js';
import { named, nameOf, press, said, shown, tidy } from '../helpers/finding.js';

const record: KithRecord = {
  ...emptyRecord('one'),
  assets: {
    plot: { id: 'plot', order: 'a0', kind: 'place', name: 'My plot', near: 'walk', point: { latitude: MIDDLE.latitude + 0.002, longitude: MIDDLE.longitude } },
    shed: { id: 'shed', order: 'a1', kind: 'place', name: 'My own shed', near: 'home', point: MIDDLE },
  },
};

const asked = (what: string) => performance.getEntriesByType('resource').filter(({ name }) => name.includes(what));
const listed = (el: Element) => shown(el, '.place-list [data-offered] .name').map(({ textContent }) => tidy(textContent));
const mapOf = (el: Element) => shown(el, '.place-map')[0]!;
const count = (el: Element) => Number(/(\d+|One) things? on this part/.exec(said(el))?.[1]?.replace('One', '1') ?? 0);

async function place(given: Partial<KithAssetMapElement> = {}): Promise<KithAssetMapElement> {
  const el = await fixture<KithAssetMapElement>(html`<kith-asset-map view="place" .record=${record}></kith-asset-map>`);
  Object.assign(el, given);
  await waitUntil(() => shown(el, '.place-map').length, 'the map has arrived', { timeout: 9000 });
  await waitUntil(() => listed(el).length, 'something is in view');
  return el;
}
describe('the place view', () => {
  it('asks for Leaflet when it is opened, not before, and for nothing of anybody else', async () => {
    const el = await fixture<KithAssetMapElement>(html`<kith-asset-map view="list" .record=${record} .community=${hebbleton}></kith-asset-map>`);
    await waitUntil(() => shown(el, '[data-offered]').length, 'the list is there');
    expect(asked('leaflet')).to.be.empty;
    named<HTMLInputElement>(el, 'input[type=radio]', 'Map').click();
    await waitUntil(() => shown(el, '.place-map').length, 'the map has arrived', { timeout: 9000 });
    expect(asked('leaflet')).to.have.length(1);
    const elsewhere = performance.getEntriesByType('resource').filter(({ name }) => new URL(name).origin !== location.origin);
    expect(elsewhere).to.be.empty;
    expect(el.shadowRoot!.querySelectorAll('img')).to.be.empty;
  });

  it('never has a home on it, whatever the record says', async () => {
    const el = await place();
    expect(listed(el)).to.deep.equal(['My plot']);
    expect(tidy(el.shadowRoot!.textContent)).to.include('Your home is never on this map.');
  });

  it('lists beside the map what is on it, what is mine and what is offered, with the same actions', async () => {
    const el = await place({ community: hebbleton, background: streets });
    await waitUntil(() => count(el) > 30, 'all of it is in view');
    await press(el, 'Add to my map', '.place-list');
    expect(Object.values(el.record.assets)).to.have.length(3);
  });

  it('moves by key, and the list follows; everything comes back with one press', async () => {
    const el = await place({ community: hebbleton });
    await waitUntil(() => count(el) > 30, 'all of it is in view');
    const all = count(el);
    mapOf(el).focus();
    // While it glides, it hears no further key.
    const isElsewhere = async () => {
      await sendKeys({ press: 'ArrowRight' });
      return count(el) < all;
    };
    await waitUntil(isElsewhere, 'part of it is out of view', { timeout: 8000, interval: 100 });
    await press(el, 'Show everything', '.map-tools');
    await waitUntil(() => count(el) === all, 'all of it is back');
  });

  it('opens what is pressed on the map in the list', async () => {
    const el = await place();
    const { left, top, width, height } = mapOf(el).getBoundingClientRect();
    const at = { clientX: left + width / 2, clientY: top + height / 2, bubbles: true, composed: true };
    await new Promise((resolve) => requestAnimationFrame(() => requestAnimationFrame(resolve)));
    for (const type of ['mousedown', 'mouseup', 'click']) mapOf(el).dispatchEvent(new MouseEvent(type, at));
    await waitUntil(() => shown(el, '.more-said').length, 'it is open');
    expect(nameOf(el.shadowRoot!.activeElement)).to.include('My plot');
  });

  it('shows tiles only where a host gives them, and names who made them', async () => {
    const pixel = 'data:image/gif;base64,R0lGODlhAQABAAAAACw=';
    const el = await place({ tiles: `${pixel}#{z}/{x}/{y}`, tilesBy: 'Hebbleton Maps (https://maps.hebbleton.example/credits)' });
    await waitUntil(() => el.shadowRoot!.querySelectorAll('img.leaflet-tile').length > 3, 'there are tiles');
    const credit = named<HTMLAnchorElement>(el, 'a', 'Hebbleton Maps');
    expect(credit.href).to.equal('https://maps.hebbleton.example/credits');
    expect(tidy(credit.parentElement!.textContent)).to.equal('Map: Hebbleton Maps');
    el.tiles = undefined;
    await waitUntil(() => !el.shadowRoot!.querySelector('img.leaflet-tile'), 'there are none');
  });

  it('draws what holds of a background and does not mind the rest', async () => {
    const odd = { type: 'FeatureCollection', features: [null, 7, { type: 'Feature', geometry: { type: 'LineString', coordinates: [['x'], [999, 0], null] } }, ...streets.features] };
    const el = await place({ background: odd, community: hebbleton });
    const canvas = el.shadowRoot!.querySelector<HTMLCanvasElement>('.place-map canvas')!;
    await waitUntil(() => canvas.getContext('2d')!.getImageData(0, 0, canvas.width, canvas.height).data.some(Boolean), 'it is drawn');
  });

  it('has only the rows in sight in the page where twenty thousand are on the map', async () => {
    const el = await place({ community: manyAssets(20_000) });
    await waitUntil(() => count(el) > 15_000, 'they are there', { timeout: 9000 });
    expect(shown(el, '.place-list li').length).to.be.below(60);
  });

  it('leaves nothing behind when another view is opened, and comes again', async () => {
    const el = await place({ community: hebbleton });
    named<HTMLInputElement>(el, 'input[type=radio]', 'List').click();
    await waitUntil(() => !el.shadowRoot!.querySelector('.place-map'), 'it has gone');
    named<HTMLInputElement>(el, 'input[type=radio]', 'Map').click();
    await waitUntil(() => listed(el).length, 'it is back');
  });
});
