import { css } from 'lit';

export const styles = css`
  :host {
    container-type: inline-size;
    margin-block-start: 2rem;
  }

  .work {
    display: grid;
    grid-template-columns: minmax(0, 1fr);
    gap: 2.5rem;
  }

  .step + .step {
    margin-block-start: 2.5rem;
    padding-block-start: 2rem;
    border-block-start: 1px solid var(--_rule);
  }

  h2 {
    scroll-margin-block-start: 1rem;
    display: flex;
    gap: 0.75rem;
    align-items: baseline;
    margin-block-end: 1rem;
    font-size: 1.5rem;
    line-height: 1.25;
    text-wrap: balance;
  }

  .number {
    flex: none;
    inline-size: 2rem;
    block-size: 2rem;
    font-size: 1.125rem;
    line-height: 2rem;
    text-align: center;
    color: var(--_accent-ink);
    background: var(--_accent);
    border-radius: 50%;
  }

  .top {
    margin-block-end: 2rem;
  }

  .preview edit-bar {
    display: none;
  }

  .preview {
    display: flex;
    flex-direction: column;
    gap: 0.75rem;
    block-size: min(44rem, 90vh);
    min-block-size: 32rem;
  }

  site-preview {
    flex: 1;
  }

  .result {
    margin-block-start: 2.5rem;
    padding-block-start: 2rem;
    border-block-start: 1px solid var(--_rule);
  }

  problem-list {
    margin-block-end: 1.5rem;
  }

  /* What has no content yet takes about as much room as it will, so that the page does not move. The preview has its
     content from the start. */
  :not(:defined, site-preview) {
    display: block;
    min-block-size: 24rem;
  }

  section-list:not(:defined) {
    min-block-size: 56rem;
  }

  edit-bar:not(:defined) {
    min-block-size: 2.75rem;
  }

  problem-list:not(:defined) {
    min-block-size: 0;
  }

  @container (width >= 54rem) {
    .top {
      display: none;
    }

    .preview edit-bar {
      display: block;
    }

    .work {
      grid-template-columns: minmax(0, 23rem) minmax(0, 1fr);
      gap: 2rem;
    }

    .preview {
      position: sticky;
      inset-block-start: 1rem;
      block-size: calc(100vh - 2rem);
    }
  }

  @container (width >= 66rem) {
    .work {
      grid-template-columns: minmax(0, 27rem) minmax(0, 1fr);
      gap: 3rem;
    }
  }
`;
