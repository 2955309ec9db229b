/** An XML document as a plain tree: elements, attributes, text. Enough for a manifest; not a DOM. */
import { SaxesParser } from 'saxes';

export interface Element {
  /** Without its namespace prefix. */
  readonly name: string;
  /** By name as written: "xsi:type", "DefaultValue". */
  readonly attributes: Readonly<Record<string, string>>;
  readonly children: readonly Element[];
  readonly text: string;
  /** "OfficeApp/VersionOverrides/Hosts", for messages. */
  readonly path: string;
}

export function parseXml(source: string): Element {
  const stack: { name: string; attributes: Record<string, string>; children: Element[]; text: string; path: string }[] = [];
  let root: Element | undefined;
  const parser = new SaxesParser();
  parser.on('error', (error) => {
    throw error;
  });
  parser.on('opentag', ({ name, attributes }) => {
    const local = name.replace(/^.*:/, '');
    const parent = stack[stack.length - 1];
    const element = {
      name: local,
      attributes: { ...attributes },
      children: [],
      text: '',
      path: parent === undefined ? local : `${parent.path}/${local}`,
    };
    parent?.children.push(element);
    root ??= element;
    stack.push(element);
  });
  parser.on('text', (text) => {
    const open = stack[stack.length - 1];
    if (open !== undefined) open.text += text;
  });
  parser.on('closetag', () => {
    stack.pop();
  });
  parser.write(source).close();
  if (root === undefined) throw new Error('the document is empty');
  return root;
}

/** The element and everything beneath it, in the order of the document. */
export function everyElement(element: Element): Element[] {
  return [element, ...element.children.flatMap(everyElement)];
}
