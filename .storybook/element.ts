import type { Meta } from '@storybook/web-components-vite';
import { html } from 'lit';
import { action } from 'storybook/actions';
import { controlsOf } from './controls.js';
import { describe, type Description } from './manifest.js';
import { markup, propertiesOf, stylesOf, tagOf, type Args } from './markup.js';
import { pasted } from './pasted.js';

/** Shows what an element fires in the panel of actions. */
const logging = (element: Description) => (event: Event) => {
  if (element.events?.some(({ name }) => name === event.type)) {
    action(event.type)((event as CustomEvent).detail);
  }
};

/**
 * What the page of an element needs: its description, a control for all that it takes, and the
 * HTML to paste for what the controls say.
 *
 * @param parent the tag of the element that it is a child of, if it never stands alone.
 */
export function element(tagName: string, parent?: string) {
  const described = describe(tagName);
  const log = logging(described);
  return {
    argTypes: controlsOf(described),
    render: (args: Args) => html`<div @iclei-lang-change=${log}>
      ${pasted({
        html: tagOf(described, args, parent),
        styles: stylesOf(described, args),
        properties: { tagName, values: propertiesOf(described, args) },
      })}
    </div>`,
    parameters: {
      docs: {
        description: { component: described.description },
        source: {
          transform: (_: string, { args }: { args: Args }) => markup(described, args, parent),
        },
      },
    },
  } satisfies Partial<Meta>;
}

/** What a story needs that shows a piece of a page, which no control changes. */
export const pageWith = (text: string, { docs, ...parameters }: Record<string, unknown> = {}) => ({
  render: () => html`${pasted({ html: text })}`,
  parameters: {
    ...parameters,
    controls: { disable: true },
    docs: { ...(docs as object), source: { transform: () => text } },
  },
});
