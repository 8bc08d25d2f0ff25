import { css } from 'lit';

/** A duty and the states it can be in. Each has a shape or a word of its own; the colour only helps. */
export const dutyStyles = css`
  .duty {
    --signs: 0rem;
    position: relative;
    display: flex;
    box-sizing: border-box;
    align-items: center;
    gap: 0.3rem;
    min-width: 0;
    padding: 0 calc(0.125rem + var(--signs)) 0 0.1875rem;
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

  .code .duty:not(.bar) {
    justify-content: center;
    padding: 0;
    font-size: 0.6875rem;
    letter-spacing: -0.02em;
  }

  .code .duty:not(.bar) > .name {
    overflow: visible;
  }

  .duty.bar {
    border-color: var(--v-border-strong);
    background: var(--v-raised);
  }

  /* The name goes along as one scrolls through a long duty. */
  .bar > .name {
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
    background: linear-gradient(to right, var(--v-accent) 3px, var(--v-accent-soft) 3px) border-box;
    color: var(--v-accent-text);
    font-weight: 600;
    letter-spacing: -0.03em;
  }

  .duty.open {
    border: 1px dashed var(--v-warn);
    background: repeating-linear-gradient(-45deg, var(--v-warn-hatch) 0 3px, var(--v-warn-soft) 3px 8px);
    color: var(--v-warn);
    font-weight: 600;
  }

  .optional .duty.open:not(.changed),
  .duty.open.optional:not(.changed) {
    border-color: var(--v-border-strong);
    background: repeating-linear-gradient(-45deg, var(--v-border) 0 2px, transparent 2px 8px);
    color: var(--v-muted);
    font-weight: 400;
  }

  .short .open:not(.changed, .bar) > .name {
    font-size: 0.6875rem;
    letter-spacing: -0.01em;
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

  .code .changed:not(.bar) :is(del, ins) {
    overflow: visible;
    letter-spacing: -0.04em;
  }

  .changed del {
    color: var(--v-muted);
    font-weight: 400;
    text-decoration-thickness: 1px;
  }

  .changed ins {
    color: var(--v-accent-text);
    font-weight: 600;
    letter-spacing: -0.015em;
    text-decoration: none;
  }

  .changed ins.left-open {
    color: var(--v-warn);
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
`;
