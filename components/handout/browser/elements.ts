export function showElement(within: ParentNode, selector: string, isShown: boolean) {
  const element = within.querySelector<HTMLElement>(selector);
  if (element) element.hidden = !isShown;
}
