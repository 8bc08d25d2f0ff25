import { css } from 'lit';

/** What is shown is old: it says so, and no name may look as sure as before. */
export const staleStyles = css`
  .stale {
    position: sticky;
    z-index: 1;
    top: 0;
    display: grid;
    gap: 0.125rem;
    padding: 0.625rem 0.875rem;
    border-radius: 0.375rem;
    background: var(--v-danger);
    color: light-dark(#fff, #2b0a07);
  }

  .stale b {
    font-size: 1.25rem;
    font-weight: 700;
  }

  .lost table,
  .behind table {
    border: 2px dashed var(--v-danger);
    background: repeating-linear-gradient(-45deg, var(--v-surface) 0 1.25rem, var(--v-raised) 1.25rem 2.5rem);
  }

  .lost .who strong,
  .behind .who strong {
    color: var(--v-muted);
    font-style: italic;
  }

  .lost .missing .who strong,
  .behind .missing .who strong {
    color: light-dark(#fff, #2b0a07);
  }
`;
