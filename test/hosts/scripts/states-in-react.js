import { createElement, StrictMode } from 'react';

const elementOf = (node, index) => {
  if (typeof node === 'string') return node;
  const [tag, attributes, ...children] = node;
  return createElement(
    tag,
    { key: attributes.id ?? index, ...attributes },
    children.length > 0 ? children.map(elementOf) : undefined,
  );
};

/** A state of `pages/states.mjs` as a component of React. */
export const appOf = ({ nodes }) => createElement(StrictMode, null, nodes.map(elementOf));
