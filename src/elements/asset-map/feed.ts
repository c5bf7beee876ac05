import type { CommunitySource } from '../../model/community.js';

/** The source that a page names with two attributes; `undefined` where that kind is not known. */
export function feedSource(_url: string, _kind: string): CommunitySource | undefined {
  return undefined;
}

/** The source that somebody chose as a file. */
export function fileSource(_file: File): CommunitySource | undefined {
  return undefined;
}
