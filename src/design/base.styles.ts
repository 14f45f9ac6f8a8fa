import { css } from 'lit';
import { tokens } from './tokens.styles.js';

/** The styles of every section's frame and of the text in it. */
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
   * WebKit, the only engine with -webkit-line-align, hides the content of an element with
   * content-visibility for good when a slot is added to or removed from its shadow root.
   */
  @supports (-webkit-line-align: none) {
    :host {
      content-visibility: visible !important;
    }
  }

  /*
   * Keeps the content below the first section out of view until its catalogue has loaded, so that it
   * does not jump.
   */
  slot.first {
    display: block;
    min-block-size: 100vh;
  }

  /*
   * Nothing is inherited from the page except the properties below. The frame has no lang attribute:
   * in Chromium, all: initial cancels the effect of lang on glyphs and line breaks.
   */
  .frame {
    all: initial;
    display: block;
    container-type: inline-size;
    /* Leaves room for a word if a page shrinks the section to fit its content. */
    contain-intrinsic-inline-size: 15em;
    font-family: var(--iclei-font-family, inherit);
    font-size: var(--iclei-font-size, inherit);
    color-scheme: var(--iclei-color-scheme, inherit);
    visibility: inherit;
    pointer-events: inherit;
  }

  .base {
    line-height: calc(var(--_leading-body) + var(--_air, 0));
    color: var(--_color-ink);
    background: var(--_color-paper);
    overflow-wrap: anywhere;
    text-wrap: pretty;
  }

  /*
   * Square characters need more space between lines and no negative letter spacing, and large text can
   * be a little smaller.
   */
  .base:lang(ko),
  .base:lang(ja),
  .base:lang(zh) {
    --_air: 0.2;
    --_tight: 0;
  }

  /* A font made for the language of the page may have other forms of these characters. */
  .other-language .base:lang(ja) {
    font-family: var(--iclei-font-family, var(--_font-family-ja));
  }

  .other-language .base:lang(zh) {
    font-family: var(--iclei-font-family, var(--_font-family-zh-hans));
  }

  .base:lang(ko) {
    word-break: keep-all;
  }

  .base:lang(ja) {
    word-break: auto-phrase;
    line-break: strict;
  }

  .content {
    max-inline-size: var(--_size-width);
    margin-inline: auto;
    padding: var(--_space-block) var(--_space-inline);
  }

  :where(.base *) {
    margin: 0;
    padding: 0;
    list-style: none;
  }

  p,
  .own,
  .impacts li {
    max-inline-size: var(--_size-measure);
  }

  /* In a narrow column, unbroken phrases would leave half of each line empty, and unbroken words large gaps. */
  @container (width < 21em) {
    :is(p:not(.lede), .own, .impacts li):lang(ja) {
      word-break: normal;
    }

    p,
    .own {
      hyphens: auto;
      hyphenate-limit-chars: 9 4 4;
    }
  }

  [part~='heading'],
  [part~='subheading'],
  [part~='value'],
  [part~='year'] {
    font-family: var(--iclei-font-family-heading, inherit);
    font-weight: var(--_font-weight-heading);
    letter-spacing: calc(var(--_tracking-display) * var(--_tight, 1));
  }

  [part~='heading'] {
    font-size: var(--_size-heading);
    line-height: calc(var(--_leading-heading) + var(--_air, 0) * 0.75);
    letter-spacing: calc(var(--_tracking-heading) * var(--_tight, 1));
    text-wrap: balance;
  }

  [part~='subheading'] {
    font-size: var(--_size-subheading);
    line-height: calc(var(--_leading-heading) + 0.15);
    letter-spacing: calc(var(--_tracking-heading) * var(--_tight, 1) / 2);
    text-wrap: balance;
  }

  /* In other browsers, Japanese headings and labels break at the translator's zero-width spaces. */
  @supports not (word-break: auto-phrase) {
    :is([part~='heading'], [part~='subheading'], dt):lang(ja) {
      word-break: keep-all;
    }

    ::slotted([slot='heading']:lang(ja)) {
      word-break: normal;
    }
  }

  .lede {
    font-size: var(--_size-lede);
    line-height: calc(var(--_leading-body) + var(--_air, 0) - 0.15);
    text-wrap: balance;
  }

  .base ::slotted([slot='actions']) {
    display: inline-block;
    margin-block-start: var(--_space-l);
    margin-inline-end: var(--_space-m);
  }

  .own a,
  .base ::slotted(a) {
    color: var(--_color-accent);
  }

  /* Slotted text keeps the direction of the page. */
  .rtl ::slotted(:not([dir])) {
    direction: rtl;
  }

  .own > p + p {
    margin-block-start: var(--_space-xs);
  }

  .own img {
    display: block;
    max-inline-size: 100%;
    max-block-size: var(--_size-picture);
    margin-block: var(--_space-xs);
    border-radius: var(--_line-medium);
    block-size: auto;
  }

  .name {
    display: block;
    color: var(--_color-own);
    font-weight: var(--_font-weight-heading);
  }

  strong {
    font-weight: 700;
  }

  /* With display: contents, WebKit omits the text if a page makes the section inline (all: unset). */
  [part] > [name='heading'],
  [part] > [name='introduction'] {
    display: inline;
  }

  svg {
    display: block;
  }

  /* A dark and a light ring, one of which contrasts with any background. */
  :focus-visible {
    outline: var(--_line-thick) solid var(--_color-ink);
    outline-offset: var(--_line-thick);
    border-radius: var(--_line-medium);
    box-shadow: 0 0 0 var(--_line-thick) var(--_color-paper);
  }

  /* In print, and if the visitor prefers more contrast, all text and lines have the full contrast. */
  @media print, (prefers-contrast: more) {
    .base {
      --_color-ink-soft: var(--_color-ink);
      --_color-line: var(--_color-ink);
      --_color-accent-line: var(--_color-ink);
    }
  }

  /* Prints dark text without backgrounds, no entry across two pages, and the addresses of links. */
  @media print {
    .frame {
      color-scheme: light;
    }

    .content {
      padding-block: var(--_space-l);
    }

    .base {
      background: none !important;
      color: CanvasText !important;
    }

    strong {
      color: inherit !important;
    }

    li,
    .figure {
      break-inside: avoid;
    }

    [part~='heading'],
    [part~='subheading'] {
      break-after: avoid;
    }

    a[href]::after,
    .base ::slotted(a[href])::after {
      content: ' (' attr(href) ')' !important;
    }
  }
`;
