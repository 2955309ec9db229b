/** Text on its way into a page: nothing of it becomes markup. */
import type { Language } from '../messages/language';

const ESCAPES: Readonly<Record<string, string>> = { '&': '&amp;', '<': '&lt;', '>': '&gt;', '"': '&quot;', "'": '&#39;' };

export const escape = (text: string): string => text.replace(/[&<>"']/g, (character) => ESCAPES[character] ?? character);

/** What stands before and behind the content of a page that needs nothing but itself. */
export const pageAround = (title: string, language: Language, style: string): readonly [before: string, after: string] => [
  [
    '<!doctype html>',
    `<html lang="${language}">`,
    '<head>',
    '<meta charset="utf-8">',
    '<meta name="viewport" content="width=device-width, initial-scale=1">',
    `<title>${escape(title)}</title>`,
    `<style>${style}</style>`,
    '</head>',
    '<body>',
    '<main>',
    '',
  ].join('\n'),
  ['</main>', '</body>', '</html>', ''].join('\n'),
];

/** The page as a whole. @param body made of markup already */
export const page = (title: string, language: Language, style: string, body: readonly string[]): string => {
  const [before, after] = pageAround(title, language, style);
  return `${before}${body.join('\n')}\n${after}`;
};

/** @param attributes with a blank before */
export const tag = (name: string, text: string, attributes = ''): string => `<${name}${attributes}>${escape(text)}</${name}>`;
