/** `npm run bench:activity`: which activity hand-labelled lines of plans are taken for; writes docs/bench/activity.md. */
import { mkdirSync, writeFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { typescript } from '../tools/typescript.mjs';

const { activityPage } = typescript('bench/measure/activity-page.ts');
const root = fileURLToPath(new URL('..', import.meta.url));
const folder = new URL('../docs/bench/', import.meta.url);
const page = activityPage(root);
mkdirSync(folder, { recursive: true });
writeFileSync(new URL('activity.md', folder), page);
console.log(page);
