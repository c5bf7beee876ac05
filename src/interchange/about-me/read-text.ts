import type { Mapped } from '../not-mapped.js';
import type { AboutMe, AboutMeSection } from './document.js';
import { headingOf } from './headings.js';

/**
 * A document as it is typed or pasted: each heading on a line of its own, or in front of what is told, before a colon.
 * What stands before the first heading belongs under none, and is handed back.
 */
export function readAboutMeText(text: string): Mapped<AboutMe> {
  const sections: AboutMeSection[] = [];
  const before: string[] = [];
  let lines = before;
  const told: string[][] = [];
  for (const line of text.split(/\r\n?|\n/)) {
    const [heading, rest] = headingIn(line);
    if (heading === undefined) {
      lines.push(line);
      continue;
    }
    sections.push({ heading, entries: [] });
    told.push((lines = rest ? [rest] : []));
  }
  sections.forEach(({ entries }, at) => {
    const words = told[at]!.join('\n').trim();
    if (words) entries.push({ text: words });
  });
  const left = before.join('\n').trim();
  return { made: { sections }, notMapped: left ? [{ path: 'start', why: 'no-heading', text: left }] : [] };
}

/** The heading that a line is or begins with, and what is told in the same line. */
function headingIn(line: string): [heading?: string, rest?: string] {
  const whole = line.trim();
  if (headingOf(whole)) return [whole];
  const colon = whole.indexOf(':');
  const heading = whole.slice(0, Math.max(colon, 0));
  return headingOf(heading) ? [heading, whole.slice(colon + 1).trim()] : [];
}
