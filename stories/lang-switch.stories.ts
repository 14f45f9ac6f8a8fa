import type { Meta, StoryObj } from '@storybook/web-components-vite';
import { expect, waitFor } from 'storybook/test';
import { element, pageWith } from '../.storybook/element.js';

const meta = { title: 'Elements/Language switch', ...element('iclei-lang-switch') } satisfies Meta;

export default meta;

type Story = StoryObj;

/** What every control below changes, with the HTML to paste for it. */
export const Playground: Story = {};

/** The languages by their own names. */
export const Names: Story = { args: { names: true } };

/** The page's own links to its other languages, which work where scripts do not run. */
export const OwnLinks: Story = {
  name: 'Own links',
  args: {
    'slot-default': `<a hreflang="en" href="/">English</a>
<a hreflang="fr" href="/fr/">Français</a>
<a hreflang="ko" href="/ko/">한국어</a>`,
  },
};

/** A switch for one part of the page: the section below the line stays as it is. */
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
