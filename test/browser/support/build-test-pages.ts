/** Builds the pages of the browser tests, once a run and before the first of them. */
import { spawnSync } from 'node:child_process';
import path from 'node:path';

export default function buildTestPages(): void {
  const build = spawnSync('npx', ['webpack', '--config', path.join(__dirname, 'test-pages.webpack.cjs')], {
    cwd: path.join(__dirname, '../../..'),
    // The pane in Excel gets exactly those files of office.js that closed networks get.
    env: { ...process.env, OFFICE_JS: 'local' },
    encoding: 'utf8',
    shell: process.platform === 'win32',
  });
  if (build.status !== 0) throw new Error(`the test pages do not build:\n${build.stdout}${build.stderr}`);
}
