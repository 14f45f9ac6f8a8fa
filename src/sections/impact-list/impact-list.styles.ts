import { css } from 'lit';

export const styles = css`
  .base {
    background: var(--_color-accent-wash);
  }

  .lede {
    margin-block-start: var(--_space-s);
  }

  .lede + ul {
    margin-block-start: var(--_space-xl);
  }

  .figures {
    display: flex;
    flex-wrap: wrap;
    gap: var(--_space-l) var(--_space-gap);
    margin-block: var(--_space-xl);
  }

  /* Two in a row, if there is room for their numbers. */
  .figure {
    flex: 1 1 40%;
    max-inline-size: 100%;
    display: flex;
    flex-direction: column-reverse;
    justify-content: flex-end;
    padding-block-start: var(--_space-xs);
    border-block-start: var(--_line-thick) solid var(--_color-accent);
  }

  /* If the number of figures is odd, the first has a row of its own. */
  .figure:first-child:nth-last-child(odd) {
    flex-basis: 100%;
  }

  [part~='value'] {
    font-size: var(--_size-figure);
    line-height: calc(var(--_leading-heading) + var(--_air, 0) * 0.75);
    font-variant-numeric: tabular-nums;
    overflow-wrap: break-word;
  }

  [part~='label'] {
    color: var(--_color-ink-soft);
    line-height: 1.4;
    text-wrap: balance;
  }

  /* The member's own impacts. */
  .group {
    --_color-accent: var(--_color-own);

    margin-block: var(--_space-xl);
    padding: var(--_space-l);
    border-inline-start: var(--_line-thick) solid var(--_color-own);
    background: var(--_color-own-ground);
  }

  .group > .name {
    font-size: var(--_size-subheading);
  }

  .group > :last-child {
    margin-block: var(--_space-s) 0;
  }

  .group [part~='value'] {
    color: var(--_color-accent);
  }

  .impacts {
    display: grid;
    column-gap: var(--_space-columns);
  }

  .impacts > li {
    box-sizing: border-box;
    max-inline-size: none;
    padding-block: var(--_space-m);
    border-block-start: var(--_line-thin) solid var(--_color-accent-line);
  }

  /* In a narrower section, half the width would break the longest word of a label. */
  @container (width < 18em) {
    .figure {
      flex-basis: 100%;
    }
  }

  @container (width < 22em) {
    .figure:lang(ja),
    .group .figure {
      flex-basis: 100%;
    }
  }

  /* In three columns, the first figure fills the rest of an incomplete row. */
  @container (36em <= width < 60em) {
    .figures {
      display: grid;
      grid-template-columns: repeat(3, 1fr);
    }

    .figure:first-child:nth-last-child(3n + 2) {
      grid-column: span 2;
    }

    .figure:first-child:nth-last-child(3n + 1) {
      grid-column: span 3;
    }
  }

  @container (width >= 46em) {
    .impacts {
      grid-template-columns: repeat(2, minmax(0, 1fr));
    }

    /* If the number of statements is odd, the last has a row of its own. */
    .impacts > :last-child:nth-child(odd) {
      grid-column: 1 / -1;
    }
  }

  @container (46em <= width < 64em) {
    .impacts > li:lang(ja) {
      word-break: normal;
    }
  }

  @container (width >= 60em) {
    .figures {
      display: grid;
      grid-template-columns: repeat(var(--_columns, 5), 1fr);
      margin-block: var(--_space-2xl);
    }

    .of-1 {
      --_columns: 1;
    }

    .of-2 {
      --_columns: 2;
    }

    .of-3 {
      --_columns: 3;
    }

    .of-4 {
      --_columns: 4;
    }
  }
`;
