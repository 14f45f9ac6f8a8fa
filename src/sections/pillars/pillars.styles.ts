import { css } from 'lit';

export const styles = css`
  .base {
    background: var(--_wash);
  }

  .pillars {
    display: grid;
    gap: var(--_gap);
    margin-block-start: clamp(1.5em, 3cqi, 2.5em);
  }

  .pillar {
    display: grid;
    align-content: start;
    gap: 0.75em;
    padding: clamp(1.25em, 2.5cqi, 1.75em);
    border: 1px solid var(--_line);
    border-radius: var(--_radius);
    background: var(--_paper);
  }

  .icon {
    inline-size: 2.75em;
    block-size: 2.75em;
    fill: none;
    stroke: var(--_accent);
    stroke-width: 2.5;
    stroke-linejoin: round;
    stroke-linecap: round;
  }

  p {
    color: var(--_ink-soft);
  }

  p strong {
    color: var(--_ink);
  }

  a {
    display: inline-block;
    justify-self: start;
    padding-block: 0.5em;
    color: var(--_accent);
    font-weight: 600;
    line-height: 1.4;
    text-decoration: underline transparent;
    text-underline-offset: 0.25em;
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
      column-gap: 1.5em;
    }

    .pillar > :not(.icon) {
      grid-column: 2;
    }

    .icon {
      grid-row: span 3;
    }
  }

  /* The parts of all pillars stand on common lines. */
  @container (width >= 60em) {
    .pillars {
      grid-template-columns: repeat(3, minmax(0, 1fr));
      grid-template-rows: auto auto 1fr auto;
    }

    .pillar {
      grid-row: span 4;
      grid-template-rows: subgrid;
    }
  }
`;
