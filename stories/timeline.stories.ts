import type { Meta, StoryObj } from '@storybook/web-components-vite';
import { element, pageWith } from '../.storybook/element.js';

const meta = { title: 'Elements/Timeline', ...element('iclei-timeline') } satisfies Meta;

export default meta;

type Story = StoryObj;

/** What every control below changes, with the HTML to paste for it. */
export const Playground: Story = {};

/** The city's own events among ICLEI's, each at its year, with a mark of its own and the city's name. */
export const OwnMilestones: Story = {
  name: 'Own milestones',
  args: {
    name: 'Lindenau',
    'slot-default': `<iclei-milestone year="1998">Lindenau joins ICLEI.</iclei-milestone>
<iclei-milestone year="2026">The <a href="#market">market hall</a> opens again, under solar panels.</iclei-milestone>`,
  },
};

/** From today back to the beginning. */
export const NewestFirst: Story = {
  name: 'Newest first',
  args: {
    order: 'newest-first',
    'slot-default': '<iclei-milestone year="1998">Lindenau joins ICLEI.</iclei-milestone>',
  },
};

/** The city's own heading and introduction. */
export const OwnWords: Story = {
  name: 'Own words',
  args: {
    'slot-heading': 'How it came about',
    'slot-introduction': 'One city has an idea, and two hundred come along.',
    'slot-actions': '<a href="#history">The history of Lindenau</a>',
  },
};

/** In a column the years stand above their events. */
export const NarrowColumn: Story = {
  name: 'Narrow column',
  ...pageWith(`<div style="inline-size: 300px">
  <iclei-timeline></iclei-timeline>
</div>`),
};
