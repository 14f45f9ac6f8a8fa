import type { Meta, StoryObj } from '@storybook/web-components-vite';
import { element } from '../.storybook/element.js';

const meta = {
  title: 'Elements/Milestone',
  ...element('iclei-milestone', 'iclei-timeline'),
  args: { year: '1998', 'slot-default': 'Lindenau joins ICLEI.' },
} satisfies Meta;

export default meta;

type Story = StoryObj;

/** It stands in a timeline, wherever its year belongs. */
export const Playground: Story = {};

/** Its text stays in the page, in the page's language and with the page's markup. */
export const WithLink: Story = {
  name: 'With link',
  args: { 'slot-default': 'Lindenau joins <a href="https://iclei.org/">ICLEI</a>.' },
};

/** Without a year it stands at the end. */
export const WithoutYear: Story = {
  name: 'Without year',
  args: { year: '', 'slot-default': 'Lindenau is climate neutral.' },
};
