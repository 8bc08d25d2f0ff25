import { css } from 'lit';

export const watchStyles = css`
  :host {
    display: block;
    color: var(--v-text);
    font-family: var(--v-font);
    font-size: 0.875rem;
    font-variant-numeric: tabular-nums;
    line-height: 1.3;
  }

  :host([hidden]) {
    display: none;
  }

  :host(:fullscreen) {
    overflow: auto;
    padding: 0.75rem 1.5rem;
    background: var(--v-ground);
  }

  :host(:fullscreen) .wall {
    display: none;
  }

  .watch {
    display: grid;
    gap: 0.5rem;
  }

  p {
    margin: 0;
  }

  small {
    color: var(--v-muted);
    font-size: 0.8125rem;
  }

  a {
    color: var(--v-accent-text);
    font-weight: 600;
    text-decoration: none;
    white-space: nowrap;
  }

  a:hover {
    text-decoration: underline;
  }

  :is(a, button, input):focus-visible {
    outline: 2px solid var(--v-focus);
    outline-offset: 2px;
  }

  /* Above the lines */

  .bar {
    display: flex;
    flex-wrap: wrap;
    align-items: flex-end;
    gap: 0.5rem 1rem;
  }

  label {
    display: grid;
    flex: 0 1 22rem;
    gap: 0.125rem;
    min-width: 0;
    color: var(--v-muted);
    font-size: 0.8125rem;
  }

  input,
  button {
    box-sizing: border-box;
    min-width: 0;
    height: 2.25rem;
    padding: 0 0.625rem;
    border: 1px solid var(--v-border-strong);
    border-radius: 0.375rem;
    background: var(--v-surface);
    color: var(--v-text);
    font: inherit;
    font-size: 0.875rem;
  }

  button {
    font-weight: 600;
    cursor: pointer;
  }

  .alarm {
    flex: 1;
    align-self: center;
    color: var(--v-danger);
    font-size: 1.0625rem;
    font-weight: 650;
  }

  .time {
    display: flex;
    align-items: baseline;
    gap: 0.5rem;
    color: var(--v-muted);
  }

  .time b {
    color: var(--v-text);
    font-size: 1.75rem;
    font-weight: 650;
    letter-spacing: -0.01em;
    line-height: 1.1;
  }

  .notice,
  .none {
    padding: 0.5rem 0.75rem;
    border-radius: 0.375rem;
    background: var(--v-warn-soft);
    color: var(--v-warn);
    font-weight: 600;
  }

  .none {
    padding: 2rem 0.75rem;
    background: none;
    color: var(--v-muted);
    font-weight: 400;
    text-align: center;
  }

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

  /* The lines */

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

  /* What is shown is old: no name may look as sure as before. */

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

  /* A screen on a wall */

  @media (min-width: 1600px) and (min-height: 900px) {
    .who strong {
      font-size: 1.375rem;
    }

    th b,
    .phone a,
    .next {
      font-size: 1.0625rem;
    }

    .time b {
      font-size: 2.5rem;
    }
  }

  /* As large as so many lines allow without scrolling. */
  @media (min-width: 1600px) and (min-height: 900px) {
    :host(:fullscreen) table {
      zoom: clamp(1, 14 / var(--lines), 1.5);
    }
  }

  /* A phone */

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

  @media print {
    .bar label,
    .wall {
      display: none;
    }
  }
`;
