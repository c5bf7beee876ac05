import { parseXml, XmlElement, XmlError, type XmlDocument } from '@rgrove/parse-xml';
import { MOST_LEVELS } from '../../model/door.js';
import { NetworkFileError } from './file-error.js';

export { XmlElement };

/** What an XML file holds, and whether it had a document type declaration, which is never looked at. */
export interface ReadXml {
  readonly root: XmlElement;
  readonly doctype: boolean;
}

/**
 * Reads XML in which nothing can grow: no entity but the five of XML itself is put in, whatever the file declares. The
 * depth is counted on the text, as the parser calls itself for each level.
 * @throws {NetworkFileError} `not-xml`, `entities` or `too-deep`.
 */
export function readXml(text: string): ReadXml {
  // The parser puts line breaks right one at a time, which takes long where there are many.
  const xml = text.includes('\r') ? text.replace(/\r\n?/g, '\n') : text;
  checkDepth(xml);
  const { root, children } = parsed(xml);
  if (!root) throw new NetworkFileError('not-xml');
  return { root, doctype: children.some(({ type }) => type === 'doctype') };
}

function parsed(xml: string): XmlDocument {
  try {
    return parseXml(xml, { preserveDocumentType: true, resolveUndefinedEntity: refuse });
  } catch (error) {
    if (error instanceof XmlError) throw new NetworkFileError('not-xml', error.message);
    // The stack ran out after all.
    if (error instanceof RangeError) throw new NetworkFileError('too-deep');
    throw error;
  }
}

function refuse(entity: string): never {
  throw new NetworkFileError('entities', entity);
}

/** Walks from mark to mark without recursion. What does not end is left to the parser, which says what is wrong. */
function checkDepth(xml: string): void {
  let depth = 0;
  let end = 0;
  for (let at = xml.indexOf('<'); at >= 0; at = xml.indexOf('<', end)) {
    end = endOfMark(xml, at);
    if (end < 0) return;
    const sign = xml[at + 1];
    if (sign === '!' || sign === '?') continue;
    if (sign === '/') depth--;
    else if (xml[end - 2] !== '/' && ++depth > MOST_LEVELS) throw new NetworkFileError('too-deep');
  }
}

/** Behind what begins with `<` here; -1 where it has no end. */
function endOfMark(xml: string, at: number): number {
  if (xml.startsWith('<!--', at)) return behind(xml, '-->', at + 4);
  if (xml.startsWith('<![CDATA[', at)) return behind(xml, ']]>', at + 9);
  if (xml.startsWith('<?', at)) return behind(xml, '?>', at + 2);
  if (xml.startsWith('<!', at)) return endOfDeclaration(xml, at);
  for (let inside = at + 1; inside < xml.length; inside++) {
    const sign = xml[inside]!;
    if (sign === '>') return inside + 1;
    if (sign === '<') return -1;
    if (sign === '"' || sign === "'") {
      inside = xml.indexOf(sign, inside + 1);
      if (inside < 0) return -1;
    }
  }
  return -1;
}

/** A document type declaration may have others in it, between brackets. */
function endOfDeclaration(xml: string, at: number): number {
  const end = behind(xml, '>', at);
  const opens = xml.indexOf('[', at);
  if (opens < 0 || opens > end) return end;
  const closing = /\][\x20\t\r\n]*>/g;
  closing.lastIndex = opens;
  return closing.test(xml) ? closing.lastIndex : -1;
}

function behind(xml: string, end: string, from: number): number {
  const at = xml.indexOf(end, from);
  return at < 0 ? -1 : at + end.length;
}

/** A name without its prefix: files write `viz:color` and `ns0:node`. */
export const localName = ({ name }: XmlElement) => name.slice(name.indexOf(':') + 1);

/** The elements in an element, by what they are called. */
export function childrenOf(element: XmlElement, ...names: readonly string[]): XmlElement[] {
  const isOne = (child: unknown): child is XmlElement =>
    child instanceof XmlElement && names.includes(localName(child));
  return element.children.filter(isOne);
}

/** An attribute's value, whatever its prefix; empty where there is none. */
export const attributeOf = ({ attributes }: XmlElement, name: string): string => attributes[name] ?? '';
