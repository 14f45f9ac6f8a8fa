import { css } from 'lit';

/** A heading beside what it is about, where there is room for both. */
export const split = css`
  .aside > * + *,
  .main > * + * {
    margin-block-start: 1.1em;
  }

  .aside {
    margin-block-end: 1.5em;
  }

  @container (width >= 46em) {
    .content {
      display: grid;
      grid-template-columns: minmax(0, 1fr) minmax(0, 2fr);
      column-gap: clamp(2em, 5cqi, 4em);
      align-items: start;
    }

    .aside {
      margin-block-end: 0;
    }
  }
`;
