/**
 * `npm run pack [-- --address https://SERVER/FOLDER] [--out FILE.zip]`: one archive for networks without internet, made of what is built: the add-in and the
 * browser edition with office.js beside them, the manifest for a shared catalogue, the command line as one file, licences and the page that says how
 * to set it up. Fetches nothing.
 */
import { spawnSync } from 'node:child_process';
import { Buffer } from 'node:buffer';
import { createHash } from 'node:crypto';
import { existsSync, mkdirSync, readdirSync, readFileSync, writeFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import path from 'node:path';
import { fileURLToPath } from 'node:url';
import { parseArgs } from 'node:util';
import { zipSync } from 'fflate';

const require = createRequire(import.meta.url);
const { OFFICE_ADDRESS, OFFICE_FILES, OFFICE_LIBRARY } = require('./office-files.js');
const root = fileURLToPath(new URL('..', import.meta.url));
const { version } = require('../package.json');

/** What the manifest names until it is told where the files are served. */
const PLACEHOLDER = 'https://localhost:3000';

function giveUp(why) {
  process.stderr.write(`${why}\n`);
  process.exit(2);
}

function options() {
  const { values } = parseArgs({ options: { address: { type: 'string' }, out: { type: 'string' } } });
  const address = (values.address ?? PLACEHOLDER).replace(/\/+$/, '');
  if (!/^https:\/\/[^\s"<>&]+$/.test(address)) giveUp(`--address ${address}: Office opens an add-in from an https address only.`);
  return { address, out: values.out ?? path.join(root, `build/soatbieu-${version}.zip`) };
}

const filesIn = (folder) =>
  readdirSync(folder, { withFileTypes: true, recursive: true })
    .filter((entry) => entry.isFile())
    .map((entry) => path.relative(folder, path.join(entry.parentPath, entry.name)).split(path.sep).join('/'))
    .sort();

/** The pane as it is served on a closed network: nothing of it comes from elsewhere. */
function withLocalOffice(html) {
  const local = html.replaceAll(OFFICE_ADDRESS, 'office/office.js').replace(` ${new URL(OFFICE_ADDRESS).origin}`, '');
  if (!local.includes('"office/office.js"') || local.includes('https:')) giveUp('taskpane.html is not as this command expects it.');
  return local;
}

function oneFile() {
  const webpack = require.resolve('webpack-cli/bin/cli.js');
  const built = spawnSync(process.execPath, [webpack, '--mode', 'production', '--env', 'oneFile'], { cwd: root, encoding: 'utf8' });
  if (built.status !== 0) giveUp(built.stdout + built.stderr);
  return path.join(root, 'build/one-file');
}

const { address, out } = options();
const dist = path.join(root, 'dist');
if (!existsSync(path.join(dist, 'taskpane.html'))) giveUp('dist/ is missing: run npm run build first.');

const packed = {};
const put = (name, bytes) => (packed[`soatbieu-${version}/${name}`] = bytes);
const text = (words) => Buffer.from(words, 'utf8');

for (const name of filesIn(dist)) {
  if (name.startsWith('cli/') || name.startsWith('office/') || name === 'manifest.xml') continue;
  const bytes = readFileSync(path.join(dist, name));
  put(`web/${name}`, name === 'taskpane.html' ? text(withLocalOffice(bytes.toString('utf8'))) : bytes);
}
for (const name of OFFICE_FILES) put(`web/office/${name}`, readFileSync(path.join(OFFICE_LIBRARY, 'dist', name)));
put('web/office/LICENSE.md', readFileSync(path.join(OFFICE_LIBRARY, 'LICENSE.md')));
put('catalogue/soatbieu.xml', text(readFileSync(path.join(dist, 'manifest.xml'), 'utf8').replaceAll(PLACEHOLDER, address)));
const command = oneFile();
for (const name of ['soatbieu.js', 'THIRD-PARTY.txt']) put(`cli/${name}`, readFileSync(path.join(command, name)));
put('LICENSE', readFileSync(path.join(root, 'LICENSE')));
put('deploy.md', readFileSync(path.join(root, 'docs/deploy.md')));
// So that whoever carries it across can see that nothing was lost on the way.
const sums = Object.entries(packed).map(
  ([name, bytes]) => `${createHash('sha256').update(bytes).digest('hex')}  ${name.slice(name.indexOf('/') + 1)}`,
);
put('SHA256SUMS', text(`${sums.join('\n')}\n`));

mkdirSync(path.dirname(path.resolve(out)), { recursive: true });
writeFileSync(out, zipSync(packed, { level: 6, mtime: '2020-01-01T00:00:00Z' }));
process.stdout.write(`${out}: ${Object.keys(packed).length} files, served from ${address}\n`);
