/** Marks a duty wherever it is drawn, on the drawn elements: to select another draws nothing anew. */
export function markSelected(root: ParentNode, duty: string | null): void {
  root.querySelectorAll('[aria-current]').forEach((element) => element.removeAttribute('aria-current'));
  if (duty) {
    root
      .querySelectorAll(`[data-duty="${CSS.escape(duty)}"]`)
      .forEach((element) => element.setAttribute('aria-current', 'true'));
  }
}
