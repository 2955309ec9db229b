/** Text on its way into a page: nothing of it becomes markup. */
const ESCAPES: Readonly<Record<string, string>> = { '&': '&amp;', '<': '&lt;', '>': '&gt;', '"': '&quot;', "'": '&#39;' };

export const escape = (text: string): string => text.replace(/[&<>"']/g, (character) => ESCAPES[character] ?? character);

/** @param attributes with a blank before */
export const tag = (name: string, text: string, attributes = ''): string => `<${name}${attributes}>${escape(text)}</${name}>`;
