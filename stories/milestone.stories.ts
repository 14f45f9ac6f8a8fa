import type { Meta, StoryObj } from '@storybook/web-components-vite';
import { element } from '../.storybook/element.js';

const meta = {
  title: 'Elements/Milestone',
  ...element('iclei-milestone', 'iclei-timeline'),
  args: { year: '1998', 'slot-default': 'Lindenau joins ICLEI.' },
} satisfies Meta;

export default meta;

type Story = StoryObj;

/** In a timeline, a milestone appears at its year. */
export const Playground: Story = {};

/** The text stays in your page, with its language and markup. */
export const WithLink: Story = {
  name: 'With link',
  args: { 'slot-default': 'Lindenau joins <a href="https://iclei.org/">ICLEI</a>.' },
};

/** A milestone without a year is at the end. */
export const WithoutYear: Story = {
  name: 'Without year',
  args: { year: '', 'slot-default': 'Lindenau is climate neutral.' },
};
