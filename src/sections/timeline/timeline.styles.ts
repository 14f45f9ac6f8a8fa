import { css } from 'lit';

export const styles = css`
  .lede {
    color: var(--_color-ink-soft);
  }

  .main > li {
    position: relative;
    display: grid;
    gap: var(--_space-xs);
    padding-inline-start: var(--_space-xl);
  }

  .main > li + li {
    margin-block-start: 0;
    padding-block-start: var(--_space-xl);
  }

  /* The line connects the dots. */
  .main > li:not(:last-child)::before,
  .main > li::after {
    content: '';
    position: absolute;
    inset-inline-start: calc(var(--_space-s) / 2 - var(--_line-medium) / 2);
  }

  .main > li:not(:last-child)::before {
    inset-block: var(--_space-m) calc(-1 * (var(--_space-xl) + var(--_space-xs)));
    border-inline-start: var(--_line-medium) solid var(--_color-line);
  }

  .main > li + li:not(:last-child)::before {
    inset-block-start: calc(var(--_space-xl) + var(--_space-m));
  }

  .main > li::after {
    box-sizing: border-box;
    inset-block-start: var(--_space-xs);
    inset-inline-start: 0;
    inline-size: var(--_space-s);
    block-size: var(--_space-s);
    border: var(--_line-thick) solid var(--_color-accent);
    border-radius: 50%;
    background: var(--_color-paper);
  }

  .main > li + li::after {
    inset-block-start: calc(var(--_space-xl) + var(--_space-xs));
  }

  /* A member's own event has a filled diamond. */
  .main > [part~='own']::after {
    border-color: var(--_color-own);
    border-radius: var(--_line-medium);
    background: var(--_color-own);
    rotate: 45deg;
  }

  .name {
    font-size: var(--_size-small);
  }

  [part~='own'] > [part~='year'] {
    color: var(--_color-own);
  }

  [part~='year'] {
    font-size: var(--_size-heading);
    line-height: 1;
    font-variant-numeric: tabular-nums;
  }

  @container (width >= 46em) {
    .aside {
      position: sticky;
      inset-block-start: var(--_space-xl);
    }
  }

  @container (width >= 60em) {
    .main > li {
      grid-template-columns: var(--_size-year) minmax(0, 1fr);
      column-gap: var(--_space-2xl);
      padding-inline-start: 0;
    }

    [part~='text'] {
      grid-column: 2;
    }

    /* Centres the year on the first line of the text. */
    [part~='year'] {
      grid-row: 1;
      line-height: calc((var(--_leading-body) + var(--_air, 0)) / 2.6);
      text-align: end;
    }

    .main > li:not(:last-child)::before {
      inset-inline-start: calc(var(--_size-year) + var(--_space-2xl) / 2 - var(--_line-medium) / 2);
    }

    .main > li::after {
      inset-inline-start: calc(var(--_size-year) + var(--_space-2xl) / 2 - var(--_space-s) / 2);
    }
  }
`;
