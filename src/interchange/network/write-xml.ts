const REFERENCES: Readonly<Record<string, string>> = { '&': '&amp;', '<': '&lt;', '>': '&gt;', '"': '&quot;' };

/** Text for XML. Line breaks and tabs are written as numbers, since a reader makes spaces of them in attributes. */
export function xmlText(text: string): string {
  return text
    .replace(/[&<>"]/g, (sign) => REFERENCES[sign]!)
    .replace(/[\t\n\r]/g, (sign) => `&#${sign.charCodeAt(0)};`);
}

/** An element's tag with these attributes; those without a value are left out. */
export function xmlTag(
  name: string,
  attributes: Readonly<Record<string, string | undefined>>,
  end: '>' | '/>',
): string {
  const written = Object.entries(attributes).map(([key, value]) =>
    value === undefined ? '' : ` ${key}="${xmlText(value)}"`,
  );
  return `<${name}${written.join('')}${end}`;
}
