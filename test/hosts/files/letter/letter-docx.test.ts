/** Letters as Word documents: whole, each with nothing but its own words, and without the library's work done again for each. */
import { Packer } from 'docx';
import { strFromU8, unzipSync } from 'fflate';
import type { Block, Letter } from '../../../../src/core/review/letter';
import { documentText } from '../../../../src/hosts/files/document-text';
import { letterDocx } from '../../../../src/hosts/files/letter/letter-docx';

const letterOf = (title: string, blocks: readonly Block[]): Letter => ({ title, language: 'vi', blocks });
const partOf = (bytes: Uint8Array, name: string): string => strFromU8(unzipSync(bytes)[name] ?? new Uint8Array());

test('What all letters have in common is made once', async () => {
  const made = jest.spyOn(Packer, 'toArrayBuffer');
  const letters: Uint8Array[] = [];
  for (const words of ['Thư một', 'Thư hai', 'Thư ba'])
    letters.push(await letterDocx(letterOf(words, [{ kind: 'text', text: words, look: 'plain' }])));
  expect(made.mock.calls.length).toBeLessThanOrEqual(1);
  expect(letters.map(documentText).map((text) => text.trim())).toEqual(['Thư một', 'Thư hai', 'Thư ba']);
  expect(letters.map((one) => /<dc:title>(.*)<\/dc:title>/.exec(partOf(one, 'docProps/core.xml'))?.[1])).toEqual([
    'Thư một',
    'Thư hai',
    'Thư ba',
  ]);
});

test('Marks, control characters and signs of replacement stand as words', async () => {
  const words = 'A & B <c> "d" $& $1 \u0001x';
  const bytes = await letterDocx(letterOf(words, [{ kind: 'list', items: [words] }]));
  expect(documentText(bytes).trim()).toBe('- A & B <c> "d" $& $1  x');
  expect(partOf(bytes, 'docProps/core.xml')).toContain('A &amp; B &lt;c&gt;');
});

test('A point of a list has a bullet that the document knows; a row over all columns spans them', async () => {
  const bytes = await letterDocx(
    letterOf('Thư', [
      { kind: 'list', items: ['một', 'hai'] },
      { kind: 'table', head: ['a', 'b', 'c'], shares: [20, 30, 50], rows: [[['tệp']], [['1'], ['2', 'hai'], ['3']]] },
    ]),
  );
  const body = partOf(bytes, 'word/document.xml');
  const numbers = [...body.matchAll(/<w:numId w:val="(\d+)"\/>/g)].map(([, id]) => id);
  expect(numbers).toHaveLength(2);
  expect(partOf(bytes, 'word/numbering.xml')).toContain(`<w:num w:numId="${numbers[0] ?? ''}"`);
  expect(body.match(/<w:gridSpan w:val="3"\/>/g)).toHaveLength(1);
  expect(body.match(/<w:tblHeader\/>/g)).toHaveLength(1);
  expect([...body.matchAll(/<w:gridCol w:w="(\d+)"\/>/g)].map(([, width]) => Number(width))).toEqual([1871, 2806, 4677]);
});

test('A letter is in its own language', async () => {
  const vi = await letterDocx({ title: 'Thư', language: 'vi', blocks: [] });
  const en = await letterDocx({ title: 'Letter', language: 'en', blocks: [] });
  expect([vi, en].map((one) => /<w:lang w:val="([^"]*)"/.exec(partOf(one, 'word/styles.xml'))?.[1])).toEqual(['vi-VN', 'en-US']);
});

test('The same letter is the same file whenever it is made, and names nobody who did not write it', async () => {
  const letter = letterOf('Thư', [{ kind: 'text', text: 'Kính gửi', look: 'plain' }]);
  const made: Uint8Array[] = [];
  jest.useFakeTimers({ doNotFake: ['nextTick', 'setImmediate', 'queueMicrotask', 'setTimeout', 'clearTimeout'] });
  try {
    for (const day of ['2026-03-04T05:06:07', '2027-08-09T10:11:12']) {
      jest.setSystemTime(new Date(day));
      // What letters have in common is made anew.
      await jest.isolateModulesAsync(async () => {
        const { letterDocx: anew } = await import('../../../../src/hosts/files/letter/letter-docx');
        made.push(await anew(letter));
      });
    }
  } finally {
    jest.useRealTimers();
  }
  expect(made[1]).toEqual(made[0]);
  expect(partOf(made[0] ?? new Uint8Array(), 'docProps/core.xml')).toContain('<cp:lastModifiedBy>Soát Biểu</cp:lastModifiedBy>');
});
