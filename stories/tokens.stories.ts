import type { Meta, StoryObj } from '@storybook/web-components-vite';
import { html } from 'lit';
import { contrasts, tokens, type Token } from 'virtual:tokens';
import './tokens.css';

const meta = {
  title: 'Tokens',
  tags: ['!autodocs'],
  parameters: { docs: { codePanel: false }, controls: { disable: true } },
} satisfies Meta;

export default meta;

type Story = StoryObj;

const group = (...names: string[]) =>
  tokens.filter(({ name }) => names.includes(name.split('-')[0] ?? ''));

const property = ({ name }: Token) => `--iclei-${name}`;

/** What the page has set, and else the default, which may be another token. */
const used = (token: Token): string => {
  const source = tokens.find((other) => token.value === `var(${property(other)})`);
  return `var(${property(token)}, ${source ? used(source) : token.value})`;
};

const entry = (token: Token, sample: unknown) => html`<li>
  ${sample}
  <div>
    <code>${property(token)}</code>
    <small><code>${token.value}</code></small>
    <p>${token.description}</p>
  </div>
</li>`;

const list = (found: readonly Token[], sample: (token: Token) => unknown) =>
  html`<ul class="tokens">
    ${found.map((token) => entry(token, sample(token)))}
  </ul>`;

/** Each colour in light and in dark. A theme in the toolbar changes them. */
export const Colours: Story = {
  render: () =>
    list(
      group('color'),
      (token) => html`<div class="swatches" aria-hidden="true">
        <div class="light" style="background: ${used(token)}"></div>
        <div class="dark" style="background: ${used(token)}"></div>
      </div>`,
    ),
};

const level = (ratio: number) => (ratio >= 7 ? 'AAA' : ratio >= 4.5 ? 'AA' : 'fails');

const cell = (text: string, ground: string, ratio: number, scheme: 'light' | 'dark') => {
  const value = (name: string) => tokens.find((token) => token.name === `color-${name}`)?.value;
  return html`<td>
    <span
      class="sample ${scheme}"
      style="color: ${value(text)}; background: ${value(ground)}"
      >${ratio.toFixed(1)}:1 ${level(ratio)}</span
    >
  </td>`;
};

/**
 * How well each colour of text can be read on each ground that it stands on, by default, with the
 * level of WCAG 2.2 that it reaches. A test holds the colours to what they need.
 */
export const Contrast: Story = {
  render: () =>
    html`<table class="contrast">
      <thead>
        <tr>
          <th scope="col">Text</th>
          <th scope="col">Ground</th>
          <th scope="col">Needs</th>
          <th scope="col">Light</th>
          <th scope="col">Dark</th>
        </tr>
      </thead>
      <tbody>
        ${contrasts.map(
          ({ text, ground, least, light, dark }) => html`<tr>
            <th scope="row">${text}</th>
            <td>${ground}</td>
            <td>${least}:1</td>
            ${cell(text, ground, light, 'light')} ${cell(text, ground, dark, 'dark')}
          </tr>`,
        )}
      </tbody>
    </table>`,
};

const sizes = ['small', 'lede', 'subheading', 'heading', 'display', 'figure'];

/** Sizes of type, which grow with the width of the section: choose another one in the toolbar. */
export const Type: Story = {
  render: () =>
    html`<div class="scale">
      ${list(
        group('size').filter(({ name }) => sizes.includes(name.slice('size-'.length))),
        (token) => html`<div class="line" style="font-size: ${used(token)}">Two-thirds</div>`,
      )}
      ${list(group('font', 'leading', 'tracking'), (token) => {
        const [kind = ''] = token.name.split('-');
        const names: Record<string, string> = {
          'font-family': 'font-family',
          'font-family-heading': 'font-family',
          'font-weight-heading': 'font-weight',
          leading: 'line-height',
          tracking: 'letter-spacing',
        };
        const name = names[token.name] ?? names[kind] ?? '';
        return html`<div class="paragraph" style="${name}: ${used(token)}">
          Local governments for sustainability, in two lines
        </div>`;
      })}
    </div>`,
};

/** Spaces and other lengths, in em of the page's text. Fluid ones grow with the section's width. */
export const Space: Story = {
  render: () =>
    html`<div class="scale">
      ${list(
        [
          ...group('space'),
          ...group('size').filter(({ name }) => !sizes.includes(name.slice('size-'.length))),
        ],
        (token) => html`<div class="bar" style="inline-size: ${used(token)}"></div>`,
      )}
    </div>`,
};

/** Lines, corners and the one thing that moves. */
export const LinesCornersMotion: Story = {
  name: 'Lines, corners, motion',
  render: () => html`
    ${list(
      group('line'),
      (token) => html`<div class="rule" style="border-block-start-width: ${used(token)}"></div>`,
    )}
    ${list(
      group('radius'),
      (token) => html`<div class="corner" style="border-radius: ${used(token)}"></div>`,
    )}
    ${list(
      group('motion'),
      (token) => html`<div class="moving" style="animation-duration: ${used(token)}"></div>`,
    )}
  `,
};
