import { css } from 'lit';

/** Rows by days. Every row is a grid of the same tracks, so columns line up without one great grid of all cells. */
export const gridStyles = css`
  .scroller {
    --line-width: 10.5rem;
    --figures-width: 0rem;
    /* With names in full, or in a few letters: a month then fits a laptop. */
    --day: 4.75rem;
    --tracks: repeat(var(--count), minmax(var(--day), 1fr));
    --head-height: 3.25rem;
    /* 24 px, the least that WCAG 2.2 asks of a target. */
    --lane: 1.5rem;
    scroll-padding: calc(var(--head-height) + 2.25rem) calc(var(--figures-width) + 0.5rem) 0.5rem
      calc(var(--line-width) + 0.5rem);
  }

  .scroller.code {
    --day: 1.875rem;
  }

  /* The figures at the end of a row: the last is a fraction, the others are small numbers. */
  .scroller.people {
    --line-width: 9rem;
    --figures-width: calc((var(--figures) - 1) * 1.5rem + 3.375rem);
  }

  .scroller.people.code {
    --day: 1.6875rem;
  }

  .agenda.scroller {
    scroll-padding: calc(var(--jump-height) + 2.5rem) 0 0;
  }

  .days {
    display: grid;
    grid-template-columns: var(--line-width) var(--tracks) var(--figures-width);
  }

  .head,
  .body {
    min-width: calc(var(--line-width) + var(--count) * var(--day) + var(--figures-width));
  }

  .body {
    position: relative;
  }

  /* Tints and rules of the columns, drawn once behind all rows. */
  .backdrop,
  .shades {
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
    height: 1.5rem;
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
    --cell-rows: repeat(var(--lanes), minmax(var(--lane), 1fr));
    position: relative;
    z-index: 1;
    box-sizing: border-box;
    min-height: max(2.125rem, calc(var(--lanes) * (var(--lane) + 2px) + 4px));
    border-bottom: 1px solid var(--v-border);
    contain: layout style;
  }

  .row.with-changes {
    --lane: 2rem;
  }

  .people .row,
  .coverage .row {
    min-height: max(1.875rem, calc(var(--lanes) * (var(--lane) + 2px) + 4px));
  }

  .line {
    display: flex;
    position: sticky;
    z-index: 2;
    left: 0;
    box-sizing: border-box;
    grid-column: 1;
    align-items: stretch;
    justify-content: space-between;
    min-width: 0;
    padding-left: 0.75rem;
    border-right: 1px solid var(--v-border-strong);
    background: var(--v-surface);
  }

  .line-words {
    display: flex;
    flex-direction: column;
    justify-content: center;
    gap: 0.0625rem;
    min-width: 0;
    padding: 0.125rem 0;
  }

  .line-name {
    display: -webkit-box;
    overflow: hidden;
    -webkit-box-orient: vertical;
    -webkit-line-clamp: 2;
    /* Room for the accents of capitals. */
    padding-top: 0.125em;
    font-size: 0.75rem;
    font-weight: 600;
    line-height: 1.15;
    hyphens: auto;
    overflow-wrap: anywhere;
  }

  .line-kind {
    color: var(--v-muted);
    font-size: 0.6875rem;
  }

  /* What the tracks of the row are, each name on the level of its track. */
  .lane-names {
    display: grid;
    flex: none;
    grid-template-rows: var(--cell-rows);
    gap: 2px;
    align-items: center;
    max-width: 3.625rem;
    padding: 2px 0.1875rem 2px 0.25rem;
    color: var(--v-muted);
    font-size: 0.625rem;
    line-height: 1;
    text-align: right;
  }

  .lane-names i {
    display: -webkit-box;
    overflow: hidden;
    -webkit-box-orient: vertical;
    -webkit-line-clamp: 2;
    font-style: normal;
  }

  .cell {
    display: grid;
    box-sizing: border-box;
    grid-template-rows: var(--cell-rows);
    gap: 2px;
    min-width: 0;
    padding: 2px 1px 2px 2px;
  }

  .cell.several {
    grid-template-columns: subgrid;
    column-gap: 0;
  }

  .lane-0 {
    grid-row: 1;
  }

  .lane-1 {
    grid-row: 2;
  }

  .lane-2 {
    grid-row: 3;
  }

  .alone {
    grid-row: 1 / -1;
  }

  .cell.several .lane-0,
  .cell.several .lane-1,
  .cell.several .lane-2 {
    grid-column: 1;
  }
`;
