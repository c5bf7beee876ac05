import { isService } from '../../model/assets.js';
import type { CommunityAsset } from '../../model/community.js';
import { inOrder } from '../../model/order.js';
import type { Asset, KithRecord } from '../../model/record.js';

const shown = new WeakMap<Asset, CommunityAsset>();
const lists = new WeakMap<KithRecord['assets'], readonly CommunityAsset[]>();

/** Something of a record as if a source offered it, so that both stand in one list. */
export function asOffered(asset: Asset): CommunityAsset {
  let one = shown.get(asset);
  if (!one) {
    const {
      id,
      kind,
      exchange,
      name,
      about,
      address,
      point,
      when,
      schedules,
      cost,
      access,
      helps,
      web,
      phone,
      email,
      near,
      source,
    } = asset;
    const said = { exchange, about, address, when, schedules, cost, access, helps, web, phone, email };
    // A home is never a point.
    const spot = near === 'home' ? {} : { point };
    const provenance = { assured: source?.assured, licence: source?.licence };
    one = {
      id,
      kind: kind as CommunityAsset['kind'],
      name,
      ...said,
      ...spot,
      ...provenance,
      source: { feed: '' },
    } as CommunityAsset;
    shown.set(asset, one);
  }
  return one;
}

/** The groups, places and organisations of a record, with what is offered and asked; services last. */
export function ownAssets({ assets }: Pick<KithRecord, 'assets'>): readonly CommunityAsset[] {
  let list = lists.get(assets);
  if (!list) {
    const all = inOrder(assets).filter(({ kind }) => kind !== 'gift' && kind !== 'story');
    list = [...all.filter((one) => !isService(one)), ...all.filter(isService)].map(asOffered);
    lists.set(assets, list);
  }
  return list;
}
