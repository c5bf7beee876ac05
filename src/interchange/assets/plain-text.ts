/** Elements after which a new line begins. */
const LINE = /<(?:br|\/p|\/div|\/li|\/ul|\/ol|\/h[1-6]|\/tr|\/blockquote)\b[^<>]*>/gi;
const SCRIPT = /<(script|style)\b[^<>]*>[^<]*(?:<(?!\/\1)[^<]*)*<\/\1\s*>/gi;
const TAG = /<\/?[a-z][^<>]*>|<!--[^<>]*-->/gi;
/** A description counts as HTML where it has an element that descriptions have, or a sign written as HTML writes it. */
const LIKE_HTML =
  /<\/?(?:p|br|div|span|ul|ol|li|a|b|i|u|em|strong|h[1-6]|table|tr|td|img|font|script|style|blockquote)\b[^<>]*>/i;

const SIGNS: Readonly<Record<string, string>> = {
  amp: '&',
  lt: '<',
  gt: '>',
  quot: '"',
  apos: '’',
  nbsp: ' ',
  pound: '£',
  euro: '€',
  copy: '©',
  hellip: '…',
  ndash: '–',
  mdash: '—',
  lsquo: '‘',
  rsquo: '’',
  ldquo: '“',
  rdquo: '”',
  bull: '•',
  middot: '·',
  deg: '°',
  eacute: 'é',
  egrave: 'è',
  acirc: 'â',
  ecirc: 'ê',
  icirc: 'î',
  ocirc: 'ô',
  ucirc: 'û',
};

/** A text without the markup of HTML, where it has any. Nothing is run, fetched or shown to find out. */
export function plainText(text: string): string {
  if (!LIKE_HTML.test(text)) return withSigns(text);
  const bare = text.replace(SCRIPT, ' ').replace(LINE, '\n').replace(TAG, '');
  return withSigns(bare)
    .replace(/[^\S\n]+/g, ' ')
    .replace(/ ?\n ?/g, '\n')
    .replace(/\n{3,}/g, '\n\n')
    .trim();
}

/** With `&amp;` and the like as the signs that they stand for. What is not known stays as it is. */
export function withSigns(text: string): string {
  return text.replace(
    /&(?:#(\d{1,7})|#x([\da-f]{1,6})|([a-z]{2,8}));/gi,
    (whole, decimal, hex, name: string | undefined) => {
      if (name) return SIGNS[name.toLowerCase()] ?? whole;
      const code = decimal ? Number(decimal) : Number.parseInt(hex as string, 16);
      return code > 0 && code <= 0x10ffff && !(code >= 0xd800 && code <= 0xdfff) ? String.fromCodePoint(code) : '';
    },
  );
}
