import { css, html, nothing, type TemplateResult } from 'lit';
import { ASSET_GROUPS, assetGroups, type AssetGroup } from '../../model/asset-list.js';
import { findAssets } from '../../model/find-assets.js';
import type { Asset, Person } from '../../model/record.js';
import type { AssetView, Opened, WordsKind } from './asset-view.js';
import { renderFinder, renderNothingFound, type Find } from './finder.js';
import { renderSwaps } from './swaps.js';

/** What the map draws in its list as it does elsewhere. */
export interface ListParts {
  readonly opened: Opened | undefined;
  readonly query: string;
  readonly find: Find;
  readonly heading: (group: AssetGroup) => TemplateResult;
  readonly words: (kind: WordsKind, ones: readonly (Person | Asset)[]) => TemplateResult;
  readonly ones: (ones: readonly (Person | Asset)[], group: AssetGroup) => unknown;
  /** What opens the form for a place or a group. */
  readonly adding: unknown;
  readonly hopes: unknown;
}

const WORDS: readonly AssetGroup[] = ['head', 'heart', 'hands', 'offer', 'ask', 'story'];
const isWords = (group: AssetGroup): group is WordsKind => WORDS.includes(group);

/** Everybody and everything under headings, to be looked through as one types. */
export function renderList(view: AssetView, { opened, query, find, heading, words, ones, adding, hopes }: ListParts): TemplateResult {
  const { record } = view.records;
  const isFinding = !!query.trim();
  const found = isFinding ? findAssets(record, query, opened) : assetGroups(record, opened);
  const entries = ASSET_GROUPS.filter((group) => found.get(group)!.length || (isWords(group) && !isFinding)).map((group) => {
    const those = found.get(group)!;
    return html`<div class="entry">
      <div class="margin">${heading(group)}</div>
      <div class="page">${isWords(group) ? words(group, those) : ones(those, group)}</div>
    </div>`;
  });
  return html`<div class="bar finder">
      <div class="find">${renderFinder(view, query, find)}</div>
      ${adding}
    </div>
    ${isFinding ? nothing : hopes}
    ${
      entries.length
        ? html`<div class="book">${entries}</div>${isFinding ? nothing : renderSwaps(view)}`
        : renderNothingFound(view, query, find)
    }`;
}

export const listStyles = css`
  .find {
    flex: 0 1 24rem;
  }
  .finder {
    padding-block-end: 18px;
    border-block-end: 1px solid var(--_rule);
  }
  .page li:has(.face) + li {
    border-block-start: 1px solid var(--_rule);
  }
  .entry > .margin {
    font-size: 0.9em;
    padding-block: 22px 16px;
  }
  .entry > .page {
    padding-block: 16px;
  }
  .margin .says {
    display: block;
  }
  @container kith (max-width: 640px) {
    .entry + .entry > .margin {
      border: 0;
      border-block-start: 1px solid var(--_rule);
    }
    .entry > .margin {
      padding-block: 18px 0;
    }
    .entry > .page {
      padding-block: 4px 14px;
    }
    .margin .says {
      display: inline;
    }
  }
  @media print {
    .finder {
      display: none;
    }
  }
`;
