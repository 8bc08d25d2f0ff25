import { css } from 'lit';

/** Lines by days. Every row is a grid of the same tracks, so columns line up without one great grid of all cells. */
export const gridStyles = css`
  .scroller {
    --line-width: 12.5rem;
    --narrow: 4.5rem;
    --wide: 6.75rem;
    --narrow-day: minmax(var(--narrow), 1fr);
    --wide-day: minmax(var(--wide), 1.4fr);
    --head-height: 3.25rem;
    /* 24 px, the least that WCAG 2.2 asks of a target. */
    --lane: 1.5rem;
    scroll-padding: calc(var(--head-height) + 2.25rem) 0.5rem 0.5rem calc(var(--line-width) + 0.5rem);
  }

  .agenda.scroller {
    scroll-padding: calc(var(--jump-height) + 2.5rem) 0 0;
  }

  .days {
    display: grid;
    grid-template-columns: var(--line-width) var(--tracks);
  }

  .head,
  .body {
    min-width: calc(
      var(--line-width) + var(--narrow-days) * var(--narrow) + var(--wide-days) * var(--wide)
    );
  }

  .body {
    position: relative;
  }

  /* Tints and rules of the columns, drawn once behind all rows. */
  .backdrop {
    position: absolute;
    z-index: 0;
    inset: 0;
    pointer-events: none;
  }

  .backdrop i {
    border-left: 1px solid var(--v-border);
  }

  .site {
    position: sticky;
    z-index: 3;
    top: calc(var(--head-height) + 1px);
    height: 1.75rem;
    border-bottom: 1px solid var(--v-border);
    background: var(--v-raised);
  }

  .site-name {
    display: inline-flex;
    position: sticky;
    left: 0;
    align-items: center;
    gap: 0.625rem;
    height: 100%;
    padding: 0 0.75rem;
    color: var(--v-muted);
    font-size: 0.6875rem;
    font-weight: 600;
    letter-spacing: 0.02em;
  }

  /* Not content-visibility: laying out a row of ninety days as it comes into sight made the scrolling stutter. */
  .row {
    position: relative;
    z-index: 1;
    box-sizing: border-box;
    min-height: max(2.375rem, calc(var(--lanes) * (var(--lane) + 2px) + 4px));
    border-bottom: 1px solid var(--v-border);
    contain: layout style;
  }

  .row.with-changes {
    --lane: 2rem;
  }

  .line {
    display: flex;
    position: sticky;
    z-index: 2;
    left: 0;
    box-sizing: border-box;
    flex-direction: column;
    justify-content: center;
    gap: 0.125rem;
    min-width: 0;
    padding: 0.125rem 0.5rem 0.125rem 0.75rem;
    border-right: 1px solid var(--v-border-strong);
    background: var(--v-surface);
  }

  .line-name {
    display: -webkit-box;
    overflow: hidden;
    -webkit-box-orient: vertical;
    -webkit-line-clamp: 2;
    font-size: 0.8125rem;
    font-weight: 600;
    line-height: 1.15;
  }

  .line-kind {
    color: var(--v-muted);
    font-size: 0.6875rem;
  }

  .cell {
    display: grid;
    box-sizing: border-box;
    grid-auto-rows: minmax(0, 1fr);
    gap: 2px;
    min-width: 0;
    padding: 2px 2px 2px 3px;
  }

  .cell.several {
    grid-template-columns: subgrid;
    column-gap: 0;
  }
`;
