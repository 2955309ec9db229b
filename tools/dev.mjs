/**
 * `npm run dev`: the browser edition and the pane while one works on them. Builds into build/dev whenever a source changes and
 * loads open pages anew; dist/ stays as the last real build left it. `?debug` shows how the open workbook was read.
 *
 *     npm run dev -- [--port N]
 */
import { createRequire } from 'node:module';
import path from 'node:path';
import { fileURLToPath } from 'node:url';
import { parseArgs } from 'node:util';
import webpack from 'webpack';

const require = createRequire(import.meta.url);
const { createEvents } = require('./dev/events.js');
const { serveFolder } = require('./static-server.js');
const root = fileURLToPath(new URL('..', import.meta.url));
const inRoot = (...parts) => path.join(root, ...parts);

const { values } = parseArgs({ options: { port: { type: 'string', default: '8081' } } });

function devConfig() {
  const web = require('../webpack.config.js')({}, { mode: 'development' }).find(({ name }) => name === 'web');
  const entry = Object.fromEntries(Object.entries(web.entry).map(([name, file]) => [name, [inRoot('tools/dev/reload.js'), file]]));
  return {
    ...web,
    entry,
    // The pages forbid eval, which the quicker kinds are made of.
    devtool: 'cheap-module-source-map',
    output: { ...web.output, path: inRoot('build/dev') },
    cache: { type: 'filesystem', cacheDirectory: inRoot('build/dev-cache'), buildDependencies: { config: [inRoot('webpack.config.js')] } },
    infrastructureLogging: { level: 'error' },
  };
}

const events = createEvents();
const served = await serveFolder(inRoot('build/dev'), Number(values.port), events.answer);
process.stdout.write(`Soát Biểu: http://localhost:${served.port}   pane: /taskpane.html   reading: /?debug   (Ctrl+C ends)\n`);

const watching = webpack(devConfig()).watch({ aggregateTimeout: 100 }, (fault, stats) => {
  if (fault || stats.hasErrors()) {
    process.stderr.write(`${fault?.stack ?? stats.toString('errors-only')}\n`);
    return;
  }
  process.stdout.write(`built in ${((stats.endTime - stats.startTime) / 1000).toFixed(1)} s\n`);
  events.tellBuilt();
});
for (const signal of ['SIGINT', 'SIGTERM'])
  process.once(signal, () => watching.close(() => void served.close().then(() => process.exit(0))));
