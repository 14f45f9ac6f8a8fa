import { css } from 'lit';

/** The site's properties, with what applies where a page does not set them. */
export const properties = css`
  :host {
    --_ink: var(--site-ink, light-dark(#12303a, #e8f1ee));
    --_soft: var(--site-soft, light-dark(#47616a, #a9bfbc));
    --_paper: var(--site-paper, light-dark(#ffffff, #0d1b20));
    --_card: var(--site-card, light-dark(#f3f7f5, #13262c));
    --_rule: var(--site-rule, light-dark(#cfdcd6, #2b444c));
    --_accent: var(--site-accent, light-dark(#00734d, #5fd4a0));
    --_accent-ink: var(--site-accent-ink, light-dark(#ffffff, #062018));
    --_good: var(--site-good, light-dark(#00734d, #5fd4a0));
    --_bad: var(--site-bad, light-dark(#b3261e, #ff9c92));
    --_focus: var(--site-focus, light-dark(#0b57d0, #ffc845));
    --_font: var(--site-font, system-ui, 'Segoe UI', Roboto, 'Noto Sans', sans-serif);
    --_mono: var(--site-mono, ui-monospace, 'Cascadia Mono', Menlo, 'DejaVu Sans Mono', monospace);
    --_radius: var(--site-radius, 0.375rem);
  }
`;

/** How every control of the site's tools looks: at least 44 pixels high, text of 16 pixels or more. */
export const controls = css`
  ${properties}

  :host {
    display: block;
    min-inline-size: 0;
    font: 1rem / 1.5 var(--_font);
    color: var(--_ink);
  }

  :host(:lang(ko)) {
    word-break: keep-all;
  }

  :host([hidden]),
  [hidden] {
    display: none !important;
  }

  *,
  ::before,
  ::after {
    box-sizing: border-box;
  }

  h2,
  h3,
  p,
  ul,
  ol,
  fieldset {
    margin: 0;
    padding: 0;
    border: 0;
    min-inline-size: 0;
  }

  ul,
  ol {
    list-style: none;
  }

  a {
    color: var(--_accent);
    text-underline-offset: 0.2em;
  }

  /* Labels, hints and errors */
  label,
  legend {
    display: block;
    padding: 0;
    font-weight: 600;
  }

  .hint {
    color: var(--_soft);
  }

  .error {
    color: var(--_bad);
    font-weight: 600;
  }

  .field > * + *,
  .stack > * + * {
    margin-block-start: 0.25rem;
  }

  /* Text, numbers and lists of choices */
  input:not([type]),
  input[type='text'],
  input[type='url'],
  textarea,
  select {
    display: block;
    inline-size: 100%;
    min-block-size: 2.75rem;
    padding: 0.5rem 0.75rem;
    font: inherit;
    color: inherit;
    background: var(--_paper);
    border: 1px solid var(--_soft);
    border-radius: var(--_radius);
  }

  textarea {
    resize: vertical;
  }

  select {
    cursor: pointer;
  }

  [aria-invalid='true'] {
    border: 2px solid var(--_bad) !important;
  }

  /* Checkboxes and radio buttons, with their label beside them */
  .choice {
    display: grid;
    grid-template-columns: auto minmax(0, 1fr);
    column-gap: 0.75rem;
    align-items: start;
    font-weight: 400;
  }

  .choice > input {
    inline-size: 1.5rem;
    block-size: 1.5rem;
    margin: 0.625rem 0;
    accent-color: var(--_accent);
    cursor: pointer;
  }

  .choice > label,
  label.choice > span {
    padding-block: 0.625rem;
    font-weight: 400;
    cursor: pointer;
  }

  .choice .hint {
    display: block;
  }

  /* Buttons */
  button,
  .button {
    display: inline-flex;
    align-items: center;
    justify-content: center;
    gap: 0.5rem;
    min-block-size: 2.75rem;
    min-inline-size: 2.75rem;
    padding: 0.5rem 1rem;
    font: inherit;
    font-weight: 600;
    line-height: 1.25;
    text-decoration: none;
    color: var(--_accent);
    background: var(--_paper);
    border: 1px solid currentColor;
    border-radius: var(--_radius);
    cursor: pointer;
  }

  /* Its text has not arrived yet, and gives it its width and its line. */
  button:empty {
    visibility: hidden;
  }

  button:hover:not([aria-disabled='true']),
  .button:hover {
    background: color-mix(in oklab, var(--_accent) 10%, var(--_paper));
  }

  button.primary {
    color: var(--_accent-ink);
    background: var(--_accent);
    border-color: var(--_accent);
  }

  button.primary:hover {
    background: color-mix(in oklab, var(--_accent) 88%, var(--_ink));
  }

  /* A button that cannot be used now keeps its place and the focus. */
  button[aria-disabled='true'] {
    color: var(--_soft);
    border-color: var(--_rule);
    cursor: default;
  }

  /* A button that matters less than those beside it */
  button.quiet {
    background: none;
    border-color: transparent;
    text-decoration: underline;
    text-underline-offset: 0.2em;
    padding-inline: 0.5rem;
  }

  .row {
    display: flex;
    flex-wrap: wrap;
    gap: 0.5rem;
    align-items: center;
  }

  /* More, for those who want it */
  summary {
    inline-size: fit-content;
    padding-block: 0.625rem;
    color: var(--_accent);
    text-decoration: underline;
    text-underline-offset: 0.2em;
    cursor: pointer;
  }

  details > :not(summary) {
    padding-inline-start: 1rem;
    border-inline-start: 4px solid var(--_rule);
  }

  /* What is to be copied */
  pre,
  textarea.code {
    margin: 0;
    padding: 0.75rem 1rem;
    font: 0.9375rem / 1.6 var(--_mono);
    white-space: pre-wrap;
    overflow-wrap: anywhere;
    tab-size: 2;
    background: var(--_card);
    border: 1px solid var(--_rule);
    border-radius: var(--_radius);
  }

  :focus-visible {
    outline: 3px solid var(--_focus);
    outline-offset: 2px;
    border-radius: var(--_radius);
  }

  /* Only for those who listen */
  .visually-hidden {
    position: absolute;
    inline-size: 1px;
    block-size: 1px;
    margin: -1px;
    overflow: hidden;
    clip-path: inset(50%);
    white-space: nowrap;
  }

  @media (forced-colors: active) {
    button.primary {
      border: 2px solid ButtonText;
    }
  }
`;
