/** Most octets of a line, without its end (RFC 5545, 3.1). */
const LONGEST_LINE = 75;

/** A content line, folded: what is longer goes on in the next line, after a space. Never within a character. */
export function contentLine(name: string, value: string): string {
  const lines = [''];
  let octets = 0;
  for (const character of `${name}:${value}`) {
    const size = octetsOf(character);
    if (octets + size > LONGEST_LINE) {
      lines.push(' ');
      octets = 1;
    }
    lines[lines.length - 1] += character;
    octets += size;
  }
  return `${lines.join('\r\n')}\r\n`;
}

/** Text as a value (RFC 5545, 3.3.11). Control characters, which are not allowed there, are left out. */
export function textValue(text: string): string {
  return text
    .replace(/\r\n?/g, '\n')
    .replace(/[\x00-\x08\x0b-\x1f\x7f]/g, '')
    .replace(/[\\;,]/g, (character) => `\\${character}`)
    .replaceAll('\n', '\\n');
}

/** A moment in UTC: `20260304T141000Z`. `undefined` for what is none, or has no year of four digits. */
export function timeValue(time: Date): string | undefined {
  if (Number.isNaN(time.getTime())) return undefined;
  const value = time.toISOString().replace(/[-:]|\.\d+/g, '');
  return /^\d{8}T/.test(value) ? value : undefined;
}

/** How long a character is in UTF-8. Half a surrogate pair becomes U+FFFD, of three octets. */
function octetsOf(character: string): number {
  const code = character.codePointAt(0)!;
  return code < 0x80 ? 1 : code < 0x800 ? 2 : code < 0x10000 ? 3 : 4;
}
