import { html, nothing, type TemplateResult } from 'lit';
import { commaIn } from '../../internal/comma.js';
import { figuresOf, helpingIn, questionsFor, type NetworkFigures } from '../../model/network-figures.js';
import { altersOf } from '../../model/people.js';
import { SUPPORTS } from '../../model/schema.js';
import { told } from '../../translations/en-GB/told.js';
import { loadedTranslation, type Translation } from '../../translations/translation.js';
import { sectorsOf } from './circles.js';
import type { Desk } from './desk.js';
import { lookingWords } from './looking-words.js';

const wordsOf = (language: string): Translation['told'] => loadedTranslation(language)?.told ?? told;

/** The network in a few sentences: facts, in the order in which they are drawn. */
export function sentencesOf({ record, rings, language }: Pick<Desk, 'record' | 'rings' | 'language'>): string[] {
  const t = wordsOf(language);
  const alters = altersOf(record);
  const here = alters.filter(({ gone }) => !gone);
  const { perRing } = figuresOf(record, rings);
  const { toMe, fromMe, both } = helpingIn(record);
  const groups = here.filter(({ kind }) => kind === 'group').length;
  return [
    t.all(here.length - groups, groups),
    ...rings.map(({ name }, i) => `${name}: ${perRing[i] || t.nobody}.`),
    ...(toMe ? [t.helpsMe(toMe)] : []),
    ...(fromMe ? [t.iHelp(fromMe)] : []),
    ...(both ? [t.both(both)] : []),
    ...(here.length < alters.length ? [t.gone(alters.length - here.length)] : []),
  ];
}

type Row = readonly [name: keyof Translation['told']['names'], value: string];

function rowsOf(desk: Desk, figures: NetworkFigures): Row[] {
  const { language, rings } = desk;
  const t = wordsOf(language);
  const looking = lookingWords(language);
  const number = new Intl.NumberFormat(language, { maximumFractionDigits: 2 });
  const share = (value: number | undefined) => (value === undefined ? t.notSaid : number.format(value));
  const list = (parts: readonly string[]) => parts.join(commaIn(language));
  const names = (ids: readonly string[]) => (ids.length ? list(ids.map((id) => desk.called(id))) : t.none);
  const { size, perRing, perSector, isolated, bridges, cliques, density, reciprocity, supports } = figures;
  const sectors = [...sectorsOf(desk), { id: '', name: looking.noSector }];
  return [
    ['size', number.format(size)],
    ['perRing', list(rings.map(({ name }, i) => `${name}: ${number.format(perRing[i]!)}`))],
    ['perSector', list(sectors.filter(({ id }) => perSector[id]).map(({ id, name }) => `${name}: ${number.format(perSector[id]!)}`)) || t.none],
    ['isolated', names(isolated)],
    ['bridges', names(bridges)],
    ['cliques', cliques ? (cliques.length ? cliques.map((clique) => names(clique)).join('; ') : t.none) : t.tooMany],
    ['density', share(density)],
    ['reciprocity', share(reciprocity)],
    ['supports', list(SUPPORTS.map((kind) => `${looking.supports[kind]}: ${number.format(supports[kind]!.toMe)} / ${number.format(supports[kind]!.fromMe)}`))],
  ];
}

/** The network in words, questions to talk about, and, for those who are trained in them, the figures. */
export function renderTold(desk: Desk): TemplateResult {
  const { record, language, rings } = desk;
  const t = wordsOf(language);
  const questions = questionsFor(record);
  return html`<section class="told" aria-labelledby="told">
    <h3 id="told">${t.title}</h3>
    <p>${sentencesOf(desk).join(' ')}</p>
    ${questions.length
      ? html`<h4>${t.talk}</h4>
          <ul class="questions">
            ${questions.map((question) => html`<li>${t.questions[question]}</li>`)}
          </ul>`
      : nothing}
    <details class="figures">
      <summary>${t.figures}</summary>
      <p class="hint">${t.figuresHint}</p>
      <table>
        <caption class="unseen">
          ${t.figures}
        </caption>
        <thead>
          <tr>
            <th scope="col">${t.figure}</th>
            <th scope="col">${t.value}</th>
            <th scope="col">${t.meaning}</th>
          </tr>
        </thead>
        <tbody>
          ${rowsOf(desk, figuresOf(record, rings)).map(
            ([name, value]) =>
              html`<tr>
                <th scope="row">${t.names[name]}</th>
                <td dir="auto">${value}</td>
                <td class="hint">${t.meanings[name]}</td>
              </tr>`,
          )}
        </tbody>
      </table>
    </details>
  </section>`;
}
