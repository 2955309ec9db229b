/** Serves one folder of static files over https, for this machine only. Office opens an add-in from nothing less. */
import { readFile } from 'node:fs/promises';
import https from 'node:https';
import path from 'node:path';

/** The port that the manifest names. */
export const PORT = 3000;

const TYPES = {
  '.css': 'text/css; charset=utf-8',
  '.html': 'text/html; charset=utf-8',
  '.js': 'text/javascript; charset=utf-8',
  '.json': 'application/json; charset=utf-8',
  '.png': 'image/png',
  '.svg': 'image/svg+xml',
  '.xlsx': 'application/vnd.openxmlformats-officedocument.spreadsheetml.sheet',
  '.xml': 'text/xml; charset=utf-8',
};

/** The file that an address stands for; `null` when it would lie outside the folder. */
function fileOf(folder, address) {
  let name;
  try {
    name = decodeURIComponent(new URL(address, 'https://localhost').pathname);
  } catch (error) {
    if (error instanceof URIError || error instanceof TypeError) return null;
    throw error;
  }
  const file = path.join(folder, name.endsWith('/') ? `${name}index.html` : name);
  return file.startsWith(folder + path.sep) ? file : null;
}

/** @returns once the port is open, a way to close it */
export function serveOverHttps(folder, certificate, port = PORT) {
  const server = https.createServer(certificate, async (request, response) => {
    const file = fileOf(folder, request.url ?? '/');
    try {
      if (file === null) throw Object.assign(new Error('outside the folder'), { code: 'ENOENT' });
      const body = await readFile(file);
      response.writeHead(200, { 'content-type': TYPES[path.extname(file)] ?? 'application/octet-stream', 'cache-control': 'no-store' });
      response.end(body);
    } catch (error) {
      const isMissing = error.code === 'ENOENT' || error.code === 'EISDIR';
      response.writeHead(isMissing ? 404 : 500, { 'content-type': 'text/plain; charset=utf-8' });
      response.end(isMissing ? 'There is no such file here.\n' : `${error.message}\n`);
    }
  });
  return new Promise((resolve, reject) => {
    server.once('error', (error) => {
      reject(error.code === 'EADDRINUSE' ? new Error(`Port ${port} is taken by another program; the manifest needs this one.`) : error);
    });
    server.listen(port, '127.0.0.1', () => {
      resolve({
        close: () => {
          server.closeAllConnections();
          server.close();
        },
      });
    });
  });
}
