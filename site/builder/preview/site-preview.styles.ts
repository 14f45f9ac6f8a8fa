import { css } from 'lit';

export const styles = css`
  :host {
    display: flex;
    flex-direction: column;
    gap: 0.75rem;
    min-block-size: 0;
  }

  .bar {
    display: flex;
    flex-wrap: wrap;
    gap: 0.5rem 0.75rem;
  }

  .bar select {
    inline-size: auto;
  }

  .language {
    display: flex;
    flex-wrap: wrap;
    gap: 0.25rem 0.5rem;
    align-items: center;
  }

  .language label {
    font-weight: 400;
  }

  /* Radio buttons that look like one divided button */
  .segments {
    display: flex;
    flex-wrap: wrap;
    border: 1px solid var(--_soft);
    border-radius: var(--_radius);
  }

  .segments label {
    position: relative;
    font-weight: 400;
  }

  .segments label + label {
    border-inline-start: 1px solid var(--_rule);
  }

  .segments input {
    position: absolute;
    inset: 0;
    inline-size: 100%;
    block-size: 100%;
    margin: 0;
    opacity: 0;
    cursor: pointer;
  }

  .segments span {
    display: flex;
    align-items: center;
    min-block-size: 2.625rem;
    padding-inline: 0.75rem;
    border-radius: calc(var(--_radius) - 1px);
  }

  .segments input:checked + span {
    color: var(--_accent);
    font-weight: 600;
    background: color-mix(in oklab, var(--_accent) 12%, var(--_paper));
    box-shadow: inset 0 -3px 0 var(--_accent);
  }

  .segments input:focus-visible + span {
    outline: 3px solid var(--_focus);
    outline-offset: 2px;
  }

  @media (forced-colors: active) {
    .segments input:checked + span {
      color: HighlightText;
      background: Highlight;
      forced-color-adjust: none;
    }
  }

  .stage {
    flex: 1;
    min-block-size: 24rem;
    overflow: hidden;
    border: 1px solid var(--_rule);
    border-radius: var(--_radius);
    background: var(--_card);
  }

  iframe {
    display: block;
    border: 0;
    transform-origin: 0 0;
    background: Canvas;
  }

  /* A frame that is smaller than its box starts at the box's left edge in every language. */
  .stage {
    direction: ltr;
  }
`;
