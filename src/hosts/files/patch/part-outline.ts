/**
 * The outline of a small XML part: its root, the root's children and theirs, each with its place in the text, so that elements
 * can be added without touching a byte of the others. Knows nothing of what the part is about.
 */
import { FileProblem } from '../file-problem';
import { OOXML } from '../xml/element-walk';
import { NamesInScope, type Attributes } from '../xml/names';
import { newParser, readable } from '../xml/part-parser';
import { spliced, type Splice } from '../xml/part-text';
import { elementOf, tagStart, withValue } from '../xml/tag';

export interface OutlineElement {
  /** Without prefix. */
  readonly name: string;
  readonly attributes: Attributes;
  readonly start: number;
  /** End of the opening tag. */
  readonly openEnd: number;
  readonly end: number;
  readonly selfClosing: boolean;
  /** Those of the part's own namespace: what another one puts among them is neither counted nor touched. */
  readonly children: readonly OutlineElement[];
}

type Draft = { -readonly [K in keyof OutlineElement]: OutlineElement[K] } & { children: Draft[] };

/** Elements deeper than this belong to the text of their parents. */
const DEEPEST = 2;

export class PartOutline {
  readonly root: OutlineElement;
  /** "x:" when the part writes its elements with a prefix. */
  readonly prefix: string;
  /** Of the root, and of all elements that have a name here. */
  readonly namespace: string;
  private readonly splices: Splice[] = [];
  /** What has been added inside an element, in order: one change of its closing, however often something is added. */
  private readonly additions = new Map<OutlineElement, { xml: string; count: number }>();

  constructor(
    part: string,
    readonly text: string,
  ) {
    const parser = newParser(part);
    const names = new NamesInScope(OOXML);
    const open: Draft[] = [];
    let depth = 0;
    const found: { root: Draft | null; prefix: string } = { root: null, prefix: '' };
    parser.on('attribute', (written) => {
      names.attribute(written.name, written.value);
    });
    parser.on('opentag', ({ name: written, attributes, isSelfClosing }) => {
      depth += 1;
      const name = names.open(written);
      if (depth > DEEPEST + 1) return;
      const openEnd = parser.position;
      const start = text.lastIndexOf('<', openEnd - 1);
      const element: Draft = { name: name ?? '', attributes, start, openEnd, end: openEnd, selfClosing: isSelfClosing, children: [] };
      if (found.root === null) {
        found.root = element;
        found.prefix = written.slice(0, written.indexOf(':') + 1);
      }
      const isOwn = name !== null && !name.includes(':');
      if (isOwn) open.at(-1)?.children.push(element);
      open.push(element);
    });
    parser.on('closetag', () => {
      names.close();
      depth -= 1;
      if (depth > DEEPEST) return;
      const element = open.pop();
      if (element) element.end = parser.position;
    });
    parser.write(readable(text)).close();
    if (found.root === null) throw new FileProblem('damaged', `${part} is empty`);
    this.root = found.root;
    this.prefix = found.prefix;
    this.namespace = names.ofRoot;
  }

  /** A child of the root by name; of several the first. */
  child(name: string): OutlineElement | undefined {
    return this.root.children.find((element) => element.name === name);
  }

  /** The text between an element's tags. */
  inner(element: OutlineElement): string {
    return element.selfClosing ? '' : this.text.slice(element.openEnd, this.text.lastIndexOf('<', element.end - 1));
  }

  /** Puts XML at the end of an element. @param count how many elements that is, for elements that count their children */
  append(element: OutlineElement, xml: string, count: number): void {
    const added = this.additions.get(element) ?? { xml: '', count: 0 };
    this.additions.set(element, { xml: added.xml + xml, count: added.count + count });
  }

  /** Puts a new child of the root behind the last of those that the schema lets stand before it. */
  insert(xml: string, before: readonly string[]): void {
    const last = this.root.children.filter(({ name }) => before.includes(name)).at(-1);
    const at = last?.end ?? this.root.openEnd;
    if (this.root.selfClosing) this.append(this.root, xml, 0);
    else this.splices.push({ start: at, end: at, text: xml });
  }

  /** Gives an element another value of an attribute, last in its tag; its other attributes keep their order. */
  setAttribute({ start, openEnd, selfClosing }: OutlineElement, name: string, value: string): void {
    const kept = tagStart(this.text.slice(start, openEnd), [name]);
    this.splices.push({ start, end: openEnd, text: `${kept} ${name}="${value}"${selfClosing ? '/' : ''}>` });
  }

  /** The prefix that the root declares for a namespace, for attributes: "r" of `r:id`; null where it declares none. */
  prefixOf(namespace: string): string | null {
    const declared = Object.entries(this.root.attributes).find(([name, value]) => name.startsWith('xmlns:') && value === namespace);
    return declared === undefined ? null : declared[0].slice('xmlns:'.length);
  }

  /** Takes an element out with all that is in it. */
  remove({ start, end }: OutlineElement): void {
    this.splices.push({ start, end, text: '' });
  }

  /** The part's text with everything added. */
  finish(): string {
    const splices = [...this.splices];
    for (const [element, { xml, count }] of this.additions) {
      const written = this.text.slice(element.start, element.openEnd);
      const counted = element.attributes['count'];
      const open = counted === undefined ? written : withValue(written, 'count', String(Number(counted) + count));
      if (element.selfClosing) {
        splices.push({ start: element.start, end: element.end, text: elementOf(tagStart(open), xml) });
        continue;
      }
      if (open !== written) splices.push({ start: element.start, end: element.openEnd, text: open });
      const at = this.text.lastIndexOf('<', element.end - 1);
      splices.push({ start: at, end: at, text: xml });
    }
    return spliced(this.text, splices);
  }
}
