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

const inGroups = (...names: string[]) =>
  tokens.filter(({ name }) => names.includes(name.split('-')[0] ?? ''));

const propertyOf = ({ name }: Token) => `--iclei-${name}`;

/** The page's value, or else the default, which may be another token. */
const valueOf = (token: Token): string => {
  const source = tokens.find((other) => token.value === `var(${propertyOf(other)})`);
  return `var(${propertyOf(token)}, ${source ? valueOf(source) : token.value})`;
};

const item = (token: Token, sample: unknown) => html`<li>
  ${sample}
  <div>
    <code>${propertyOf(token)}</code>
    <small><code>${token.value}</code></small>
    <p>${token.description}</p>
  </div>
</li>`;

const list = (found: readonly Token[], sample: (token: Token) => unknown) =>
  html`<ul class="tokens">
    ${found.map((token) => item(token, sample(token)))}
  </ul>`;

/** Each colour in light and in dark. Choose a theme in the toolbar to change them. */
export const Colours: Story = {
  render: () =>
    list(
      inGroups('color'),
      (token) => html`<div class="swatches" aria-hidden="true">
        <div class="light" style="background: ${valueOf(token)}"></div>
        <div class="dark" style="background: ${valueOf(token)}"></div>
      </div>`,
    ),
};

const levelOf = (ratio: number) => (ratio >= 7 ? 'AAA' : ratio >= 4.5 ? 'AA' : 'fails');

const cell = (text: string, background: string, ratio: number, scheme: 'light' | 'dark') => {
  const value = (name: string) => tokens.find((token) => token.name === `color-${name}`)?.value;
  return html`<td>
    <span
      class="sample ${scheme}"
      style="color: ${value(text)}; background: ${value(background)}"
      >${ratio.toFixed(1)}:1 ${levelOf(ratio)}</span
    >
  </td>`;
};

/**
 * The default contrast of each text colour on each background it is used on, with the level of WCAG
 * 2.2 that it meets. A test checks that each pair has the contrast it needs.
 */
export const Contrast: Story = {
  render: () =>
    html`<table class="contrast">
      <thead>
        <tr>
          <th scope="col">Text</th>
          <th scope="col">Background</th>
          <th scope="col">Required</th>
          <th scope="col">Light</th>
          <th scope="col">Dark</th>
        </tr>
      </thead>
      <tbody>
        ${contrasts.map(
          ({ text, background, required, light, dark }) => html`<tr>
            <th scope="row">${text}</th>
            <td>${background}</td>
            <td>${required}:1</td>
            ${cell(text, background, light, 'light')} ${cell(text, background, dark, 'dark')}
          </tr>`,
        )}
      </tbody>
    </table>`,
};

const sizes = ['small', 'lede', 'subheading', 'heading', 'display', 'figure'];

/** Type sizes grow with the width of the section: choose another width in the toolbar. */
export const Type: Story = {
  render: () =>
    html`<div class="scale">
      ${list(
        inGroups('size').filter(({ name }) => sizes.includes(name.slice('size-'.length))),
        (token) => html`<div class="line" style="font-size: ${valueOf(token)}">Two-thirds</div>`,
      )}
      ${list(inGroups('font', 'leading', 'tracking'), (token) => {
        const [kind = ''] = token.name.split('-');
        const names: Record<string, string> = {
          'font-family': 'font-family',
          'font-family-heading': 'font-family',
          'font-weight-heading': 'font-weight',
          leading: 'line-height',
          tracking: 'letter-spacing',
        };
        const name = names[token.name] ?? names[kind] ?? '';
        return html`<div class="paragraph" style="${name}: ${valueOf(token)}">
          Local governments for sustainability, in two lines
        </div>`;
      })}
    </div>`,
};

/** Spaces and other lengths, in em of the page's text. Fluid lengths grow with the section's width. */
export const Space: Story = {
  render: () =>
    html`<div class="scale">
      ${list(
        [
          ...inGroups('space'),
          ...inGroups('size').filter(({ name }) => !sizes.includes(name.slice('size-'.length))),
        ],
        (token) => html`<div class="bar" style="inline-size: ${valueOf(token)}"></div>`,
      )}
    </div>`,
};

/** Lines, corners and the only thing that moves. */
export const LinesCornersMotion: Story = {
  name: 'Lines, corners, motion',
  render: () => html`
    ${list(
      inGroups('line'),
      (token) => html`<div class="rule" style="border-block-start-width: ${valueOf(token)}"></div>`,
    )}
    ${list(
      inGroups('radius'),
      (token) => html`<div class="corner" style="border-radius: ${valueOf(token)}"></div>`,
    )}
    ${list(
      inGroups('motion'),
      (token) => html`<div class="moving" style="animation-duration: ${valueOf(token)}"></div>`,
    )}
  `,
};
