// What a support network costs to draw and to drag somebody in. In a page; see network.mjs.
import '../../src/define/network.js';
import type { KithNetworkElement } from '../../src/elements/network/network.js';
import { layOutCrowd } from '../../src/model/crowd-layout.js';
import { altersOf, ringIndex } from '../../src/model/people.js';
import { emptyRecord, type KithRecord } from '../../src/model/record.js';
import { RINGS } from '../../src/model/schema.js';
import { tieId } from '../../src/model/tie-id.js';

const FIRST = ['Ana', 'Ben', 'Chidi', 'Eleni', 'Farid', 'Grace', 'Imani', 'Jorge', 'Liam', 'Nadia', 'Priya', 'Rosa', 'Umar', 'Wei', 'Zofia'];
const LAST = ['Okafor', 'Smith', 'García', 'Nguyen', 'Kowalska', 'Haddad', 'van Dijk', 'Petrova', 'Li', 'Müller', 'Kim'];
const order = (i: number) => `f${String(i).padStart(6, '0')}`;

/** So many invented people, and half as many lines again between them: the same each time. */
function networkOf(count: number): KithRecord {
  const id = (i: number) => `n${((i % count) + count) % count}`;
  const people = Array.from({ length: count }, (_, i) => ({
    id: id(i),
    order: order(i),
    name: `${FIRST[i % FIRST.length]} ${LAST[(i * 7) % LAST.length]}`,
    ring: RINGS[i % 4]!,
  }));
  const ties = Array.from({ length: Math.round(count * 1.5) }, (_, i) => {
    const [one, other] = [id(i), id(i + 1 + ((i * 7919) % 20))];
    return { id: tieId(one, other), order: order(i), one, other, strength: 'ordinary' as const, flow: 'none' as const };
  });
  return {
    ...emptyRecord('bench'),
    people: Object.fromEntries(people.map((one) => [one.id, one])),
    ties: Object.fromEntries(ties.filter(({ one, other }) => one !== other).map((tie) => [tie.id, tie])),
  };
}

let record: KithRecord;
let el: KithNetworkElement;
const frame = () => new Promise<void>((resolve) => requestAnimationFrame(() => setTimeout(resolve)));
const inside = <One extends Element>(selector: string) => el.shadowRoot!.querySelector<One>(selector);

export function prepare(count: number): void {
  record = networkOf(count);
}

/** Until it has been painted. */
export async function mount(): Promise<void> {
  const stage = document.body.appendChild(document.createElement('div'));
  stage.style.setProperty('width', '1200px');
  el = document.createElement('kith-network');
  el.view = 'diagram';
  el.record = record;
  stage.append(el);
  await el.updateComplete;
  await frame();
  await frame();
}

/** Where somebody on the third ring is, on the page. */
function whereToDrag(): { x: number; y: number; node: Element } {
  const alter = altersOf(record).filter(({ ring }) => ring === 'participation').at(-1)!;
  const node = inside('.crowd') ?? inside(`[data-who="${alter.id}"]`)!;
  if (!node.matches('.crowd')) {
    const { x, y, width, height } = node.querySelector('.mark')!.getBoundingClientRect();
    return { x: x + width / 2, y: y + height / 2, node: node.querySelector('.mark')! };
  }
  const rings = RINGS.map((id) => ({ id }));
  const crowd = layOutCrowd(altersOf(record).map(({ id, ring }) => ({ id, ring: ringIndex(rings, ring) })), rings.length);
  const { left, top, width } = node.getBoundingClientRect();
  const at = crowd.at.get(alter.id)!;
  return { x: left + (crowd.x[at]! * width) / 740, y: top + (crowd.y[at]! * width) / 740, node };
}

/** Presses somebody and moves them so many times; answers how long each move took until it was painted, in milliseconds. */
export async function drag(moves: number): Promise<number[]> {
  const { x, y, node } = whereToDrag();
  const fire = (type: string, dx: number, dy: number) =>
    node.dispatchEvent(
      new PointerEvent(type, { bubbles: true, composed: true, pointerId: 1, isPrimary: true, pointerType: 'mouse', clientX: x + dx, clientY: y + dy }),
    );
  fire('pointerdown', 0, 0);
  await frame();
  const times: number[] = [];
  for (let i = 1; i <= moves; i++) {
    const turn = (i / moves) * 2 * Math.PI;
    const begun = performance.now();
    fire('pointermove', 50 * Math.sin(turn) + i / 2, 50 * (1 - Math.cos(turn)));
    await frame();
    times.push(performance.now() - begun);
  }
  fire('pointercancel', 0, 0);
  return times;
}
