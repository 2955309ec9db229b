/** The built folder says whose work it contains: everything that its programs are made of, each with its terms. */
import { readFileSync } from 'node:fs';
import path from 'node:path';

const root = path.resolve(__dirname, '../..');
const written = (file: string): string => readFileSync(path.join(root, 'dist', file), 'utf8');
const namesIn = (text: string): string[] => [...text.matchAll(/^ {2}(\S+) \S+ \((.+)\)$/gm)].map(([, name = '']) => name);

const { dependencies } = JSON.parse(readFileSync(path.join(root, 'package.json'), 'utf8')) as { dependencies: Record<string, string> };

/** Bring others in, and are not in the bundle themselves. */
const DOORS = ['@fluentui/react-components'];

it('names every library that the product asks for, Univer’s among them, and none under GPL', () => {
  const text = written('THIRD-PARTY.txt');
  const wanted = Object.keys(dependencies).filter((name) => !DOORS.includes(name));
  expect(wanted.filter((name) => !namesIn(text).includes(name))).toEqual([]);
  expect(text).toContain('Apache License');
  expect(text).not.toMatch(/^ {2}\S+ \S+ \(.*GPL/m);
});

it('names for the pages what the command line is made of as well', () => {
  const pages = namesIn(written('THIRD-PARTY.txt'));
  const commandLine = namesIn(written('cli/THIRD-PARTY.txt'));
  expect(commandLine).toEqual(expect.arrayContaining(['@e965/xlsx', 'docx']));
  expect(commandLine.filter((name) => !pages.includes(name))).toEqual([]);
});
