import { css, unsafeCSS } from 'lit';

const mask = (path: string): string =>
  `url("data:image/svg+xml,%3Csvg xmlns='http://www.w3.org/2000/svg' viewBox='0 0 12 12'%3E%3Cpath d='${path}'/%3E%3C/svg%3E")`;

const PIN = unsafeCSS(mask('M7.6 0.6 11.4 4.4 10.2 5 8.8 6.4 8.6 8.8 7.4 9.6 5 7.2 1.2 10.8 4.8 7 2.4 4.6 3.2 3.4 5.6 3.2 7 1.8Z'));
const WARNING = unsafeCSS(mask('M6 .8 11.8 11H.2ZM5.3 4.2v3.4h1.4V4.2Zm0 4.3v1.4h1.4V8.5Z'));

/** A duty and its signs. Each sign has a shape or a word of its own; the colour only helps. */
export const dutyStyles = css`
  .duty {
    --signs: 0rem;
    position: relative;
    display: flex;
    box-sizing: border-box;
    align-items: center;
    gap: 0.3rem;
    min-width: 0;
    padding: 0 calc(0.25rem + var(--signs)) 0 0.25rem;
    border: 1px solid transparent;
    border-radius: var(--v-radius-s);
    color: var(--v-text);
    cursor: pointer;
  }

  .duty:hover {
    box-shadow: inset 0 0 0 1px var(--v-accent);
  }

  .name {
    min-width: 0;
    overflow: clip;
    text-overflow: ellipsis;
    white-space: nowrap;
  }

  /* Alone in its cell, a long name may take a second line. */
  .cell:not(.several) > .duty:only-child > .name {
    display: -webkit-box;
    overflow: hidden;
    -webkit-box-orient: vertical;
    -webkit-line-clamp: 2;
    white-space: normal;
  }

  .slot {
    flex: none;
    min-width: 1.5rem;
    color: var(--v-muted);
    font-size: 0.625rem;
  }

  .duty.bar {
    border-color: var(--v-border-strong);
    background: var(--v-raised);
  }

  .bar > .name,
  .bar > .slot {
    position: sticky;
    left: calc(var(--line-width) + 0.5rem);
  }

  .from-before {
    border-left-style: dashed;
    border-top-left-radius: 0;
    border-bottom-left-radius: 0;
  }

  .goes-on {
    border-right-style: dashed;
    border-top-right-radius: 0;
    border-bottom-right-radius: 0;
  }

  .duty.mine {
    border-left: 3px solid var(--v-accent);
    background: var(--v-accent-soft);
    color: var(--v-accent-text);
    font-weight: 650;
  }

  .duty.open {
    border: 1px dashed var(--v-warn);
    background: repeating-linear-gradient(-45deg, var(--v-warn-hatch) 0 3px, var(--v-warn-soft) 3px 8px);
    color: var(--v-warn);
    font-weight: 600;
  }

  .optional .duty.open,
  .duty.open.optional {
    border-color: var(--v-border-strong);
    background: repeating-linear-gradient(-45deg, var(--v-border) 0 2px, transparent 2px 8px);
    color: var(--v-muted);
    font-weight: 400;
  }

  .open > .slot {
    color: inherit;
  }

  .duty.changed {
    border: 1px solid var(--v-accent);
    background: var(--v-accent-soft);
  }

  .changed del,
  .changed ins {
    display: block;
    overflow: hidden;
    text-overflow: ellipsis;
    white-space: nowrap;
  }

  .changed del {
    color: var(--v-muted);
    font-weight: 400;
    text-decoration-thickness: 1px;
  }

  .changed ins {
    color: var(--v-accent-text);
    font-weight: 650;
    text-decoration: none;
  }

  .changed ins.left-open {
    color: var(--v-warn);
  }

  .pinned,
  .problem {
    --signs: 0.6875rem;
  }

  .pinned::before,
  .problem::after {
    position: absolute;
    top: 50%;
    right: 0.1875rem;
    width: 0.625rem;
    height: 0.625rem;
    background: var(--v-muted);
    content: '';
    mask: ${PIN} center / contain no-repeat;
    translate: 0 -50%;
  }

  .problem::after {
    background: var(--v-danger);
    mask-image: ${WARNING};
  }

  .pinned.problem::before {
    translate: 0 -105%;
  }

  .pinned.problem::after {
    translate: 0 5%;
  }

  .duty[aria-current] {
    box-shadow: 0 0 0 2px var(--v-accent);
  }

  .duty:focus-visible,
  .cell:focus-visible {
    z-index: 1;
    outline: 2px solid var(--v-focus);
    outline-offset: -1px;
  }

  @media (forced-colors: active) {
    .pinned::before,
    .problem::after {
      background: CanvasText;
      forced-color-adjust: none;
    }
  }
`;
