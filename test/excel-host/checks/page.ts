/**
 * The scenario checks as a page: side-loaded in a real Excel it shows what that Excel does, ready to be copied and compared.
 * Plain add-in code; it does not know whether the Excel behind it is real.
 */
import { runChecks } from './checks';

function element(id: string): HTMLElement {
  const found = document.getElementById(id);
  if (found === null) throw new Error(`checks.html has no element "${id}"`);
  return found;
}

async function showChecks(): Promise<void> {
  const { host } = await Office.onReady();
  if (host !== Office.HostType.Excel) {
    element('excel').textContent = 'This page runs inside Excel only.';
    return;
  }
  const { platform, version } = Office.context.diagnostics;
  element('excel').textContent = `Excel ${version}, ${String(platform)}, ${Office.context.displayLanguage}. Running …`;
  const results = [...(await runChecks())];
  element('results').textContent = results
    .map(([name, fault]) => (fault === null ? `ok      ${name}` : `FAILED  ${name}: ${fault}`))
    .join('\n');
  const passed = results.filter(([, fault]) => fault === null).length;
  element('excel').textContent =
    `Excel ${version}, ${String(platform)}, ${Office.context.displayLanguage}: ${String(passed)} of ${String(results.length)} as assumed.`;
}

void showChecks();
