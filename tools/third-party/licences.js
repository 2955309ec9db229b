/** Which licence a package is under, and its words. Looks at package.json and at the licence file; the two may not disagree about GPL. */
const fs = require('node:fs');
const path = require('node:path');

/** What may be given away inside MIT software by naming its authors. */
const ALLOWED = new Set(['MIT', 'ISC', '0BSD', 'BSD-2-Clause', 'BSD-3-Clause', 'Apache-2.0']);

const LICENCE_FILE = /^(licen[cs]e|copying)(\.(md|txt))?$/i;
const NOTICE_FILE = /^notice(\.(md|txt))?$/i;
const COPYLEFT = /^\W*GNU (LESSER |AFFERO )?GENERAL PUBLIC LICENSE/i;

const PERMISSION = {
  MIT: `Permission is hereby granted, free of charge, to any person obtaining a copy of this software and associated documentation files (the
"Software"), to deal in the Software without restriction, including without limitation the rights to use, copy, modify, merge, publish,
distribute, sublicense, and/or sell copies of the Software, and to permit persons to whom the Software is furnished to do so, subject to the
following conditions:

The above copyright notice and this permission notice shall be included in all copies or substantial portions of the Software.

THE SOFTWARE IS PROVIDED "AS IS", WITHOUT WARRANTY OF ANY KIND, EXPRESS OR IMPLIED, INCLUDING BUT NOT LIMITED TO THE WARRANTIES OF
MERCHANTABILITY, FITNESS FOR A PARTICULAR PURPOSE AND NONINFRINGEMENT. IN NO EVENT SHALL THE AUTHORS OR COPYRIGHT HOLDERS BE LIABLE FOR ANY
CLAIM, DAMAGES OR OTHER LIABILITY, WHETHER IN AN ACTION OF CONTRACT, TORT OR OTHERWISE, ARISING FROM, OUT OF OR IN CONNECTION WITH THE
SOFTWARE OR THE USE OR OTHER DEALINGS IN THE SOFTWARE.`,
  ISC: `Permission to use, copy, modify, and/or distribute this software for any purpose with or without fee is hereby granted, provided that the
above copyright notice and this permission notice appear in all copies.

THE SOFTWARE IS PROVIDED "AS IS" AND THE AUTHOR DISCLAIMS ALL WARRANTIES WITH REGARD TO THIS SOFTWARE INCLUDING ALL IMPLIED WARRANTIES OF
MERCHANTABILITY AND FITNESS. IN NO EVENT SHALL THE AUTHOR BE LIABLE FOR ANY SPECIAL, DIRECT, INDIRECT, OR CONSEQUENTIAL DAMAGES OR ANY
DAMAGES WHATSOEVER RESULTING FROM LOSS OF USE, DATA OR PROFITS, WHETHER IN AN ACTION OF CONTRACT, NEGLIGENCE OR OTHER TORTIOUS ACTION,
ARISING OUT OF OR IN CONNECTION WITH THE USE OR PERFORMANCE OF THIS SOFTWARE.`,
  'Apache-2.0': `Licensed under the Apache License, Version 2.0; its text stands elsewhere in this file and at http://www.apache.org/licenses/LICENSE-2.0.`,
};

/** Some packages say their licence only in the file. */
const namedByText = (text) =>
  /^\s*Apache License\s+Version 2\.0/i.test(text) ? 'Apache-2.0' : /Permission is hereby granted, free of charge/.test(text) ? 'MIT' : '';

/** Of a choice (“MIT OR GPL-2.0”) the first one that is allowed; of an “AND” none may be outside the list. */
function chosen(expression) {
  const choices = expression.replace(/^\((.*)\)$/, '$1').split(/\s+OR\s+/i);
  return choices.find((choice) => choice.split(/\s+AND\s+/i).every((name) => ALLOWED.has(name.trim())));
}

const nameOf = (person) => (typeof person === 'string' ? person : person?.name)?.replace(/\s*[<(].*$/, '');

/** The words for a package that carries no licence file: that of its licence, over its author's name. */
function words(licence, manifest) {
  const who = [manifest.author, ...(manifest.contributors ?? [])].map(nameOf).find(Boolean) ?? `the authors of ${manifest.name}`;
  return PERMISSION[licence] && `Copyright (c) ${who}\n\n${PERMISSION[licence]}`;
}

/**
 * @param folder a package's own folder, with its package.json
 * @returns its name, version, licence, and everything that must be passed on
 * @throws Error when it may not be passed on, or not on known terms
 */
function licenceOf(folder) {
  const manifest = JSON.parse(fs.readFileSync(path.join(folder, 'package.json'), 'utf8'));
  const read = (wanted) => {
    const file = fs.readdirSync(folder).find((name) => wanted.test(name));
    return file === undefined ? '' : fs.readFileSync(path.join(folder, file), 'utf8').replace(/\r\n?/g, '\n').trim();
  };
  const text = read(LICENCE_FILE);
  const named = typeof manifest.license === 'string' ? manifest.license : (manifest.license?.type ?? namedByText(text));
  const licence = chosen(named);
  if (licence === undefined || COPYLEFT.test(text))
    throw new Error(
      `${manifest.name} ${manifest.version} is under “${COPYLEFT.test(text) ? 'GPL' : named || 'no licence'}”: it may not be bundled.`,
    );
  const full = text || words(licence, manifest);
  if (!full) throw new Error(`${manifest.name} ${manifest.version} (${licence}) carries no licence text, and none is kept for it.`);
  const notice = read(NOTICE_FILE);
  return { name: manifest.name, version: manifest.version, licence, text: notice ? `${full}\n\n${notice}` : full };
}

module.exports = { licenceOf };
