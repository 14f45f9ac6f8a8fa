import type { Meta, StoryObj } from '@storybook/web-components-vite';
import { expect } from 'storybook/test';
import { pageWith } from '../.storybook/element.js';
import { registerLocale } from '../.storybook/languages.js';

const meta = { title: 'Edge cases', tags: ['!autodocs'] } satisfies Meta;

export default meta;

type Story = StoryObj;

const all = `<iclei-lang-switch></iclei-lang-switch>
<iclei-hero></iclei-hero>
<iclei-about></iclei-about>
<iclei-pillars></iclei-pillars>
<iclei-timeline></iclei-timeline>
<iclei-impact-list></iclei-impact-list>`;

const indented = (html: string) => html.replaceAll(/^/gm, '  ');

const sectionsIn = (canvas: HTMLElement) =>
  [...canvas.querySelectorAll('*')].filter(({ localName }) =>
    /^iclei-(?!milestone|impact$)/.test(localName),
  );

registerLocale('eo', () => Promise.reject(new Error('This story makes its catalogue fail.')));

/** Checks that no part of a section extends beyond it. */
const expectNoOverflow = async ({ canvasElement }: { canvasElement: HTMLElement }) => {
  for (const section of sectionsIn(canvasElement)) {
    const { left, right } = section.getBoundingClientRect();
    for (const part of section.shadowRoot?.querySelectorAll('[part]') ?? []) {
      const box = part.getBoundingClientRect();
      await expect(box.left, `${section.localName}, ${part.localName}`).toBeGreaterThan(left - 1);
      await expect(box.right, `${section.localName}, ${part.localName}`).toBeLessThan(right + 1);
    }
  }
};

/** A column of 240 pixels, like the sidebar of an old site. */
export const Narrow: Story = {
  ...pageWith(`<div style="inline-size: 240px">\n${indented(all)}\n</div>`),
  play: expectNoOverflow,
};

/** Words longer than a line break inside the word, and nothing extends beyond its section. */
export const LongWords: Story = {
  name: 'Long words',
  ...pageWith(`<div style="inline-size: 320px">
  <iclei-about>
    <span slot="heading" lang="de">Nachhaltigkeitsberichterstattungspflichten</span>
    <p slot="introduction" lang="nl">Meervoudigepersoonlijkheidsstoornissen en arbeidsongeschiktheidsverzekeringen.</p>
  </iclei-about>
  <iclei-timeline>
    <span slot="heading" lang="cy">Llanfairpwllgwyngyllgogerychwyrndrobwllllantysiliogogogoch</span>
    <iclei-milestone year="1998" lang="fi">Lentokonesuihkuturbiinimoottoriapumekaanikkoaliupseerioppilas.</iclei-milestone>
  </iclei-timeline>
  <iclei-impact-list>
    <iclei-impact value="1.000.000.000.000" lang="de">Straßenbahnhaltestellenüberdachungssolaranlagen.</iclei-impact>
  </iclei-impact-list>
</div>`),
  play: expectNoOverflow,
};

/**
 * A page in a language for which there is no translation. The sections show English and mark it as
 * English: the `lang` inside them is `en`, so that a screen reader does not read it as German.
 */
export const NoTranslation: Story = {
  name: 'No translation',
  ...pageWith(`<div lang="de">
  <iclei-about></iclei-about>
</div>`),
  play: async ({ canvasElement }) => {
    for (const section of sectionsIn(canvasElement)) {
      await expect(section.shadowRoot?.querySelector('[part=base]')).toHaveAttribute('lang', 'en');
    }
  },
};

/**
 * A language whose catalogue cannot be fetched, because the connection failed or a firewall blocks
 * it. The section shows English and names the language in the console. It tries again when the page
 * is back online, or when the language is next chosen. Here, Esperanto is that language.
 */
export const FailedCatalogue: Story = {
  name: 'Failed catalogue',
  ...pageWith(
    `<div lang="eo">
  <iclei-about></iclei-about>
</div>`,
    { expectedLanguage: 'en' },
  ),
};

/**
 * A page whose styles override everything with `!important`. None of them apply to the sections,
 * except font and size. The root element also has `font-size: 62.5%`, as on many old sites, so that
 * lengths in `rem` differ from the default.
 */
export const HostileHost: Story = {
  name: 'Hostile host',
  ...pageWith(
    `<style>
  .hostile * {
    all: unset !important;
    letter-spacing: 0.5em !important;
    text-transform: uppercase !important;
    text-align: center !important;
    line-height: 1 !important;
    word-spacing: 1em !important;
  }
</style>
<div class="hostile">
${indented(all)}
</div>`,
  ),
  beforeEach: ({ viewMode }) => {
    // Not on the docs page, whose own text would shrink.
    if (viewMode !== 'story') return undefined;
    document.documentElement.style.fontSize = '62.5%';
    return () => {
      document.documentElement.style.fontSize = '';
    };
  },
  play: async ({ canvasElement }) => {
    const heading = canvasElement
      .querySelector('iclei-about')
      ?.shadowRoot?.querySelector('[part=heading]');
    await expect(heading).toBeTruthy();
    const style = getComputedStyle(heading as Element);
    await expect(style.textTransform).toBe('none');
    await expect(style.textAlign).toBe('start');
    // A heading has its own letter spacing: negative, or none in Japanese.
    await expect(style.letterSpacing).toMatch(/^(-|0px|normal)/);
    await expect(style.wordSpacing).toBe('0px');
  },
};
