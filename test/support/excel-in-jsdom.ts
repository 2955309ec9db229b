/**
 * Starts the genuine, unmodified office.js in a jsdom window against the test host. For Node only: the library's files
 * come out of the installed package, and everything else a page might ask for is refused.
 */
import { readFile } from 'node:fs/promises';
import path from 'node:path';
import { JSDOM, requestInterceptor, type ResourceLoader } from 'jsdom';
import { ExcelHost, type ExcelHostOptions } from '../excel-host/excel-host';

const ORIGIN = 'https://addin.test';
const LIBRARY = path.resolve(__dirname, '../../node_modules/@microsoft/office-js/dist');

export interface RunningExcel {
  readonly host: ExcelHost;
  readonly window: JSDOM['window'];
  /** Addresses that the page asked for outside the library's folder: always empty. */
  readonly foreignRequests: readonly string[];
  close(): void;
}

/** The three globals an add-in is written against. */
interface OfficeGlobals {
  Office: typeof Office;
  Excel: typeof Excel;
  OfficeExtension: typeof OfficeExtension & { CommonUtility: { _doApiNotSupportedCheck: boolean } };
}

export async function startExcel(options: ExcelHostOptions): Promise<RunningExcel> {
  const foreignRequests: string[] = [];
  const serve = requestInterceptor(async (request: Request) => {
    const { origin, pathname } = new URL(request.url);
    const file = path.join(LIBRARY, pathname.replace(/^\/lib\//, ''));
    if (origin !== ORIGIN || !pathname.startsWith('/lib/') || !file.startsWith(LIBRARY)) {
      foreignRequests.push(request.url);
      return new Response('', { status: 404 });
    }
    return new Response(await readFile(file), { headers: { 'content-type': 'text/javascript; charset=utf-8' } });
  });
  const { window } = new JSDOM('<!doctype html><html><head></head><body></body></html>', {
    url: `${ORIGIN}/taskpane.html`,
    runScripts: 'dangerously',
    pretendToBeVisual: true,
    // jsdom 29 takes plain options where its type package still wants a ResourceLoader.
    resources: { interceptors: [serve] } as unknown as ResourceLoader,
  });
  const host = new ExcelHost(window, options);
  await loadScript(window, `${ORIGIN}/lib/office.js`);
  const library = window as unknown as OfficeGlobals;
  await library.Office.onReady();
  // The library ships this gate switched off; with it every member above the profile's level fails as in that Excel.
  library.OfficeExtension.CommonUtility._doApiNotSupportedCheck = true;
  const globals = { Office: library.Office, Excel: library.Excel, OfficeExtension: library.OfficeExtension };
  for (const [name, value] of Object.entries(globals))
    Object.defineProperty(globalThis, name, { value, configurable: true, writable: true });
  return {
    host,
    window,
    foreignRequests,
    close: () => {
      for (const name of Object.keys(globals)) Reflect.deleteProperty(globalThis, name);
      window.close();
    },
  };
}

/** office.js finds its own files by looking for its own script element. */
function loadScript(window: JSDOM['window'], source: string): Promise<void> {
  return new Promise((resolve, reject) => {
    const script = window.document.createElement('script');
    script.src = source;
    script.addEventListener('load', () => {
      resolve();
    });
    script.addEventListener('error', () => {
      reject(new Error(`could not load ${source}`));
    });
    window.document.head.append(script);
  });
}
