import { configs as lit } from 'eslint-plugin-lit';
import litA11y from 'eslint-plugin-lit-a11y';
import { configs as wc } from 'eslint-plugin-wc';
import tseslint from 'typescript-eslint';
import { forbidden } from './scripts/eslint/forbidden.js';
import { rooms } from './scripts/eslint/rooms.js';

export default tseslint.config(
  { ignores: ['dist', 'storybook-static', 'coverage', 'test-results', '.cache', 'src/internal/icons.ts', 'src/internal/icons/*.ts'] },
  ...tseslint.configs.recommended,
  wc['flat/recommended'],
  wc['flat/best-practice'],
  lit['flat/recommended'],
  {
    plugins: { 'lit-a11y': litA11y },
    rules: litA11y.configs.recommended.rules,
    settings: { litHtmlSources: ['lit', '@open-wc/testing'] },
  },
  {
    rules: {
      '@typescript-eslint/consistent-type-imports': ['error', { fixStyle: 'inline-type-imports' }],
      // an underscore says that a parameter is there for its place only
      '@typescript-eslint/no-unused-vars': [
        'error',
        { argsIgnorePattern: '^_', varsIgnorePattern: '^_', ignoreRestSiblings: true },
      ],
    },
  },
  {
    files: ['src/**/*.ts'],
    // `no-implied-eval` looks only at calls that it knows to be the browser's
    languageOptions: { globals: { setTimeout: 'readonly', setInterval: 'readonly' } },
    plugins: { kith: { rules: { rooms } } },
    rules: {
      'kith/rooms': 'error',
      'no-restricted-syntax': ['error', ...forbidden],
      'no-eval': 'error',
      'no-implied-eval': 'error',
      'no-new-func': 'error',
    },
  },
  {
    // elements that stand in for somebody else's, who need not follow our habits
    files: ['test/**', 'pages/**'],
    rules: { 'wc/attach-shadow-constructor': 'off', 'wc/guard-super-call': 'off', 'wc/guard-define-call': 'off' },
  },
  {
    files: ['test/**/*.ts'],
    // chai's claims are expressions: expect(link).to.exist
    rules: { '@typescript-eslint/no-unused-expressions': 'off' },
  },
);
