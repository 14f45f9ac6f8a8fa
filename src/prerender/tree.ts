import { html as spec, type DefaultTreeAdapterTypes } from 'parse5';
import { isMarked, type Attribute, type Tag, type Text } from './tag.js';

type ParentNode = DefaultTreeAdapterTypes.ParentNode;

interface Visit {
  readonly node: DefaultTreeAdapterTypes.Node;
  readonly parent: Mutable | undefined;
  /** Whether a browser shows it: the content of a `<template>` is inert, unless it is a shadow root. */
  readonly isLive: boolean;
  /** Whether it is a child of `parent`, not in its shadow root. */
  readonly isChild: boolean;
}

type Mutable = Omit<Tag, 'children'> & { readonly children: (Tag | Text)[] };

/** All elements of a page, in its order. Not recursive, so that a deeply nested page cannot overflow the stack. */
export function* tagsOf(
  document: ParentNode,
): Generator<{ tag: Tag; isLive: boolean; isElement: boolean }> {
  const pending: Visit[] = [];
  const visit = (parent: ParentNode, rest: Omit<Visit, 'node'>) => {
    for (const node of [...parent.childNodes].reverse()) {
      pending.push({ node, ...rest });
    }
  };
  visit(document, { parent: undefined, isLive: true, isChild: true });
  for (let next = pending.pop(); next; next = pending.pop()) {
    const { node, parent, isLive, isChild } = next;
    const place = node.sourceCodeLocation;
    if ('value' in node && place) {
      const range = { start: place.startOffset, end: place.endOffset };
      parent?.children.push({ ...range, text: node.value });
    }
    if (!('tagName' in node)) {
      continue;
    }
    const tag = tagOf(node, parent);
    if (isChild) {
      parent?.children.push(tag);
    }
    yield { tag, isLive, isElement: node.namespaceURI === spec.NS.HTML };
    if ('content' in node) {
      // The content of a declarative shadow root counts, except that of one of ours. It inherits the
      // language of its host.
      const isShown = isLive && tag.attributes.has('shadowrootmode');
      if (!isMarked(tag)) {
        visit(node.content, { parent, isLive: isShown, isChild: false });
      }
    } else {
      visit(node, { parent: tag, isLive, isChild: true });
    }
  }
}

function tagOf(
  { tagName, attrs, sourceCodeLocation: place }: DefaultTreeAdapterTypes.Element,
  parent: Tag | undefined,
): Mutable {
  const attributes = new Map<string, Attribute>();
  for (const { name, value } of attrs) {
    const range = place?.attrs?.[name];
    attributes.set(name, { start: range?.startOffset ?? 0, end: range?.endOffset ?? 0, value });
  }
  const start = place?.startOffset ?? 0;
  return {
    name: tagName,
    start,
    end: place?.endOffset ?? start,
    opening: { start, end: place?.startTag?.endOffset ?? place?.endOffset ?? start },
    isClosed: place?.endTag !== undefined,
    attributes,
    parent,
    children: [],
  };
}
