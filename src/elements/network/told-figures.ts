import { html, nothing, type TemplateResult } from 'lit';
import { ALTER_KINDS, SOURCES, type NetworkFigures, type Share } from '../../model/network-figures.js';
import { STRENGTHS, SUPPORTS } from '../../model/schema.js';
import { sectorsOf } from './circles.js';
import type { Desk } from './desk.js';
import { lookingWords } from './looking-words.js';
import { figuresFor, namesIn, toldWords } from './told-words.js';

/** So many names, or groups of them, are in a cell; then how many others there are. */
const MOST_IN_A_CELL = 12;

type Figure = keyof typeof SOURCES;
/** A figure and what it is here, in one line or several. */
type Row = readonly [figure: Figure, value: string | readonly string[]];

/** What each figure is here, those first that everybody understands. */
function rowsOf(desk: Desk, figures: NetworkFigures): Row[] {
  const { language, rings, t: network } = desk;
  const t = toldWords(language);
  const looking = lookingWords(language);
  const format = new Intl.NumberFormat(language, { maximumFractionDigits: 2 });
  const number = (value: number) => format.format(value);
  const each = (name: string, value: number) => `${name}: ${number(value)}`;
  const share = (one: Share | undefined) =>
    one ? t.share(number(one.part), number(one.of), number(one.part / one.of)) : t.notSaid;
  const names = (ids: readonly string[]) =>
    ids.length ? t.pieces(number(ids.length), namesIn(desk, ids, MOST_IN_A_CELL)) : t.none;
  const groups = (all: readonly (readonly string[])[]) =>
    all.slice(0, MOST_IN_A_CELL).map((ids) => namesIn(desk, ids, MOST_IN_A_CELL));
  const {
    size,
    perKind,
    perRing,
    perSector,
    noSector,
    paid,
    strengths,
    supports,
    reciprocity,
    isolated,
    bridges,
    components,
    cliques,
    density,
  } = figures;
  const pieces = groups(components.filter(({ length }) => length > 1));
  const circles = () => {
    if (!cliques) return t.tooMany;
    const found = cliques.isCut ? t.veryMany : number(cliques.groups.length);
    return [found, ...groups(cliques.groups)];
  };
  return [
    ['size', number(size)],
    [
      'perKind',
      ALTER_KINDS.filter((kind) => kind === 'person' || perKind[kind]).map((kind) =>
        each(t.kinds[kind], perKind[kind]),
      ),
    ],
    ['perRing', rings.map(({ name }, i) => each(name, perRing[i]!))],
    [
      'perSector',
      [
        ...sectorsOf(desk).map(({ name }, i) => each(name, perSector[i]!)),
        ...(noSector ? [each(looking.noSector, noSector)] : []),
      ],
    ],
    ['paid', number(paid)],
    ['strengths', STRENGTHS.map((strength) => each(network.strengths[strength], strengths[strength]))],
    [
      'supports',
      SUPPORTS.map((kind) =>
        t.ways(looking.supports[kind], number(supports[kind].toMe), number(supports[kind].fromMe)),
      ),
    ],
    ['reciprocity', share(reciprocity)],
    ['isolated', names(isolated)],
    ['bridges', names(bridges)],
    ['components', [number(components.length), ...pieces]],
    ['cliques', circles()],
    ['density', share(density)],
  ];
}

const several = (values: readonly string[]): TemplateResult =>
  html`<ul>
    ${values.map((value) => html`<li>${value}</li>`)}
  </ul>`;

/**
 * The field's figures, each with what it means and where it comes from. Its roles are written out: where rows are stacked, some
 * browsers would not say any more that it is a table.
 */
function renderTable(desk: Desk): TemplateResult {
  const t = toldWords(desk.language);
  return html`<table role="table" aria-labelledby="figures" aria-describedby="figures-hint">
    <thead>
      <tr role="row">
        ${[t.figure, t.value, t.meaning, t.source].map((name) => html`<th role="columnheader" scope="col">${name}</th>`)}
      </tr>
    </thead>
    <tbody>
      ${rowsOf(desk, figuresFor(desk)).map(
        ([figure, value]) =>
          html`<tr role="row">
            <th role="rowheader" scope="row">${t.names[figure]}</th>
            <td role="cell" class="value">${typeof value === 'string' ? value : several(value)}</td>
            <td role="cell">${t.meanings[figure]}</td>
            <td role="cell" class="hint"><bdi lang="en">${SOURCES[figure]}</bdi></td>
          </tr>`,
      )}
    </tbody>
  </table>`;
}

const opened = new WeakSet<Desk>();

/** For those who are trained in them: worked out and shown when somebody opens them, on paper only where they are open. */
export function renderFigures(desk: Desk): TemplateResult {
  const t = toldWords(desk.language);
  const isOpen = opened.has(desk);
  const toggle = ({ target }: Event) => {
    if ((target as HTMLDetailsElement).open) opened.add(desk);
    else opened.delete(desk);
    desk.host.requestUpdate();
  };
  return html`<details class="figures" ?open=${isOpen} @toggle=${toggle}>
    <summary id="figures">${t.figures}</summary>
    <p class="hint" id="figures-hint">${t.figuresHint}</p>
    ${isOpen ? renderTable(desk) : nothing}
  </details>`;
}
