import type { Meta, StoryObj } from '@storybook/web-components-vite';
import { expect, waitFor } from 'storybook/test';
import { element, pageWith } from '../.storybook/element.js';

const meta = { title: 'Elements/Language switch', ...element('iclei-lang-switch') } satisfies Meta;

export default meta;

type Story = StoryObj;

/** Change a control below to change this section and the HTML to paste. */
export const Playground: Story = {};

/** Each language by its own name. */
export const Names: Story = { args: { names: true } };

/** The page's own links to its other languages. They work without JavaScript. */
export const OwnLinks: Story = {
  name: 'Own links',
  args: {
    'slot-default': `<a hreflang="en" href="/">English</a>
<a hreflang="fr" href="/fr/">Français</a>
<a hreflang="ko" href="/ko/">한국어</a>`,
  },
};

/** A switch for one part of the page: the section below the line does not change. */
export const ForOnePart: Story = {
  name: 'For one part',
  ...pageWith(`<iclei-lang-switch for="history"></iclei-lang-switch>
<div id="history">
  <iclei-timeline></iclei-timeline>
</div>
<hr>
<iclei-about></iclei-about>`),
  play: async ({ canvasElement }) => {
    const inside = <Name extends 'iclei-lang-switch' | 'iclei-timeline' | 'iclei-about'>(
      name: Name,
      selector: string,
    ) => canvasElement.querySelector(name)?.shadowRoot?.querySelector<HTMLElement>(selector);
    inside('iclei-lang-switch', '[lang=ko]')?.click();
    await waitFor(() => expect(inside('iclei-timeline', '[part=base]')?.lang).toBe('ko'), {
      timeout: 30_000,
    });
    await expect(inside('iclei-about', '[part=base]')?.lang).not.toBe('ko');
  },
};
