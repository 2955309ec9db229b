/** Bundles the demo page of the pane for its tests, into build/test-pages/pane; never shipped. */
const path = require('node:path');
const HtmlPlugin = require('html-webpack-plugin');

const root = path.resolve(__dirname, '../../../..');

module.exports = {
  name: 'pane-demo',
  // Without minimising: the tests measure what a person waits for, not the size, and the build must be quick.
  mode: 'production',
  optimization: { minimize: false },
  target: ['web', 'es2022'],
  devtool: false,
  entry: { demo: path.join(__dirname, 'demo.ts') },
  output: { path: path.join(root, 'build/test-pages/pane'), filename: '[name].js', chunkFilename: '[name].js', publicPath: 'auto' },
  resolve: { extensions: ['.tsx', '.ts', '.js'] },
  module: {
    rules: [
      {
        test: /\.tsx?$/,
        exclude: /node_modules/,
        use: {
          loader: 'swc-loader',
          options: {
            jsc: { parser: { syntax: 'typescript', tsx: true }, transform: { react: { runtime: 'automatic' } }, target: 'es2022' },
          },
        },
      },
    ],
  },
  performance: { hints: false },
  plugins: [new HtmlPlugin({ template: path.join(__dirname, 'page.html'), scriptLoading: 'defer' })],
};
