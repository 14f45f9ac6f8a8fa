/** What a screen reader says, read from the tree that Chromium gives to it. */

/** Roles as a screen reader words them; it says nothing of those that are missing. */
const words = {
  banner: 'banner',
  navigation: 'navigation',
  region: 'region',
  heading: 'heading',
  list: 'list',
  listitem: 'item',
  DescriptionList: 'description list',
  term: 'term',
  definition: 'definition',
  link: 'link',
  button: 'button',
  image: 'image',
  figure: 'figure',
  Figcaption: 'caption',
};

/** Blocks of text: a new line, without a word for it. */
const silent = ['paragraph', 'time'];

const attributesOf = ({ attributes = [] }) =>
  Object.fromEntries(
    attributes.flatMap((name, index) => (index % 2 ? [] : [[name, attributes[index + 1]]])),
  );

/** Every node of the document by the number that the accessibility tree knows it by, with its parent. */
function indexOf(root) {
  const index = new Map();
  const visit = (node, parent) => {
    index.set(node.backendNodeId, { node, parent });
    for (const child of [...(node.children ?? []), ...(node.shadowRoots ?? [])]) visit(child, node);
  };
  visit(root);
  return index;
}

/**
 * Reads the page out: the sections by the name of their element, each as lines with the language
 * that they are spoken in and what is said.
 *
 * @param {import('puppeteer-core').Page} page
 * @returns {Promise<Record<string, string[]>>}
 */
export async function readOut(page) {
  const client = await page.createCDPSession();
  await client.send('Accessibility.enable');
  const { root } = await client.send('DOM.getDocument', { depth: -1, pierce: true });
  const { nodes } = await client.send('Accessibility.getFullAXTree');
  await client.detach();
  const index = indexOf(root);
  const byId = new Map(nodes.map((node) => [node.nodeId, node]));

  const chain = (id) => {
    const found = [];
    for (let each = index.get(id)?.node; each; each = index.get(each.backendNodeId).parent) {
      found.push(each);
    }
    return found;
  };
  const languageOf = ({ backendDOMNodeId }) =>
    chain(backendDOMNodeId)
      .map((node) => attributesOf(node).lang)
      .find((lang) => lang) ?? '';
  const childrenOf = ({ childIds = [] }) => childIds.map((id) => byId.get(id)).filter(Boolean);

  /** What is inside of a node: pieces of text, and the nodes that a screen reader stops at. */
  const insideOf = (node) =>
    childrenOf(node).flatMap((child) => {
      const role = child.ignored ? '' : child.role.value;
      if (role === 'StaticText') return [{ language: languageOf(child), text: child.name.value }];
      return words[role] || silent.includes(role) ? [{ node: child }] : insideOf(child);
    });

  const describe = (node) => {
    const { role, name, properties = [] } = node;
    const level = properties.find((property) => property.name === 'level')?.value.value;
    const current = attributesOf(chain(node.backendDOMNodeId)[0])['aria-current'];
    const isNamed = !['heading', 'listitem', 'link'].includes(role.value) || !node.childIds?.length;
    const items = childrenOf(node).length;
    return {
      said: [
        role.value === 'heading' ? `heading level ${level}` : words[role.value],
        role.value === 'list' ? `${items} items` : '',
        isNamed ? name?.value : '',
        current && current !== 'false' ? 'current' : '',
      ].filter(Boolean),
      isWhole: ['button', 'image'].includes(role.value),
    };
  };

  const linesOf = (node, depth) => {
    const { said, isWhole } = describe(node);
    const language = languageOf(node);
    const inside = isWhole ? [] : joined(insideOf(node));
    const [first, ...others] = inside;
    // What is all the node has to say goes on its line.
    if (first?.text && others.length === 0 && (first.language === language || said.length === 0)) {
      return [{ language: first.language, depth, text: [...said, first.text].join(', ') }];
    }
    const deeper = depth + (said.length > 0 ? 1 : 0);
    return [
      ...(said.length > 0 ? [{ language, depth, text: said.join(', ') }] : []),
      ...inside.flatMap((piece) =>
        piece.node ? linesOf(piece.node, deeper) : [{ ...piece, depth: deeper }],
      ),
    ];
  };

  const sections = {};
  for (const node of nodes.filter(({ ignored }) => !ignored)) {
    const [element, parent, ...ancestors] = chain(node.backendDOMNodeId);
    const host = [parent, ...ancestors].find((each) => each?.localName?.startsWith('iclei-'));
    if (element && host && attributesOf(element).part === 'base') {
      const lines = linesOf(node, 0);
      sections[host.localName.slice('iclei-'.length)] = lines.map(
        ({ language, depth, text }) => `${language.padEnd(9)}${'  '.repeat(depth)}${text}`,
      );
    }
  }
  return sections;
}

/** Pieces of text in one language, one after the other, are said in one breath. */
function joined(pieces) {
  const found = [];
  for (const piece of pieces) {
    const last = found.at(-1);
    if (piece.text !== undefined && last?.text !== undefined && last.language === piece.language) {
      last.text += piece.text;
    } else {
      found.push({ ...piece });
    }
  }
  return found
    .map((piece) =>
      piece.text === undefined
        ? piece
        : { ...piece, text: piece.text.replaceAll(/[ \n]+/g, ' ').trim() },
    )
    .filter(({ node, text }) => node || text);
}
