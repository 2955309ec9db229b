/**
 * Every page that only browser tests open, in one build: the grid alone, the test host with the checks, the pane's demo.
 * The last is built for production, since tests measure how long a person waits for it.
 */
const demo = require('../pane/demo/webpack.config.cjs');
const makeConfigs = require('../../../webpack.config.js');

const pages = makeConfigs({ testPages: true }, { mode: 'development' }).filter(({ name }) => name.endsWith('test-pages'));

module.exports = [...pages, demo];
