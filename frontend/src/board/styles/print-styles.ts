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
      --line-width: 30mm;
      --day: 0mm;
      --head-height: 10mm;
      --lane: 4.5mm;
      display: table;
      width: 100%;
      overflow: visible;
      border-radius: 0;
    }

    .heads {
      display: table-header-group;
      break-inside: avoid;
    }

    .body {
      display: table-row-group;
    }

    .head,
    .corner,
    .site,
    .site-name,
    .line,
    .figures,
    .bar > .name {
      position: relative;
      top: auto;
      right: auto;
      left: auto;
    }

    .verdict,
    .told {
      display: none;
    }

    .row {
      min-height: max(5.5mm, calc(var(--lanes) * var(--lane)));
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
      overflow-wrap: break-word;
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
    .duty.problem::after {
      width: 1.5mm;
      height: 1.5mm;
    }

    .duty:not(.bar) {
      justify-content: center;
      font-size: 6pt;
      letter-spacing: -0.02em;
    }

    .name,
    .line-name {
      font-family: 'Arial Narrow', 'Liberation Sans Narrow', var(--v-font);
    }

    .lane-names,
    .part {
      font-size: 5pt;
    }

    .lane-names {
      max-width: 9mm;
    }

    .figures > * {
      padding-right: 0.5mm;
      font-size: 6pt;
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
