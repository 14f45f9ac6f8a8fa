/**
 * A page as the tests know it: a tree of plain objects beside the real nodes, so that what ought to be
 * shown can be worked out without asking the browser or the sections.
 */

/** A node of the page. */
export interface Part {
  /** Its id, and its name in messages. */
  readonly key: string;
  /** A tag; `#root` is a shadow root, `#fragment` is outside the page. */
  readonly tag: string;
  readonly node: Node;
  readonly attributes: Map<string, string>;
  readonly children: Part[];
  /** The parent; of a shadow root, its host. */
  parent?: Part | undefined;
  root?: Part;
  /** The language that a switch has chosen for it. */
  choice?: string;
  /** The language that it showed when a translator changed its words, until it shows another. */
  translated?: string | undefined;
}

export const sectionTags = ['hero', 'about', 'pillars', 'timeline', 'impact-list'].map(
  (name) => `iclei-${name}`,
);
export const switchTag = 'iclei-lang-switch';

export const isOurs = ({ tag }: Part): boolean => tag === switchTag || sectionTags.includes(tag);

/** All parts at and under a part, in the order of the page, without what is in shadow roots. */
export function* tree(part: Part): Generator<Part> {
  yield part;
  for (const child of part.children) yield* tree(child);
}

/** The same with what is in shadow roots. */
export function* everything(part: Part): Generator<Part> {
  yield part;
  if (part.root) yield* everything(part.root);
  for (const child of part.children) yield* everything(child);
}

/** The root of the tree that a part is in: of the page, a shadow root or a fragment. */
export function rootOf(part: Part): Part {
  let root = part;
  while (root.parent && root.tag !== '#root') root = root.parent;
  return root;
}

/** Whether a part is at or in another, be it in its shadow. */
export function isIn(part: Part, other: Part): boolean {
  for (let at: Part | undefined = part; at; at = at.parent) {
    if (at === other) return true;
  }
  return false;
}

export class Page {
  readonly html: Part;
  /** The element that everything of a run is in. It is hidden, because layout takes most of the time. */
  readonly place: Part;
  /** A place outside of the page. */
  readonly fragment: Part;
  /** The language chosen for the page; if there is none to begin with, none is ever chosen. */
  choice: string | undefined;
  #count = 0;

  constructor(choice?: string) {
    this.choice = choice;
    this.html = this.#part('html', document.documentElement);
    // That of the tests has a direction, which no page of the model has unless something gives it one.
    document.body.removeAttribute('dir');
    document.documentElement.removeAttribute('dir');
    this.fragment = this.#part('#fragment', document.createDocumentFragment());
    this.place = this.create('div');
    (this.place.node as HTMLElement).hidden = true;
    document.body.append(this.place.node);
    this.#link(this.place, this.html, 0);
  }

  create(tag: string, attributes: Record<string, string> = {}): Part {
    const part = this.#part(tag, document.createElement(tag));
    this.set(part, 'id', part.key);
    for (const [name, value] of Object.entries(attributes)) this.set(part, name, value);
    return part;
  }

  set({ node, attributes }: Part, name: string, value: string | null): void {
    if (value === null) {
      attributes.delete(name);
      (node as Element).removeAttribute(name);
    } else {
      attributes.set(name, value);
      (node as Element).setAttribute(name, value);
    }
  }

  /** Gives an element a shadow root. */
  attach(host: Part): Part {
    host.root = this.#part('#root', (host.node as Element).attachShadow({ mode: 'open' }));
    host.root.parent = host;
    return host.root;
  }

  /** Puts a part, which may be elsewhere now, before the child of a part at an index, or at its end. */
  put(part: Part, parent: Part, index = Infinity): void {
    this.#unlink(part);
    const next = parent.children[index];
    parent.node.insertBefore(part.node, next?.node ?? null);
    this.#link(part, parent, next ? index : parent.children.length);
  }

  remove(part: Part): void {
    this.#unlink(part);
    (part.node as Element).remove();
  }

  close(): void {
    this.remove(this.place);
    document.documentElement.removeAttribute('lang');
    document.documentElement.removeAttribute('dir');
  }

  #part(tag: string, node: Node): Part {
    const key = `${tag.replace(/iclei-|[#]/g, '')}-${(this.#count += 1)}`;
    return { key, tag, node, attributes: new Map(), children: [] };
  }

  #link(part: Part, parent: Part, index: number): void {
    part.parent = parent;
    parent.children.splice(index, 0, part);
  }

  #unlink(part: Part): void {
    const siblings = part.parent?.children ?? [];
    const index = siblings.indexOf(part);
    if (index >= 0) siblings.splice(index, 1);
    part.parent = undefined;
  }
}

/** The page as an outline, for messages. */
export function outline(part: Part, indent = ''): string {
  const attributes = [...part.attributes]
    .filter(([name]) => name !== 'id')
    .map(([name, value]) => ` ${name}="${value}"`)
    .join('');
  const choice = part.choice ? ` (chosen: ${part.choice})` : '';
  const inside = [...(part.root ? [part.root] : []), ...part.children];
  return [
    `${indent}${part.key}${attributes}${choice}`,
    ...inside.map((child) => outline(child, `${indent}  `)),
  ].join('\n');
}
