import { css } from 'lit';

export const styles = css`
  .lede {
    color: var(--_ink-soft);
    text-wrap: balance;
  }

  li {
    --_dot: 0.875em;
    position: relative;
    display: grid;
    gap: 0.35em;
    padding-inline-start: 2.25em;
  }

  .main > li + li {
    margin-block-start: 0;
    padding-block-start: 2em;
  }

  /* The line runs from dot to dot. */
  li:not(:last-child)::before,
  li::after {
    content: '';
    position: absolute;
    inset-inline-start: calc(var(--_dot) / 2 - 0.0625em);
  }

  li:not(:last-child)::before {
    inset-block: 0.75em -2.5em;
    inline-size: 0.125em;
    background: var(--_line);
  }

  li + li:not(:last-child)::before {
    inset-block: 2.75em -2.5em;
  }

  li::after {
    box-sizing: border-box;
    inset-block-start: 0.4em;
    inset-inline-start: 0;
    inline-size: var(--_dot);
    block-size: var(--_dot);
    border: 0.1875em solid var(--_accent);
    border-radius: 50%;
    background: var(--_paper);
  }

  li + li::after {
    inset-block-start: 2.4em;
  }

  time {
    font-size: var(--_size-heading);
    font-weight: var(--_weight-heading);
    line-height: 1;
    letter-spacing: var(--_tracking-display);
    font-variant-numeric: tabular-nums;
  }

  @container (width >= 46em) {
    .aside {
      position: sticky;
      inset-block-start: 2em;
    }
  }

  @container (width >= 60em) {
    li {
      grid-template-columns: 6.5em minmax(0, 1fr);
      column-gap: 2.75em;
      padding-inline-start: 0;
    }

    li > p {
      grid-column: 2;
    }

    time {
      grid-row: 1;
      text-align: end;
    }

    li:not(:last-child)::before {
      inset-inline-start: calc(7.875em - 0.0625em);
    }

    li::after {
      inset-inline-start: calc(7.875em - var(--_dot) / 2);
    }
  }
`;
