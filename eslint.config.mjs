import tseslint from 'typescript-eslint';
import hooks from 'eslint-plugin-react-hooks';
import office from 'eslint-plugin-office-addins';
import { floors, rooms } from './tools/floors.mjs';

/** Imports point down only; tools/floors.mjs is the one list, which the architecture test reads as well. */
const directions = [...floors, ...rooms].map(({ files, except = [], deny, why }) => ({
  files,
  ignores: except,
  rules: { 'no-restricted-imports': ['error', { patterns: deny.map((regex) => ({ regex, message: why })) }] },
}));

export default tseslint.config(
  { ignores: ['dist', 'build', 'node_modules', 'coverage'] },
  { files: ['**/*.{ts,tsx}'], extends: [tseslint.configs.strict, tseslint.configs.stylistic] },
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
  { files: ['src/apps/**/*.tsx'], plugins: { 'react-hooks': hooks }, rules: { ...hooks.configs.recommended.rules } },
  {
    files: ['src/hosts/excel/**/*.ts'],
    plugins: { 'office-addins': office },
    rules: Object.fromEntries(Object.keys(office.rules).map((name) => [`office-addins/${name}`, 'error'])),
  },
  ...directions,
);
