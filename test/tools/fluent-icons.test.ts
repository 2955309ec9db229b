/** The project keeps a few of Fluent's icons: those that Fluent's components and its own views import are all among them. */
import path from 'node:path';
import * as kept from '@fluentui/react-icons';
import { importsOfFluent, importsOfOurs } from '../../tools/fluent-icons/imports.mjs';

const root = path.resolve(__dirname, '../..');
const TYPES = ['FluentIcon', 'FluentIconsProps'];

test('Fluent’s components find everything they import', () => {
  const asked = importsOfFluent(root);
  expect(asked).toContain('DismissRegular');
  expect(asked.filter((name) => !(name in kept) && !TYPES.includes(name))).toEqual([]);
});

test('so do the views, each icon in the module of its shape', () => {
  const asked = importsOfOurs(root);
  expect(asked.length).toBeGreaterThan(10);
  expect(asked.filter(({ icon }) => !(icon in kept))).toEqual([]);
});
