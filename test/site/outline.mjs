/** What a screen reader lists of a page, read from the tree that Chromium gives to it. */

const landmarks = ['banner', 'navigation', 'main', 'contentinfo', 'region', 'form', 'search'];
const controls = [
  'link',
  'button',
  'checkbox',
  'radio',
  'textbox',
  'combobox',
  'group',
  'radiogroup',
  'Iframe',
];

/**
 * The landmarks, headings and controls of a page in the order of its text, each on a line of its own, and indented
 * by the landmarks that it is in.
 *
 * @param {import('puppeteer-core').Page} page
 */
export async function outlineOf(page) {
  const client = await page.createCDPSession();
  const { nodes } = await client.send('Accessibility.getFullAXTree');
  await client.detach();
  const byId = new Map(nodes.map((node) => [node.nodeId, node]));
  const lines = [];

  function visit(node, depth) {
    const role = node.ignored ? '' : node.role.value;
    const name = node.name?.value ?? '';
    const level = node.properties?.find((property) => property.name === 'level')?.value.value;
    const isLandmark = landmarks.includes(role);
    if (isLandmark || role === 'heading' || controls.includes(role)) {
      const word = role === 'heading' ? `heading level ${level}` : role.toLowerCase();
      lines.push(`${'  '.repeat(depth)}${[word, name].filter(Boolean).join(', ')}`);
    }
    for (const id of node.childIds ?? []) {
      const child = byId.get(id);
      if (child) visit(child, depth + (isLandmark ? 1 : 0));
    }
  }
  visit(nodes[0], 0);
  return `${lines.join('\n')}\n`;
}
