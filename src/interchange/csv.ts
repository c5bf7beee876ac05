/** Tells a spreadsheet that the file is UTF-8. */
const BYTE_ORDER_MARK = '\uFEFF';

/**
 * What a spreadsheet may run as a formula: a cell that begins with = + - @ (also full width), a tab or a line break, as
 * OWASP describes under "CSV injection". Space in front does not help, as some programs take it off. Apostrophes in
 * front count as well, so that the one that is added can always be told from one that was there.
 */
const LIKE_A_FORMULA = /^(?:['\s]*[=+\-@\uFF0B\uFF0D\uFF1D\uFF20]|'*[\t\r\n])/;

/**
 * Rows as a CSV file (RFC 4180), in UTF-8 with a byte order mark. Every cell is quoted, and a cell that a spreadsheet
 * might run begins with an apostrophe instead. Whoever reads it back takes one apostrophe off such a cell.
 */
export function writeCsv(rows: readonly (readonly string[])[]): string {
  return BYTE_ORDER_MARK + rows.map((cells) => `${cells.map(cellOf).join(',')}\r\n`).join('');
}

function cellOf(text: string): string {
  return `"${(LIKE_A_FORMULA.test(text) ? `'${text}` : text).replaceAll('"', '""')}"`;
}

/** A cell as it was before `writeCsv` made it harmless: without the one apostrophe. */
export function readCell(text: string): string {
  return text.startsWith("'") && LIKE_A_FORMULA.test(text) ? text.slice(1) : text;
}
