/** Wording in several languages side by side, by language tag: `{"en-GB": "…", "cy": "…"}`. */
export type Wording = Readonly<Record<string, string>>;

/** Wording in the nearest language there is: `cy-GB`, then `cy`, then any of the same language, then English, then the first. */
export function say(wording: Wording | undefined, lang: string): string {
  if (!wording) return '';
  const [language] = lang.split('-');
  const near = Object.keys(wording).find((tag) => tag.split('-')[0] === language);
  return wording[lang] ?? wording[language!] ?? (near && wording[near]) ?? wording['en-GB'] ?? Object.values(wording)[0] ?? '';
}
