import type { CommunitySource } from '../../model/community.js';
import { assetOfObject } from './asset-of-columns.js';
import { fileSource, type FileGiven } from './file-source.js';
import type { FeedOptions } from './gathering.js';
import { readList } from './json-list.js';

/**
 * A JSON file: a list of objects, or an object that has one as `assets`, `contents`, `data` or `items`. Each needs a `name`; its
 * other fields are those of `CommunityAsset`, by these names or by those that the columns of a CSV file may have.
 */
export function jsonFile(given: FileGiven, options: FeedOptions = {}): CommunitySource {
  return fileSource(given, options, async (from, gathering, reading) => {
    await readList(from, ['assets', 'contents', 'data', 'items'], gathering, options, reading, (one, entry) => {
      const asset = assetOfObject(one, entry);
      if (asset) gathering.add(asset, entry);
    });
  });
}
