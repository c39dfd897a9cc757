/**
 * `error` ends the build with exit code 1; `warning` is reported and the page is built; `suggestion` is told
 * by `check --pedantic` alone.
 */
export type Severity = 'error' | 'warning' | 'suggestion'

interface Rule {
  readonly severity: Severity
  /** What the rule finds, as a noun phrase. */
  readonly summary: string
}

/** Every fault that a writer can be told of. The names are an interface: reports and settings use them. */
export const RULES = {
  // files
  'no-articles': { severity: 'error', summary: 'a content folder without articles' },
  'unreadable-file': { severity: 'error', summary: 'a file that the system refuses to read' },
  'not-utf8': { severity: 'error', summary: 'a file that is not UTF-8' },
  'too-large': { severity: 'error', summary: 'a text or an image that is too large' },
  'symbolic-link': { severity: 'warning', summary: 'a symbolic link, which is not followed' },
  // front matter and the site's file
  'front-matter-language': {
    severity: 'error',
    summary: 'front matter in a language other than YAML',
  },
  'front-matter-unclosed': { severity: 'error', summary: 'front matter without its closing ---' },
  'broken-yaml': { severity: 'error', summary: 'YAML that cannot be read' },
  'unknown-key': { severity: 'warning', summary: 'a key in front matter that means nothing here' },
  'wrong-value': { severity: 'error', summary: 'a key whose value is of the wrong kind' },
  'broken-template': { severity: 'error', summary: "a fault in one of the site's own templates" },
  'missing-message': {
    severity: 'warning',
    summary: 'a message file that lacks words of the interface',
  },
  // plugins
  'broken-config': {
    severity: 'error',
    summary: 'a file of plugins that fails, or says what it cannot',
  },
  'plugin-fault': { severity: 'error', summary: 'a plugin that fails on an article' },
  'plugin-message': { severity: 'warning', summary: 'what a plugin says of an article' },
  'unknown-node': {
    severity: 'warning',
    summary: 'something that a plugin made and no page can show',
  },
  // article
  'no-title': { severity: 'error', summary: 'an article without a title' },
  'duplicate-title': { severity: 'error', summary: 'two articles of one title' },
  'ambiguous-name': {
    severity: 'warning',
    summary: "an alias that two articles claim, or that is another article's title",
  },
  'ambiguous-link': {
    severity: 'warning',
    summary: 'a link to a name that can mean several articles',
  },
  'category-circle': { severity: 'warning', summary: 'a category that is filed under itself' },
  'second-title': { severity: 'warning', summary: 'an article that is given two titles' },
  // infobox
  'infobox-colon': { severity: 'warning', summary: 'an infobox line without a colon' },
  'infobox-line': { severity: 'warning', summary: 'a line in an infobox that is not a field' },
  'duplicate-key': { severity: 'warning', summary: 'an infobox key given twice' },
  'misspelt-key': { severity: 'warning', summary: 'an infobox key that is nearly a known one' },
  'misspelt-type': { severity: 'warning', summary: 'an infobox type that is nearly a known one' },
  'lone-side': { severity: 'warning', summary: 'a side of an infobox given only for one field' },
  'side-number': {
    severity: 'warning',
    summary: 'a side of an infobox with a number that no side has',
  },
  'impossible-date': { severity: 'warning', summary: 'a date that cannot be' },
  // infobox and text
  'date-contradiction': {
    severity: 'warning',
    summary: 'a date in the infobox that is another one in the text',
  },
  'count-contradiction': {
    severity: 'warning',
    summary: 'a number in the infobox that is another one in the text',
  },
  'title-contradiction': {
    severity: 'warning',
    summary: "a headline of the infobox that is not the article's title",
  },
  // sections
  'too-deep': {
    severity: 'error',
    summary: 'lists, quotations or emphasis nested past all reading',
  },
  'too-many-marks': {
    severity: 'error',
    summary: 'a paragraph with more marks than can be weighed',
  },
  'title-level': { severity: 'warning', summary: "a second heading of the title's level" },
  'heading-skipped': {
    severity: 'warning',
    summary: 'a heading more than one level below the one above it',
  },
  'heading-unclosed': {
    severity: 'warning',
    summary: 'a heading line whose equals signs do not match',
  },
  'empty-section': { severity: 'warning', summary: 'a section with nothing in it' },
  // prose
  'unclosed-link': { severity: 'warning', summary: 'a [[ without its ]]' },
  'empty-link': { severity: 'warning', summary: 'a [[link]] that names nothing' },
  'missing-article': { severity: 'warning', summary: 'a link to an article that is not written' },
  'missing-file': { severity: 'warning', summary: 'a link to an article file that is not there' },
  'missing-section': { severity: 'warning', summary: 'a link to a section that its article lacks' },
  'missing-footnote': {
    severity: 'warning',
    summary: 'a reference to a footnote that is not written',
  },
  'unused-footnote': { severity: 'warning', summary: 'a footnote that nothing refers to' },
  'unused-definition': {
    severity: 'warning',
    summary: 'a link definition that nothing uses, shown as text',
  },
  'unsafe-address': {
    severity: 'warning',
    summary: 'a link whose address is not a web, mail or relative one',
  },
  'raw-html': { severity: 'warning', summary: 'raw HTML, which is shown as text' },
  'missing-image': { severity: 'warning', summary: 'an image that is not in the content folder' },
  'broken-image': { severity: 'warning', summary: 'an image file that is not an image' },
  'active-image': {
    severity: 'warning',
    summary: 'an SVG image with a script, or what could be one',
  },
  'remote-image': { severity: 'warning', summary: 'an image on another host, which is not loaded' },
  // redirects
  'redirect-missing': { severity: 'error', summary: 'a redirect to nothing' },
  'redirect-content': {
    severity: 'warning',
    summary: 'a redirect with content of its own, which is not shown',
  },
  'redirect-circle': { severity: 'error', summary: 'redirects that lead back to themselves' },
  // what an encyclopedia would rather have; told by `check`, never by `build`
  'stub-article': { severity: 'suggestion', summary: 'an article of a few words' },
  'no-lead': { severity: 'suggestion', summary: 'an article that begins with a heading' },
  'no-category': { severity: 'suggestion', summary: 'an article that is in no category' },
  'orphan-article': { severity: 'suggestion', summary: 'an article that no other links to' },
} as const satisfies Record<string, Rule>

/** The name of a rule, as reports print it. */
export type RuleName = keyof typeof RULES

/** The names of all rules. */
export const RULE_NAMES = Object.keys(RULES) as readonly RuleName[]

/** How a rule can be set: `off` tells nothing. */
export const RULE_LEVELS = ['off', 'warning', 'error'] as const

export type RuleLevel = (typeof RULE_LEVELS)[number]

/** Rules that a site or an article sets to another level than theirs. */
export type RuleSettings = Readonly<Partial<Record<RuleName, RuleLevel>>>
