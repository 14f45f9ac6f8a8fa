import type { Meta, StoryObj } from '@storybook/web-components-vite';
import { expect } from 'storybook/test';
import { pageWith } from '../.storybook/element.js';
import { introduce } from '../.storybook/languages.js';

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

introduce('eo', () => Promise.reject(new Error('This story lets no texts through.')));

/** Nothing in a section is wider than the section. */
const fits = async ({ canvasElement }: { canvasElement: HTMLElement }) => {
  for (const section of sectionsIn(canvasElement)) {
    const { left, right } = section.getBoundingClientRect();
    for (const piece of section.shadowRoot?.querySelectorAll('[part]') ?? []) {
      const box = piece.getBoundingClientRect();
      await expect(box.left, `${section.localName}, ${piece.localName}`).toBeGreaterThan(left - 1);
      await expect(box.right, `${section.localName}, ${piece.localName}`).toBeLessThan(right + 1);
    }
  }
};

/** A column of 240 pixels, as beside the text of an old site. */
export const Narrow: Story = {
  ...pageWith(`<div style="inline-size: 240px">\n${indented(all)}\n</div>`),
  play: fits,
};

/** Words that are longer than a line break inside, and nothing sticks out of its section. */
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
  play: fits,
};

/**
 * A page in a language that the sections do not speak. They show English and say so: the `lang` of
 * what is inside is `en`, so that a screen reader does not read it as German.
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
 * A language whose texts cannot be fetched, because the connection broke or a firewall stands in
 * the way. The section shows English, names the language in the console, and asks again when the
 * page is back online or the language is next asked for. Esperanto stands for it here.
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
 * A page whose styles shout at everything: none of it comes in, save font and size. The
 * root has 62.5 % too, as on many an old site, where nothing that is meant in `rem` is as it was.
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
    // Not on the page of documentation, which would shrink.
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
    // A heading has its own: less than none, or none in Japanese.
    await expect(style.letterSpacing).toMatch(/^(-|0px|normal)/);
    await expect(style.wordSpacing).toBe('0px');
  },
};
