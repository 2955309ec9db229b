/** Which icons are drawn: by Fluent's components, as their published modules import them, and by this project. */
import { existsSync, readdirSync, readFileSync } from 'node:fs';
import path from 'node:path';

function filesBelow(folder, ending) {
  if (!existsSync(folder)) return [];
  return readdirSync(folder, { recursive: true, withFileTypes: true })
    .filter((entry) => entry.isFile() && ending.test(entry.name))
    .map((entry) => path.join(entry.parentPath, entry.name));
}

/** Components may lie inside the package that asks for another version of them. */
function componentFolders(modules) {
  const scope = path.join(modules, '@fluentui');
  return (existsSync(scope) ? readdirSync(scope) : [])
    .filter((name) => name !== 'react-icons')
    .flatMap((name) => [path.join(scope, name, 'lib'), ...componentFolders(path.join(scope, name, 'node_modules'))]);
}

/** The names Fluent's components import from the package, machinery included. */
export function importsOfFluent(root) {
  const names = componentFolders(path.join(root, 'node_modules'))
    .flatMap((folder) => filesBelow(folder, /\.js$/))
    .flatMap((file) => [...readFileSync(file, 'utf8').matchAll(/import \{([^}]*)\} from ["']@fluentui\/react-icons(?:\/[^"']*)?["']/g)])
    .flatMap(([, list]) => list.split(','))
    .map((name) => name.trim().split(/\s+as\s+/)[0])
    .filter((name) => name !== '');
  return [...new Set(names)].sort();
}

/** The icons of this project, each from the module of its shape. */
export function importsOfOurs(root) {
  return filesBelow(path.join(root, 'src'), /\.tsx?$/)
    .flatMap((file) => [...readFileSync(file, 'utf8').matchAll(/import \{([^}]*)\} from '@fluentui\/react-icons\/svg\/([^']+)'/g)])
    .flatMap(([, list, shape]) => list.split(',').map((icon) => ({ shape, icon: icon.trim() })));
}
