/**
 * Checks an add-in manifest offline, as far as structure goes: order, references, addresses, lengths, ids, icons. Says
 * nothing about whether Microsoft's store would take it; the official validator needs a web service.
 */
import { everyElement, parseXml, type Element } from './element';
import { CHILD_ORDER } from './schema-order';

export interface ManifestSurroundings {
  readonly packageVersion: string;
  /** Width and height of a picture beneath the site's root; `null` when there is none. */
  readonly pictureSize: (path: string) => { readonly width: number; readonly height: number } | null;
}

const LONGEST = { ShortStrings: 125, LongStrings: 250, id: 32, url: 2048, DisplayName: 125, Description: 250 } as const;

/** What the texts at the top of a manifest are icons of, and how large Office wants them. */
const TOP_ICONS: Readonly<Record<string, number>> = { IconUrl: 32, HighResolutionIconUrl: 64 };
const RIBBON_ICONS = [16, 32, 80];

/** Every fault, each with the place; empty when there is none. */
export function manifestFaults(source: string, surroundings: ManifestSurroundings): string[] {
  const root = parseXml(source);
  const elements = everyElement(root);
  return [
    ...elements.flatMap(orderFaults),
    ...referenceFaults(elements),
    ...addressFaults(elements),
    ...lengthFaults(elements),
    ...idFaults(elements),
    ...iconFaults(elements, surroundings),
    ...versionFaults(root, surroundings.packageVersion),
  ];
}

function orderFaults(element: Element): string[] {
  const order =
    Object.entries(CHILD_ORDER).find(([place]) => place.includes('/') && element.path.endsWith(place))?.[1] ?? CHILD_ORDER[element.name];
  if (order === undefined || element.path === 'OfficeApp/Hosts/Host') return [];
  const known = order.map((entry) => entry.replace(/[!+]/g, ''));
  const faults: string[] = [];
  let latest = -1;
  for (const { name } of element.children) {
    const place = known.indexOf(name);
    if (place === -1) faults.push(`${element.path}: <${name}> does not belong here`);
    else if (place < latest) faults.push(`${element.path}: <${name}> must stand before <${known[latest] ?? ''}>`);
    else if (place === latest && !(order[place] ?? '').includes('+')) faults.push(`${element.path}: <${name}> stands twice`);
    latest = Math.max(latest, place);
  }
  const missing = order.filter((entry) => entry.includes('!') && !element.children.some(({ name }) => name === entry.replace(/[!+]/g, '')));
  return [...faults, ...missing.map((entry) => `${element.path}: <${entry.replace(/[!+]/g, '')}> is missing`)];
}

const resources = (elements: readonly Element[]): Element[] =>
  elements.filter(({ path, attributes }) => path.includes('/Resources/') && attributes['id'] !== undefined);

/** What kind of resource an element's resid must name. */
const KIND_OF_USE: Readonly<Record<string, string>> = {
  Image: 'Images',
  SourceLocation: 'Urls',
  FunctionFile: 'Urls',
  LearnMoreUrl: 'Urls',
  Runtime: 'Urls',
  Label: 'ShortStrings',
  Title: 'ShortStrings',
  Namespace: 'ShortStrings',
  Description: 'LongStrings',
};

function referenceFaults(elements: readonly Element[]): string[] {
  const kinds = new Map(resources(elements).map(({ path, attributes }) => [attributes['id'] ?? '', path.split('/').at(-2) ?? '']));
  const uses = elements.filter(({ attributes }) => attributes['resid'] !== undefined);
  const used = new Set(uses.map(({ attributes }) => attributes['resid']));
  return [
    ...uses.flatMap(({ name, path, attributes: { resid = '' } }) => {
      const kind = kinds.get(resid);
      if (kind === undefined) return [`${path}: resid "${resid}" is not defined`];
      const wanted = KIND_OF_USE[name];
      return wanted === kind ? [] : [`${path}: resid "${resid}" is one of ${kind}, not of ${String(wanted)}`];
    }),
    ...[...kinds.keys()].filter((id) => !used.has(id)).map((id) => `resource "${id}" is never used`),
  ];
}

function addressFaults(elements: readonly Element[]): string[] {
  return elements.flatMap(({ name, path, attributes, text }) => {
    const isAddress = /Url$|^SourceLocation$|^Image$|^Url$/.test(name) && attributes['DefaultValue'] !== undefined;
    const address =
      name === 'AppDomain' ? text : name === 'ExtendedOverrides' ? attributes['Url'] : isAddress ? attributes['DefaultValue'] : undefined;
    if (address === undefined) return [];
    if (!URL.canParse(address) || new URL(address).protocol !== 'https:') return [`${path}: "${address}" is not an https address`];
    return address.length > LONGEST.url ? [`${path}: the address is longer than ${String(LONGEST.url)} characters`] : [];
  });
}

function lengthFaults(elements: readonly Element[]): string[] {
  return elements.flatMap((element) => {
    const parent = element.path.split('/').at(-2) ?? '';
    const isTop = element.path === `OfficeApp/${element.name}`;
    const limit =
      element.name === 'String' && (parent === 'ShortStrings' || parent === 'LongStrings')
        ? LONGEST[parent]
        : isTop && (element.name === 'DisplayName' || element.name === 'Description')
          ? LONGEST[element.name]
          : undefined;
    if (limit === undefined) return [];
    const texts = [element.attributes['DefaultValue'], ...element.children.map(({ attributes }) => attributes['Value'])];
    return texts.flatMap((text) => {
      if (text === undefined || text === '') return [`${element.path}: a text is empty`];
      return text.length > limit ? [`${element.path}: "${text.slice(0, 30)}…" is longer than ${String(limit)} characters`] : [];
    });
  });
}

function idFaults(elements: readonly Element[]): string[] {
  const ids = elements.flatMap(({ attributes }) => (attributes['id'] === undefined ? [] : [attributes['id']]));
  return [
    ...ids.filter((id, index) => ids.indexOf(id) !== index).map((id) => `the id "${id}" stands twice`),
    ...ids.filter((id) => id.length > LONGEST.id).map((id) => `the id "${id}" is longer than ${String(LONGEST.id)} characters`),
  ];
}

function iconFaults(elements: readonly Element[], { pictureSize }: ManifestSurroundings): string[] {
  const addresses = new Map(resources(elements).map(({ attributes }) => [attributes['id'] ?? '', attributes['DefaultValue'] ?? '']));
  const check = (path: string, address: string, wanted: number): string[] => {
    const size = URL.canParse(address) ? pictureSize(new URL(address).pathname) : null;
    if (size === null) return [`${path}: there is no picture at ${address}`];
    return size.width === wanted && size.height === wanted ? [] : [`${path}: ${address} is not ${String(wanted)} pixels wide and high`];
  };
  return elements.flatMap(({ name, path, attributes, children }) => {
    const top = path === `OfficeApp/${name}` ? TOP_ICONS[name] : undefined;
    if (top !== undefined) return check(path, attributes['DefaultValue'] ?? '', top);
    if (name !== 'Icon') return [];
    const sizes = children.map((image) => Number(image.attributes['size']));
    const missing = RIBBON_ICONS.filter((size) => !sizes.includes(size)).map(
      (size) => `${path}: the icon of ${String(size)} pixels is missing`,
    );
    return [
      ...missing,
      ...children.flatMap((image) =>
        check(image.path, addresses.get(image.attributes['resid'] ?? '') ?? '', Number(image.attributes['size'])),
      ),
    ];
  });
}

function versionFaults(root: Element, packageVersion: string): string[] {
  const version = root.children.find(({ name }) => name === 'Version')?.text.trim();
  return version === `${packageVersion}.0`
    ? []
    : [`OfficeApp/Version: "${String(version)}" is not the package's version ${packageVersion} with ".0"`];
}
