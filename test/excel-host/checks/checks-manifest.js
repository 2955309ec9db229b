/** The product's manifest turned into one for the page of the checks: an add-in of its own, so that both can be side-loaded. */

/** @type {readonly (readonly [string, string])[]} what stands in manifest.xml, and what stands there for the checks */
const CHANGES = [
  ['<Id>2b7c66be-db8e-4b93-a50e-d20441f81042</Id>', '<Id>7d0a3c52-6c1f-4f0b-9b61-3f2a54f0c8ce</Id>'],
  ['<DisplayName DefaultValue="Soát Biểu"/>', '<DisplayName DefaultValue="Soát Biểu checks"/>'],
  ['<bt:String id="Tab.Label" DefaultValue="Soát Biểu"/>', '<bt:String id="Tab.Label" DefaultValue="Soát Biểu checks"/>'],
  ['/taskpane.html"', '/checks.html"'],
  ['/index.html"', '/checks.html"'],
  ['"SoatBieu.', '"SoatBieu.Checks.'],
];

/** Fails when the product's manifest no longer says what is to be changed. */
function checksManifest(manifest) {
  return CHANGES.reduce((text, [from, to]) => {
    if (!text.includes(from)) throw new Error(`manifest.xml no longer contains ${from}`);
    return text.replaceAll(from, to);
  }, manifest);
}

module.exports = { checksManifest };
