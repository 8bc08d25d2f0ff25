import { css } from 'lit';

/** Who answers for a need: a letter for each, a ground of its own; nobody is hatched. */
export const bandStyles = css`
  .band {
    display: flex;
    min-width: 0;
    gap: 1px;
    border-radius: var(--v-radius-s);
    cursor: pointer;
  }

  .part {
    display: grid;
    box-sizing: border-box;
    flex-basis: 0;
    min-width: 0.75rem;
    border: 1px solid transparent;
    border-radius: var(--v-radius-s);
    font-size: 0.6875rem;
    font-weight: 600;
    line-height: 1;
    place-items: center;
  }

  .part.presence {
    background: var(--v-accent);
    color: var(--v-on-accent);
  }

  .part.astreinte,
  .part.team {
    border-color: var(--v-accent);
    background: var(--v-accent-soft);
    color: var(--v-accent-text);
  }

  .part.team {
    border-style: double;
    border-width: 3px;
  }

  .part.tele {
    border: 1px dashed var(--v-accent);
    background: var(--v-surface);
    color: var(--v-accent-text);
  }

  .part.provider {
    border: 1px solid var(--v-border-strong);
    background: var(--v-raised);
    color: var(--v-muted);
  }

  .part.open {
    border: 1px dashed var(--v-warn);
    background: repeating-linear-gradient(-45deg, var(--v-warn-hatch) 0 3px, var(--v-warn-soft) 3px 8px);
    color: var(--v-warn);
  }

  .agenda .name.band {
    height: 1.25rem;
    min-width: 8rem;
  }

  .sample.band .part {
    width: 1.5rem;
    flex: none;
  }
`;
