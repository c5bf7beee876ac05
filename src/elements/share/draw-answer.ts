import { html, nothing, type TemplateResult } from 'lit';
import { commaIn } from '../../internal/comma.js';
import { dateInWords } from '../../internal/dates.js';
import type { AnswerOnPaper } from '../../model/answer-on-paper.js';
import { lengthInWords, type Media } from '../../model/media.js';
import type { KithRecord } from '../../model/record.js';
import { kinds } from '../../translations/en-GB/kinds.js';
import { loadedTranslation, type Translation } from '../../translations/translation.js';
import { isolated } from '../conversation/isolated.js';
import '../conversation/shown-picture.js';

/** What was said to one prompt: the person's own words first, and how others put it. */
export function drawAnswer(
  record: KithRecord,
  { heading, own, ownBy, others, cards, about, media, said, stillTrue, confirmed }: AnswerOnPaper,
  { sharePaper, lang }: { readonly sharePaper: Translation['sharePaper']; readonly lang: string },
): TemplateResult {
  const t = sharePaper;
  const since = stillTrue && said && stillTrue > said;
  return html`<h3>${heading}</h3>
    ${own ? html`<p class="words" dir="auto">${marked(record, own)}</p>` : nothing}
    ${ownBy ? html`<p class="hint">${t[ownBy.interpreted ? 'interpretedBy' : 'writtenDownBy'](isolated(ownBy.name))}</p>` : nothing}
    ${media.map((one) => drawMedia(record, one, loadedTranslation(lang)?.kinds ?? kinds))}
    ${others.map(
      ({ by, text, differs }) =>
        html`<p class="other">${t.putIt(isolated(by))} <bdi>${marked(record, text)}</bdi></p>
          ${differs === undefined ? nothing : html`<p class="other">${t.differs(isolated(record.about.name ?? ''))} <bdi>${marked(record, differs)}</bdi></p>`}`,
    )}
    ${
      cards.length || about.length || since || confirmed.length
        ? html`<p class="hint">
            ${cards.length ? t.chose(cards.map(isolated).join(commaIn(lang))) : nothing}
            ${about.length ? t.with(about.map(isolated).join(commaIn(lang))) : nothing}
            ${since ? html`${t.saidOn(dateInWords(said, lang))} ${t.stillTrue(dateInWords(stillTrue, lang))}` : nothing}
            ${confirmed.map(({ by, at }) => t.confirmed(isolated(by), dateInWords(at, lang)))}
          </p>`
        : nothing
    }`;
}

/** A picture with what it shows; of a recording, what is said. */
function drawMedia(record: KithRecord, media: Media, t: Translation['kinds']): TemplateResult {
  const { kind = 'picture', about, words, seconds } = media;
  if (kind === 'recording')
    return html`<p class="hint">${t.a.recording}, ${lengthInWords(seconds)}</p>
      ${words?.text ? html`<p class="words" dir="auto">${marked(record, words.text)}</p>` : nothing}`;
  return html`<kith-picture .media=${media} .label=${about || t.a[kind]}></kith-picture>
    <p class="hint" dir="auto">${marked(record, about) || t.a[kind]}</p>`;
}

/** A text, with what stands in brackets where a name was made easy to see. */
export function marked(record: KithRecord, text: string | undefined): unknown {
  if (!text || !record.about.sharing?.changed) return text;
  return text.split(/(\[[^[\]]+\])/).map((part, at) => (at % 2 ? html`<mark>${part}</mark>` : part));
}
