/**
 * Walks the elements of a part and tells those that somebody asked for, by their path from the root. What belongs to another
 * namespace is passed over as a whole, so that a `row` of an embedded object is never taken for a row of the sheet. Of
 * alternatives for different programs (mc:AlternateContent) the one that Excel would take counts, as if it stood there alone.
 */
import { NamesInScope, type Attributes, type Vocabulary } from './names';

export interface ElementPlan {
  readonly open?: (attributes: Attributes, walk: ElementWalk) => void;
  readonly text?: (text: string) => void;
  readonly close?: () => void;
}

/** What to do where: "worksheet/sheetData/row". With a last step "*" the element may stand in itself, however deep. */
export type Plan = Readonly<Record<string, ElementPlan>>;

interface Node {
  readonly plan: ElementPlan;
  readonly children: ReadonlyMap<string, Node>;
  /** The node is a list of alternatives for what stands around it. */
  readonly alternatives?: { readonly around: Node; isTaken: boolean };
}

const NOTHING: ElementPlan = {};
const NO_CHILDREN: ReadonlyMap<string, Node> = new Map();

const NESTING = /\/\*$/;

function compiled(plan: Plan): Node {
  interface Draft {
    plan: ElementPlan;
    readonly children: Map<string, Draft>;
  }
  const root: Draft = { plan: NOTHING, children: new Map() };
  for (const [path, own] of Object.entries(plan)) {
    let node = root;
    let last = '';
    for (const step of path.replace(NESTING, '').split('/')) {
      let child = node.children.get(step);
      if (child === undefined) node.children.set(step, (child = { plan: NOTHING, children: new Map() }));
      node = child;
      last = step;
    }
    node.plan = own;
    if (NESTING.test(path)) node.children.set(last, node);
  }
  return root;
}

/** What stands in it counts as if it stood in the element around it. */
const transparent = ({ plan: { text }, children }: Node): Node => ({ plan: text === undefined ? NOTHING : { text }, children });

const COMPATIBILITY = 'http://schemas.openxmlformats.org/markup-compatibility/2006';
/** Later versions of Excel say under such names what an alternative needs to be understood. */
const OFFICE = 'http://schemas.microsoft.com/office/';

const MAIN = new Set(['http://schemas.openxmlformats.org/spreadsheetml/2006/main', 'http://purl.oclc.org/ooxml/spreadsheetml/main']);

/** The parts of an OOXML package: ours is what is written in the root's own namespace, or in one of spreadsheets. */
export const OOXML: Vocabulary = {
  prefixOf(namespace, ofRoot) {
    if (namespace === ofRoot || MAIN.has(namespace)) return '';
    return namespace === COMPATIBILITY ? 'mc:' : null;
  },
  qualifiesAttributes: false,
};

export class ElementWalk {
  private readonly names: NamesInScope;
  private readonly around: Node[] = [];
  private at: Node;
  /** How deep inside something that nobody asked for. */
  private passed = 0;
  /** The element just opened, as the part writes its name. */
  written = '';
  selfClosing = false;

  /** @param groups elements that only hold others together */
  constructor(
    plan: Plan,
    private readonly vocabulary: Vocabulary,
    private readonly groups: ReadonlySet<string> = new Set(),
  ) {
    this.names = new NamesInScope(vocabulary);
    this.at = compiled(plan);
  }

  /** An attribute of the element opened next; told before it, as parsers do. */
  declare(name: string, value: string): void {
    this.names.attribute(name, value);
  }

  open(written: string, attributes: Attributes, selfClosing: boolean): void {
    if (this.passed > 0) {
      this.passed += 1;
      this.names.pass();
      return;
    }
    const name = this.names.open(written);
    const next = name === null ? undefined : this.entered(name, attributes);
    if (next === undefined) {
      this.names.close();
      this.passed = 1;
      return;
    }
    this.around.push(this.at);
    this.at = next;
    this.written = written;
    this.selfClosing = selfClosing;
    next.plan.open?.(this.names.attributes(attributes), this);
  }

  text(text: string): void {
    if (this.passed === 0) this.at.plan.text?.(text);
  }

  close(): void {
    if (this.passed > 0) {
      this.passed -= 1;
      return;
    }
    this.names.close();
    const { plan } = this.at;
    this.at = this.around.pop() ?? this.at;
    plan.close?.();
  }

  /** An attribute that has a namespace, under whichever prefix the part writes it. */
  attributeOf(attributes: Attributes, name: string, isNamespace: (namespace: string) => boolean): string | undefined {
    return this.names.attributeOf(attributes, name, isNamespace);
  }

  private entered(name: string, attributes: Attributes): Node | undefined {
    const { alternatives } = this.at;
    if (alternatives !== undefined) {
      const isTaken =
        !alternatives.isTaken && (name === 'mc:Fallback' || (name === 'mc:Choice' && this.understands(attributes['Requires'])));
      if (!isTaken) return undefined;
      alternatives.isTaken = true;
      return transparent(alternatives.around);
    }
    if (name === 'mc:AlternateContent') return { plan: NOTHING, children: NO_CHILDREN, alternatives: { around: this.at, isTaken: false } };
    return this.groups.has(name) ? transparent(this.at) : this.at.children.get(name);
  }

  private understands(requires = ''): boolean {
    return requires
      .trim()
      .split(/\s+/)
      .every((prefix) => {
        const namespace = this.names.namespaceOf(prefix);
        return namespace.startsWith(OFFICE) || this.vocabulary.prefixOf(namespace, this.names.ofRoot) !== null;
      });
  }
}
