import type { Meta, StoryObj } from '@storybook/web-components-vite';
import { element, pageWith } from '../.storybook/element.js';

const meta = { title: 'Elements/Hero', ...element('iclei-hero') } satisfies Meta;

export default meta;

type Story = StoryObj;

/** What every control below changes, with the HTML to paste for it. */
export const Playground: Story = {};

/** On a page that starts with it, the statement is the page's first heading. It looks the same. */
export const FirstHeading: Story = {
  name: 'First heading',
  args: { 'heading-level': 1 },
};

/** The city's own words in the place of the statement and below it, and a link of its own. */
export const OwnWords: Story = {
  name: 'Own words',
  args: {
    'slot-heading': 'Lindenau builds for 2050',
    'slot-introduction': 'Half of our roofs will carry solar panels.',
    'slot-actions': '<a href="#climate">Our climate plan</a>',
  },
};

/** A picture of the city with its caption, in the place of the skyline. */
export const OwnPicture: Story = {
  name: 'Own picture',
  args: {
    'slot-media': `<figure>
  <img src="market-hall.svg" alt="The market hall with solar panels on its roof" style="inline-size: 100%">
  <figcaption>The market hall, open again since November</figcaption>
</figure>`,
  },
};

/** In a column the skyline goes below the statement, however wide the window is. */
export const NarrowColumn: Story = {
  name: 'Narrow column',
  ...pageWith(`<div style="inline-size: 300px">
  <iclei-hero></iclei-hero>
</div>`),
};
