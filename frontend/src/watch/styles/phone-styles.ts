import { css } from 'lit';

/** On a phone each line is a card. */
export const phoneStyles = css`
  @media (max-width: 699.98px) {
    label {
      flex-basis: 100%;
    }

    .wall {
      display: none;
    }

    .bar {
      align-items: center;
      justify-content: space-between;
    }

    .alarm:empty {
      display: none;
    }

    table,
    tbody {
      display: grid;
      gap: 0.625rem;
      border: 0;
      background: none;
    }

    thead {
      position: absolute;
      width: 1px;
      height: 1px;
      overflow: hidden;
      clip-path: inset(50%);
    }

    tbody tr {
      display: grid;
      gap: 0.375rem;
      padding: 0.75rem;
      border: 1px solid var(--v-border);
      border-radius: 0.5rem;
      background: var(--v-surface);
    }

    tbody :is(th, td) {
      width: auto;
      padding: 0;
      border: 0;
    }

    tbody td:not(:has(*)) {
      display: none;
    }

    td .label {
      display: inline;
      color: var(--v-muted);
    }

    .phones {
      display: flex;
      flex-wrap: wrap;
      gap: 0.5rem;
    }

    .phone a {
      display: inline-grid;
      align-items: center;
      min-height: 2.75rem;
      padding: 0 0.75rem;
      border: 1px solid var(--v-accent);
      border-radius: 0.375rem;
    }

    .missing,
    tbody .instead {
      background: var(--v-danger-soft);
    }

    tbody .missing > *,
    tbody .instead > td {
      background: none;
      box-shadow: none;
    }

    tbody .instead {
      margin-top: -0.625rem;
      border-top: 0;
      border-radius: 0 0 0.5rem 0.5rem;
    }

    tbody .missing {
      border-bottom: 0;
      border-radius: 0.5rem 0.5rem 0 0;
    }

    .instead ul {
      display: grid;
      gap: 0.5rem;
    }

    .instead li {
      display: flex;
      flex-wrap: wrap;
      align-items: center;
      gap: 0 0.375rem;
    }

    .instead a {
      display: inline-grid;
      align-items: center;
      min-height: 2.75rem;
    }
  }
`;
