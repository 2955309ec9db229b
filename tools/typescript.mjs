/** Lets a tool load the project's TypeScript as it stands: `const { pagesOf } = typescript('tools/docs/pages.ts')`. Compiles, checks nothing. */
import { createRequire } from 'node:module';
import path from 'node:path';
import { fileURLToPath } from 'node:url';
import { transformFileSync } from '@swc/core';

const root = fileURLToPath(new URL('..', import.meta.url));
const require = createRequire(import.meta.url);

require.extensions['.ts'] = (module, file) => {
  const { code } = transformFileSync(file, {
    jsc: { parser: { syntax: 'typescript' }, target: 'es2022' },
    module: { type: 'commonjs' },
    sourceMaps: 'inline',
  });
  module._compile(code, file);
};

// As webpack and jest do: where a file of code and one of data share a name, the name alone means the code.
const json = require.extensions['.json'];
delete require.extensions['.json'];
require.extensions['.json'] = json;

/** @param file from the root of the project */
export const typescript = (file) => require(path.join(root, file));
