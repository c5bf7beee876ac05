// Refuses the words of an institution in what people read on screen: translations and conversation definitions.
import { readFileSync } from 'node:fs';
import { relative } from 'node:path';
import ts from 'typescript';
import { filesUnder, inRoot, root } from './build/paths.mjs';

const WORDS = ['referral', 'eligible', 'eligibility', 'client', 'service user', 'case', 'assessment'];
const REFUSED = new RegExp(`\\b(?:${WORDS.join('|').replaceAll(' ', '\\s+')})s?\\b`, 'gi');

/** Under a key with this word a text may speak of the law, which uses these words. */
const EXCEPT = /rights/i;

const isText = (node) =>
  ts.isStringLiteralLike(node) || ts.isTemplateHead(node) || ts.isTemplateMiddleOrTemplateTail(node);

/** A name of something in the code, not a text: a key, a module's path, a type. */
function isName(node) {
  const { parent } = node;
  return (
    (ts.isPropertyAssignment(parent) && parent.name === node) ||
    ts.isImportDeclaration(parent) ||
    ts.isExportDeclaration(parent) ||
    ts.isLiteralTypeNode(parent)
  );
}

function findings(file) {
  const text = readFileSync(file, 'utf8');
  const source = ts.createSourceFile(file, file.endsWith('.json') ? `(${text})` : text, ts.ScriptTarget.Latest, true);
  const found = [];
  (function visit(node) {
    if (ts.isPropertyAssignment(node) && EXCEPT.test(node.name.getText())) return;
    if (isText(node) && !isName(node))
      for (const [word] of node.text.matchAll(REFUSED)) {
        const { line } = source.getLineAndCharacterOfPosition(node.getStart());
        found.push(`${relative(root, file)}:${line + 1}: "${word}" in "${node.text.slice(0, 80)}"`);
      }
    ts.forEachChild(node, visit);
  })(source);
  return found;
}

const files = ['translations', 'presets'].flatMap((room) =>
  filesUnder(inRoot('src', room), (name) => /\.(ts|json)$/.test(name)),
);
const found = files.flatMap(findings);
for (const line of found) console.error(line);
console.error(
  `copy check: ${found.length} ${found.length === 1 ? 'word' : 'words'} to change in ${files.length} files`,
);
process.exitCode = found.length ? 1 : 0;
