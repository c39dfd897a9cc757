/** Stands in for js-yaml, which gray-matter asks for and never calls: `parse/front-matter.ts` gives it our reader. */
function neverCalled(): never {
  throw new Error('js-yaml is not there')
}

export const safeLoad = neverCalled
export const safeDump = neverCalled
