import { expect, fixture, html, waitUntil } from '@open-wc/testing';
import '../../src/define/all.js';
import type { KithRecordElement } from '../../src/elements/record/record.js';
import type { KithElement } from '../../src/internal/kith-element.js';
import { addPerson } from '../../src/model/people.js';
import type { KithRecord } from '../../src/model/record.js';
import type { RecordController } from '../../src/session/record-controller.js';
import { freshId, jsonOf, kept, namesIn, opened, recordOf, typeInto, write } from '../helpers/some-record.js';

const WIDGETS = [
  'kith-record',
  'kith-conversation',
  'kith-network',
  'kith-asset-map',
  'kith-outcome-note',
  'kith-share',
  'kith-status',
];

const sent = (form: HTMLFormElement, name = 'story') =>
  new FormData(form).getAll(name).map((value) => JSON.parse(value as string) as KithRecord);

/** A widget alone in a form, as it came with Len in it. */
async function inForm(
  tag: string,
  attributes = 'name="story"',
): Promise<{ form: HTMLFormElement; element: KithElement }> {
  const around = await fixture(html`<div></div>`);
  around.innerHTML = `<form><fieldset><${tag} ${attributes}></${tag}></fieldset></form>`;
  const element = around.querySelector<KithElement>(tag)!;
  element.setAttribute('record', jsonOf('Len'));
  await waitUntil(() => namesIn(element.record).length);
  await element.updateComplete;
  return { form: around.querySelector('form')!, element };
}

/** What a person does in any of them: through the same controller as every widget, since each has gestures of its own. */
const byPerson = (element: KithElement): RecordController =>
  (element as unknown as { records: RecordController }).records;
const add = (element: KithElement, name: string) => byPerson(element).edit((draft) => void addPerson(draft, { name }));

/** What the browser was told to remember of a form. */
function listenForState(): { states: unknown[]; stop: () => void } {
  const { setFormValue } = ElementInternals.prototype;
  const states: unknown[] = [];
  ElementInternals.prototype.setFormValue = function (value, state) {
    states.push(state);
    setFormValue.call(this, value, state!);
  };
  return { states, stop: () => void (ElementInternals.prototype.setFormValue = setFormValue) };
}

describe('in a form', () => {
  for (const tag of WIDGETS)
    describe(tag, () => {
      it('sends the record as JSON under its name, and only with one', async () => {
        const { form, element } = await inForm(tag);
        expect([...form.elements]).to.include(element);
        expect(sent(form)).to.deep.equal([element.record]);
        add(element, 'Marcia');
        expect(namesIn(sent(form)[0]!)).to.deep.equal(['Len', 'Marcia']);
        const nameless = await inForm(tag, '');
        expect([...new FormData(nameless.form)]).to.deep.equal([]);
      });

      it('goes back to how it came on reset, which can be undone and is one change', async () => {
        const { form, element } = await inForm(tag);
        const came = element.record;
        add(element, 'Marcia');
        await element.updateComplete;
        const before = element.record;
        const changes: string[] = [];
        form.addEventListener('kith-change', ({ detail }) => changes.push(detail.change.what));
        form.reset();
        expect(element.record).to.deep.equal(came);
        expect(changes).to.deep.equal(['put everything back as it came']);
        await element.updateComplete;
        byPerson(element).undo();
        expect(element.record).to.deep.equal(before);
      });

      it('is left out, and takes nothing, where it or its fieldset is disabled', async () => {
        const { form, element } = await inForm(tag);
        const fieldset = form.querySelector('fieldset')!;
        const fields = () =>
          element.shadowRoot!.querySelectorAll('textarea, input[type="text"], input[type="file"]').length;
        fieldset.disabled = true;
        await element.updateComplete;
        expect(sent(form)).to.deep.equal([]);
        expect(fields()).to.equal(0);
        await expect(element).to.be.accessible();
        fieldset.disabled = false;
        (element as unknown as { disabled: boolean }).disabled = true;
        await element.updateComplete;
        expect(sent(form)).to.deep.equal([]);
        expect(fields()).to.equal(0);
        (element as unknown as { disabled: boolean }).disabled = false;
        await element.updateComplete;
        expect(sent(form)).to.have.length(1);
      });

      it('is found again as it was when the browser goes back', async () => {
        const { states, stop } = listenForState();
        try {
          const { element } = await inForm(tag);
          add(element, 'Marcia');
          await waitUntil(() => states.length > 0);
          const { element: again } = await inForm(tag);
          again.formStateRestoreCallback(states.at(-1) as string);
          await again.updateComplete;
          expect(namesIn(again.record)).to.deep.equal(['Len', 'Marcia']);
        } finally {
          stop();
        }
      });
    });

  it('two of the same name are both sent, and one elsewhere on the page can belong to it', async () => {
    const around = await fixture(html`
      <div>
        <form id="theirs">
          <kith-network name="story" record=${jsonOf('Len')}></kith-network>
          <kith-network name="story" record=${jsonOf('Marcia')}></kith-network>
        </form>
        <kith-outcome-note form="theirs" name="note" record=${jsonOf('Errol')}></kith-outcome-note>
      </div>
    `);
    const form = around.querySelector('form')!;
    expect(sent(form).map(namesIn)).to.deep.equal([['Len'], ['Marcia']]);
    expect(sent(form, 'note').map(namesIn)).to.deep.equal([['Errol']]);
    around.querySelector('kith-outcome-note')!.remove();
    expect(sent(form, 'note')).to.deep.equal([]);
  });

  describe('with widgets that share a record', () => {
    const shared = async (attributes: { keep?: string; id?: string } = {}) => {
      const form = await fixture<HTMLFormElement>(html`
        <form>
          <kith-record name="story" keep=${attributes.keep ?? 'none'} record-id=${attributes.id ?? 'mine'}>
            <kith-status></kith-status>
            <kith-outcome-note name="note"></kith-outcome-note>
            <kith-network></kith-network>
          </kith-record>
        </form>
      `);
      const around = form.querySelector<KithRecordElement>('kith-record')!;
      await opened(around);
      const note = form.querySelector('kith-outcome-note')!;
      await note.updateComplete;
      return { form, around, note };
    };

    it('each sends the same, and a reset is one change that undo takes back', async () => {
      const { form, around, note } = await shared();
      around.record = recordOf('Len');
      await note.updateComplete;
      typeInto(note, 'textarea', 'Rang repairs.');
      expect(sent(form)).to.deep.equal(sent(form, 'note'));
      let changes = 0;
      form.addEventListener('kith-change', () => changes++);
      form.reset();
      expect(changes).to.equal(1);
      expect(namesIn(around.record)).to.deep.equal(['Len']);
      expect(Object.values(around.record.notes)).to.deep.equal([]);
      const status = form.querySelector('kith-status')!;
      await status.updateComplete;
      const undo = status.shadowRoot!.querySelector<HTMLButtonElement>('.steps button')!;
      expect(undo.textContent.replace(/\s+/g, ' ').trim()).to.equal('Undo put everything back as it came');
      undo.click();
      expect(Object.values(around.record.notes)).to.have.length(1);
    });

    it('a reset puts back what came, whichever widget joined later', async () => {
      const { form, around } = await shared();
      write(around.session, 'Marcia');
      around.append(document.createElement('kith-asset-map'));
      await around.querySelector('kith-asset-map')!.updateComplete;
      form.reset();
      expect(namesIn(around.record)).to.deep.equal([]);
    });

    it('a reset of what is kept goes back to how it was opened, never to nothing', async () => {
      const id = freshId();
      const first = await shared({ keep: 'device', id });
      write(first.around.session, 'Len');
      await kept(first.around);
      await first.around.session!.settled();
      first.form.remove();
      const { form, around } = await shared({ keep: 'device', id });
      write(around.session, 'Marcia');
      form.reset();
      expect(namesIn(around.record)).to.deep.equal(['Len']);
    });

    it('and what is kept is not overwritten by what the browser remembers', async () => {
      const { around, note } = await shared({ keep: 'device', id: freshId() });
      const person = (name: string) => ({ ...recordOf(), people: { len: { id: 'len', order: 'a0', name } } });
      around.record = person('Leonard');
      note.formStateRestoreCallback(JSON.stringify(person('Len')));
      around.formStateRestoreCallback(JSON.stringify(person('Len')));
      expect(namesIn(around.record)).to.deep.equal(['Leonard']);
      expect(around.session!.conflicts).to.deep.equal([]);
    });

    it('works with the form inside the record as well', async () => {
      const around = await fixture<KithRecordElement>(html`
        <kith-record record=${jsonOf('Len')}>
          <form><kith-network name="story"></kith-network></form>
        </kith-record>
      `);
      const form = around.querySelector('form')!;
      await form.querySelector('kith-network')!.updateComplete;
      expect(sent(form)).to.deep.equal([around.record]);
      write(around.session, 'Marcia');
      expect(namesIn(sent(form)[0]!)).to.deep.equal(['Len', 'Marcia']);
      form.reset();
      expect(namesIn(around.record)).to.deep.equal(['Len']);
    });
  });
});
