import { html, nothing, type TemplateResult } from 'lit';
import type { Messages } from '../messages.js';
import type { Duty, Holder } from './contract.js';
import { isChanged, isOpen } from './model.js';

/** The classes of a duty's signs, shared by the grid, the agenda and the legend. */
export function signsOf(duty: Duty): string {
  return [
    'duty',
    isOpen(duty) && 'open',
    duty.pinned && 'pinned',
    isChanged(duty) && 'changed',
    duty.flags.length > 0 && 'problem',
    duty.mine && 'mine',
  ]
    .filter(Boolean)
    .join(' ');
}

/** Who holds the duty or, where a change is looked at, who held it and who would. */
export function holderView(duty: Duty, words: Messages, name: (holder: Holder) => string): TemplateResult {
  const before = duty.holder ? name(duty.holder) : words.open;
  if (!isChanged(duty)) {
    return html`<span class="name">${before}</span>`;
  }
  const after = duty.proposed?.holder;
  return html`<span class="name"
    ><del>${before}</del><ins class=${after ? nothing : 'left-open'}>${after ? name(after) : words.open}</ins></span
  >`;
}
