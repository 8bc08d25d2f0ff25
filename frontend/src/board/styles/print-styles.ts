import { css } from 'lit';

/** On paper (A4 or A3, landscape) the whole month stands on the sheet's width, without scrolling or sticking. */
export const printStyles = css`
  @media print {
    :host {
      display: block;
      max-height: none;
      font-size: 6.5pt;
      print-color-adjust: exact;
    }

    .scroller {
      --line-width: 20mm;
      --narrow: 0mm;
      --wide: 0mm;
      --wide-day: minmax(0, 1.15fr);
      --head-height: 10mm;
      --lane: 5mm;
      overflow: visible;
      border-radius: 0;
    }

    .head,
    .corner,
    .site,
    .site-name,
    .line,
    .bar > .name {
      position: relative;
      top: auto;
      left: auto;
    }

    .row {
      min-height: max(6.5mm, calc(var(--lanes) * var(--lane)));
      break-inside: avoid;
    }

    .site {
      height: 4mm;
      break-after: avoid;
    }

    .corner,
    .line,
    .site-name {
      padding-inline: 1mm;
    }

    .number,
    .corner {
      font-size: 7pt;
    }

    .corner {
      padding-top: 2mm;
    }

    .line-name {
      display: block;
      overflow: visible;
      font-size: 6.5pt;
      hyphens: auto;
    }

    .line-kind,
    .weekday,
    .site-name,
    .site-open {
      font-size: 6pt;
    }

    .holiday {
      font-size: 5pt;
    }

    .cell {
      padding: 0.3mm;
    }

    .duty {
      --signs: 0mm;
      gap: 0 1mm;
      padding: 0 0.1mm;
    }

    .pinned::before,
    .problem::after {
      width: 1.5mm;
      height: 1.5mm;
    }

    /* A narrow face, the slot above the name, and words cut by syllables: a name is never shortened on paper. */
    .cell > .duty:not(.bar) {
      flex-direction: column;
      align-items: flex-start;
      justify-content: center;
    }

    .name,
    .slot,
    .line-name {
      font-family: 'Arial Narrow', 'Liberation Sans Narrow', var(--v-font);
    }

    .slot {
      min-width: 0;
      font-size: 5pt;
      line-height: 1;
    }

    .cell > .duty:not(.bar) > .name,
    .cell:not(.several) > .duty:only-child > .name {
      display: block;
      max-width: 100%;
      overflow: visible;
      font-size: 5.5pt;
      hyphens: auto;
      letter-spacing: -0.01em;
      line-height: 1.05;
      overflow-wrap: anywhere;
      white-space: normal;
    }

    .changed del,
    .changed ins {
      overflow: visible;
      white-space: normal;
    }

    .legend {
      margin-top: 2mm;
    }
  }
`;
