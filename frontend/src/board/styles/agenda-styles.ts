import { css } from 'lit';

/** Days by lines, for a narrow screen and a thumb. */
export const agendaStyles = css`
  .agenda {
    font-size: 0.875rem;
    scroll-behavior: smooth;
  }

  .jump {
    display: flex;
    position: sticky;
    z-index: 2;
    top: 0;
    gap: 0.125rem;
    overflow-x: auto;
    padding: 0.25rem;
    border-bottom: 1px solid var(--v-border-strong);
    background: var(--v-surface);
    scrollbar-width: none;
  }

  .jump-day {
    display: flex;
    position: relative;
    flex: none;
    flex-direction: column;
    align-items: center;
    justify-content: center;
    gap: 0.125rem;
    width: 2.75rem;
    height: 2.875rem;
    border-radius: var(--v-radius-s);
    cursor: pointer;
  }

  .jump-day.school {
    background-image: none;
  }

  .jump-day.today .number {
    background: var(--v-accent);
    color: var(--v-on-accent);
  }

  .jump-day input {
    position: absolute;
    inset: 0;
    margin: 0;
    opacity: 0;
    cursor: inherit;
  }

  .jump-day:has(:checked) {
    box-shadow: inset 0 0 0 2px var(--v-accent);
  }

  .jump-day:has(:focus-visible) {
    outline: 2px solid var(--v-focus);
    outline-offset: -2px;
  }

  .jump-day.lacking::after {
    position: absolute;
    top: 0.25rem;
    right: 0.375rem;
    width: 0.375rem;
    height: 0.375rem;
    border-radius: 50%;
    background: var(--v-warn);
    content: '';
  }

  .agenda-day {
    contain-intrinsic-size: auto 40rem;
    content-visibility: auto;
  }

  .agenda h3 {
    display: flex;
    flex-wrap: wrap;
    align-items: center;
    gap: 0.5rem;
    margin: 0;
    padding: 0.5rem 0.75rem;
    border-bottom: 1px solid var(--v-border);
    background-color: var(--v-raised);
    font-size: 0.875rem;
    font-weight: 650;
  }

  .agenda h3.off {
    background-color: var(--v-day-off);
  }

  .agenda h3 .spoken::first-letter {
    text-transform: uppercase;
  }

  .mark {
    color: var(--v-muted);
    font-size: 0.75rem;
    font-weight: 600;
  }

  .agenda h3 .site-open {
    margin-left: auto;
  }

  .agenda ul {
    margin: 0;
    padding: 0;
    list-style: none;
  }

  .agenda li {
    padding: 0.125rem 0.25rem;
    border-bottom: 1px solid var(--v-border);
  }

  .agenda .duty {
    display: grid;
    grid-template-columns: minmax(0, 2fr) minmax(0, 3fr);
    gap: 0.75rem;
    width: 100%;
    min-height: 3rem;
    padding: 0.25rem calc(0.5rem + var(--signs)) 0.25rem 0.5rem;
    font: inherit;
    text-align: left;
  }

  .agenda .duty:not(.open, .mine, .changed) {
    background: none;
  }

  .what,
  .who {
    display: flex;
    flex-direction: column;
    gap: 0.125rem;
    min-width: 0;
  }

  .where,
  .hours {
    overflow: hidden;
    color: var(--v-muted);
    font-size: 0.75rem;
    font-weight: 400;
    text-overflow: ellipsis;
    white-space: nowrap;
  }

  .duty.open .where,
  .duty.open .hours {
    color: var(--v-text);
  }

  .agenda .name {
    font-weight: 500;
  }
`;
