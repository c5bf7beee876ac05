// dist/kith.css, dist/fonts/ and dist/fonts.css.
import { copyFileSync, existsSync, mkdirSync, readFileSync, writeFileSync } from 'node:fs';
import { dist, inRoot } from './paths.mjs';

const SHEETS = ['tokens.css', 'fallback.css'];

/** Fontsource names its families "… Variable"; pages ask for the names that the fonts have. */
const FONTS = [
  { name: 'atkinson-hyperlegible-next', family: 'Atkinson Hyperlegible Next', weights: '200 800' },
  { name: 'literata', family: 'Literata', weights: '200 900' },
];
const SUBSETS = ['latin-ext', 'latin'];
const STYLES = ['normal', 'italic'];

export function buildStyles() {
  const sheets = SHEETS.map((name) => inRoot('src', 'styles', name)).filter(existsSync);
  if (sheets.length) writeFileSync(dist('kith.css'), sheets.map((sheet) => readFileSync(sheet, 'utf8')).join('\n'));
}

const face = ({ family, weights }, style, file, range) => `@font-face {
  font-family: '${family}';
  font-style: ${style};
  font-weight: ${weights};
  font-display: swap;
  src: url('./fonts/${file}') format('woff2');
  unicode-range: ${range};
}
`;

function copyFont(font) {
  const from = (...parts) => inRoot('node_modules', '@fontsource-variable', font.name, ...parts);
  const ranges = JSON.parse(readFileSync(from('unicode.json'), 'utf8'));
  copyFileSync(from('LICENSE'), dist('fonts', `${font.name}-LICENSE.txt`));
  return STYLES.flatMap((style) =>
    SUBSETS.map((subset) => {
      const file = `${font.name}-${subset}-wght-${style}.woff2`;
      copyFileSync(from('files', file), dist('fonts', file));
      return face(font, style, file, ranges[subset]);
    }),
  ).join('');
}

/** Fonts that a page may serve itself: Kith asks no third party for them, and works without them. */
export function buildFonts() {
  mkdirSync(dist('fonts'), { recursive: true });
  writeFileSync(dist('fonts.css'), FONTS.map(copyFont).join(''));
}
