/** The web build as it is configured, with empty programs in place of ours: what it makes of pages and copied files, quickly. */
const makeConfigs = require('../../webpack.config.js');

module.exports = (env, argv) => {
  const web = makeConfigs(env, argv).find(({ name }) => name === 'web');
  const empty = Object.fromEntries(Object.keys(web.entry).map((name) => [name, 'data:text/javascript,']));
  return { ...web, entry: empty };
};
