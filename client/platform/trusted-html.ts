interface Policy {
  createHTML(html: string): string
}

declare global {
  interface Window {
    trustedTypes?: { createPolicy(name: string, rules: Policy): Policy }
  }
}

// The server has rendered and sanitised what members wrote. Nothing else becomes HTML here, and where the
// browser knows Trusted Types it sees to that.
const rules: Policy = { createHTML: (html) => html }
const policy = window.trustedTypes?.createPolicy('anstoss', rules) ?? rules

export const trusted = (html: string) => policy.createHTML(html)

/** HTML from elsewhere, to be read and not shown: nothing in it runs or loads, and none of it goes on the page. */
export const inertDocument = (html: string) =>
  new DOMParser().parseFromString(policy.createHTML(html), 'text/html')
