import { addAsset } from '../../model/assets.js';
import { addPerson, changeAlter } from '../../model/people.js';
import type { RecordDraft, Ring } from '../../model/record.js';
import type { NetworkPicture } from './draw-network.js';

/** Adds whoever has this name and answers their id. Among groups and places it is one; among paid people, somebody paid. */
export function addToRing(draft: RecordDraft, name: string, ring: Ring): string {
  if (ring === 'participation') return addAsset(draft, { kind: 'group', name, ring });
  return addPerson(draft, { name, ring, ...(ring === 'exchange' && { paid: true }) });
}

/** When one goes elsewhere, the others stay where they are seen: the picture is the person's own, and remembers. */
export function settleOthers(draft: RecordDraft, { layout, alters }: NetworkPicture, moving: string): void {
  for (const { id, angle } of layout.placed)
    if (id !== moving && alters.get(id)!.angle === undefined) changeAlter(draft, id, { angle: Math.round(angle) });
}
