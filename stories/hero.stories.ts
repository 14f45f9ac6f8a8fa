import type { Meta, StoryObj } from '@storybook/web-components-vite';
import { element, pageWith } from '../.storybook/element.js';

const meta = { title: 'Elements/Hero', ...element('iclei-hero') } satisfies Meta;

export default meta;

type Story = StoryObj;

/** Change a control below to change this section and the HTML to paste. */
export const Playground: Story = {};

/** If your page starts with Hero, make the statement the page's first heading. The look does not change. */
export const FirstHeading: Story = {
  name: 'First heading',
  args: { 'heading-level': 1 },
};

/** The city replaces the statement, adds a paragraph below it, and adds a link. */
export const OwnWords: Story = {
  name: 'Own words',
  args: {
    'slot-heading': 'Lindenau builds for 2050',
    'slot-introduction': 'Half of our roofs will carry solar panels.',
    'slot-actions': '<a href="#climate">Our climate plan</a>',
  },
};

/** A picture of the city with a caption replaces the skyline. */
export const OwnPicture: Story = {
  name: 'Own picture',
  args: {
    'slot-media': `<figure>
  <img src="market-hall.svg" alt="The market hall with solar panels on its roof" style="inline-size: 100%">
  <figcaption>The market hall, which reopened in November</figcaption>
</figure>`,
  },
};

/** In a narrow column the skyline is below the statement, however wide the window is. */
export const NarrowColumn: Story = {
  name: 'Narrow column',
  ...pageWith(`<div style="inline-size: 300px">
  <iclei-hero></iclei-hero>
</div>`),
};
