/**
 * The fonts of this machine that a page's texts are drawn with. There must be none: a picture with
 * one is different elsewhere.
 *
 * @param {import('@playwright/test').Page} page
 * @returns {Promise<string[]>} their names.
 */
export async function fontsOfThisMachine(page) {
  const client = await page.context().newCDPSession(page);
  await client.send('DOM.enable');
  await client.send('CSS.enable');
  const { root } = await client.send('DOM.getDocument', { depth: -1, pierce: true });
  const parents = [];
  const visit = ({ nodeId, nodeName, children = [], shadowRoots = [] }) => {
    if (nodeName === 'HEAD') return;
    if (children.some(({ nodeType, nodeValue }) => nodeType === 3 && nodeValue.trim())) {
      parents.push(nodeId);
    }
    [...children, ...shadowRoots].forEach(visit);
  };
  visit(root);
  const answers = await Promise.all(
    parents.map((nodeId) => client.send('CSS.getPlatformFontsForNode', { nodeId })),
  );
  await client.detach();
  const names = answers
    .flatMap(({ fonts }) => fonts)
    .filter(({ isCustomFont }) => !isCustomFont)
    .map(({ familyName }) => familyName);
  return [...new Set(names)];
}
