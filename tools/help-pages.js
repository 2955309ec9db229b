/**
 * The pages that go with the product, from the pages of docs/: the guide, every message, one page a code. Plain HTML without scripts,
 * so that they open beside the pane and on a machine without a network.
 */
const path = require('node:path');

/** Pages a reader may come to from the guide, besides those of the rules. */
const PAGES = ['huong-dan', 'messages', 'known-limits', 'caps', 'scale'];

const LOOK = `:root{color-scheme:light dark}body{margin:0 auto;max-width:60em;padding:16px;font:16px/1.6 'Segoe UI','Noto Sans',system-ui,sans-serif;overflow-wrap:anywhere}
h1,h2,h3{line-height:1.3}a{color:#0b5cad}@media (prefers-color-scheme:dark){a{color:#7cb8f5}}img{max-width:100%;height:auto;border:1px solid #8886}table{border-collapse:collapse;display:block;overflow-x:auto}th,td{border:1px solid #8888;padding:4px 8px;text-align:left}
blockquote{margin:12px 0;padding:4px 12px;border-left:4px solid #0f6cbd}code{font-family:Consolas,monospace}@media print{body{max-width:none}}`;

/** "rules/SB101-row-total.md" is "rules/SB101.html" here: the pane knows codes, not names of files. */
const asPage = (href) => (/^[a-z]+:/i.test(href) ? href : href.replace(/(SB\d{3})-[a-z-]+\.md/, '$1.html').replace(/\.md(?=$|#)/, '.html'));

async function helpPage(markdown) {
  const { Marked } = await import('marked');
  const marked = new Marked({
    walkTokens: (token) => {
      if (token.type === 'link') token.href = asPage(token.href);
    },
  });
  const title = /^# (.+)$/m.exec(markdown)?.[1] ?? 'Soát Biểu';
  const body = await marked.parse(markdown.replace(/<!--[\s\S]*?-->/g, ''));
  // Above the numbers of rows stands nothing: that is no heading.
  const table = body.replace(/<th([^>]*)><\/th>/g, '<td$1></td>');
  return `<!doctype html>
<html lang="vi">
<head>
<meta charset="utf-8">
<meta http-equiv="Content-Security-Policy" content="default-src 'none'; style-src 'unsafe-inline'; img-src 'self' data:">
<meta name="viewport" content="width=device-width, initial-scale=1">
<title>${title.replace(/[<&]/g, (mark) => (mark === '<' ? '&lt;' : '&amp;'))}</title>
<style>${LOOK}</style>
</head>
<body><main>${table}</main></body>
</html>
`;
}

/** For the plugin that copies files into dist/. */
function helpCopies(root) {
  const transform = async (content) => helpPage(String(content));
  const docs = path.join(root, 'docs');
  return [
    ...PAGES.map((name) => ({ from: path.join(docs, `${name}.md`), to: `help/${name}.html`, transform })),
    {
      from: path.join(docs, 'rules/SB*.md'),
      to: ({ absoluteFilename }) => `help/rules/${path.basename(absoluteFilename).slice(0, 5)}.html`,
      transform,
    },
    { from: path.join(docs, 'pictures/*.png'), to: 'help/pictures/[name][ext]' },
  ];
}

module.exports = { helpCopies, helpPage, asPage };
