/** Text on its way into a page: nothing of it becomes markup. */
import type { Language } from '../messages/language';

const ESCAPES: Readonly<Record<string, string>> = { '&': '&amp;', '<': '&lt;', '>': '&gt;', '"': '&quot;', "'": '&#39;' };

export const escape = (text: string): string => text.replace(/[&<>"']/g, (character) => ESCAPES[character] ?? character);

/** A page that needs nothing but itself. @param body made of markup already */
export const page = (title: string, language: Language, style: string, body: readonly string[]): string =>
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
    ...body,
    '</main>',
    '</body>',
    '</html>',
    '',
  ].join('\n');

/** @param attributes with a blank before */
export const tag = (name: string, text: string, attributes = ''): string => `<${name}${attributes}>${escape(text)}</${name}>`;
