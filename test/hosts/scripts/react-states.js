import { createElement, useEffect } from 'react';
import { flushSync } from 'react-dom';
import { createRoot, hydrateRoot } from 'react-dom/client';
import { appOf } from './states-in-react.js';

let root;

const App = ({ nodes, whenReady }) => {
  useEffect(() => whenReady?.());
  return createElement(appOf, { nodes });
};

/** Shows a state by React alone. */
export const show = (place, nodes) => {
  root = createRoot(place);
  update(nodes);
};

/** Takes over what the server has written of a state. */
export const hydrate = (place, nodes) =>
  new Promise((whenReady) => {
    root = hydrateRoot(place, createElement(App, { nodes, whenReady }));
  });

/** Brings what is shown to another state. */
export const update = (nodes) => {
  flushSync(() => root.render(createElement(App, { nodes })));
};
