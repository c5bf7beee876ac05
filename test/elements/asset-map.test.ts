import { expect, fixture, html, oneEvent, waitUntil } from '@open-wc/testing';
import { sendKeys } from '@web/test-runner-commands';
import '../../src/define/record.js';
import type { KithAssetMapElement } from '../../src/elements/asset-map/asset-map.js';
import type { KithRecordElement } from '../../src/elements/record/record.js';
import { emptyRecord, type KithRecord } from '../../src/model/record.js';
import { all, announced, assets, button, called, choose, field, focused, isThere, map, press, radio, type, under, unfold, write } from '../helpers/on-the-map.js';

const winston: KithRecord = {
  ...emptyRecord('one'),
  about: { name: 'Winston' },
  people: {
    pickles: { id: 'pickles', order: 'a0', name: 'Mrs Pickles', about: 'Spare key, and a ladder', near: 'street' },
    len: { id: 'len', order: 'a1', name: 'Len' },
    errol: { id: 'errol', order: 'a2', name: 'Errol', doNotContact: true },
  },
  assets: {
    routes: { id: 'routes', order: 'b0', kind: 'gift', gift: 'head', name: 'Every bus route in the valley' },
    leeks: { id: 'leeks', order: 'b1', kind: 'gift', gift: 'head', name: 'Leeks that win prizes' },
    stroke: { id: 'stroke', order: 'b2', kind: 'organisation', name: 'Stroke club', near: 'walk' },
    arms: { id: 'arms', order: 'b3', kind: 'place', name: 'The Weavers Arms', about: 'Dominoes, Thursdays', near: 'walk' },
    choir: { id: 'choir', order: 'b4', kind: 'group', name: 'St Mark’s choir', near: 'ride', interest: 'try' },
    gate: { id: 'gate', order: 'b5', kind: 'exchange', exchange: 'ask', name: 'Someone tall to fix the gate', length: 'an hour' },
    snow: { id: 'snow', order: 'b6', kind: 'story', name: 'I took the 508 through the snow of 2010.' },
  },
};

describe('kith-asset-map', () => {
  describe('with nothing in it', () => {
    it('invites to begin, and is accessible', async () => {
      const el = await map();
      expect(isThere(el, 'h3', 'From your door outwards')).to.be.true;
      await expect(el).to.be.accessible();
    });

    describe('beginning with one thing', () => {
      it('then stands ready for the first gift', async () => {
        const el = await map();
        await press(el, 'Add one thing');
        expect(focused(el)).to.equal('I know about');
        expect(el.record.assets).to.deep.equal({});
        await expect(el).to.be.accessible();
      });
    });
  });

  describe('filled', () => {
    it('goes from the door outwards, services last, and is accessible', async () => {
      const el = await map(winston);
      expect(under(el, 'Head I know about')).to.deep.equal(['Every bus route in the valley', 'Leeks that win prizes']);
      expect(all(el, 'h4').map(called)).to.deep.equal(['Home', 'My street', 'A walk away', 'A bus ride', 'Further off', 'Somewhere']);
      expect(under(el, 'My street')).to.deep.equal(['Mrs Pickles']);
      expect(under(el, 'A walk away')).to.deep.equal(['The Weavers Arms', 'Stroke club']);
      await expect(el).to.be.accessible();
    });
    it('shows at once who is known but not where', async () => {
      const el = await map(winston);
      expect(under(el, 'Somewhere')).to.deep.equal(['Len', 'Errol']);
    });
    it('says in words what a shape shows: an organisation, a wish, somebody not to be contacted', async () => {
      const el = await map(winston);
      expect(button(el, /^Stroke club/).textContent).to.include('An organisation');
      expect(button(el, /choir/).textContent).to.include('I fancy this');
      expect(button(el, /^E? ?Errol/).textContent).to.include('Please don’t contact');
    });
    it('takes markup in a name for words', async () => {
      const el = await map({ ...winston, people: { x: { id: 'x', order: 'a0', name: '<b onclick="x">Len</b>', near: 'home' } } });
      expect(under(el, 'Home')).to.deep.equal(['<b onclick="x">Len</b>']);
    });
    it('speaks Welsh where the page does', async () => {
      const el = await fixture<KithAssetMapElement>(html`<kith-asset-map lang="cy" .record=${winston}></kith-asset-map>`);
      await waitUntil(() => isThere(el, 'h4', 'Gartref'));
      expect(isThere(el, 'h3', /^Pen/)).to.be.true;
    });
  });

  describe('adding a gift', () => {
    it('takes the words with Enter, and stays ready for the next', async () => {
      const el = await map(winston);
      await press(el, 'Add I can');
      const changed = oneEvent(el, 'kith-change');
      await type(el, 'Mend a puncture');
      expect((await changed).detail.change.what).to.include('added');
      await type(el, 'Cook for twenty');
      expect(under(el, /^Hands/)).to.deep.equal(['Mend a puncture', 'Cook for twenty']);
      expect(focused(el)).to.equal('I can');
      expect(field(el, 'I can').value).to.equal('');
      expect(announced(el)).to.equal('Added Cook for twenty');
    });
    it('adds nothing for an empty line', async () => {
      const el = await map(winston);
      await press(el, 'Add I can');
      await type(el, '   ');
      expect(under(el, /^Hands/)).to.deep.equal([]);
    });
    it('gives the focus back to its button when done', async () => {
      const el = await map(winston);
      await press(el, 'Add I can');
      await press(el, 'Done');
      expect(focused(el)).to.equal('Add I can');
    });
    it('can be undone', async () => {
      const holder = await fixture<KithRecordElement>(
        html`<kith-record .record=${winston}><kith-asset-map></kith-asset-map></kith-record>`,
      );
      const el = holder.querySelector('kith-asset-map')!;
      await el.updateComplete;
      await press(el, 'Add I can');
      await type(el, 'Sing bass');
      expect(under(el, /^Hands/)).to.deep.equal(['Sing bass']);
      holder.session!.undo();
      await el.updateComplete;
      expect(under(el, /^Hands/)).to.deep.equal([]);
    });
  });

  describe('adding a place or a group', () => {
    it('puts it at its stop, with what is said about it', async () => {
      const el = await map(winston);
      await press(el, 'Add a place or a group');
      expect(focused(el)).to.equal('Name');
      await write(el, 'In a few words', 'Plot 15');
      await choose(el, 'My street');
      await choose(el, 'I fancy this');
      field(el, 'Name').focus();
      await type(el, 'Allotments');
      expect(under(el, 'My street')).to.deep.equal(['Mrs Pickles', 'Allotments']);
      const { kind, about, near, interest } = assets(el).at(-1)!;
      expect({ kind, about, near, interest }).to.deep.equal({ kind: 'group', about: 'Plot 15', near: 'street', interest: 'try' });
      expect(focused(el)).to.equal('Name');
      expect(field(el, 'Name').value).to.equal('');
      expect(radio(el, 'Already part of my life').checked).to.be.true;
    });
    it('leaves what is not said unsaid', async () => {
      const el = await map();
      await press(el, 'Add one thing');
      await press(el, 'Add a place or a group');
      await type(el, 'Chapel');
      expect(assets(el)[0]).to.not.have.any.keys('near', 'about');
      expect(under(el, 'Somewhere')).to.deep.equal(['Chapel']);
    });
    it('says so when the name is there already, and keeps what was written', async () => {
      const el = await map(winston);
      await press(el, 'Add a place or a group');
      await type(el, 'len');
      expect(Object.keys(el.record.assets)).to.deep.equal(Object.keys(winston.assets));
      expect(announced(el)).to.equal('Len is already here.');
      expect(field(el, 'Name').value).to.equal('len');
      await expect(el).to.be.accessible();
    });
  });

  describe('offering and asking', () => {
    it('says that an hour is an hour where there is nothing yet', async () => {
      const el = await map(winston);
      expect(all(el, 'p').map(called)).to.include('Nothing yet. An hour is an hour.');
    });
    it('takes what and how long', async () => {
      const el = await map(winston);
      await press(el, 'Add I could offer');
      await write(el, 'How long', 'two hours');
      field(el, 'I could offer').focus();
      await type(el, 'Cook curry goat');
      const { exchange, name, length } = assets(el).at(-1)!;
      expect({ exchange, name, length }).to.deep.equal({ exchange: 'offer', name: 'Cook curry goat', length: 'two hours' });
    });
  });

  describe('telling a story', () => {
    it('keeps it from the first letter on, as one story', async () => {
      const el = await map(winston);
      await press(el, 'Add A story');
      await sendKeys({ type: 'Forty folk' });
      await el.updateComplete;
      expect(assets(el).at(-1)!.name).to.equal('Forty folk');
      await press(el, 'Done');
      expect(under(el, 'A story')).to.deep.equal([winston.assets.snow!.name, 'Forty folk']);
      expect(focused(el)).to.equal('Add A story');
    });
    it('leaves none behind when every letter is taken back', async () => {
      const el = await map(winston);
      await press(el, 'Add A story');
      await write(el, 'In my own words', 'x');
      await write(el, 'In my own words', '');
      expect(Object.keys(el.record.assets)).to.deep.equal(Object.keys(winston.assets));
    });
  });

  describe('opening one', () => {
    it('shows what can be changed, takes the focus, and gives it back', async () => {
      const el = await map(winston);
      await press(el, /Weavers Arms/);
      expect(focused(el)).to.equal('Change The Weavers Arms');
      expect(button(el, /^The Weavers Arms/).getAttribute('aria-expanded')).to.equal('true');
      await expect(el).to.be.accessible();
      await sendKeys({ press: 'Escape' });
      await el.updateComplete;
      expect(focused(el)).to.match(/Weavers Arms/);
    });
    it('writes with each letter', async () => {
      const el = await map(winston);
      await press(el, /Weavers Arms/);
      await write(el, 'Name', 'The Weavers');
      await write(el, 'In a few words', '');
      expect(el.record.assets.arms).to.include({ name: 'The Weavers' }).and.not.have.property('about');
    });
    it('moves it to another stop, and stays open while it does', async () => {
      const el = await map(winston);
      await press(el, /Len/);
      await choose(el, 'Home');
      expect(under(el, 'Home')).to.deep.equal(['Len']);
      expect(el.record.people.len!.near).to.equal('home');
      expect(announced(el)).to.equal('Moved Len: Home');
      expect(focused(el)).to.equal('Home');
      await choose(el, 'Not said yet');
      expect(el.record.people.len).to.not.have.property('near');
    });
    it('changes what it is and whether it is a wish', async () => {
      const el = await map(winston);
      await press(el, /choir/);
      await choose(el, 'Already part of my life');
      await unfold(el);
      await choose(el, 'An organisation');
      expect(el.record.assets.choir).to.include({ interest: 'part', kind: 'organisation' });
    });
    it('takes it off and moves the focus to its neighbour', async () => {
      const el = await map(winston);
      await press(el, 'Every bus route in the valley');
      await press(el, 'Take off');
      expect(el.record.assets).to.not.have.property('routes');
      expect(focused(el)).to.equal('Leeks that win prizes');
      expect(announced(el)).to.equal('Took off Every bus route in the valley');
    });
    it('offers no taking off of people: that is theirs to do on their own picture', async () => {
      const el = await map(winston);
      await press(el, /Len/);
      expect(isThere(el, 'button', 'Take off')).to.be.false;
    });
  });

  describe('as a list', () => {
    it('holds the same under headings, and is accessible', async () => {
      const el = await map(winston, 'list');
      expect(under(el, 'People')).to.deep.equal(['Mrs Pickles', 'Len', 'Errol']);
      expect(under(el, 'Organisations')).to.deep.equal(['Stroke club']);
      expect(under(el, 'I’d like to ask')).to.deep.equal(['Someone tall to fix the gate']);
      await expect(el).to.be.accessible();
    });
    it('is one press away', async () => {
      const el = await map(winston);
      await choose(el, 'List');
      expect(el.view).to.equal('list');
      expect(isThere(el, 'h3', 'Groups')).to.be.true;
    });
    it('finds while one types, whatever the accents', async () => {
      const el = await map(winston, 'list');
      await write(el, 'Find', 'WÉAVERS dominoes');
      expect(all(el, 'h3').map(called)).to.deep.equal(['Places']);
      expect(announced(el)).to.equal('One found.');
    });
    it('says in plain words when nothing matches, and shows everything again', async () => {
      const el = await map(winston, 'list');
      await write(el, 'Find', 'zebra');
      expect(all(el, 'p').map(called)).to.include('Nothing here says “zebra”.');
      await expect(el).to.be.accessible();
      await press(el, 'Show everything');
      expect(focused(el)).to.equal('Find');
      expect(isThere(el, 'h3', 'People')).to.be.true;
    });
    it('keeps what stands open in its place, whatever it becomes', async () => {
      const el = await map(winston, 'list');
      await write(el, 'Find', 'choir');
      await press(el, /choir/);
      await unfold(el);
      await choose(el, 'A place');
      await write(el, 'Name', 'St Mark’s');
      expect(under(el, 'Groups')).to.deep.equal(['St Mark’s']);
      await press(el, 'Done');
      expect(focused(el)).to.equal('Find');
    });
  });

  describe('to be read only', () => {
    it('shows everything and offers no change', async () => {
      const el = await map(winston);
      el.readonly = true;
      await el.updateComplete;
      expect(all(el, 'button')).to.deep.equal([]);
      expect(under(el, 'A walk away')).to.deep.equal(['The Weavers Arms', 'Stroke club']);
      await expect(el).to.be.accessible();
    });
  });

  describe('inside a record', () => {
    it('shows at once what another widget adds', async () => {
      const holder = await fixture<KithRecordElement>(
        html`<kith-record .record=${winston}><kith-asset-map></kith-asset-map></kith-record>`,
      );
      const el = holder.querySelector('kith-asset-map')!;
      holder.session!.edit((draft) => {
        draft.people.tyrone = { id: 'tyrone', order: 'c0', name: 'Tyrone', near: 'further' };
      });
      await el.updateComplete;
      expect(under(el, 'Further off')).to.deep.equal(['Tyrone']);
    });
  });
});
