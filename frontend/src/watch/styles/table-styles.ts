import { css } from 'lit';

/** The lines: who holds them, until when, who comes next. */
export const tableStyles = css`
  table {
    width: 100%;
    border: 1px solid var(--v-border);
    border-radius: 0.5rem;
    background: var(--v-surface);
    border-collapse: separate;
    border-spacing: 0;
  }

  th,
  td {
    padding: 0.3125rem 0.75rem;
    border-top: 1px solid var(--v-border);
    text-align: left;
    vertical-align: middle;
  }

  thead th {
    border-top: 0;
    color: var(--v-muted);
    font-size: 0.75rem;
    font-weight: 600;
  }

  tbody th {
    width: 26%;
    font-weight: 400;
  }

  th b,
  th small {
    display: block;
  }

  th b {
    font-size: 1rem;
    font-weight: 600;
  }

  .who strong {
    font-size: 1.1875rem;
    font-weight: 650;
    letter-spacing: -0.005em;
  }

  .phones {
    white-space: nowrap;
  }

  .phone {
    display: flex;
    align-items: baseline;
    gap: 0.375rem;
  }

  .phone a {
    font-size: 1rem;
  }

  .until {
    white-space: nowrap;
  }

  td .label {
    display: none;
  }

  ul {
    margin: 0;
    padding: 0;
    list-style: none;
  }

  .next ul {
    display: grid;
    grid-template-columns: max-content 1fr;
    gap: 0 0.75rem;
  }

  .next li {
    display: contents;
  }

  .when {
    color: var(--v-muted);
  }
`;
