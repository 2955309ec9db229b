/** `node tools/forms/examples.mjs`: writes the plans made from the templates into examples/. The same bytes on every machine. */
import { writeFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { typescript } from '../typescript.mjs';

const { plans } = typescript('tools/forms/plans.ts');
const folder = new URL('../../examples/', import.meta.url);
for (const { name, bytes } of plans()) writeFileSync(fileURLToPath(new URL(name, folder)), bytes);
