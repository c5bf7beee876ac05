export const root: string;
export function inRoot(...parts: string[]): string;
export function dist(...parts: string[]): string;
export const version: string;
export const versionDefine: Record<string, string>;
export function filesUnder(folder: string, accept?: (path: string) => boolean): string[];
