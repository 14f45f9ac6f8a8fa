import { css } from 'lit';

export const styles = css`
  .lede strong {
    color: var(--_color-accent);
  }
`;
