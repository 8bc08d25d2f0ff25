import { css } from 'lit';

/** Lines that nobody holds, are not published or have no hours now, and whom to call instead. */
export const signStyles = css`
  .outside .who,
  .outside th b {
    color: var(--v-muted);
    font-weight: 400;
  }

  .unknown .who strong,
  li.unknown > span:last-child,
  li.open > span:last-child {
    color: var(--v-warn);
  }

  li.open > span:last-child {
    font-weight: 600;
  }

  .open .who strong {
    color: var(--v-muted);
    font-weight: 400;
  }

  .missing > * {
    background: var(--v-danger-soft);
  }

  .missing > th {
    box-shadow: inset 0.3125rem 0 0 var(--v-danger);
  }

  .missing .who strong {
    padding: 0.125rem 0.5rem;
    border-radius: 0.25rem;
    background: var(--v-danger);
    color: light-dark(#fff, #2b0a07);
  }

  .instead > td {
    padding-top: 0;
    border-top: 0;
    background: var(--v-danger-soft);
    box-shadow: inset 0.3125rem 0 0 var(--v-danger);
  }

  .instead > td > b {
    color: var(--v-danger);
  }

  .instead ul {
    display: flex;
    flex-wrap: wrap;
    gap: 0.125rem 1.5rem;
  }

  .instead .label {
    display: inline;
    color: var(--v-muted);
  }

  .way + .way::before {
    content: '; ';
  }
`;
