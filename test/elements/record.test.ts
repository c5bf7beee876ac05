import { expect, fixture, html, nextFrame, waitUntil } from '@open-wc/testing';
import '../../src/define/outcome-note.js';
import '../../src/define/record.js';
import '../../src/define/status.js';
import type { KithOutcomeNoteElement } from '../../src/elements/outcome-note/outcome-note.js';
import { KithRecordElement } from '../../src/elements/record/record.js';
import { KithElement } from '../../src/internal/kith-element.js';
import type { KithRecord } from '../../src/model/record.js';
import type { KithChangeEvent, KithStatusEvent } from '../../src/session/events.js';
import { deviceStore } from '../../src/store/device.js';
import { memoryStore } from '../../src/store/memory.js';
import {
  complaintsOf,
  freshId,
  gate,
  jsonOf,
  kept,
  namesIn,
  onDevice,
  opened,
  recordOf,
  toldStore,
  typeInto,
  write,
} from '../helpers/some-record.js';

const SORTED = '[aria-label="Sorted today"], textarea';
const sortedIn = (record: KithRecord) => Object.values(record.notes)[0]?.sorted?.text;
const alertOf = (element: Element) => element.shadowRoot!.querySelector('[role="alert"]')?.textContent.trim() ?? '';
const changesOf = (target: EventTarget) => {
  const heard: KithChangeEvent[] = [];
  target.addEventListener('kith-change', (event) => heard.push(event as KithChangeEvent));
  return heard;
};
/** A note is the widget here; what holds for it holds for all that extend KithElement. */
const aNote = () => html`<kith-outcome-note></kith-outcome-note>`;
const inMemory = async (inside: unknown = aNote()) => {
  const around = await fixture<KithRecordElement>(html`<kith-record>${inside}</kith-record>`);
  const notes = [...around.querySelectorAll('kith-outcome-note')];
  await opened(around);
  return { around, note: notes[0]!, notes };
};

describe('kith-record', () => {
  describe('a record from the host', () => {
    it('is a property, a frozen copy of what was given', async () => {
      const { around, note } = await inMemory();
      const given = recordOf('Len');
      around.record = given;
      expect(namesIn(around.record)).to.deep.equal(['Len']);
      expect(Object.isFrozen(around.record.people)).to.equal(true);
      expect(Object.isFrozen(given)).to.equal(false);
      await note.updateComplete;
      expect(namesIn(note.record)).to.deep.equal(['Len']);
    });

    it('takes the place of the one before, where nothing is kept', async () => {
      const { around } = await inMemory();
      around.record = recordOf('Len');
      around.record = recordOf('Marcia');
      expect(namesIn(around.record)).to.deep.equal(['Marcia']);
      expect(around.session!.undoable).to.equal(undefined);
    });

    it('is JSON text in the property, the attribute, or a child', async () => {
      const { around } = await inMemory();
      (around as { record: unknown }).record = jsonOf('Len');
      expect(namesIn(around.record)).to.deep.equal(['Len']);
      around.setAttribute('record', jsonOf('Marcia'));
      expect(namesIn(around.record)).to.deep.equal(['Marcia']);
      const parsed = await fixture<KithRecordElement>(
        html`<div
          .innerHTML=${`<kith-record><script type="application/json" slot="record">${jsonOf('Errol')}</script></kith-record>`}
        ></div>`,
      );
      const child = parsed.querySelector('kith-record')!;
      await opened(child);
      expect(namesIn(child.record)).to.deep.equal(['Errol']);
    });

    it('is read from a child whole, even where the element is there before the child is', async () => {
      const frame = await fixture<HTMLIFrameElement>(html`<iframe title="A page that arrives in pieces"></iframe>`);
      const page = frame.contentDocument!;
      const define = new URL('../../src/define/record.ts', import.meta.url).href;
      page.open();
      page.write('<!doctype html><html lang="en-GB"><title>Notes</title><body>');
      // The parser holds the page open, as a slow network would, while the element is being defined.
      const script = page.createElement('script');
      script.type = 'module';
      script.src = define;
      page.body.append(script);
      await waitUntil(() => frame.contentWindow!.customElements.get('kith-record'), 'it is defined', { timeout: 8000 });
      const json = jsonOf('Len');
      page.write(`<kith-record><script type="application/json" slot="record">${json.slice(0, 40)}`);
      await nextFrame();
      page.write(`${json.slice(40)}<${'/'}script><p>Inside</p></kith-record>`);
      page.close();
      const element = page.querySelector('kith-record')!;
      await waitUntil(() => namesIn(element.record).length);
      expect(namesIn(element.record)).to.deep.equal(['Len']);
      expect(alertOf(element)).to.equal('');
    });

    it('set before the element is defined is not lost', async () => {
      const early = document.createElement('kith-record-late') as KithRecordElement;
      const note = document.createElement('kith-note-late') as KithElement;
      early.record = recordOf('Len');
      const alone = document.createElement('kith-note-late') as KithElement;
      alone.record = recordOf('Marcia');
      early.append(note);
      const around = await fixture(html`<div>${early}${alone}</div>`);
      customElements.define('kith-note-late', class extends KithElement {});
      customElements.define('kith-record-late', class extends KithRecordElement {});
      await opened(early);
      expect(namesIn(early.record)).to.deep.equal(['Len']);
      expect(namesIn(alone.record)).to.deep.equal(['Marcia']);
      around.remove();
    });

    it('given to a widget inside, even before the record is open, goes into the one around', async () => {
      const { told, store } = toldStore();
      const door = gate();
      told.gate = door.shut;
      const around = await fixture<KithRecordElement>(
        html`<kith-record .store=${store}
          ><kith-outcome-note record=${jsonOf('Len')}></kith-outcome-note
        ></kith-record>`,
      );
      door.open();
      await opened(around);
      await waitUntil(() => namesIn(around.record).length);
      expect(namesIn(around.record)).to.deep.equal(['Len']);
      around.querySelector('kith-outcome-note')!.record = recordOf('Marcia');
      expect(namesIn(around.record).sort()).to.deep.equal(['Len', 'Marcia']);
    });

    it('is only a beginning where something is kept: each reload would else ask which version to keep', async () => {
      const id = freshId();
      const json = JSON.stringify({ ...recordOf(), people: { len: { id: 'len', order: 'a0', name: 'Len' } } });
      const first = await fixture<KithRecordElement>(
        html`<kith-record keep="device" record-id=${id} record=${json}></kith-record>`,
      );
      await opened(first);
      first.session!.edit((draft) => void (draft.people['len']!.name = 'Leonard'));
      await kept(first);
      const inside = html`<kith-outcome-note record=${json}></kith-outcome-note>`;
      const again = await fixture<KithRecordElement>(
        html`<kith-record keep="device" record-id=${id} record=${json}>${inside}</kith-record>`,
      );
      await opened(again);
      await again.updateComplete;
      expect(namesIn(again.record)).to.deep.equal(['Leonard']);
      expect(again.session!.conflicts).to.deep.equal([]);
    });

    it('that sets nothing is left alone', async () => {
      const { around } = await inMemory();
      around.record = recordOf('Len');
      for (const nothing of [undefined, null, '']) (around as { record: unknown }).record = nothing;
      expect(namesIn(around.record)).to.deep.equal(['Len']);
      expect(alertOf(around)).to.equal('');
    });
  });

  describe('bad input', () => {
    const good = jsonOf('Marcia');
    const deep: unknown[] = [];
    for (let at = 0, inner = deep; at < 100_000; at++) inner.push((inner = []));
    const circular: Record<string, unknown> = { format: 'kith-record' };
    circular['self'] = circular;
    const bad: readonly [what: string, given: unknown, sentence: RegExp][] = [
      ['[object Object]', '[object Object]', /“\[object Object\]” instead of a record.*can mend it/],
      ['no JSON', 'Dear Sir', /not a Kith file/],
      ['JSON that is cut short', good.slice(0, good.length / 2), /stops half-way/],
      ['something else', { type: 'FeatureCollection' }, /something else/],
      ['a number', 7, /something else/],
      ['a list', [], /something else/],
      ['a newer version', good.replace('"version":1', '"version":2'), /newer version/],
      ['100,000 levels of text', '['.repeat(100_000), /not built like/],
      ['100,000 levels of lists', deep, /not built like/],
      ['something that holds itself', circular, /not built like/],
      ['__proto__', good.replace('"hopes":{}', '"hopes":{"__proto__":{}}'), /does not belong/],
      ['constructor', { ...recordOf(), hopes: { constructor: {} } }, /does not belong/],
      ['a function', { ...recordOf(), hopes: { a: () => {} } }, /not as it should be/],
      [
        'a field of the wrong kind',
        { ...recordOf(), people: { a: { id: 'a', order: 'a', name: 7 } } },
        /not as it should be/,
      ],
      [
        'what cannot be copied',
        { ...recordOf(), about: { versions: { name: [new WeakMap()] } } },
        /not as it should be/,
      ],
      ['200 MB', 'x'.repeat(200 * 1024 * 1024), /too big/],
    ];
    for (const [what, given, sentence] of bad)
      it(`that is ${what} is said in a plain sentence and in the console, and what was here stays`, async () => {
        const { around, note } = await inMemory();
        around.record = recordOf('Len');
        const { record } = around;
        for (const element of [around, note]) {
          const complaints = await complaintsOf(() => ((element as { record: unknown }).record = given));
          await element.updateComplete;
          expect(alertOf(element)).to.match(sentence);
          expect(complaints).to.have.length(1);
          expect(complaints[0]).to.include(`<${element.localName}>: `);
        }
        expect(around.record).to.equal(record);
        expect(namesIn(note.record)).to.deep.equal(['Len']);
        await expect(around).to.be.accessible();
        around.record = recordOf('Marcia');
        await around.updateComplete;
        expect(alertOf(around)).to.equal('');
      });

    it('as an attribute or a child is said too', async () => {
      const elements: KithRecordElement[] = [];
      const complaints = await complaintsOf(async () => {
        elements.push(await fixture(html`<kith-record record=${{} as string}></kith-record>`));
        const child = '<kith-record><script type="application/json" slot="record">{</script></kith-record>';
        const around = await fixture(html`<div .innerHTML=${child}></div>`);
        elements.push(around.querySelector('kith-record')!);
        await elements[1]!.updateComplete;
      });
      expect(alertOf(elements[0]!)).to.include('[object Object]');
      expect(alertOf(elements[1]!)).to.include('not a Kith file');
      expect(complaints).to.have.length(2);
    });
  });

  describe('the widgets inside', () => {
    it('share the record, across shadow roots; alone each has its own', async () => {
      const { around, notes } = await inMemory(
        html`${aNote()}
          <div id="host"></div>`,
      );
      const root = around.querySelector('#host')!.attachShadow({ mode: 'open' });
      const deeper = document.createElement('kith-outcome-note');
      root.append(deeper);
      const alone = await fixture<KithOutcomeNoteElement>(aNote());
      await deeper.updateComplete;
      typeInto(notes[0]!, SORTED, 'Rang repairs.');
      for (const element of [around, notes[0]!, deeper]) expect(sortedIn(element.record)).to.equal('Rang repairs.');
      expect(sortedIn(alone.record)).to.equal(undefined);
      typeInto(alone, SORTED, 'Mine.');
      expect(sortedIn(alone.record)).to.equal('Mine.');
      expect(sortedIn(around.record)).to.equal('Rang repairs.');
    });

    it('find the record around that is nearest', async () => {
      const { around } = await inMemory(html`<kith-record record=${jsonOf('Len')}>${aNote()}</kith-record>`);
      const note = around.querySelector('kith-outcome-note')!;
      await note.updateComplete;
      expect(namesIn(note.record)).to.deep.equal(['Len']);
      expect(namesIn(around.record)).to.deep.equal([]);
    });

    it('work when they are defined before it', async () => {
      // In a page of its own: here everything is defined already.
      const frame = await fixture<HTMLIFrameElement>(html`<iframe title="A page"></iframe>`);
      const page = frame.contentDocument!;
      page.body.innerHTML = `<kith-record record='${jsonOf('Len')}'><kith-outcome-note></kith-outcome-note></kith-record>`;
      const load = async (name: string) => {
        const script = page.createElement('script');
        script.type = 'module';
        script.src = new URL(`../../src/define/${name}.ts`, import.meta.url).href;
        page.body.append(script);
        await waitUntil(() => frame.contentWindow!.customElements.get(`kith-${name}`), `${name} is defined`, {
          timeout: 8000,
        });
      };
      await load('outcome-note');
      const note = page.querySelector('kith-outcome-note')!;
      expect(namesIn(note.record)).to.deep.equal([]);
      await load('record');
      await waitUntil(() => namesIn(note.record).length);
      expect(note.record).to.equal(page.querySelector('kith-record')!.record);
    }).timeout(20_000);

    it('bring what was written in them along when they are moved into it', async () => {
      const { around } = await inMemory(html``);
      around.record = recordOf('Len');
      const note = await fixture<KithOutcomeNoteElement>(aNote());
      typeInto(note, SORTED, 'Rang repairs.');
      around.append(note);
      await note.updateComplete;
      expect(sortedIn(around.record)).to.equal('Rang repairs.');
      expect(namesIn(note.record)).to.deep.equal(['Len']);
    });
  });

  describe('events', () => {
    it('bubble and are composed, and a widget’s passes through the record', async () => {
      const { around, note } = await inMemory();
      const [inside, outside] = [changesOf(around), changesOf(document)];
      typeInto(note, SORTED, 'Rang repairs.');
      expect(inside).to.have.length(1);
      expect(outside).to.have.length(1);
      const [event] = inside;
      expect(event).to.include({ bubbles: true, composed: true, cancelable: false, target: note });
      expect(event!.detail.record).to.equal(around.record);
      expect(event!.detail.change.patches).not.to.have.length(0);
      expect(Object.isFrozen(event!.detail)).to.equal(true);
    });

    it('come from a person’s action only', async () => {
      const { around, note } = await inMemory();
      const heard = changesOf(document);
      around.record = recordOf('Len');
      note.record = recordOf('Marcia');
      write(around.session, 'Errol');
      around.setAttribute('record', jsonOf('Priya'));
      await around.updateComplete;
      expect(heard).to.have.length(0);
      typeInto(note, SORTED, 'Rang repairs.');
      expect(heard).to.have.length(1);
    });

    it('of a host’s record leave nothing to undo', async () => {
      const around = await onDevice(freshId(), aNote());
      around.record = recordOf('Len');
      around.querySelector('kith-outcome-note')!.record = recordOf('Marcia');
      expect(namesIn(around.record)).to.have.length(2);
      expect(around.session!.undoable).to.equal(undefined);
    });

    it('say where the record is kept, once for each change', async () => {
      const states: string[] = [];
      const around = document.createElement('kith-record');
      around.addEventListener('kith-status', ({ detail }: KithStatusEvent) => states.push(detail.status.state));
      await fixture(html`<div>${around}</div>`);
      expect(states).to.deep.equal(['memory']);
      around.recordId = freshId();
      around.keep = 'device';
      await kept(around);
      write(around.session, 'Len');
      write(around.session, 'Marcia');
      await around.session!.settled();
      expect(states).to.deep.equal(['memory', 'saved', 'saving', 'saved']);
    });
  });

  describe('moving in the page', () => {
    const move = async (around: KithRecordElement) => {
      const elsewhere = await fixture(html`<section></section>`);
      elsewhere.append(around);
      return elsewhere;
    };

    it('loses nothing: words, undo and what is on the way to the store', async () => {
      for (const around of [(await inMemory()).around, await onDevice(freshId(), aNote())]) {
        const note = around.querySelector('kith-outcome-note')!;
        typeInto(note, SORTED, 'Rang');
        typeInto(note, SORTED, 'Rang repairs.');
        const { session } = around;
        await move(around);
        typeInto(note, SORTED, 'Rang repairs. Twice.');
        expect(around.session).to.equal(session);
        expect(sortedIn(note.record)).to.equal('Rang repairs. Twice.');
        await around.session!.settled();
        expect(around.session!.conflicts).to.deep.equal([]);
        expect(around.session!.undo().done).to.equal('done');
        await note.updateComplete;
        expect(sortedIn(note.record)).not.to.equal('Rang repairs. Twice.');
      }
    });

    it('does not take its child or its attribute again', async () => {
      const around = await onDevice(freshId(), html`<script type="application/json" slot="record"></script>`);
      around.querySelector('script')!.textContent = jsonOf('Len');
      await move(around);
      await around.updateComplete;
      expect(namesIn(around.record)).to.deep.equal([]);
    });

    it('away and back opens it again with what was written meanwhile', async () => {
      const id = freshId();
      const around = await onDevice(id, aNote());
      const note = around.querySelector('kith-outcome-note')!;
      typeInto(note, SORTED, 'Rang repairs.');
      const { parentElement } = around;
      around.remove();
      await waitUntil(() => around.session!.status.state === 'saved');
      const elsewhere = await onDevice(id);
      elsewhere.session!.edit((draft) => void (Object.values(draft.notes)[0]!.sorted!.text = 'Rang repairs. Twice.'));
      await elsewhere.session!.settled();
      const before = around.session;
      parentElement!.append(around);
      await waitUntil(() => around.session !== before);
      expect(sortedIn(around.record)).to.equal('Rang repairs. Twice.');
      expect(around.session!.conflicts).to.deep.equal([]);
      await note.updateComplete;
      expect(note.record).to.equal(around.record);
    });

    it('away and back, in memory, still has what it had, undo included', async () => {
      const { around, note } = await inMemory();
      typeInto(note, SORTED, 'Rang repairs.');
      const { parentElement } = around;
      around.remove();
      await nextFrame();
      parentElement!.append(around);
      await around.updateComplete;
      expect(sortedIn(note.record)).to.equal('Rang repairs.');
      typeInto(note, SORTED, 'Rang repairs. Twice.');
      expect(sortedIn(around.record)).to.equal('Rang repairs. Twice.');
      expect(around.session!.undoable).to.exist;
    });

    it('away before it was opened lets go of the store', async () => {
      const { told, store } = toldStore();
      const door = gate();
      told.gate = door.shut;
      const around = await fixture<KithRecordElement>(html`<kith-record .store=${store}>${aNote()}</kith-record>`);
      expect(told.opened).to.equal(1);
      around.remove();
      await nextFrame();
      door.open();
      await waitUntil(() => told.closed === 1);
      expect(around.session).to.equal(undefined);
    });
  });

  describe('where it is kept', () => {
    it('is nowhere unless the page asks', async () => {
      const { around } = await inMemory();
      typeInto(around.querySelector('kith-outcome-note')!, SORTED, 'Rang repairs.');
      expect(around.keep).to.equal('none');
      expect(around.session!.status.state).to.equal('memory');
    });

    it('on this device, is there again in a new element of the same id, and in no other', async () => {
      const id = freshId();
      const around = await onDevice(id, aNote());
      typeInto(around.querySelector('kith-outcome-note')!, SORTED, 'Rang repairs.');
      await around.session!.settled();
      around.remove();
      expect(sortedIn((await onDevice(id)).record)).to.equal('Rang repairs.');
      expect(sortedIn((await onDevice()).record)).to.equal(undefined);
    });

    it('from now on, takes the words along, those written while it is being opened too', async () => {
      const { around, note } = await inMemory();
      around.recordId = freshId();
      await around.updateComplete;
      typeInto(note, SORTED, 'Rang');
      around.keep = 'device';
      await around.updateComplete;
      typeInto(note, SORTED, 'Rang repairs.');
      await kept(around);
      expect(sortedIn(around.record)).to.equal('Rang repairs.');
      typeInto(note, SORTED, 'Rang repairs. Twice.');
      await around.session!.settled();
      expect(sortedIn((await onDevice(around.recordId)).record)).to.equal('Rang repairs. Twice.');
    });

    it('from now on, joins what is kept there already', async () => {
      const there = await onDevice();
      write(there.session, 'Len');
      await kept(there);
      const { around } = await inMemory();
      around.recordId = there.recordId;
      await around.updateComplete;
      write(around.session, 'Marcia');
      around.keep = 'device';
      await waitUntil(() => namesIn(around.record).length === 2);
      await waitUntil(() => namesIn(there.record).length === 2, 'the other page hears of it');
    });

    it('no longer, holds on to the page and leaves the device as it was', async () => {
      const around = await onDevice(freshId(), aNote());
      const note = around.querySelector('kith-outcome-note')!;
      typeInto(note, SORTED, 'Rang repairs.');
      await kept(around);
      around.keep = 'none';
      await waitUntil(() => around.session!.status.state === 'memory');
      await note.updateComplete;
      typeInto(note, SORTED, 'Not kept.');
      expect(sortedIn(around.record)).to.equal('Not kept.');
      expect(sortedIn((await onDevice(around.recordId)).record)).to.equal('Rang repairs.');
    });

    it('is under its id: another id is another record, and nothing of this one goes there', async () => {
      const around = await onDevice(freshId(), aNote());
      const [first, second] = [around.recordId, freshId()];
      const note = around.querySelector('kith-outcome-note')!;
      typeInto(note, SORTED, 'Of the first.');
      around.recordId = second;
      await waitUntil(() => around.record.id === second);
      await note.updateComplete;
      expect(sortedIn(note.record)).to.equal(undefined);
      expect(around.session!.undoable).to.equal(undefined);
      typeInto(note, SORTED, 'Of the second.');
      around.recordId = first;
      await waitUntil(() => around.record.id === first);
      expect(sortedIn(around.record)).to.equal('Of the first.');
      await note.updateComplete;
      expect(sortedIn((await onDevice(second)).record)).to.equal('Of the second.');
    });

    it('under another id begins empty in memory as well', async () => {
      const { around } = await inMemory();
      around.record = recordOf('Len');
      around.recordId = freshId();
      await around.updateComplete;
      expect(namesIn(around.record)).to.deep.equal([]);
    });

    it('takes a record that is given together with an id into that id’s', async () => {
      const around = await onDevice();
      const [first, second] = [around.recordId, freshId()];
      around.recordId = second;
      around.record = recordOf('Len');
      await waitUntil(() => around.record.id === second);
      expect(namesIn(around.record)).to.deep.equal(['Len']);
      await kept(around);
      expect(namesIn((await onDevice(first)).record)).to.deep.equal([]);
    });

    it('takes nothing of one record into another, however often the page changes its mind meanwhile', async () => {
      const { told, store } = toldStore();
      const around = await fixture<KithRecordElement>(html`<kith-record .store=${store}></kith-record>`);
      await opened(around);
      write(around.session, 'Len');
      await around.session!.settled();
      told.stored = undefined;
      const door = gate();
      told.gate = door.shut;
      around.recordId = 'another';
      await around.updateComplete;
      around.keep = 'device';
      await around.updateComplete;
      door.open();
      await waitUntil(() => around.record.id === 'another');
      expect(namesIn(around.record)).to.deep.equal([]);
    });

    it('is a store of the host’s own, which goes before `keep`', async () => {
      const store = memoryStore();
      const around = await fixture<KithRecordElement>(
        html`<kith-record keep="device" record-id="theirs" .store=${store}></kith-record>`,
      );
      await opened(around);
      write(around.session, 'Len');
      await around.session!.settled();
      const there = await store.open('theirs');
      expect(namesIn(there.record)).to.deep.equal(['Len']);
      expect(around.session!.status.state).to.equal('memory');
    });

    it('is on the page where the host’s store fails, and a copy can be saved', async () => {
      const store = { open: () => Promise.reject(new Error('no such server')), remove: async () => {} };
      let around!: KithRecordElement;
      const complaints = await complaintsOf(async () => {
        around = await fixture<KithRecordElement>(
          html`<kith-record .store=${store}><kith-status></kith-status></kith-record>`,
        );
        await opened(around);
      });
      expect(complaints.join()).to.include('no such server');
      expect(around.session!.status).to.include({ state: 'memory', reason: 'failed' });
      write(around.session, 'Len');
      expect(namesIn(around.record)).to.deep.equal(['Len']);
      const status = around.querySelector('kith-status')!;
      await status.updateComplete;
      expect(status.shadowRoot!.textContent).to.include('Only on this page').and.to.include('Save a copy');
    });
  });

  describe('to be read only', () => {
    it('takes no changes and hides what makes them, until it is not any more', async () => {
      const { around, note } = await inMemory();
      around.record = recordOf('Len');
      around.readonly = true;
      await waitUntil(() => !note.shadowRoot!.querySelector('textarea'));
      write(around.session, 'Marcia');
      expect(namesIn(around.record)).to.deep.equal(['Len']);
      expect(around.session!.status.state).to.equal('read-only');
      around.readonly = false;
      await waitUntil(() => note.shadowRoot!.querySelector('textarea'));
      write(around.session, 'Marcia');
      expect(namesIn(around.record)).to.deep.equal(['Len', 'Marcia']);
    });

    it('still shows the record that the host gives', async () => {
      const around = await fixture<KithRecordElement>(
        html`<kith-record readonly record=${jsonOf('Len')}></kith-record>`,
      );
      await opened(around);
      expect(namesIn(around.record)).to.deep.equal(['Len']);
      around.record = recordOf('Marcia');
      expect(namesIn(around.record)).to.deep.equal(['Marcia']);
      expect(around.session!.readonly).to.equal(true);
    });

    it('is a record of a newer version, whatever the page says', async () => {
      const id = freshId();
      const session = await deviceStore().open(id);
      write(session, 'Len');
      await session.close();
      const db = await new Promise<IDBDatabase>((resolve) => {
        const request = indexedDB.open('kith');
        request.onsuccess = () => resolve(request.result);
      });
      const transaction = db.transaction(['heads'], 'readwrite');
      transaction.objectStore('heads').put({ id, rev: 9, version: 99, name: '', at: '' });
      await new Promise((resolve) => (transaction.oncomplete = resolve));
      db.close();
      const around = await onDevice(id, html`${aNote()}<kith-status></kith-status>`);
      expect(around.session!.status).to.include({ state: 'read-only', reason: 'newer' });
      expect(namesIn(around.record)).to.deep.equal(['Len']);
      const note = around.querySelector('kith-outcome-note')!;
      await note.updateComplete;
      expect(note.shadowRoot!.querySelector('textarea')).to.equal(null);
      const status = around.querySelector('kith-status')!;
      await status.updateComplete;
      expect(status.shadowRoot!.textContent).to.include('newer version').and.not.to.include('Kept');
    });
  });
});
