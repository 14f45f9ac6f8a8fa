import { css } from 'lit';

/** A heading beside the content, if there is room for both. */
export const split = css`
  .aside > p,
  .main > * + :not(div) {
    margin-block-start: var(--_space-m);
  }

  .aside {
    margin-block-end: var(--_space-xl);
  }

  @container (width >= 46em) {
    .content {
      display: grid;
      grid-template-columns: minmax(0, 2fr) minmax(0, 3fr);
      column-gap: var(--_space-columns);
      align-items: start;
    }

    .aside {
      margin-block-end: 0;
    }
  }
`;
