import type { Meta } from '@storybook/web-components-vite';
import { html } from 'lit';
import { action } from 'storybook/actions';
import { controlsOf } from './controls.js';
import { declarationOf, type Declaration } from './manifest.js';
import { markup, propertiesOf, stylesOf, tagOf, type Args } from './markup.js';
import { pasted } from './pasted.js';

/** Shows the events of an element in the Actions panel. */
const logEvents = (element: Declaration) => (event: Event) => {
  if (element.events?.some(({ name }) => name === event.type)) {
    action(event.type)((event as CustomEvent).detail);
  }
};

/**
 * The story configuration for an element's page: its description, its controls, and the HTML to
 * paste for the values of the controls.
 *
 * @param parent the tag of its parent element, if it is never used alone.
 */
export function element(tagName: string, parent?: string) {
  const declaration = declarationOf(tagName);
  const onEvent = logEvents(declaration);
  return {
    argTypes: controlsOf(declaration),
    render: (args: Args) => html`<div @iclei-lang-change=${onEvent}>
      ${pasted({
        html: tagOf(declaration, args, parent),
        styles: stylesOf(declaration, args),
        properties: { tagName, values: propertiesOf(declaration, args) },
      })}
    </div>`,
    parameters: {
      docs: {
        description: { component: declaration.description },
        source: {
          transform: (_: string, { args }: { args: Args }) => markup(declaration, args, parent),
        },
      },
    },
  } satisfies Partial<Meta>;
}

/** The configuration of a story that shows fixed HTML, without controls. */
export const pageWith = (text: string, { docs, ...parameters }: Record<string, unknown> = {}) => ({
  render: () => html`${pasted({ html: text })}`,
  parameters: {
    ...parameters,
    controls: { disable: true },
    docs: { ...(docs as object), source: { transform: () => text } },
  },
});
