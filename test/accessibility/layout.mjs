/**
 * What a visitor cannot read of the page as it stands: text beside the window, cut off, or on top of
 * other text. It runs in the page.
 *
 * @returns {string[]} a line for each.
 */
export function unreadable() {
  const problems = [];
  const parentOf = (node) => node.assignedSlot ?? node.parentNode ?? node.host;
  const textsOf = (root) => {
    const walker = document.createTreeWalker(root, NodeFilter.SHOW_ALL);
    const found = [];
    for (let node = walker.nextNode(); node; node = walker.nextNode()) {
      if (node.shadowRoot) found.push(...textsOf(node.shadowRoot));
      if (node.nodeType === 3 && node.data.trim()) found.push(node);
    }
    return found;
  };
  const rectsOf = (node) => {
    const range = document.createRange();
    range.selectNodeContents(node);
    return [...range.getClientRects()].filter(({ width, height }) => width && height);
  };
  const ancestorsOf = (node) => {
    const found = [];
    for (let each = parentOf(node); each; each = parentOf(each)) {
      if (each.nodeType === 1) found.push(each);
    }
    return found;
  };
  const blocks = new Map();
  for (const text of textsOf(document.body)) {
    const rects = rectsOf(text);
    const ancestors = ancestorsOf(text);
    if (rects.length === 0 || ancestors.some((each) => each.matches('.skip'))) continue;
    const words = text.data.trim().slice(0, 30);
    if (rects.some(({ left, right }) => left < -1 || right > window.innerWidth + 1)) {
      problems.push(`beside the window: ${words}`);
    }
    for (const ancestor of ancestors) {
      const { overflowX, overflowY } = getComputedStyle(ancestor);
      const box = ancestor.getBoundingClientRect();
      const isCut =
        (overflowX !== 'visible' &&
          rects.some(({ left, right }) => left < box.left - 1 || right > box.right + 1)) ||
        (overflowY !== 'visible' &&
          rects.some(
            ({ top, bottom }) => (top + bottom) / 2 < box.top || (top + bottom) / 2 > box.bottom,
          ));
      if (isCut) problems.push(`cut off by ${ancestor.localName}: ${words}`);
    }
    const block = ancestors.find(
      (each) => !/^(inline|contents)$/.test(getComputedStyle(each).display),
    );
    const box = block.getBoundingClientRect();
    if (rects.some(({ left, right }) => left < box.left - 1 || right > box.right + 1)) {
      problems.push(`wider than its ${block.localName}: ${words}`);
    }
    const { left = Infinity, right = -Infinity } = blocks.get(block) ?? {};
    blocks.set(block, {
      words,
      ancestors,
      top: box.top,
      bottom: box.bottom,
      left: Math.min(left, ...rects.map((rect) => rect.left)),
      right: Math.max(right, ...rects.map((rect) => rect.right)),
    });
  }
  const all = [...blocks];
  for (const [index, [block, one]] of all.entries()) {
    for (const [other, two] of all.slice(index + 1)) {
      const isInside = one.ancestors.includes(other) || two.ancestors.includes(block);
      const width = Math.min(one.right, two.right) - Math.max(one.left, two.left);
      const height = Math.min(one.bottom, two.bottom) - Math.max(one.top, two.top);
      if (!isInside && width > 1 && height > 1) {
        problems.push(`on top of each other: ${one.words} | ${two.words}`);
      }
    }
  }
  const overflow = document.documentElement.scrollWidth - window.innerWidth;
  if (overflow > 0) problems.push(`${overflow} pixels to scroll sideways`);
  return problems;
}

/** Spaces the text as WCAG 2.2 asks in 1.4.12, also inside the sections. It runs in the page. */
export function spaceText() {
  const rootsIn = (root) => [
    root,
    ...[...root.querySelectorAll('*')].flatMap(({ shadowRoot }) =>
      shadowRoot ? rootsIn(shadowRoot) : [],
    ),
  ];
  const sheet = new window.CSSStyleSheet();
  sheet.replaceSync(`
    * { line-height: 1.5 !important; letter-spacing: 0.12em !important; word-spacing: 0.16em !important }
    p { margin-block-end: 2em !important }
  `);
  for (const root of rootsIn(document)) root.adoptedStyleSheets.push(sheet);
}
