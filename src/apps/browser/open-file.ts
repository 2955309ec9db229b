/** Opens and makes files. Their readers are fetched at once, but beside the page: it stands before they are there, and nothing is fetched later. */

type Readers = typeof import('./file-readers');

const readers: Promise<Readers> = import(/* webpackChunkName: "file-readers" */ './file-readers');
// Who opens a file is told; until then nobody waits for them.
readers.catch(() => undefined);

/** @throws FileProblem */
export const openWorkbookFile: Readers['openWorkbookFile'] = async (...file) => (await readers).openWorkbookFile(...file);

export const newWorkbookFile = async (...sheets: Parameters<Readers['newWorkbookFile']>): Promise<Uint8Array> =>
  (await readers).newWorkbookFile(...sheets);
