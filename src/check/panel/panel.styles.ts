import { colors } from './colors.js';

const css = String.raw;

export const styles = css`
  /* Overrides styles that the page applies to all elements. */
  :host {
    all: initial !important;
    display: block !important;
    position: fixed !important;
    inset: 0 !important;
    inline-size: auto !important;
    block-size: auto !important;
    z-index: 2147483647 !important;
    pointer-events: none !important;
    color-scheme: light dark !important;
  }

  .panel,
  .highlights {
    ${colors}
    font: 1em / 1.5 system-ui, sans-serif;
    color: var(--_color-ink);
  }

  .panel {
    box-sizing: border-box;
    position: fixed;
    inset-block: 0;
    inset-inline-end: 0;
    inline-size: min(100%, 28em);
    overflow-y: auto;
    overscroll-behavior: contain;
    padding: 1.25em;
    pointer-events: auto;
    background: var(--_color-paper);
    border-inline-start: 3px solid var(--_color-accent);
    box-shadow: 0 0 2em rgb(0 0 0 / 25%);
    overflow-wrap: anywhere;
  }

  @media (width < 40em) {
    .panel {
      inset-block-start: auto;
      inline-size: 100%;
      max-block-size: 62%;
      border-inline-start: 0;
      border-block-start: 3px solid var(--_color-accent);
    }
  }

  :is(h2, h3, p, ol) {
    margin: 0;
    padding: 0;
    list-style: none;
  }

  header {
    display: flex;
    flex-wrap: wrap;
    gap: 0.5em 1em;
    align-items: start;
    justify-content: space-between;
  }

  .panel:lang(ko),
  h2:lang(ja) {
    word-break: keep-all;
  }

  h2 {
    flex: 1 1 8em;
    font-size: 1.25em;
    line-height: 1.3;
    text-wrap: balance;
  }

  .sum {
    margin-block: 0.5em 1.25em;
    color: var(--_color-ink-soft);
  }

  .sum.fine {
    padding: 0.75em 1em;
    color: var(--_color-ink);
    background: var(--_color-accent-wash);
    border-radius: 0.5em;
  }

  li {
    padding-block: 1.25em;
    border-block-start: 1px solid var(--_color-line);
  }

  h3 {
    display: flex;
    gap: 0.6em;
    align-items: baseline;
    font-size: 1em;
    font-weight: 400;
  }

  .number {
    flex: none;
    min-inline-size: 1.7em;
    font-size: 0.85em;
    font-weight: 700;
    line-height: 1.7;
    text-align: center;
    font-variant-numeric: tabular-nums;
    color: var(--_color-paper);
    background: var(--_color-accent);
    border: 1px solid transparent;
    border-radius: 1em;
  }

  code,
  textarea {
    font-family: ui-monospace, SFMono-Regular, Menlo, Consolas, monospace;
    font-size: 0.875em;
    direction: ltr;
    unicode-bidi: isolate;
  }

  h3 code {
    font-weight: 600;
  }

  mark {
    color: inherit;
    background: none;
    text-decoration: underline wavy var(--_color-accent);
    text-underline-offset: 0.25em;
  }

  li > p {
    margin-block-start: 0.6em;
  }

  label {
    display: block;
    margin-block-start: 0.9em;
    font-size: 0.875em;
    color: var(--_color-ink-soft);
  }

  textarea {
    box-sizing: border-box;
    display: block;
    inline-size: 100%;
    margin-block-start: 0.35em;
    padding: 0.6em 0.75em;
    line-height: 1.5;
    color: var(--_color-ink);
    background: var(--_color-wash);
    border: 1px solid var(--_color-line);
    border-radius: 0.4em;
    resize: none;
    overflow: hidden;
    overflow-wrap: anywhere;
  }

  .does {
    display: flex;
    flex-wrap: wrap;
    gap: 0.6em;
    margin-block-start: 0.75em;
  }

  button {
    font: inherit;
    font-size: 0.9375em;
    line-height: 1.4;
    padding: 0.3em 0.9em;
    min-block-size: 2em;
    color: var(--_color-accent);
    background: var(--_color-paper);
    border: 1px solid currentColor;
    border-radius: 0.4em;
    cursor: pointer;
  }

  button.main {
    color: var(--_color-paper);
    background: var(--_color-accent);
    border-color: var(--_color-accent);
  }

  button:hover {
    text-decoration: underline;
  }

  .panel :focus-visible,
  .panel:focus-visible {
    outline: 3px solid var(--_color-ink);
    outline-offset: 2px;
  }

  .panel:focus-visible {
    outline-width: 2px;
    outline-offset: -5px;
  }

  .hint {
    font-size: 0.875em;
  }

  .hint:empty {
    display: none;
  }

  footer {
    display: flex;
    flex-wrap: wrap;
    gap: 0.75em;
    align-items: center;
    padding-block-start: 1.25em;
    font-size: 0.875em;
    color: var(--_color-ink-soft);
    border-block-start: 1px solid var(--_color-line);
  }

  footer p {
    flex: 1 1 14em;
  }

  .highlights {
    position: fixed;
    inset: 0;
    overflow: hidden;
  }

  /* A dark and a light line, one of which contrasts with any background. */
  .highlight {
    box-sizing: border-box;
    position: absolute;
    inset-block-start: 0;
    left: 0;
    /* Makes an element without a size of its own visible. */
    min-inline-size: 2em;
    min-block-size: 2em;
    border: 2px dashed var(--_color-accent);
    border-radius: 4px;
    box-shadow: 0 0 0 2px var(--_color-paper), inset 0 0 0 2px var(--_color-paper);
  }

  .highlight.current {
    border: 4px solid var(--_color-accent);
  }

  .highlight {
    display: flex;
    flex-wrap: wrap;
    gap: 2px;
    align-content: start;
    padding: 3px;
  }

  @media (forced-colors: active) {
    .number {
      border-color: CanvasText;
    }
  }

  @media print {
    .panel,
    .highlights {
      display: none;
    }
  }
`;
