/** Serves one folder of static files over https, for this machine only. Office opens an add-in from nothing less. */
import { readFile } from 'node:fs/promises';
import https from 'node:https';
import path from 'node:path';
import { fileFor, TYPES } from '../static-server.js';

/** The port that the manifest names. */
export const PORT = 3000;

/** @returns once the port is open, a way to close it */
export function serveOverHttps(folder, certificate, port = PORT) {
  const server = https.createServer(certificate, async (request, response) => {
    const found = fileFor(path.resolve(folder), request.url ?? '/');
    if (found === null) {
      response.writeHead(404, { 'content-type': 'text/plain; charset=utf-8' });
      response.end('There is no such file here.\n');
      return;
    }
    try {
      const body = await readFile(found.file);
      response.writeHead(200, {
        'content-type': TYPES[path.extname(found.file)] ?? 'application/octet-stream',
        'cache-control': 'no-store',
      });
      response.end(body);
    } catch (error) {
      response.writeHead(500, { 'content-type': 'text/plain; charset=utf-8' });
      response.end(`${error.message}\n`);
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
