/**
 * The rules by which browsers fetch a page of the site when a link to it is aimed at, as the text of their
 * script: the policy of every page allows it by its hash. https://wicg.github.io/nav-speculation/
 */
export const PREFETCHING =
  '{"prefetch":[{"where":{"href_matches":"/*.html"},"eagerness":"moderate"}]}'
