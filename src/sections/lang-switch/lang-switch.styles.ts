import { css } from 'lit';

export const styles = css`
  /* The height of a line of choices, until the catalogue has loaded. Tokens are not defined outside .frame. */
  :host > slot:only-child {
    display: block;
    min-block-size: 2.4em;
  }

  /* Aligned with the text of the page. */
  .frame {
    container-type: normal;
    direction: inherit;
  }

  .base {
    inline-size: fit-content;
    max-inline-size: 100%;
    background: none;
  }

  ul,
  nav > slot {
    display: flex;
    flex-wrap: wrap;
  }

  nav > slot {
    gap: 0 var(--_space-m);
  }

  nav ::slotted(a) {
    padding-block: var(--_space-xs);
  }

  /* Hides the line before the first choice of each row. */
  ul {
    overflow: clip;
  }

  /* With a negative margin, Chromium moves the last choice to the next row and back while the page's HTML arrives. */
  li {
    position: relative;
    inset-inline-start: calc(-1 * var(--_line-thin));
    border-inline-start: var(--_line-thin) solid var(--_color-line);
  }

  button {
    all: unset;
    box-sizing: border-box;
    min-block-size: var(--_size-target);
    min-inline-size: calc(0.7125 * var(--_size-target));
    padding-inline: var(--_space-xs);
    font-size: var(--_size-small);
    font-weight: var(--_font-weight-heading);
    text-align: center;
    color: var(--_color-ink-soft);
    cursor: pointer;
  }

  button:hover {
    color: var(--_color-accent);
  }

  button[aria-current='true'] {
    color: var(--_color-ink);
    box-shadow: inset 0 calc(-1 * var(--_line-thick)) var(--_color-accent);
  }

  button:focus-visible {
    outline-offset: calc(-1 * var(--_line-thick));
    background: var(--_color-paper);
    color: var(--_color-ink);
  }

  @media (forced-colors: active) {
    button[aria-current='true'] {
      text-decoration: underline var(--_line-thick);
      text-underline-offset: var(--_space-xs);
    }
  }
`;
