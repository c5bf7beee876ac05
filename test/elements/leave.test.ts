import { expect, fixture, html, waitUntil } from '@open-wc/testing';
import { sendKeys } from '@web/test-runner-commands';
import '../../src/define/leave.js';
import type { KithLeaveElement } from '../../src/elements/leave/leave.js';

const buttonOf = (leave: KithLeaveElement) => leave.shadowRoot!.querySelector('button')!;
const said = (leave: KithLeaveElement) => leave.shadowRoot!.querySelector('[role="status"]')!.textContent;

function press(times: number, init: KeyboardEventInit = {}): void {
  for (let i = 0; i < times; i++)
    document.body.dispatchEvent(new KeyboardEvent('keydown', { key: 'Escape', bubbles: true, ...init }));
}

describe('kith-leave', () => {
  describe('in typical usage', () => {
    let leave: KithLeaveElement;
    let asked: number;
    beforeEach(async () => {
      asked = 0;
      // Not inside another element: a fixture of one that is not Lit's waits for a frame, and a page behind another has none.
      leave = await fixture<KithLeaveElement>(html`<kith-leave></kith-leave>`);
      leave.addEventListener('kith-leave', (event) => {
        asked++;
        event.preventDefault();
      });
    });

    it('is accessible', async () => {
      await expect(leave).to.be.accessible();
    });

    it('asks the host before leaving, who may cancel', () => {
      buttonOf(leave).click();
      expect(asked).to.equal(1);
      expect(document.documentElement.style.display).to.equal('');
    });

    it('leaves by Enter', async () => {
      buttonOf(leave).focus();
      await sendKeys({ press: 'Enter' });
      expect(asked).to.equal(1);
    });

    describe('pressing Escape', () => {
      it('three times leaves, wherever the focus is', async () => {
        const field = document.createElement('input');
        leave.parentElement!.append(field);
        field.focus();
        for (let i = 0; i < 3; i++) await sendKeys({ press: 'Escape' });
        expect(asked).to.equal(1);
      });

      it('leaves even where a field keeps the key to itself', () => {
        const keep = (event: Event) => event.stopPropagation();
        document.body.addEventListener('keydown', keep);
        press(3);
        document.body.removeEventListener('keydown', keep);
        expect(asked).to.equal(1);
      });

      it('says how many more', async () => {
        press(1);
        await leave.updateComplete;
        expect(said(leave)).to.equal('Press Escape 2 more times to leave this page.');
        press(1);
        await leave.updateComplete;
        expect(said(leave)).to.equal('Press Escape once more to leave this page.');
        press(1);
        await leave.updateComplete;
        expect(said(leave)).to.equal('');
      });

      it('and holding it down is one press, and ending the writing of a character is none', () => {
        press(1);
        press(5, { repeat: true });
        press(5, { isComposing: true });
        expect(asked).to.equal(0);
      });

      it('does nothing more when the element has gone', () => {
        leave.remove();
        press(3);
        expect(asked).to.equal(0);
      });
    });

    it('has a short label where the host asks for one', async () => {
      leave.short = true;
      await leave.updateComplete;
      expect(buttonOf(leave).innerText.trim()).to.equal('Leave');
    });
  });

  describe('when nobody cancels', () => {
    async function leaveFrom(href: string): Promise<{ frame: HTMLIFrameElement; hidden: string }> {
      const frame = document.createElement('iframe');
      document.body.append(frame);
      const page = frame.contentDocument!;
      const script = page.createElement('script');
      script.type = 'module';
      script.src = new URL('../../src/define/leave.ts', import.meta.url).href;
      const leave = page.createElement('kith-leave') as KithLeaveElement;
      leave.setAttribute('href', href);
      page.body.append(leave, script);
      await waitUntil(() => leave.shadowRoot?.querySelector('button'));
      buttonOf(leave).click();
      return { frame, hidden: page.documentElement.style.display };
    }

    it('hides the page at once and goes', async () => {
      const there = new URL('/package.json', location.href).href;
      const { frame, hidden } = await leaveFrom(there);
      expect(hidden).to.equal('none');
      await waitUntil(() => frame.contentWindow!.location.href === there);
      frame.remove();
    });
  });
});
