/** The fuzzer's hands: takes the numbers of cases, makes them, runs them, says what came of each. May be killed at any moment. */
import { fileURLToPath } from 'node:url';
import { typescript } from '../typescript.mjs';

const root = fileURLToPath(new URL('../..', import.meta.url));
const { caseOf } = typescript('tools/fuzz/cases.ts');
const { fuzzSources } = typescript('tools/fuzz/sources.ts');
const { runCase } = typescript('tools/fuzz/run-case.ts');

const sources = fuzzSources(root);
// Modules of single formats are loaded by the first file that needs them; that takes time which is nobody's fault.
for (const file of ['xls/xls-source', 'xlsb/xlsb-source', 'ods/ods-source']) typescript(`src/hosts/files/${file}.ts`);

process.on('message', async ({ seed, index }) => {
  const { bytes, name } = caseOf(sources, seed, index);
  const before = process.cpuUsage();
  const outcome = await runCase(bytes);
  const { user, system } = process.cpuUsage(before);
  process.send({ index, name, ...outcome, seconds: (user + system) / 1e6, megabytes: process.resourceUsage().maxRSS / 1024 });
});
process.send({ ready: true });
