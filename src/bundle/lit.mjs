/** What of Lit is left out of the bundle, and what of it can have any name there. */

/** What Lit asks the page for, and the answer that is always the same where our elements run. */
const answers = [
  // A page's polyfills and hydration are meant for its own Lit.
  [/\b\w+\.\w+(Polyfill|Hydrate)Support\b/g, '(void 0)'],
  // Every browser of ours shares style sheets between shadow roots.
  [/\b\w+\.ShadowRoot&&.*?CSSStyleSheet\.prototype\b/g, 'true'],
  // The types say before what these errors would say then.
  [/\bError\("(CSSResult is|Value passed to)[^;}]+\)/g, 'Error()'],
];

/** Answers Lit's questions in advance, so that what is never run is left out of the bundle. */
export const answerLit = () => ({
  name: 'answer-lit',
  transform: (code, id) =>
    /node_modules.*(css-tag|lit-html|lit-element|reactive-element)\.js$/.test(id)
      ? { code: answers.reduce((text, answer) => text.replaceAll(...answer), code), map: null }
      : null,
});

/**
 * What only Lit or we ourselves call by name, and never by a string. Nothing outside the bundle sees
 * it.
 */
export const inner = new RegExp(
  `^(_\\$.*|${[
    'languageMayHaveChanged',
    'scheduleUpdate|performUpdate|shouldUpdate|willUpdate|firstUpdated|getUpdateComplete',
    'createRenderRoot|renderOptions|shadowRootOptions|finalizeStyles|elementStyles',
    'createProperty|getPropertyDescriptor|getPropertyOptions|enableUpdating',
    'addController|removeController|hostConnected|hostDisconnected|hostUpdate|hostUpdated',
    'fromAttribute|toAttribute|hasChanged|useDefault|addInitializer|_initializers',
  ].join('|')})$`,
);
