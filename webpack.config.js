/*
 * Builds one static folder, dist/: the browser edition (index.html), the Excel pane (taskpane.html) with its manifest,
 * and the command line (cli/soatbieu.js). OFFICE_JS=local copies office.js into the folder for closed networks.
 */
const path = require('node:path');
const fs = require('node:fs');
const CopyPlugin = require('copy-webpack-plugin');
const HtmlPlugin = require('html-webpack-plugin');
const CssPlugin = require('mini-css-extract-plugin');
const MinimizerPlugin = require('minimizer-webpack-plugin');
const { DefinePlugin, NormalModuleReplacementPlugin } = require('webpack');
const { OFFICE_ADDRESS, OFFICE_FILES, OFFICE_LIBRARY } = require('./tools/office-files');
const { helpCopies } = require('./tools/help-pages');
const { ThirdParty } = require('./tools/third-party/plugin');

const root = __dirname;
const { version } = require('./package.json');
const localOffice = process.env.OFFICE_JS === 'local';
const officeScript = localOffice ? 'office/office.js' : OFFICE_ADDRESS;

const compile = (target) => ({
  test: /\.tsx?$/,
  exclude: /node_modules/,
  use: {
    loader: 'swc-loader',
    options: { jsc: { parser: { syntax: 'typescript', tsx: true }, transform: { react: { runtime: 'automatic' } }, target } },
  },
});

const page = (chunk, filename, extra = {}) =>
  new HtmlPlugin({
    template: path.join(root, `src/apps/${chunk}/${path.basename(filename)}`),
    filename,
    chunks: [chunk],
    scriptLoading: 'defer',
    ...extra,
  });

/** For copied files: the terms of office.js forbid changing it, and old-browser.js must stay in the language of old browsers. */
const asTheyAre = { minimized: true };

const officeCopies = localOffice
  ? [
      ...OFFICE_FILES.map((file) => ({ from: path.join(OFFICE_LIBRARY, 'dist', file), to: `office/${file}`, info: asTheyAre })),
      { from: path.join(OFFICE_LIBRARY, 'LICENSE.md'), to: 'office/LICENSE.md' },
    ]
  : [];

/**
 * The grid's layout engine brings word-break tables for fifty languages (5 MB) and fetches one at start. Cells of a budget
 * table are not hyphenated: an empty table stands in for each, and nothing is fetched later.
 */
const withoutHyphenation = new NormalModuleReplacementPlugin(/^\.\/[a-z-]+[\w-]*-[\w-]{8}\.js$/, (resource) => {
  if (/@univerjs[\\/]engine-render[\\/]/.test(resource.context)) resource.request = path.join(root, 'tools/no-hyphenation.js');
});

const web = (mode) => ({
  name: 'web',
  mode,
  target: ['web', 'es2022'],
  devtool: mode === 'production' ? false : 'source-map',
  entry: {
    browser: path.join(root, 'src/apps/browser/main.tsx'),
    taskpane: path.join(root, 'src/apps/taskpane/excel.tsx'),
  },
  output: {
    path: path.join(root, 'dist'),
    filename: '[name].js',
    chunkFilename: 'chunks/[name].js',
    publicPath: 'auto',
    clean: { keep: /^cli\// },
  },
  resolve: { extensions: ['.tsx', '.ts', '.js'] },
  module: {
    rules: [
      compile('es2022'),
      { test: /[\\/]@univerjs[\\/]engine-render[\\/]/, parser: { dynamicImportMode: 'eager' } },
      { test: /\.css$/, use: [CssPlugin.loader, 'css-loader'] },
      { test: /\.(png|svg|xlsx)$/, type: 'asset/resource' },
    ],
  },
  // One file a page and one for each part loaded on demand: the pages share nothing a browser could keep between them.
  // swc shortens the grid's 15 MB in a fraction of the time that the default takes.
  optimization: { splitChunks: false, minimizer: [new MinimizerPlugin({ minify: MinimizerPlugin.swcMinify, extractComments: false })] },
  performance: { hints: false },
  plugins: [
    withoutHyphenation,
    new DefinePlugin({ SOATBIEU_VERSION: JSON.stringify(version) }),
    new CssPlugin({ filename: '[name].css', chunkFilename: 'chunks/[name].css' }),
    page('browser', 'index.html', { favicon: path.join(root, 'assets/icon.svg') }),
    page('taskpane', 'taskpane.html', { templateParameters: { officeScript } }),
    new CopyPlugin({
      patterns: [
        { from: path.join(root, 'assets'), to: 'assets', info: asTheyAre },
        { from: path.join(root, 'manifest.xml'), to: 'manifest.xml' },
        ...helpCopies(root),
        { from: path.join(root, 'examples/*.xlsx'), to: 'examples/[name][ext]' },
        ...officeCopies,
      ],
    }),
    new ThirdParty(),
  ],
});

/** Pages that only browser tests open: `--env testPages`, into build/, never into dist/. */
const testPages = (mode) => {
  const { entry, plugins, ...common } = web(mode);
  void entry;
  return {
    ...common,
    name: 'test-pages',
    devtool: false,
    entry: { grid: path.join(root, 'test/browser/pages/grid.ts') },
    output: { ...common.output, path: path.join(root, 'build/test-pages/grid') },
    plugins: [
      ...plugins.filter((plugin) => !(plugin instanceof HtmlPlugin || plugin instanceof CopyPlugin)),
      new HtmlPlugin({
        template: path.join(root, 'test/browser/pages/grid.html'),
        filename: 'grid.html',
        chunks: ['grid'],
        scriptLoading: 'defer',
      }),
    ],
  };
};

/** The test host for Chromium, and the checks as an add-in of their own for a real Excel: `--env testPages`, into build/. */
const excelTestPages = (mode) => {
  const { checksManifest } = require('./test/excel-host/checks/checks-manifest');
  const { output, ...common } = testPages(mode);
  return {
    ...common,
    name: 'excel-test-pages',
    entry: {
      'excel-host': path.join(root, 'test/browser/pages/excel-host.ts'),
      checks: path.join(root, 'test/excel-host/checks/page.ts'),
    },
    output: { ...output, path: path.join(root, 'build/test-pages/excel') },
    plugins: [
      new HtmlPlugin({
        template: path.join(root, 'test/excel-host/checks/checks.html'),
        filename: 'checks.html',
        chunks: ['checks'],
        scriptLoading: 'defer',
        templateParameters: { officeScript },
      }),
      new CopyPlugin({
        patterns: [
          { from: path.join(root, 'assets'), to: 'assets', info: asTheyAre },
          { from: path.join(root, 'manifest.xml'), to: 'manifest.xml', transform: (text) => checksManifest(String(text)) },
          ...officeCopies,
        ],
      }),
    ],
  };
};

const cli = (mode) => ({
  name: 'cli',
  mode,
  target: 'node20',
  devtool: false,
  // Threads are started from a file of their own, which stands beside the first.
  entry: { soatbieu: path.join(root, 'src/apps/cli/main.ts'), 'soatbieu-worker': path.join(root, 'src/apps/cli/worker.ts') },
  node: { __dirname: false, __filename: false },
  output: { path: path.join(root, 'dist/cli'), filename: '[name].js', library: { type: 'commonjs2' } },
  resolve: { extensions: ['.ts', '.js'] },
  module: { rules: [compile('es2022')] },
  optimization: { minimize: false },
  performance: { hints: false },
  plugins: [new DefinePlugin({ SOATBIEU_VERSION: JSON.stringify(version) }), new ThirdParty()],
});

/** The command line as one file, threads and all: `--env oneFile`, into build/; `npm run pack` carries it. */
const oneFile = (mode) => {
  const { plugins, ...common } = cli(mode);
  return {
    ...common,
    name: 'one-file',
    entry: { soatbieu: path.join(root, 'src/apps/cli/one-file.ts') },
    output: { ...common.output, path: path.join(root, 'build/one-file') },
    module: { rules: [...common.module.rules, { test: /\.[jt]s$/, parser: { dynamicImportMode: 'eager' } }] },
    plugins: [...plugins, new DefinePlugin({ SOATBIEU_ONE_FILE: 'true' })],
  };
};

module.exports = (env, argv) => {
  const mode = argv.mode ?? 'production';
  if (env.oneFile) return oneFile(mode);
  return [web, cli, ...(env.testPages ? [testPages, excelTestPages] : [])]
    .map((make) => make(mode))
    .filter((config) => Object.values(config.entry).every((file) => fs.existsSync(file)));
};
