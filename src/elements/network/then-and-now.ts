// Two days of the network side by side, in pictures and in words. A part that comes when somebody asks for it.
import { html, LitElement, nothing, type PropertyValues, type TemplateResult } from 'lit';
import { LocaliseController } from '../../controllers/localise.js';
import { dateInFull } from '../../internal/dates.js';
import { property, state } from '../../internal/decorators.js';
import { defineElement } from '../../internal/define-element.js';
import { icon } from '../../internal/icon.js';
import { iconHeart } from '../../internal/icons.js';
import { watchWidth } from '../../internal/watch-width.js';
import { compareNetworks } from '../../model/network-changes.js';
import { whoGives, type GivingFacts } from '../../model/network-giving.js';
import { pastDays, type PastDay } from '../../model/past-days.js';
import { altersOf, type Alter } from '../../model/people.js';
import type { KithRecord } from '../../model/record.js';
import { sitAlike } from '../../model/sit-alike.js';
import type { RecordSession } from '../../session/session.js';
import { base } from '../../styles/base.js';
import { controls } from '../../styles/controls.js';
import { thenAndNow } from '../../translations/en-GB/then-and-now.js';
import { changesInWords, nameIn, type ToldChanges } from './changes-in-words.js';
import type { Desk } from './desk.js';
import { drawSignLegend, drawSigns, signsOn, type Signed } from './draw-changes.js';
import { drawInside, fitTo, layOutNetwork } from './draw-network.js';
import { drawLegend } from './legend.js';
import { lookingWords } from './looking-words.js';
import { picturePaperStyles } from './network-paper.styles.js';
import { legendStyles } from './legend.styles.js';
import { networkPictureStyles } from './network-picture.styles.js';
import { withSameNames, type Naming } from './same-names.js';
import { ROOM_FOR_TWO, thenAndNowStyles } from './then-and-now.styles.js';

/** What this needs of the desk: the words and rings of the network, how names are shown, and the symbols that have arrived. */
export type DeskWords = Naming & Pick<Desk, 't' | 'common' | 'symbolOf'>;

/** One of the two days, drawn. */
interface DrawnDay extends Signed {
  readonly day: PastDay;
  /** With names as they are shown. */
  readonly record: KithRecord;
}

interface Compared {
  readonly days: readonly [DrawnDay, DrawnDay];
  readonly told: readonly ToldChanges[];
}

const DAYS = ['then', 'now'] as const;
/** More than this under one heading go on in the next column. */
const LONG = 8;
const WAYS: readonly (keyof GivingFacts)[] = ['fromMe', 'both', 'toMe'];

/**
 * Any two days of a record's network: the two pictures, what the signs in them mean, and the same in words. A part of
 * `kith-network`.
 *
 * @ignore
 */
export class KithThenAndNowElement extends LitElement {
  static override styles = [base, controls, networkPictureStyles, legendStyles, picturePaperStyles, thenAndNowStyles];

  readonly #words = new LocaliseController(this, 'thenAndNow', thenAndNow);

  /** Always the same one: each time it is given, its words or its symbols may be others. */
  @property({ attribute: false, hasChanged: () => true }) desk!: DeskWords;
  @property({ attribute: false }) session: RecordSession | undefined;

  /** The days there are, latest first; `undefined` until they have been read. */
  @state() private days: readonly PastDay[] | undefined;
  @state() private wrong = false;
  /** The days that are looked at, as `PastDay` has them; `undefined` until somebody chooses. */
  @state() private chosenThen: string | undefined;
  @state() private chosenNow: string | undefined;
  /** How wide there is to draw, in CSS pixels. */
  @state() private inlineSize = 1000;

  #stop: (() => void) | undefined;
  #reading = false;
  #isNews = false;
  #compared: Compared | undefined;
  #comparedFrom: readonly unknown[] = [];

  override connectedCallback(): void {
    super.connectedCallback();
    this.#listen();
  }

  override disconnectedCallback(): void {
    super.disconnectedCallback();
    this.#stop?.();
    this.#stop = undefined;
  }

  protected override firstUpdated(): void {
    watchWidth(this, this.#measure);
  }

  readonly #measure = (): void => {
    const { paddingInlineStart, paddingInlineEnd } = getComputedStyle(this);
    const room = this.clientWidth - parseFloat(paddingInlineStart) - parseFloat(paddingInlineEnd);
    // Where it is not seen it has no width; it keeps the one that it had.
    if (room > 0) this.inlineSize = room;
  };

  protected override willUpdate(changed: PropertyValues): void {
    if (!this.hasUpdated) this.#measure();
    if (!changed.has('session') || changed.get('session') === this.session) return;
    this.days = undefined;
    this.#listen();
  }

  protected override updated(): void {
    // Once the days to choose from are there, the one that is looked at is shown as chosen.
    const [then, now] = this.#pair();
    for (const [select, day] of [[this.#select('then'), then], [this.#select('now'), now]] as const)
      if (select && day) select.value = day.day;
  }

  #select(which: (typeof DAYS)[number]): HTMLSelectElement | null {
    return this.renderRoot.querySelector(`select[name=${which}]`);
  }

  #listen(): void {
    this.#stop?.();
    this.#stop = this.session?.subscribe(() => void this.#read());
    void this.#read();
  }

  /** Reads the days; what is written meanwhile is read with the next time. */
  async #read(): Promise<void> {
    this.#isNews = true;
    if (this.#reading) return;
    this.#reading = true;
    while (this.#isNews && this.isConnected) {
      this.#isNews = false;
      const { session } = this;
      try {
        const past = session?.keepsPast ? await session.past() : [];
        if (session === this.session) this.days = session && pastDays(session.record, past);
        this.wrong = false;
      } catch {
        // The record on the page is whole; only the way back is not there.
        this.wrong = true;
      }
    }
    this.#reading = false;
  }

  /** The two days that are looked at, the earlier one first: the first day there is, and how it is now, until somebody chooses. */
  #pair(): readonly [PastDay | undefined, PastDay | undefined] {
    const days = this.#shownDays();
    const at = (day: string | undefined) => days.findIndex((one) => one.day === day);
    const now = Math.max(0, at(this.chosenNow));
    const then = at(this.chosenThen);
    return [days[then > now ? then : days.length - 1], days[now]];
  }

  /** What stood before all that is kept is a day to look at only where somebody was in the picture. */
  #shownDays(): readonly PastDay[] {
    return (this.days ?? []).filter(({ day, record }) => day || altersOf(record).length > 0);
  }

  #when({ day, at }: PastDay): string {
    const { t, lang } = this.#words;
    const written = dateInFull(at, lang) || day || t.begin;
    return day === this.days?.[0]?.day ? t.asItIs(written) : written;
  }

  readonly #choose = ({ target }: Event): void => {
    const { name, value } = target as HTMLSelectElement;
    if (name === 'then') this.chosenThen = value;
    else this.chosenNow = value;
  };

  protected override render(): unknown {
    const { t } = this.#words;
    return html`<section aria-labelledby="title">
      <h3 id="title" tabindex="-1">${t.title}</h3>
      ${this.#renderInside()}
    </section>`;
  }

  #renderInside(): unknown {
    const { t } = this.#words;
    const { session, days, desk } = this;
    if (this.wrong) return html`<p class="problem">${t.notRead}</p>`;
    if (!session || !days) return html`<p aria-busy="true">${desk.common.opening}</p>`;
    if (!session.keepsPast) return html`<p>${t.notKept}</p>`;
    const [then, now] = this.#pair();
    if (!then || !now || then === now) return html`<p>${t.oneDay}</p>`;
    const { days: drawn, told } = this.#compare(then, now);
    const count = told.reduce((sum, { said }) => sum + said.length, 0);
    return html`<p class="hint">${t.hint}</p>
      ${this.#renderFields(now)}
      <p role="status">${count ? t.different(count) : t.nothing}</p>
      <div class="two">${drawn.map((one, at) => this.#renderDay(one, DAYS[at]!))}</div>
      ${drawSignLegend(drawn, t, lookingWords(this.#words.lang).goneMark)}${drawLegend(desk.t)}
      <div class="told">${told.map((one) => this.#renderTold(one))}</div>
      ${this.#renderGiving(drawn)}`;
  }

  #renderFields(now: PastDay): TemplateResult {
    const { t } = this.#words;
    const days = this.#shownDays();
    const field = (name: (typeof DAYS)[number], choices: readonly PastDay[]) =>
      html`<label class="field"
        ><span>${t[name]}</span
        ><select name=${name} @change=${this.#choose}>
          ${choices.map((one) => html`<option value=${one.day}>${this.#when(one)}</option>`)}
        </select></label
      >`;
    // Then is before now, whatever is chosen.
    return html`<div class="fields">${field('then', days.slice(days.indexOf(now) + 1))}${field('now', days.slice(0, -1))}</div>`;
  }

  /** The two days compared and laid out; again only where what it is made from is another. */
  #compare(then: PastDay, now: PastDay): Compared {
    const { t, lang } = this.#words;
    const { t: network, rings, look } = this.desk;
    const column = this.inlineSize >= ROOM_FOR_TWO ? (this.inlineSize - 24) / 2 : this.inlineSize;
    const textSize = parseFloat(getComputedStyle(this).fontSize) * 0.889 || 16;
    // A column is no wider than an element in which nothing stands beside the picture.
    const fit = fitTo(Math.min(622, column) + 18, textSize);
    const from = [then.record, now.record, t, network, lang, fit.fontSize, fit.scale, look.names, JSON.stringify(rings)];
    if (this.#compared && from.every((one, at) => one === this.#comparedFrom[at])) return this.#compared;
    this.#comparedFrom = from;

    const [before, after] = withSameNames(then.record, now.record, this.desk);
    const changes = compareNetworks(before, after, rings);
    const layOut = (record: KithRecord) => layOutNetwork(record, network, { ...fit, rings });
    const anglesOf = (record: KithRecord) => new Map(layOut(record).layout.placed.map(({ id, angle }) => [id, angle]));
    const seated = sitAlike(before, after, anglesOf, rings);
    const drawn = (day: PastDay, at: 0 | 1): DrawnDay => {
      const record = seated[at];
      return { day, record, picture: layOut(record), signs: signsOn(DAYS[at], changes, record) };
    };
    const { supports } = lookingWords(lang);
    return (this.#compared = {
      days: [drawn(then, 0), drawn(now, 1)],
      told: changesInWords(changes, { t, network, supports, rings, lang }),
    });
  }

  #renderDay({ day, picture, signs }: DrawnDay, which: (typeof DAYS)[number]): TemplateResult {
    const { t } = this.#words;
    const { common, symbolOf } = this.desk;
    const all = [...picture.alters.values()];
    const groups = all.filter(({ kind }) => kind === 'group').length;
    const counts = all.length ? t.counts(all.length - groups, groups) : t.nobody;
    return html`<figure>
      <figcaption>
        <h4>${t[which]}</h4>
        <p id=${which}><b>${this.#when(day)}</b> <span>${counts}</span></p>
      </figcaption>
      <svg class="rings" viewBox="4 4 732 732" role="img" aria-labelledby=${which}>
        ${drawInside(picture, common.me, symbolOf)}${drawSigns(picture, signs)}
      </svg>
    </figure>`;
  }

  #renderTold({ heading, said }: ToldChanges): TemplateResult {
    return html`<div class=${said.length > LONG ? 'long' : ''}>
      <h4>${this.#words.t.headings[heading]}</h4>
      <ul>
        ${said.map(({ text, gives }) => html`<li class=${gives ? 'gives' : ''}>${gives ? icon(iconHeart) : nothing}<span>${text}</span></li>`)}
      </ul>
    </div>`;
  }

  /** Who gives and who gets on the two days. What goes from the person in the middle comes first. */
  #renderGiving(days: Compared['days']): TemplateResult | typeof nothing {
    const { t, lang } = this.#words;
    const facts = days.map(({ record }) => whoGives(record, this.desk.rings));
    if (facts.every((one) => WAYS.every((way) => one[way].length === 0))) return nothing;
    const names = (alters: readonly Alter[]) =>
      alters.length
        ? new Intl.ListFormat(lang, { type: 'unit' }).format(alters.map((alter) => nameIn(alter, { network: this.desk.t })))
        : t.none;
    const said = { fromMe: t.giving['from-me'], both: t.giving.both, toMe: t.giving['to-me'] };
    return html`<table>
      <caption>
        ${t.headings.giving}
      </caption>
      <thead>
        <tr>
          <td></td>
          ${DAYS.map((day) => html`<th scope="col">${t[day]}</th>`)}
        </tr>
      </thead>
      <tbody>
        ${WAYS.map(
          (way) =>
            html`<tr class=${way}>
              <th scope="row">${way === 'toMe' ? nothing : icon(iconHeart)}${said[way]}</th>
              ${facts.map((one) => html`<td>${names(one[way])}</td>`)}
            </tr>`,
        )}
      </tbody>
    </table>`;
  }
}

/**
 * The part as `kith-network` draws it. `desk` is given again with each rendering; a session that keeps no earlier days is answered
 * with a sentence that says how they would be kept.
 */
export function renderThenAndNow(desk: DeskWords, session: RecordSession | undefined): TemplateResult {
  defineElement('kith-then-and-now', KithThenAndNowElement);
  return html`<kith-then-and-now .desk=${desk} .session=${session}></kith-then-and-now>`;
}

declare global {
  interface HTMLElementTagNameMap {
    'kith-then-and-now': KithThenAndNowElement;
  }
}
