import { expect, fixture, html, waitUntil } from '@open-wc/testing';
import { sendKeys, sendMouse } from '@web/test-runner-commands';
import '../../src/define/outcome-note.js';
import '../../src/define/record.js';
import type { KithAssetMapElement } from '../../src/elements/asset-map/asset-map.js';
import type { KithRecordElement } from '../../src/elements/record/record.js';
import { emptyRecord, type KithRecord } from '../../src/model/record.js';
import { all, announced, button, called, choose, clean, field, focused, isThere, map, named, press, type, unfold, write } from '../helpers/on-the-map.js';

const said = (text: string) => ({ text, author: 'me', verbatim: true });

const winston: KithRecord = {
  ...emptyRecord('one'),
  about: { name: 'Winston' },
  people: {
    len: { id: 'len', order: 'a1', name: 'Len', near: 'street' },
    errol: { id: 'errol', order: 'a2', name: 'Errol', doNotContact: true },
  },
  assets: {
    leeks: { id: 'leeks', order: 'b1', kind: 'gift', gift: 'head', name: 'Leeks that win prizes' },
    bikes: { id: 'bikes', order: 'b2', kind: 'group', name: 'Bike Shed', near: 'walk', interest: 'try' },
    lift: { id: 'lift', order: 'b3', kind: 'exchange', exchange: 'ask', name: 'A lift to chapel' },
  },
  hopes: {
    sing: { id: 'sing', order: 'a0', words: said('To sing again') },
    plot: { id: 'plot', order: 'a1', words: { text: 'Winston would like to be outdoors.', author: 'priya', verbatim: false } },
  },
  authors: { ...emptyRecord('one').authors, priya: { id: 'priya', order: 'a1', role: 'coordinator', name: 'Priya' } },
};

const QUESTION = /Nobody and nothing is alongside this yet/;
const questions = (el: Element) => all(el, '.question').map(called);
const pairs = (el: KithAssetMapElement) => Object.values(el.record.links).map(({ one, other }) => [one, other].sort().join('+'));

async function inARecord(record: KithRecord = winston): Promise<{ holder: KithRecordElement; el: KithAssetMapElement }> {
  const holder = await fixture<KithRecordElement>(
    html`<kith-record .record=${record}><kith-asset-map></kith-asset-map><kith-outcome-note></kith-outcome-note></kith-record>`,
  );
  const el = holder.querySelector('kith-asset-map')!;
  await el.updateComplete;
  return { holder, el };
}

/** Takes an element in the hand and lets it go over another, with the mouse. */
async function dragOnto(one: Element, other: Element): Promise<void> {
  const middle = (element: Element): [number, number] => {
    const { x, y, width, height } = element.getBoundingClientRect();
    return [Math.round(x + Math.min(width / 2, 80)), Math.round(y + height / 2)];
  };
  other.scrollIntoView({ block: 'center' });
  await sendMouse({ type: 'move', position: middle(one) });
  await sendMouse({ type: 'down' });
  await sendMouse({ type: 'move', position: middle(other) });
  await sendMouse({ type: 'up' });
}

describe('hopes on kith-asset-map', () => {
  it('are in the person’s own words, with a question where nobody is alongside, and accessible', async () => {
    const el = await map(winston);
    expect(isThere(el, 'h3', 'What I hope for')).to.be.true;
    expect(button(el, 'To sing again').querySelector('.words')).to.exist;
    expect(questions(el).length).to.equal(2);
    expect(questions(el)[0]).to.match(QUESTION);
    await expect(el).to.be.accessible();
  });

  it('that somebody else put in words say so', async () => {
    const el = await map(winston);
    expect(button(el, /outdoors/).textContent).to.match(/As .?Priya.? put it/);
    await press(el, /outdoors/);
    expect(isThere(el, 'textarea', 'In my own words')).to.be.false;
  });

  it('are there also where nothing else is yet', async () => {
    const el = await map({ ...emptyRecord('one'), hopes: winston.hopes });
    expect(isThere(el, 'button', 'To sing again')).to.be.true;
  });

  it('can be written down one after the other, and taken back', async () => {
    const { holder, el } = await inARecord({ ...winston, hopes: {} });
    await press(el, 'Add a hope');
    expect(focused(el)).to.equal('I’d like');
    await type(el, 'A dog again');
    expect(isThere(el, 'button', 'A dog again')).to.be.true;
    expect(Object.values(el.record.hopes)[0]!.words).to.include({ text: 'A dog again', author: 'me', verbatim: true });
    holder.session!.undo();
    await el.updateComplete;
    expect(el.record.hopes).to.deep.equal({});
  });

  it('can be put otherwise, letter by letter, and go when nothing is left of them', async () => {
    const el = await map(winston);
    await press(el, 'To sing again');
    await write(el, 'In my own words', 'To sing with Len');
    expect(el.record.hopes.sing!.words.text).to.equal('To sing with Len');
    await write(el, 'In my own words', '');
    await press(el, 'Done');
    expect(el.record.hopes).to.not.have.property('sing');
    expect(announced(el)).to.equal('Took a hope off');
  });

  describe('putting something alongside', () => {
    it('by menu: the question is gone, and undo brings it back', async () => {
      const { holder, el } = await inARecord();
      await press(el, 'To sing again');
      await press(el, 'Len');
      expect(button(el, 'Len').getAttribute('aria-pressed')).to.equal('true');
      expect(pairs(el)).to.deep.equal(['len+sing']);
      expect(announced(el)).to.equal('Put Len with To sing again');
      await press(el, 'Done');
      expect(questions(el).length).to.equal(1);
      holder.session!.undo();
      await el.updateComplete;
      expect(questions(el).length).to.equal(2);
    });

    it('offers nobody who is not to be contacted', async () => {
      const el = await map(winston);
      await press(el, 'To sing again');
      expect(all(el, '#editor .chip').map(called)).to.include('Bike Shed').and.not.include('Errol');
    });

    it('takes it away again by the same press, and both stay', async () => {
      const el = await map({ ...winston, links: { x: { id: 'x', order: 'a0', one: 'sing', other: 'bikes' } } });
      await press(el, 'To sing again');
      await press(el, 'Bike Shed');
      expect(el.record.links).to.deep.equal({});
      expect(el.record.assets.bikes).to.exist;
      // It stays in its place, so that it can be pressed once more.
      await press(el, 'Bike Shed');
      expect(pairs(el)).to.deep.equal(['bikes+sing']);
    });

    it('of somebody who was not here yet, or who is, whatever the capitals', async () => {
      const el = await map(winston);
      await press(el, 'To sing again');
      field(el, 'Somebody new').focus();
      await type(el, 'Ana');
      field(el, 'Somebody new').focus();
      await type(el, 'LEN');
      expect(Object.values(el.record.people).map(({ name }) => name)).to.deep.equal(['Len', 'Errol', 'Ana']);
      expect(pairs(el).length).to.equal(2);
    });

    it('of many, by name', async () => {
      const many = Array.from({ length: 30 }, (_, i) => ({ id: `p${i}`, order: `c${String(i).padStart(2, '0')}`, name: `Neighbour ${i}` }));
      const el = await map({ ...winston, people: Object.fromEntries(many.map((one) => [one.id, one])) });
      await press(el, 'To sing again');
      const chips = () => all(el, '#editor .chip').map(called);
      expect(chips()).to.include('Bike Shed').and.not.include('Neighbour 29');
      await write(el, 'Find', 'neighbour 29');
      all(el, '#editor .chip').find((one) => called(one) === 'Neighbour 29')!.focus();
      await sendKeys({ press: 'Enter' });
      await el.updateComplete;
      expect(pairs(el)).to.deep.equal(['p29+sing']);
      expect(focused(el)).to.equal('Neighbour 29');
    });

    it('by keys: + on one, Enter on the other', async () => {
      const el = await map(winston);
      button(el, 'To sing again').focus();
      await sendKeys({ press: '+' });
      await el.updateComplete;
      expect(announced(el)).to.match(/^What goes with To sing again/);
      button(el, /^Bike Shed|Bike Shed/).focus();
      await sendKeys({ press: 'Enter' });
      await el.updateComplete;
      expect(pairs(el)).to.deep.equal(['bikes+sing']);
      expect(announced(el)).to.equal('Put To sing again with Bike Shed');
      expect(focused(el)).to.match(/^To sing again/);
      expect(isThere(el, 'button', 'Stop choosing')).to.be.false;
    });

    it('by keys, and Escape leaves everything as it is', async () => {
      const el = await map(winston);
      button(el, 'Leeks that win prizes').focus();
      await sendKeys({ press: '+' });
      await el.updateComplete;
      await expect(el).to.be.accessible();
      await sendKeys({ press: 'Escape' });
      await el.updateComplete;
      expect(pairs(el)).to.deep.equal([]);
      expect(announced(el)).to.equal('Nothing was put together.');
      expect(focused(el)).to.equal('Leeks that win prizes');
    });

    it('not of somebody who is not to be contacted, and says why', async () => {
      const el = await map(winston);
      button(el, 'To sing again').focus();
      await sendKeys({ press: '+' });
      await el.updateComplete;
      await press(el, /Errol/);
      expect(pairs(el)).to.deep.equal([]);
      expect(announced(el)).to.equal('Errol: Please don’t contact');
    });

    it('by drag, and the press that ends it opens nothing', async () => {
      const el = await map(winston);
      await dragOnto(button(el, 'Leeks that win prizes'), button(el, 'To sing again'));
      await el.updateComplete;
      expect(pairs(el)).to.deep.equal(['leeks+sing']);
      expect(isThere(el, '#editor', /./)).to.be.false;
      // Let go over nothing, nothing happens.
      await dragOnto(button(el, 'Leeks that win prizes'), named(el, 'h3', 'What I hope for'));
      expect(pairs(el)).to.deep.equal(['leeks+sing']);
      // And a press is still a press.
      button(el, 'Leeks that win prizes').click();
      await el.updateComplete;
      expect(isThere(el, '#editor', 'Change Leeks that win prizes')).to.be.true;
    });

    it('twice makes one link', async () => {
      const el = await map(winston);
      await dragOnto(button(el, 'Leeks that win prizes'), button(el, 'To sing again'));
      await dragOnto(button(el, 'To sing again'), button(el, 'Leeks that win prizes'));
      await el.updateComplete;
      expect(pairs(el)).to.deep.equal(['leeks+sing']);
      expect(announced(el)).to.match(/is already with/);
    });
  });

  it('are to be read only where everything is, with the question and without a way to answer it', async () => {
    const el = await map(winston);
    el.readonly = true;
    await el.updateComplete;
    expect(questions(el).length).to.equal(2);
    expect(all(el, '.hopes button')).to.deep.equal([]);
    await expect(el).to.be.accessible();
  });
});

describe('what is said of a group or a place', () => {
  it('is in its row in few words: own words, when, what it costs, what helps, who introduces', async () => {
    const el = await map(winston);
    await press(el, /Bike Shed/);
    await write(el, 'In my own words', 'They never rush you.');
    await write(el, 'When it is on', 'Saturdays, ten till noon');
    await unfold(el);
    await write(el, 'What it costs', 'Free');
    await press(el, 'No steps');
    await press(el, 'A hearing loop');
    await expect(el).to.be.accessible();
    const row = clean(button(el, /Bike Shed/).textContent);
    expect(row).to.include('They never rush you.').and.include('Saturdays, ten till noon · Free').and.include('No steps · A hearing loop');
    const { words, when, cost, helps } = el.record.assets.bikes!;
    expect({ text: words!.text, verbatim: words!.verbatim, when, cost, helps }).to.deep.equal({
      text: 'They never rush you.',
      verbatim: true,
      when: 'Saturdays, ten till noon',
      cost: 'Free',
      helps: ['step-free', 'hearing-loop'],
    });
  });

  it('is on when its source says, in plain words, until somebody puts it their way', async () => {
    const bikes = { ...winston.assets.bikes!, schedules: [{ rule: 'FREQ=WEEKLY;BYDAY=TU', opens: '10:00' }] };
    const el = await map({ ...winston, assets: { ...winston.assets, bikes } });
    expect(clean(button(el, /Bike Shed/).textContent)).to.match(/every Tuesday/i);
    await press(el, /Bike Shed/);
    await write(el, 'When it is on', 'Tuesdays, after the bus');
    expect(clean(button(el, /Bike Shed/).textContent)).to.include('Tuesdays, after the bus').and.not.match(/every Tuesday/i);
  });

  it('leaves what is taken back unsaid', async () => {
    const el = await map(winston);
    await press(el, /Bike Shed/);
    await write(el, 'In my own words', 'x');
    await write(el, 'In my own words', '');
    await unfold(el);
    await press(el, 'No steps');
    await press(el, 'No steps');
    expect(el.record.assets.bikes).to.not.have.any.keys('words', 'helps');
  });

  it('has somebody who could introduce me, picked from my people', async () => {
    const el = await map(winston);
    await press(el, /Bike Shed/);
    const select = named<HTMLSelectElement>(el, 'select', /^Who could introduce me/);
    expect([...select.options].map(({ text }) => text)).to.deep.equal(['Not said yet', 'Len', 'Somebody else']);
    select.value = 'len';
    select.dispatchEvent(new InputEvent('input', { bubbles: true }));
    await el.updateComplete;
    expect(clean(button(el, /Bike Shed/).textContent)).to.include('Len could introduce me');
  });

  it('has somebody who could introduce me, added in place', async () => {
    const el = await map(winston);
    await press(el, /Bike Shed/);
    const select = named<HTMLSelectElement>(el, 'select', /^Who could introduce me/);
    select.value = '+';
    select.dispatchEvent(new InputEvent('input', { bubbles: true }));
    await el.updateComplete;
    await sendKeys({ type: 'Ana' });
    await sendKeys({ press: 'Enter' });
    await el.updateComplete;
    const ana = Object.values(el.record.people).find(({ name }) => name === 'Ana')!;
    expect(el.record.assets.bikes!.introducer).to.equal(ana.id);
    expect(named<HTMLSelectElement>(el, 'select', /^Who could introduce me/).value).to.equal(ana.id);
  });

  it('says in plain words that whoever could introduce me is no longer here', async () => {
    const el = await map({ ...winston, assets: { ...winston.assets, bikes: { ...winston.assets.bikes!, introducer: 'e7c1' } } });
    const row = clean(button(el, /Bike Shed/).textContent);
    expect(row).to.include('Somebody who is no longer here could introduce me').and.not.include('e7c1');
    await press(el, /Bike Shed/);
    expect(named<HTMLSelectElement>(el, 'select', /^Who could introduce me/).selectedOptions[0]!.text).to.equal('Somebody who is no longer here');
    expect(isThere(el, 'button', /introduces me/)).to.be.false;
  });

  it('offers no introduction by somebody who is not to be contacted, and says so', async () => {
    const el = await map({ ...winston, assets: { ...winston.assets, bikes: { ...winston.assets.bikes!, introducer: 'errol' } } });
    expect(button(el, /Bike Shed/).textContent).to.include('Please don’t contact');
    await press(el, /Bike Shed/);
    expect(isThere(el, 'button', /introduces me/)).to.be.false;
  });

  it('shows all of it where it is to be read only', async () => {
    const bikes = { ...winston.assets.bikes!, access: 'Round the back', phone: '01632 960 018' };
    const el = await map({ ...winston, assets: { ...winston.assets, bikes } });
    el.readonly = true;
    await el.updateComplete;
    expect(clean(el.shadowRoot!.textContent)).to.include('Round the back · 01632 960 018');
  });
});

describe('making a step of it', () => {
  it('is one press, and the note shows it', async () => {
    const { holder, el } = await inARecord();
    await press(el, /Bike Shed/);
    await press(el, 'Make it a step');
    expect(isThere(el, 'button', 'Make it a step')).to.be.false;
    expect(all(el, '#became p').map(called)).to.include('Go along to Bike Shed');
    const note = holder.querySelector('kith-outcome-note')!;
    await note.updateComplete;
    expect(clean(note.shadowRoot!.textContent)).to.include('Go along to Bike Shed');
    holder.session!.undo();
    await el.updateComplete;
    expect(isThere(el, 'button', 'Make it a step')).to.be.true;
    expect(el.record.steps).to.deep.equal({});
  });

  it('of a gift keeps the person’s own words', async () => {
    const el = await map(winston);
    await press(el, 'Leeks that win prizes');
    await press(el, 'Make it a step');
    expect(Object.values(el.record.steps)[0]!.what).to.include({ text: 'Leeks that win prizes', author: 'me', verbatim: true });
  });

  it('as an introduction, is somebody’s and mine together', async () => {
    const { holder, el } = await inARecord({ ...winston, assets: { ...winston.assets, bikes: { ...winston.assets.bikes!, introducer: 'len' } } });
    await press(el, /Bike Shed/);
    await press(el, 'Len introduces me: make it a step');
    expect(Object.values(el.record.introductions)).to.have.lengthOf(1);
    const note = holder.querySelector('kith-outcome-note')!;
    await note.updateComplete;
    const text = clean(note.shadowRoot!.textContent);
    expect(text).to.include('Len and me').and.include('Go and say hello at Bike Shed').and.include('An introduction together');
  });
});

describe('offers and asks that meet', () => {
  it('are shown, and why', async () => {
    const lifts = { id: 'lifts', order: 'c0', kind: 'exchange', exchange: 'offer', name: 'Lifts on Fridays' } as const;
    const el = await map({ ...winston, assets: { ...winston.assets, lifts } });
    expect(isThere(el, 'h3', /^These could meet/)).to.be.true;
    expect(all(el, '.meeting li').map(called)).to.deep.equal([
      '“A lift to chapel” is asked for. “Lifts on Fridays” is offered. Both say: lift.',
    ]);
    await expect(el).to.be.accessible();
  });
  it('are not spoken of where none do', async () => {
    const el = await map(winston);
    expect(isThere(el, 'h3', /^These could meet/)).to.be.false;
  });
});

describe('two at one map', () => {
  it('keep what stands open as the other writes, and lose nothing when it is taken off meanwhile', async () => {
    const { holder, el } = await inARecord();
    await press(el, 'To sing again');
    holder.session!.edit((draft) => void (draft.people.ana = { id: 'ana', order: 'a9', name: 'Ana' }));
    await el.updateComplete;
    await press(el, 'Ana');
    expect(pairs(el)).to.deep.equal(['ana+sing']);
    holder.session!.edit((draft) => void delete draft.hopes.sing);
    await el.updateComplete;
    expect(isThere(el, '#editor', /./)).to.be.false;
    expect(isThere(el, 'button', /outdoors/)).to.be.true;
  });

  it('stop choosing when what was chosen for is gone', async () => {
    const { holder, el } = await inARecord();
    button(el, 'To sing again').focus();
    await sendKeys({ press: '+' });
    await el.updateComplete;
    holder.session!.edit((draft) => void delete draft.hopes.sing);
    await el.updateComplete;
    await waitUntil(() => !isThere(el, 'button', 'Stop choosing'));
    await press(el, 'Leeks that win prizes');
    expect(isThere(el, '#editor', 'Change Leeks that win prizes')).to.be.true;
  });
});

it('moves what is put alongside in another language, too', async () => {
  const el = await fixture<KithAssetMapElement>(html`<kith-asset-map lang="ar" .record=${winston}></kith-asset-map>`);
  await waitUntil(() => isThere(el, 'h3', 'ما أرجوه'));
  await choose(el, 'قائمة');
  expect(isThere(el, 'h3', 'ما أرجوه')).to.be.true;
});
