import { css } from 'lit';

export const styles = css`
  .base {
    background: linear-gradient(var(--_deep) 40%, #124a6e);
    color: var(--_deep-ink);
    overflow: clip;
  }

  .content {
    padding-block-end: 0;
  }

  [part~='heading'] {
    font-size: var(--_size-display);
    line-height: 1.08;
    letter-spacing: var(--_tracking-display);
  }

  .base:lang(ko) [part~='heading'],
  .base:lang(ja) [part~='heading'],
  .base:lang(zh) [part~='heading'] {
    line-height: 1.25;
  }

  strong {
    color: var(--_lit);
    font-weight: inherit;
    white-space: nowrap;
  }

  svg {
    inline-size: 100%;
    max-inline-size: 32em;
    margin-block-start: 2em;
    margin-inline: auto;
  }

  .dark {
    fill: var(--_unlit);
  }

  .lit {
    fill: var(--_lit);
  }

  @container (width >= 46em) {
    .content {
      display: grid;
      grid-template-columns: minmax(0, 1.1fr) minmax(0, 1fr);
      column-gap: clamp(2em, 5cqi, 5em);
      align-items: end;
    }

    [part~='heading'] {
      padding-block-end: clamp(0.6em, 1.2cqi, 1em);
    }

    svg {
      max-inline-size: none;
      margin-block-start: 0;
    }
  }

  /* The lights go on from the street upwards, once. */
  @media (prefers-reduced-motion: no-preference) {
    .lit {
      animation: light 1.2s ease-out;
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

  @media (forced-colors: active) {
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
