import { relative, resolve, sep } from 'node:path';

/**
 * The rooms of src, each with the rooms below it that it may import from. Data flows one way through them: an element
 * edits through a session, a store never knows an element, and the model knows neither.
 */
const SHARED = ['controllers', 'internal', 'styles', 'translations', 'presets'];
const GROUND = ['model', 'session', 'store'];
const MAY_IMPORT = {
  model: [],
  session: ['model'],
  store: ['model', 'session'],
  interchange: ['model'],
  ...Object.fromEntries(SHARED.map((room) => [room, [...GROUND, ...SHARED]])),
  elements: [...GROUND, ...SHARED, 'interchange'],
  define: [...GROUND, ...SHARED, 'interchange', 'elements'],
  // src/index.ts: what is published as classes and functions, registering nothing
  '': [...GROUND, ...SHARED, 'interchange', 'elements'],
};

/** The room a file is in: its first folder under src, or '' for a file in src itself. */
function roomOf(src, file) {
  const parts = relative(src, file).split(sep);
  if (parts[0] === '..') return undefined;
  // The drop-in file is the definitions and little else.
  if (parts[0] === 'drop-in.ts') return 'define';
  return parts.length > 1 ? parts[0] : '';
}

export const rooms = {
  meta: {
    type: 'problem',
    schema: [],
    messages: {
      above:
        'src/{{from}} must not import from src/{{to}}: a file imports from its own room and the rooms below it only.',
      unknown: 'src/{{from}} is not a room: add it to scripts/eslint/rooms.js, with the rooms that it may import from.',
      outside: 'src imports nothing from outside src but packages.',
    },
  },
  create(context) {
    const src = resolve(context.cwd, 'src');
    const from = roomOf(src, context.filename);
    if (from === undefined) return {};

    function check({ source }) {
      const specifier = source?.value;
      if (typeof specifier !== 'string' || !specifier.startsWith('.')) return;
      const to = roomOf(src, resolve(context.filename, '..', specifier));
      const report = (messageId) => context.report({ node: source, messageId, data: { from, to } });
      if (to === undefined) return report('outside');
      if (!MAY_IMPORT[from]) return report('unknown');
      if (to !== from && !MAY_IMPORT[from].includes(to)) report('above');
    }

    return {
      ImportDeclaration: check,
      ImportExpression: check,
      ExportNamedDeclaration: check,
      ExportAllDeclaration: check,
      TSImportType: ({ source }) => check({ source }),
    };
  },
};
