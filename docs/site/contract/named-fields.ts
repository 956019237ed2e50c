/**
 * Says aloud what Swagger UI leaves to the eye: fields get the name of their parameter, and a button holds no link.
 *
 * @module contract/named-fields
 */

/** Names the fields of an element, now and whenever something is added. */
export function nameFields(root: HTMLElement): void {
  const name = () => {
    for (const field of root.querySelectorAll<HTMLElement>('input, select, textarea')) {
      if (!field.hasAttribute('aria-label')) field.setAttribute('aria-label', nameOf(field))
    }
    // The row is a button that opens the operation; a link within it does the same, for the mouse.
    for (const inner of root.querySelectorAll('.opblock-summary-control a[href]')) inner.removeAttribute('href')
  }
  name()
  new MutationObserver(name).observe(root, { childList: true, subtree: true })
}

function nameOf(field: HTMLElement): string {
  const row = field.closest('tr[data-param-name]')
  if (row) return row.getAttribute('data-param-name') ?? 'Parameter'
  if (field.closest('.servers')) return 'Server'
  if (field.closest('.filter')) return 'Filter by tag'
  if (field.closest('.opblock-section-request-body')) return 'Request body'
  return field instanceof HTMLSelectElement ? 'Media type' : 'Value'
}
