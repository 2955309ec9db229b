/** Run in a network namespace without a route: serves a folder to itself, opens its pages, and says what came of it as one line of JSON. */
const { chromium } = require('playwright-core');
const { findChromium } = require('../../../tools/find-chromium');
const { serveFolder } = require('../../../tools/static-server');

const FLAGS = [
  '--headless',
  '--no-sandbox',
  '--disable-gpu',
  '--no-first-run',
  '--disable-background-networking',
  '--disable-component-update',
];

async function open(browser, address, isThere) {
  const page = await browser.newPage();
  const elsewhere = [];
  const failed = [];
  page.on('request', (request) => {
    if (!request.url().startsWith(new URL(address).origin) && !/^(?:data|blob):/.test(request.url())) elsewhere.push(request.url());
  });
  page.on('requestfailed', (request) => failed.push(request.url()));
  page.on('response', (response) => {
    if (response.status() >= 400) failed.push(response.url());
  });
  await page.goto(address);
  const shown = await page
    .waitForFunction(isThere, null, { timeout: 90_000 })
    .then(() => true)
    .catch(() => false);
  await page.close();
  return { shown, elsewhere, failed };
}

async function main(folder) {
  const { port, close } = await serveFolder(folder, 0);
  const browser = await chromium.launch({ executablePath: findChromium(), args: FLAGS });
  const base = `http://127.0.0.1:${port}`;
  const answer = {
    // The sample has been checked: its verdict stands in the pane.
    edition: await open(browser, `${base}/index.html`, 'document.querySelector("#pane h1, #pane h2") !== null'),
    // Outside Excel office.js comes up all the same, from the same folder.
    pane: await open(browser, `${base}/taskpane.html`, 'typeof window.Office === "object" && typeof window.Office.onReady === "function"'),
  };
  process.stdout.write(`${JSON.stringify(answer)}\n`);
  await browser.close();
  await close();
}

main(process.argv[2]).catch((error) => {
  process.stderr.write(`${error.stack}\n`);
  process.exitCode = 1;
});
