/** The manifest under which the checks are side-loaded: as sound as the product's, and another add-in than it. */
import { readFileSync } from 'node:fs';
import path from 'node:path';
import { everyElement, parseXml } from '../manifest/element';
import { manifestFaults } from '../manifest/manifest-check';
import { checksManifest } from './checks/checks-manifest';

const root = path.resolve(__dirname, '../..');
const product = readFileSync(path.join(root, 'manifest.xml'), 'utf8');
const checks = checksManifest(product);
const { version } = JSON.parse(readFileSync(path.join(root, 'package.json'), 'utf8')) as { version: string };

const textOf = (source: string, name: string): string | undefined =>
  everyElement(parseXml(source)).find((element) => element.name === name)?.text;

it('has no fault', () => {
  // Its pictures are the product's, which has a test of its own.
  const faults = manifestFaults(checks, { packageVersion: version, pictureSize: () => null });
  expect(faults.filter((fault) => !fault.includes('there is no picture'))).toEqual([]);
});

it('opens the page of the checks, under an id of its own', () => {
  expect(checks).toContain('"https://localhost:3000/checks.html"');
  expect(checks).not.toContain('taskpane.html');
  expect(textOf(checks, 'Id')).not.toBe(textOf(product, 'Id'));
});

it('notices when the product’s manifest no longer says what is to be changed', () => {
  const moved = product.replaceAll('/taskpane.html"', '/pane.html"');
  expect(() => checksManifest(moved)).toThrow('manifest.xml no longer contains /taskpane.html"');
});
