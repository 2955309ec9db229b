/** The file itself: first the list of packages, then each licence once, with those whose it is. */
const RULE = '-'.repeat(100);

const HEAD = `Soát Biểu contains work of others, unchanged in its terms. / Soát Biểu có dùng các thư viện dưới đây, giữ nguyên điều khoản của chúng.
Soát Biểu itself is under the MIT licence (LICENSE).`;

const byName = (left, right) => (left.title < right.title ? -1 : 1);

/** @param packages what licenceOf gives, in any order, the same package any number of times */
function thirdPartyText(packages) {
  const titled = new Map(packages.map((one) => [`${one.name} ${one.version}`, { ...one, title: `${one.name} ${one.version}` }]));
  const sorted = [...titled.values()].sort(byName);
  const holders = new Map();
  for (const { title, text } of sorted) holders.set(text, [...(holders.get(text) ?? []), title]);
  const list = sorted.map(({ title, licence }) => `  ${title} (${licence})`);
  const texts = [...holders].map(([text, titles]) => `${RULE}\n${titles.join(', ')}\n\n${text}`);
  return `${[HEAD, list.join('\n'), ...texts].join('\n\n')}\n`;
}

module.exports = { thirdPartyText };
