/** Changes what a page shows without loading it again. */

function morphAttributes(from: Element, to: Element): boolean {
  let isChanged = false;
  for (const { name } of [...from.attributes]) {
    if (!to.hasAttribute(name)) {
      from.removeAttribute(name);
      isChanged = true;
    }
  }
  for (const { name, value } of to.attributes) {
    if (from.getAttribute(name) !== value) {
      from.setAttribute(name, value);
      isChanged = true;
    }
  }
  return isChanged;
}

/** The elements of a frame are of the frame's own classes, so that `instanceof` does not know them. */
export const isElement = (node: Node): node is Element => node.nodeType === Node.ELEMENT_NODE;

const isSameKind = (one: Node, other: Node): boolean => one.nodeName === other.nodeName;

/** A node among the siblings from `start` on that can become `wanted`. A custom element is not made into another one. */
function findSame(start: ChildNode | null, wanted: Node): ChildNode | null {
  const isSection = wanted.nodeName.includes('-');
  for (let node = start; node; node = node.nextSibling) {
    if (isSameKind(node, wanted)) return node;
    // Anything else is matched by its place, so that a list is not torn apart.
    if (!isSection) return null;
  }
  return null;
}

/**
 * Makes the children of an element those of another, and keeps those that stay: a section that only gets
 * another heading is not replaced.
 *
 * @returns the children that have changed or are new.
 */
export function morph(from: Element, to: Element): readonly Node[] {
  const changed: Node[] = [];
  // What goes goes first, so that the rest keeps its place: a section that moves has to start anew.
  const names = new Set(Array.from(to.childNodes, ({ nodeName }) => nodeName));
  for (const child of [...from.childNodes]) if (!names.has(child.nodeName)) child.remove();
  let next = from.firstChild;
  for (const wanted of [...to.childNodes]) {
    const same = findSame(next, wanted);
    if (!same) {
      const added = from.insertBefore(from.ownerDocument.importNode(wanted, true), next);
      changed.push(added);
      continue;
    }
    if (same === next) next = next.nextSibling;
    else from.insertBefore(same, next);
    if (morphNode(same, wanted)) changed.push(same);
  }
  while (next) {
    const { nextSibling } = next;
    next.remove();
    next = nextSibling;
  }
  return changed;
}

function morphNode(from: Node, to: Node): boolean {
  if (isElement(from) && isElement(to)) {
    const areAttributesChanged = morphAttributes(from, to);
    const count = from.childNodes.length;
    return morph(from, to).length > 0 || areAttributesChanged || count !== to.childNodes.length;
  }
  if (from.nodeValue === to.nodeValue) return false;
  from.nodeValue = to.nodeValue;
  return true;
}
