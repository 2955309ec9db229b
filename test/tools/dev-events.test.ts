/** While developing, every open page hears that a build is done, and files are served beside that as ever. */
import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import os from 'node:os';
import path from 'node:path';
import { createEvents, type Events } from '../../tools/dev/events';
import { serveFolder, type Served } from '../../tools/static-server';

let folder: string;
let served: Served;
let events: Events;

beforeEach(async () => {
  folder = mkdtempSync(path.join(os.tmpdir(), 'soatbieu-'));
  writeFileSync(path.join(folder, 'index.html'), 'the page');
  events = createEvents();
  served = await serveFolder(folder, 0, events.answer);
});

afterEach(async () => {
  await served.close();
  rmSync(folder, { recursive: true });
});

const get = (name: string): Promise<Response> => fetch(`http://localhost:${String(served.port)}${name}`);

async function nextEventOf(response: Response): Promise<string> {
  const { value } = (await response.body?.getReader().read()) ?? {};
  return new TextDecoder().decode(value);
}

it('tells all pages that listen', async () => {
  const pages = [await get('/dev-events'), await get('/dev-events')];
  events.tellBuilt();
  expect(await Promise.all(pages.map(nextEventOf))).toEqual(['event: built\ndata:\n\n', 'event: built\ndata:\n\n']);
});

it('serves the files of the build', async () => {
  expect(await (await get('/')).text()).toBe('the page');
});

it('forgets a page that was closed', async () => {
  const leaving = await get('/dev-events');
  await leaving.body?.cancel();
  const staying = await get('/dev-events');
  events.tellBuilt();
  expect(await nextEventOf(staying)).toContain('built');
});
