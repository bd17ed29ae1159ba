/** A node found again by its id; without one, by its kind and place. */
function isSame(now: Node, next: Node): boolean {
  if (!(now instanceof Element) || !(next instanceof Element))
    return now.nodeType === next.nodeType;
  // Not `form.id`: a field called "id" would stand in its way.
  return now.tagName === next.tagName && now.getAttribute("id") === next.getAttribute("id");
}

/** Never changed, only kept or replaced: a control keeps what a person typed while the server says nothing else. */
const isWhole = (element: Element): boolean =>
  element.matches("input:not([type=hidden]), textarea, select");

function copyAttributes(now: Element, next: Element): void {
  for (const { name } of Array.from(now.attributes)) {
    // What a person has folded out stays so.
    if (!next.hasAttribute(name) && name !== "open") now.removeAttribute(name);
  }
  for (const { name, value } of next.attributes) {
    if (now.getAttribute(name) !== value) now.setAttribute(name, value);
  }
}

function update(now: ChildNode, next: ChildNode): void {
  if (now.isEqualNode(next)) return;
  if (now instanceof Element && next instanceof Element) {
    if (isWhole(now)) return now.replaceWith(document.adoptNode(next));
    copyAttributes(now, next);
    reconcile(now, next);
  } else {
    now.nodeValue = next.nodeValue;
  }
}

/** Makes the children of `now` those of `next`, with as few nodes touched as can be: what stays does not move. */
export function reconcile(now: Element, next: Element): void {
  // The status is spoken from; replacing its words would speak again.
  if (now.id === "status") return;
  let at: ChildNode | null = now.firstChild;
  // A copy: nodes leave this list as they are adopted.
  for (const wanted of Array.from(next.childNodes)) {
    let found: ChildNode | null = at;
    const isNamed = wanted instanceof Element && wanted.hasAttribute("id");
    while (found && !isSame(found, wanted)) found = isNamed ? found.nextSibling : null;
    if (!found) {
      now.insertBefore(document.adoptNode(wanted), at);
      continue;
    }
    while (at && at !== found) {
      const gone: ChildNode = at;
      at = at.nextSibling;
      gone.remove();
    }
    at = found.nextSibling;
    update(found, wanted);
  }
  while (at) {
    const gone: ChildNode = at;
    at = at.nextSibling;
    gone.remove();
  }
}
