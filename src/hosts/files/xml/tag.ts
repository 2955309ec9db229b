/** An opening tag as text: attributes taken out, put in and changed, while the others keep their order, quotes and blanks. */

/** One attribute with the blanks before it. Taken one behind the other, so that nothing inside a value is taken for an attribute. */
const ATTRIBUTE = /(\s+)([^\s=/>"']+)(\s*=\s*)("[^"]*"|'[^']*')/g;

/** `<x:row r="1"` of `<x:row r="1" />`, without the attributes named. */
export function tagStart(tag: string, without: readonly string[] = []): string {
  const open = tag.replace(/\s*\/?>$/, '');
  return without.length === 0 ? open : open.replace(ATTRIBUTE, (whole, _, name: string) => (without.includes(name) ? '' : whole));
}

/** The tag with another value of an attribute that it has. @param value as it stands between quotes */
export const withValue = (tag: string, attribute: string, value: string): string =>
  tag.replace(ATTRIBUTE, (whole, blanks: string, name: string, equals: string) =>
    name === attribute ? `${blanks}${name}${equals}"${value}"` : whole,
  );

/** The name of an element as its tag writes it. */
export const nameIn = (tag: string): string => /^<([^\s/>]+)/.exec(tag)?.[1] ?? '';

/** An element of its opening tag, without end, and its content; closed by the name it was opened with, whichever prefix that has. */
export const elementOf = (start: string, content: string): string =>
  content === '' ? `${start}/>` : `${start}>${content}</${nameIn(start)}>`;
