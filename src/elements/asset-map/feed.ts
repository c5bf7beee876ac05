import { hostOf } from '../../interchange/assets/host-of.js';
import type { CommunitySource } from '../../model/community.js';

/** Each comes when a source of that kind is read. */
const READERS: Readonly<Record<string, (from: string | File) => Promise<CommunitySource>>> = {
  'open-referral': async (from) => (await import('../../interchange/assets/open-referral.js')).openReferral(from as string),
  aliss: async (from) => (await import('../../interchange/assets/aliss.js')).aliss(from as string),
  geojson: async (from) => (await import('../../interchange/assets/geo-json.js')).geoJson(from),
  csv: async (from) => (await import('../../interchange/assets/csv.js')).csv(from),
  json: async (from) => (await import('../../interchange/assets/json-file.js')).jsonFile(from),
};

/** The source that a page names with two attributes; `undefined` where that kind is not known. Nothing is asked for until it is read. */
export function feedSource(url: string, kind: string): CommunitySource | undefined {
  const reader = Object.hasOwn(READERS, kind) ? READERS[kind] : undefined;
  const address = URL.canParse(url, document.baseURI) ? new URL(url, document.baseURI).href : url;
  return reader && { name: hostOf(address), read: async (reading) => (await reader(address)).read(reading) };
}

/** Enough to tell one kind of JSON from another. */
const BEGINNING = 4000;

/** The source that somebody chose as a file. */
export function fileSource(file: File): CommunitySource {
  return {
    name: file.name,
    read: async (reading) => {
      const beginning = await file.slice(0, BEGINNING).text();
      const isJson = /^[\s\uFEFF]*[[{]/.test(beginning);
      const kind = !isJson ? 'csv' : /"FeatureCollection"/.test(beginning) ? 'geojson' : 'json';
      await (await READERS[kind]!(file)).read(reading);
    },
  };
}
