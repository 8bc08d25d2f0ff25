import { css } from 'lit';

/** Days by lines, for a narrow screen and a thumb. */
export const agendaStyles = css`
  .agenda {
    --jump-height: 3.375rem;
    position: relative;
    font-size: 0.875rem;
  }

  .agenda.people {
    --jump-height: 0rem;
  }

  .figures-line {
    display: flex;
    gap: 0.5rem;
    margin-left: auto;
  }

  .jump {
    display: flex;
    position: sticky;
    z-index: 3;
    top: 0;
    box-sizing: border-box;
    gap: 0.125rem;
    height: var(--jump-height);
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

  /* Off screen, a day is as high as its entries: so a jump lands where it should. */
  .agenda-day {
    contain-intrinsic-size: auto calc(2.25rem + 1px + var(--entries) * (3.25rem + 1px));
    content-visibility: auto;
  }

  .agenda h2 {
    display: flex;
    position: sticky;
    z-index: 1;
    top: var(--jump-height);
    box-sizing: border-box;
    align-items: center;
    gap: 0.5rem;
    height: 2.25rem;
    margin: 0;
    padding: 0 0.75rem;
    border-bottom: 1px solid var(--v-border);
    background-color: var(--v-raised);
    font-size: 0.875rem;
    font-weight: 650;
    white-space: nowrap;
  }

  .agenda h2.off {
    background-color: var(--v-day-off);
  }

  .agenda h2 .spoken::first-letter {
    text-transform: uppercase;
  }

  .mark {
    overflow: hidden;
    color: var(--v-muted);
    font-size: 0.75rem;
    font-weight: 600;
    text-overflow: ellipsis;
  }

  .agenda h2 .site-open {
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
    grid-template-columns: minmax(58%, 1fr) minmax(0, auto);
    align-content: center;
    gap: 0.125rem 0.75rem;
    width: 100%;
    min-height: 3rem;
    padding: 0.125rem calc(0.5rem + var(--signs)) 0.125rem 0.5rem;
    font: inherit;
    text-align: left;
  }

  .agenda .duty:not(.open, .mine, .changed) {
    background: none;
  }

  .agenda .line-name,
  .agenda .hours,
  .agenda .where {
    display: block;
    overflow: hidden;
    color: var(--v-muted);
    font-size: 0.75rem;
    font-weight: 500;
    text-overflow: ellipsis;
    white-space: nowrap;
  }

  .agenda.coverage .duty {
    grid-template-columns: 1fr 8.5rem;
  }

  .agenda .hours,
  .agenda .where {
    font-weight: 400;
    text-align: right;
  }

  .agenda .duty.open > :not(.name) {
    color: var(--v-text);
  }

  .agenda .duty > .name {
    font-size: 0.9375rem;
    font-weight: 600;
  }
`;
