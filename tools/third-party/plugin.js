/** Writes THIRD-PARTY.txt beside a bundle, from the modules that are really in it; copied files and webpack's own code are named besides. */
const path = require('node:path');
const { Compilation, sources } = require('webpack');
const { licenceOf } = require('./licences');
const { thirdPartyText } = require('./text');

const FOLDER = `${path.sep}node_modules${path.sep}`;

/** Packages of others that lie in this project itself. */
const KEPT_HERE = [path.join(__dirname, '..', 'fluent-icons')];

/** The package a file belongs to, or undefined for our own. */
function packageFolder(file) {
  const start = file.lastIndexOf(FOLDER);
  if (start < 0) return KEPT_HERE.find((folder) => file.startsWith(folder + path.sep));
  const [scope, name] = file.slice(start + FOLDER.length).split(path.sep);
  return file.slice(0, start + FOLDER.length) + (scope.startsWith('@') ? path.join(scope, name) : scope);
}

function* filesOf(module) {
  for (const inner of module.modules ?? []) yield* filesOf(inner);
  const file = module.nameForCondition?.();
  if (file) yield file;
}

class ThirdParty {
  /** @param extra folders of packages that are in the output without being modules */
  constructor(extra = []) {
    this.extra = [path.dirname(require.resolve('webpack/package.json')), ...extra];
  }

  apply(compiler) {
    compiler.hooks.thisCompilation.tap('ThirdParty', (compilation) => {
      compilation.hooks.processAssets.tap({ name: 'ThirdParty', stage: Compilation.PROCESS_ASSETS_STAGE_ADDITIONAL }, () => {
        this.write(compilation);
      });
    });
  }

  write(compilation) {
    const folders = new Set(this.extra);
    for (const chunk of compilation.chunks)
      for (const module of compilation.chunkGraph.getChunkModules(chunk))
        for (const file of filesOf(module)) {
          const folder = packageFolder(file);
          if (folder) folders.add(folder);
        }
    const packages = [];
    for (const folder of folders) {
      try {
        packages.push(licenceOf(folder));
      } catch (error) {
        compilation.errors.push(error);
      }
    }
    compilation.emitAsset('THIRD-PARTY.txt', new sources.RawSource(thirdPartyText(packages)));
  }
}

module.exports = { ThirdParty };
