import { css } from 'lit';

export const styles = css`
  .base {
    background: linear-gradient(var(--_color-sky) 40%, var(--_color-sky-low));
    color: var(--_color-sky-ink);
    overflow: clip;
  }

  .content {
    padding-block-end: 0;
  }

  [part~='heading'] {
    font-size: calc(var(--_size-display) * (1 - var(--_air, 0) / 2));
    line-height: calc(var(--_leading-display) + var(--_air, 0) * 0.75);
    letter-spacing: calc(var(--_tracking-display) * var(--_tight, 1));
  }

  strong {
    color: var(--_color-light);
    font-weight: inherit;
  }

  @container (width >= 12em) {
    strong {
      white-space: nowrap;
    }
  }

  svg {
    inline-size: 100%;
    max-inline-size: var(--_size-measure);
    margin-block-start: var(--_space-xl);
    margin-inline: auto;
  }

  .media::slotted(*) {
    display: block;
    inline-size: 100%;
    margin: 0;
    padding: var(--_space-xl) 0;
  }

  .base ::slotted(a) {
    color: inherit;
  }

  /*
   * The page chose its link colour for its own background. A link with a class may be a button with a
   * background of its own, so it keeps its colour.
   */
  .base ::slotted(a:not([class])) {
    color: inherit !important;
  }

  .dark {
    fill: var(--_color-light-off);
  }

  .lit {
    fill: var(--_color-light);
  }

  @container (width >= 46em) {
    .content {
      display: grid;
      grid-template-columns: minmax(0, 1.25fr) minmax(0, 1fr);
      column-gap: var(--_space-columns);
      align-items: end;
    }

    .words {
      padding-block-end: var(--_space-2xl);
    }

    svg {
      max-inline-size: none;
      margin-block-start: 0;
    }
  }

  /* The windows light up once, from the bottom to the top. */
  @media (prefers-reduced-motion: no-preference) {
    .lit {
      animation: light var(--_motion-lights) ease-out;
    }

    @keyframes light {
      from {
        clip-path: inset(100% 0 0 0);
      }
      to {
        clip-path: inset(0);
      }
    }
  }

  @media print, (forced-colors: active) {
    .lit {
      fill: CanvasText;
    }

    .dark {
      fill: none;
      stroke: CanvasText;
      stroke-width: 0.75;
    }
  }
`;
