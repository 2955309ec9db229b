import js from '@eslint/js';
import tseslint from 'typescript-eslint';
import hooks from 'eslint-plugin-react-hooks';
import office from 'eslint-plugin-office-addins';
import * as regexp from 'eslint-plugin-regexp';
import { floors } from './tools/floors.mjs';

/** Imports point down only; tools/floors.mjs is the one list, which the architecture test reads as well. */
const directions = floors.map(({ files, deny, why }) => ({
  files,
  rules: { 'no-restricted-imports': ['error', { patterns: deny.map((regex) => ({ regex, message: why })) }] },
}));

const IN_NODE = ['Buffer', 'URL', '__dirname', 'clearTimeout', 'console', 'performance', 'process', 'setTimeout'];
const known = (names) => Object.fromEntries(names.map((name) => [name, 'readonly']));

export default tseslint.config(
  { ignores: ['dist', 'build', 'node_modules', 'coverage', 'tools/fluent-icons/lib'] },
  js.configs.recommended,
  // File formats and old encodings are made of control characters.
  { rules: { 'no-control-regex': 'off' } },
  { files: ['**/*.{js,mjs,cjs}'], languageOptions: { globals: known(IN_NODE) } },
  { files: ['**/*.{js,cjs}'], languageOptions: { sourceType: 'commonjs' } },
  { files: ['tools/dev/reload.js'], languageOptions: { globals: known(['EventSource', 'location']) } },
  {
    files: ['**/*.{ts,tsx}'],
    extends: [tseslint.configs.strictTypeChecked, tseslint.configs.stylistic],
    languageOptions: { parserOptions: { project: './tsconfig.json', tsconfigRootDir: import.meta.dirname } },
  },
  {
    files: ['src/core/**/*.ts'],
    rules: {
      'no-restricted-globals': ['error', 'window', 'document', 'console', 'process', 'setTimeout', 'fetch', 'Excel', 'Office'],
      'no-restricted-syntax': [
        'error',
        { selector: "NewExpression[callee.name='Date'][arguments.length=0]", message: 'Core has no clock: the day is a parameter.' },
        {
          selector: "CallExpression[callee.object.name='Date'][callee.property.name='now']",
          message: 'Core has no clock: the day is a parameter.',
        },
      ],
    },
  },
  // A cell may hold any text of 32,767 characters: no pattern may need more than its length in steps, give or take.
  {
    files: ['src/**/*.{ts,tsx}'],
    plugins: { regexp },
    rules: {
      'regexp/no-super-linear-backtracking': 'error',
      'regexp/no-dupe-disjunctions': ['error', { report: 'trivial', reportExponentialBacktracking: 'potential' }],
    },
  },
  { files: ['src/apps/**/*.tsx'], plugins: { 'react-hooks': hooks }, rules: { ...hooks.configs.recommended.rules } },
  {
    files: ['src/hosts/excel/**/*.ts'],
    plugins: { 'office-addins': office },
    rules: Object.fromEntries(Object.keys(office.rules).map((name) => [`office-addins/${name}`, 'error'])),
  },
  { files: ['assets/**/*.js'], languageOptions: { globals: { navigator: 'readonly', document: 'readonly' } } },
  // What the formatter cannot lay out well is written another way.
  { rules: { 'no-warning-comments': ['error', { terms: ['prettier-ignore', 'eslint-disable'], location: 'anywhere' }] } },
  ...directions,
);
