import { css } from 'lit';

/** The element itself, its scrolling frame and its legend. Colours come from the application's tokens. */
export const frameStyles = css`
  :host {
    display: flex;
    flex-direction: column;
    gap: var(--v-space-s);
    min-height: 0;
    max-height: var(--rota-board-max-height, calc(100dvh - 9rem));
    color: var(--v-text);
    font-family: var(--v-font);
    font-size: 0.75rem;
    font-variant-numeric: tabular-nums;
    line-height: 1.2;
  }

  :host([hidden]) {
    display: none;
  }

  .scroller {
    flex: 0 1 auto;
    min-height: 0;
    overflow: auto;
    overscroll-behavior: contain;
    border: 1px solid var(--v-border);
    border-radius: var(--v-radius);
    background: var(--v-surface);
  }

  .nothing {
    margin: 0;
    padding: var(--v-space-m);
    color: var(--v-muted);
  }

  .site-open {
    flex: none;
    padding: 0.1em 0.5em;
    border-radius: 99px;
    background: var(--v-warn-soft);
    color: var(--v-warn);
    font-size: 0.6875rem;
    font-weight: 600;
    letter-spacing: 0;
    white-space: nowrap;
  }

  .legend {
    display: flex;
    flex: none;
    flex-wrap: wrap;
    gap: 0.375rem 1.25rem;
    margin: 0;
    padding: 0 0.125rem;
    color: var(--v-muted);
    list-style: none;
  }

  .legend li {
    display: flex;
    align-items: center;
    gap: 0.375rem;
  }

  .legend .sample {
    display: inline-flex;
    box-sizing: border-box;
    min-width: 1.5rem;
    height: 1.25rem;
    cursor: default;
  }

  .sample.duty:hover {
    box-shadow: none;
  }

  .sample.off {
    border: 1px solid var(--v-border);
    border-radius: var(--v-radius-s);
    background: var(--v-day-off);
  }

  .sample.school {
    height: 0;
    border-top: 3px dotted var(--v-muted);
  }

  @media (forced-colors: active) {
    .sample.off {
      background: GrayText;
    }
  }
`;
