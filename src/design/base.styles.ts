import { css } from 'lit';
import { tokens } from './tokens.styles.js';

/** The frame of every section, and the text in it. */
export const base = css`
  ${tokens}

  :host {
    display: block;
    min-inline-size: 0;
  }

  :host([hidden]) {
    display: none;
  }

  /*
   * What a page sets for its own text stays out; what follows below is let in. The frame has no
   * lang of its own: in Chromium, all: initial undoes what lang means for glyphs and line breaks.
   */
  .frame {
    all: initial;
    display: block;
    container-type: inline-size;
    /* Where a page shrinks the section to its content, it still has room for a word. */
    contain-intrinsic-inline-size: 15em;
    font-family: inherit;
    font-size: inherit;
    color-scheme: inherit;
    visibility: inherit;
    pointer-events: inherit;
  }

  .base {
    line-height: var(--_leading);
    color: var(--_ink);
    background: var(--_paper);
    overflow-wrap: anywhere;
    text-wrap: pretty;
  }

  .base:lang(ko) {
    word-break: keep-all;
  }

  .base:lang(ja) {
    word-break: auto-phrase;
    line-break: strict;
  }

  .content {
    max-inline-size: var(--_width);
    margin-inline: auto;
    padding: var(--_space-block) var(--_space-inline);
  }

  h1,
  h2,
  h3,
  h4,
  h5,
  h6,
  p,
  ul,
  ol,
  dl,
  dd {
    margin: 0;
    padding: 0;
  }

  ul,
  ol {
    list-style: none;
  }

  p,
  .impacts li {
    max-inline-size: var(--_measure);
  }

  [part~='heading'] {
    font-size: var(--_size-heading);
    font-weight: var(--_weight-heading);
    line-height: var(--_leading-heading);
    letter-spacing: var(--_tracking-heading);
    text-wrap: balance;
  }

  [part~='subheading'] {
    font-size: var(--_size-subheading);
    font-weight: var(--_weight-heading);
    line-height: 1.3;
    letter-spacing: calc(var(--_tracking-heading) / 2);
    text-wrap: balance;
  }

  /* Elsewhere a Japanese heading breaks at its punctuation rather than inside a word. */
  @supports not (word-break: auto-phrase) {
    [part~='heading']:lang(ja),
    [part~='subheading']:lang(ja) {
      word-break: keep-all;
    }
  }

  .lede {
    font-size: var(--_size-lede);
    line-height: calc(var(--_leading) - 0.15);
  }

  /* Leaves no single character on the last line. */
  .lede:lang(ja),
  .lede:lang(zh) {
    text-wrap: balance;
  }

  strong {
    font-weight: 700;
  }

  svg {
    display: block;
  }

  :focus-visible {
    outline: 0.1875em solid var(--_accent);
    outline-offset: 0.1875em;
    border-radius: 0.125em;
  }
`;
