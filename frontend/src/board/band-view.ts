import { html, type TemplateResult } from 'lit';
import type { Messages } from '../messages.js';
import type { Answer, Band } from './contract.js';

/** A slot of a need: who answers, part after part, each as wide as it is long, with its letter. */
export function bandView({ parts }: Band, words: Messages): TemplateResult[] {
  return parts.map((part) => partView(part.answer, part.minutes, words));
}

export const partView = (answer: Answer, minutes: number, words: Messages): TemplateResult =>
  html`<span class="part ${answer.toLowerCase()}" style="flex-grow:${minutes}">${words.answerLetter[answer]}</span>`;
