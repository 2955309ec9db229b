/** The manifest as Office will read it: structure, references, icons; and that the check notices what it is there for. */
import { existsSync, readFileSync } from 'node:fs';
import path from 'node:path';
import { RIBBON_COMMANDS } from '../src/apps/taskpane/control/ribbon-commands';
import { everyElement, parseXml } from './manifest/element';
import { manifestFaults } from './manifest/manifest-check';

const root = path.resolve(__dirname, '..');
const manifest = readFileSync(path.join(root, 'manifest.xml'), 'utf8');
const { version } = JSON.parse(readFileSync(path.join(root, 'package.json'), 'utf8')) as { version: string };

/** Width and height stand in the header of a PNG. */
function pictureSize(file: string): { width: number; height: number } | null {
  const found = path.join(root, file);
  if (!existsSync(found)) return null;
  const bytes = readFileSync(found);
  return bytes.toString('latin1', 1, 4) === 'PNG' ? { width: bytes.readUInt32BE(16), height: bytes.readUInt32BE(20) } : null;
}

const faults = (source: string): string[] => manifestFaults(source, { packageVersion: version, pictureSize });

it('has no fault', () => {
  expect(faults(manifest)).toEqual([]);
});

describe('the check notices', () => {
  const cut = (from: string, to: string): string => {
    const start = manifest.indexOf(from);
    return manifest.slice(start, manifest.indexOf(to, start) + to.length);
  };
  const label = cut('<Label resid="ShowPane.Label"/>', '/>');
  const supertip = cut('<Supertip>', '</Supertip>');

  it.each<[string, string, string]>([
    ['a wrong order', manifest.replace(label, '').replace(supertip, supertip + label), '<Label> must stand before <Supertip>'],
    ['something missing', manifest.replace(supertip, ''), '<Supertip> is missing'],
    ['something foreign', manifest.replace('<Supertip>', '<Tooltip/><Supertip>'), '<Tooltip> does not belong here'],
    ['something twice', manifest.replace(label, label + label), '<Label> stands twice'],
    ['an unknown resource', manifest.replace('resid="Group.Label"', 'resid="Gruppe"'), 'resid "Gruppe" is not defined'],
    ['an unused resource', manifest.replace('resid="Tab.Label"', 'resid="Group.Label"'), 'resource "Tab.Label" is never used'],
    [
      'a resource of the wrong kind',
      manifest.replace('<FunctionFile resid="Taskpane.Url"/>', '<FunctionFile resid="Tab.Label"/>'),
      'not of Urls',
    ],
    [
      'an address without encryption',
      manifest.replace('https://localhost:3000/taskpane.html', 'http://localhost:3000/taskpane.html'),
      'is not an https address',
    ],
    ['a text that is too long', manifest.replace('"Biểu kinh phí"', `"${'dài '.repeat(40)}"`), 'longer than 125'],
    ['an id that stands twice', manifest.replace('<bt:Image id="Icon.32"', '<bt:Image id="Icon.16"'), 'the id "Icon.16" stands twice'],
    ['an icon that is not there', manifest.replace('icon-80.png', 'icon-90.png'), 'there is no picture'],
    [
      'an icon of the wrong size',
      manifest.replace(
        '"Icon.80" DefaultValue="https://localhost:3000/assets/icon-80',
        '"Icon.80" DefaultValue="https://localhost:3000/assets/icon-64',
      ),
      'is not 80 pixels',
    ],
    ['another version than the package’s', manifest.replace('<Version>', '<Version>9'), 'with ".0"'],
  ])('%s', (_what, source, fault) => {
    expect(source).not.toBe(manifest);
    expect(faults(source).join('\n')).toContain(fault);
  });
});

it('lets an Excel that is too old open the pane, which then says what to do', () => {
  const top = parseXml(manifest).children.map(({ name }) => name);
  expect(top).not.toContain('Requirements');
});

it('asks for what the product needs where the ribbon begins', () => {
  const sets = everyElement(parseXml(manifest)).filter(({ name }) => name === 'Set');
  expect(sets.map(({ attributes }) => `${attributes['Name'] ?? ''} ${attributes['MinVersion'] ?? ''}`)).toEqual([
    'SharedRuntime 1.1',
    'ExcelApi 1.14',
  ]);
});

it('runs pane and functions in the one runtime', () => {
  const elements = everyElement(parseXml(manifest));
  const addresses = elements.filter(
    ({ name, attributes }) => /^(Runtime|FunctionFile|SourceLocation)$/.test(name) && attributes['resid'] !== undefined,
  );
  const own = addresses.filter(({ path: where }) => !/CustomFunctions|\/(Script|Metadata)\//.test(where));
  expect(new Set(own.map(({ attributes }) => attributes['resid']))).toEqual(new Set(['Taskpane.Url']));
});

it('names a file of functions that is there, and the program that runs them', () => {
  const addressOf = (id: string): string =>
    everyElement(parseXml(manifest)).find(({ name, attributes }) => name === 'Url' && attributes['id'] === id)?.attributes[
      'DefaultValue'
    ] ?? '';
  expect(existsSync(path.join(root, new URL(addressOf('Functions.Metadata')).pathname))).toBe(true);
  // The pane's own program: one runtime for both.
  expect(new URL(addressOf('Functions.Script')).pathname).toBe('/taskpane.js');
});

describe('the buttons of the ribbon', () => {
  const elements = everyElement(parseXml(manifest));
  const functions = elements.filter(({ name }) => name === 'FunctionName').map(({ text }) => text.trim());
  interface Shortcuts {
    readonly actions: readonly { readonly id: string; readonly type: string; readonly name: string }[];
    readonly shortcuts: readonly { readonly action: string; readonly key: Readonly<Record<string, string>> }[];
  }
  const { actions, shortcuts } = JSON.parse(readFileSync(path.join(root, 'assets/shortcuts.json'), 'utf8')) as Shortcuts;

  it('are five at most', () => {
    expect(elements.filter(({ name }) => name === 'Control').length).toBeLessThanOrEqual(5);
  });

  it('run functions that the pane has, each with keys that Excel accepts', () => {
    expect(functions.sort()).toEqual(Object.keys(RIBBON_COMMANDS).sort());
    expect(actions.map(({ id }) => id).sort()).toEqual(functions.sort());
    expect(shortcuts.map(({ action }) => action).sort()).toEqual(functions.sort());
    const keys = shortcuts.flatMap(({ key }) => Object.values(key));
    // A modifier and a letter; what Excel and the input methods for Vietnamese use has fewer modifiers.
    expect(keys.filter((one) => !/^Ctrl\+Shift\+Alt\+[A-Z]$/.test(one))).toEqual([]);
    expect(new Set(keys).size).toBe(keys.length);
  });

  it('name their keys, and the manifest where the keys are told', () => {
    const override = elements.find(({ name }) => name === 'ExtendedOverrides')?.attributes['Url'] ?? '';
    expect(new URL(override).pathname).toBe('/assets/shortcuts.json');
    for (const { key } of shortcuts) expect(manifest).toContain(`(${key['default'] ?? ''}).`);
  });
});
