import { css } from 'lit';

export const styles = css`
  .base {
    background: var(--_accent-wash);
  }

  .lede {
    margin-block-start: 0.75em;
  }

  .figures {
    display: grid;
    grid-template-columns: repeat(2, minmax(0, 1fr));
    gap: 1.5em var(--_gap);
    margin-block: 2em;
  }

  /* Five in two columns: the first has a row of its own. */
  .figure:first-child {
    grid-column: 1 / -1;
  }

  .figure {
    display: flex;
    flex-direction: column-reverse;
    justify-content: flex-end;
    padding-block-start: 0.6em;
    border-block-start: 0.1875em solid var(--_accent);
  }

  dd {
    font-size: var(--_size-figure);
    font-weight: var(--_weight-heading);
    line-height: 1.15;
    letter-spacing: var(--_tracking-display);
    font-variant-numeric: tabular-nums;
    white-space: nowrap;
  }

  dt {
    color: var(--_ink-soft);
    line-height: 1.4;
    text-wrap: balance;
  }

  .impacts {
    display: grid;
    column-gap: clamp(2em, 5cqi, 4em);
  }

  .impacts > li {
    box-sizing: border-box;
    max-inline-size: none;
    padding-block: 1em;
    border-block-start: 1px solid var(--_accent-line);
  }

  /* Half of less would break the longest word of a label, グローバルセンター, inside. */
  @container (width < 22em) {
    .figures {
      grid-template-columns: minmax(0, 1fr);
    }
  }

  /* Three in the upper row, two in the lower. */
  @container (36em <= width < 60em) {
    .figures {
      grid-template-columns: repeat(6, minmax(0, 1fr));
    }

    .figure,
    .figure:first-child {
      grid-column: span 2;
    }

    .figure:nth-child(n + 4) {
      grid-column: span 3;
    }
  }

  @container (width >= 46em) {
    .impacts {
      grid-template-columns: repeat(2, minmax(0, 1fr));
    }

    /* Seven in two columns: the last has a row of its own. */
    .impacts > :last-child:nth-child(odd) {
      grid-column: 1 / -1;
    }
  }

  @container (width >= 60em) {
    .figures {
      grid-template-columns: repeat(5, minmax(0, 1fr));
      margin-block: 2.5em;
    }

    .figure:first-child {
      grid-column: auto;
    }
  }
`;
