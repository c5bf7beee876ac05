import { expect, fixture, html, waitUntil } from '@open-wc/testing';
import { setViewport } from '@web/test-runner-commands';
import '../../src/define/network.js';
import type { KithNetworkElement } from '../../src/elements/network/network.js';
import { emptyRecord, type KithRecord } from '../../src/model/record.js';
import { named, nameOf, press, said, shown, tidy, undo } from '../helpers/finding.js';

const record: KithRecord = {
  ...emptyRecord('one'),
  about: { name: 'Winston' },
  people: {
    marcia: { id: 'marcia', order: 'a0', name: 'Marcia', ring: 'intimacy' },
    len: { id: 'len', order: 'a1', name: 'Len <b>', ring: 'friendship' },
  },
  ties: { 'len~me': { id: 'len~me', order: 'a0', one: 'me', other: 'len', strength: 'strong', flow: 'both' } },
};

/** As networkx writes it. */
const GRAPHML = `<?xml version='1.0' encoding='utf-8'?>
<graphml xmlns="http://graphml.graphdrawing.org/xmlns">
  <key id="d0" for="node" attr.name="name" attr.type="string" /><key id="d1" for="node" attr.name="ring" attr.type="string" />
  <graph edgedefault="undirected">
    <node id="0"><data key="d0">Win</data></node>
    <node id="1"><data key="d0">Ana</data><data key="d1">near</data></node>
    <node id="2"><data key="d0">Marcia</data><data key="d1">near</data></node>
    <node id="3"><data key="d0"> </data></node>
    <edge source="0" target="1" /><edge source="1" target="2" /><edge source="1" target="1" />
  </graph>
</graphml>`;

async function files(): Promise<KithNetworkElement> {
  const el = await fixture<KithNetworkElement>(html`<kith-network .record=${record} view="diagram"></kith-network>`);
  el.shadowRoot!.querySelector('.picture')!.dispatchEvent(new PointerEvent('pointerenter'));
  await el.updateComplete;
  await press(el, 'Files');
  await waitUntil(() => shown(el, '.files').length, 'it has arrived');
  return el;
}

async function open(el: KithNetworkElement, text: string, name = 'people.graphml'): Promise<void> {
  const field = el.shadowRoot!.querySelector<HTMLInputElement>('.files input[type=file]')!;
  const chosen = new DataTransfer();
  chosen.items.add(new File([text], name));
  field.files = chosen.files;
  field.dispatchEvent(new Event('change'));
  await waitUntil(() => shown(el, '.preview, .files .problem').length, 'it has been read');
  await el.updateComplete;
}
async function choose(el: KithNetworkElement, field: string, label: string): Promise<void> {
  const select = named<HTMLSelectElement>(el, '.preview select', field);
  select.value = [...select.options].find((option) => option.text === label)!.value;
  select.dispatchEvent(new Event('change'));
  await el.updateComplete;
}
const names = (el: KithNetworkElement) => Object.values(el.record.people).map(({ name, ring }) => `${name}: ${ring}`);

/** The file that a button saves, and what it is called. */
async function saved(el: KithNetworkElement, label: string): Promise<{ readonly name: string; readonly bytes: Blob }> {
  const { click } = HTMLAnchorElement.prototype;
  const links: HTMLAnchorElement[] = [];
  HTMLAnchorElement.prototype.click = function () {
    links.push(this);
  };
  try {
    await press(el, label, '.files');
    await waitUntil(() => links.length, 'it is saved', { timeout: 5000 });
  } finally {
    HTMLAnchorElement.prototype.click = click;
  }
  const [link] = links;
  return { name: link!.download, bytes: await (await fetch(link!.href)).blob() };
}

describe('kith-network, as a file', () => {
  before(() => setViewport({ width: 1200, height: 1400 }));

  it('shows first what a file would add and what does not come along, then adds it in one step', async () => {
    const el = await files();
    await open(el, GRAPHML);
    expect(names(el), 'nothing is added yet').to.deep.equal(['Marcia: intimacy', 'Len <b>: friendship']);
    await choose(el, 'Who is in the middle?', 'Win');
    await choose(el, 'near (2)', 'Closest to me');
    const preview = () => tidy(shown(el, '.preview')[0]!.textContent);
    expect(preview()).to.contain('To be added: people 2, lines 2.').and.to.contain('Without a name (1)').and.to.contain('Lines from somebody to themselves (1): Ana');
    expect(preview()).to.contain('Names that are there already: Marcia');
    await expect(el).to.be.accessible();
    named<HTMLInputElement>(el, '.preview input', 'They are the same people').click();
    await el.updateComplete;
    expect(preview()).to.contain('To be added: people 1, lines 2.');
    await press(el, 'Add them');
    expect(names(el)).to.deep.equal(['Marcia: intimacy', 'Len <b>: friendship', 'Ana: intimacy']);
    expect(Object.keys(el.record.ties)).to.have.length(3);
    expect(said(el)).to.contain('Undo takes them all back.');
    await undo(el);
    expect(el.record.people).to.deep.equal(record.people);
    expect(el.record.ties).to.deep.equal(record.ties);
  });

  it('can be left as it is', async () => {
    const el = await files();
    await open(el, GRAPHML);
    await press(el, 'Leave it');
    expect(shown(el, '.preview')).to.have.length(0);
    expect(el.record).to.deep.equal(record);
  });

  for (const [what, text, sentence] of [
    ['is cut short', GRAPHML.slice(0, 400), 'That file stops half-way, or is damaged.'],
    ['hides a billion laughs', GRAPHML.replace('<graphml', '<!DOCTYPE x [<!ENTITY a "ha"><!ENTITY b "&a;&a;&a;">]><graphml').replace('Ana', '&b;'), 'That file hides other text in itself, so it is not opened.'],
    ['is none', 'Dear Sam,', 'That is not a file of people and lines that we know.'],
  ] as const)
    it(`says in a plain sentence when a file ${what}, and keeps what there was`, async () => {
      const el = await files();
      await open(el, text);
      expect(shown(el, '.files .problem').map((one) => tidy(one.textContent))).to.deep.equal([sentence]);
      expect(el.record).to.deep.equal(record);
    });

  it('is a picture that stands alone, with a title and what it shows in words', async () => {
    const el = await files();
    const { name, bytes } = await saved(el, 'For printing and drawing (SVG)');
    expect(name).to.equal('picture.svg');
    const picture = new DOMParser().parseFromString(await bytes.text(), 'image/svg+xml').documentElement;
    expect(picture.getAttribute('role')).to.equal('img');
    expect(picture.querySelector('title')!.textContent).to.equal('Winston’s people and places');
    expect(picture.querySelector('desc')!.textContent).to.contain('Two people.');
    expect([...picture.querySelectorAll('text')].map((one) => tidy(one.textContent))).to.include.members(['Marcia', 'Len <b>']);
    expect(picture.outerHTML).to.not.match(/class=|data-|var\(|oklab|tabindex|<script/);
  });

  it('is an image of twice the size', async () => {
    const el = await files();
    const { name, bytes } = await saved(el, 'For a letter or a message (PNG)');
    expect(name).to.equal('picture.png');
    const image = await createImageBitmap(bytes);
    expect([image.width, image.height]).to.deep.equal([1464, 1464]);
    const canvas = Object.assign(document.createElement('canvas'), { width: 1464, height: 1464 });
    const context = canvas.getContext('2d')!;
    context.drawImage(image, 0, 0);
    // Me in the middle, on warm ground.
    expect([...context.getImageData(732, 700, 1, 1).data].slice(0, 3)).to.deep.equal([143, 74, 6]);
  });

  it('goes to other programs with the names that are shown', async () => {
    const el = await files();
    const own = await saved(el, 'GraphML');
    expect(await own.bytes.text()).to.contain('Len &lt;b&gt;');
    await press(el, 'Look another way');
    named<HTMLInputElement>(el, '.looking input', 'Hidden').click();
    await el.updateComplete;
    await press(el, 'Files');
    await waitUntil(() => shown(el, '.files').length, 'it is there');
    for (const label of ['GraphML', 'GEXF', 'People (CSV)', 'Lines (CSV)']) expect(await (await saved(el, label)).bytes.text(), label).to.not.match(/Marcia|Len/);
    expect(shown(el, '.files button').map(nameOf)).to.include('Print');
  });
});
