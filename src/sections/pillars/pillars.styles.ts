import { css } from 'lit';

export const styles = css`
  .base {
    background: var(--_color-wash);
  }

  .pillars {
    display: grid;
    gap: var(--_space-gap);
    margin-block-start: var(--_space-xl);
  }

  .pillar {
    display: grid;
    align-content: start;
    gap: var(--_space-s);
    padding: var(--_space-gap);
    border: var(--_line-thin) solid var(--_color-line);
    border-radius: var(--_radius-card);
    background: var(--_color-paper);
  }

  .icon {
    inline-size: var(--_size-icon);
    block-size: var(--_size-icon);
    fill: none;
    stroke: var(--_color-accent);
    stroke-width: 2.5;
    stroke-linejoin: round;
    stroke-linecap: round;
  }

  p {
    color: var(--_color-ink-soft);
  }

  p strong {
    color: var(--_color-ink);
  }

  a {
    display: inline-block;
    justify-self: start;
    padding-block: var(--_space-xs);
    color: var(--_color-accent);
    font-weight: var(--_font-weight-heading);
    line-height: 1.4;
    text-wrap: balance;
    /* Not in the shorthand text-decoration, in which Safari does not support a colour. */
    text-decoration-color: transparent;
    text-underline-offset: var(--_space-2xs);
  }

  a::after {
    content: '\\00a0→' / '';
  }

  a:dir(rtl)::after {
    content: '\\00a0←' / '';
  }

  a:hover {
    text-decoration-color: currentColor;
  }

  @container (36em <= width < 60em) {
    .pillar {
      grid-template-columns: auto minmax(0, 1fr);
      column-gap: var(--_space-l);
    }

    .pillar > :not(.icon) {
      grid-column: 2;
    }

    .icon {
      grid-row: span 3;
    }
  }

  /* Aligns the links of all pillars. */
  @container (width >= 60em) {
    .pillars {
      grid-template-columns: repeat(3, minmax(0, 1fr));
    }

    .pillar {
      grid-template-rows: auto auto 1fr;
    }

    p:lang(ja) {
      word-break: normal;
    }
  }

  @media (forced-colors: active) {
    .icon {
      stroke: CanvasText;
    }
  }
`;
