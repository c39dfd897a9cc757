/** A site like that of rivals/hugo, with what Eleventy has of itself: its markdown-it knows no footnotes. */
module.exports = (config) => {
  config.addPassthroughCopy('content/style.css')
  config.amendLibrary('md', (markdown) => markdown.core.ruler.push('ids', headingIds))
  config.addFilter('contents', contentsOf)
  config.addFilter('slugged', slugOf)
  config.addCollection('articles', (all) => all.getFilteredByGlob('content/wiki/*.md'))
  config.addCollection('filed', (all) => {
    const categories = new Map()
    for (const page of all.getFilteredByGlob('content/wiki/*.md')) {
      for (const name of page.data.categories ?? []) {
        if (!categories.has(name)) categories.set(name, [])
        categories.get(name).push(page)
      }
    }
    return [...categories].sort().map(([name, pages]) => ({ name, pages }))
  })
  config.addCollection('redirects', (all) =>
    all
      .getFilteredByGlob('content/wiki/*.md')
      .flatMap(({ url, data }) => (data.aliases ?? []).map((from) => ({ from, to: url }))),
  )
  return {
    dir: { input: 'content', includes: '../_includes', output: 'public' },
    // The articles hold no template code, so that nothing need look for it.
    markdownTemplateEngine: false,
    htmlTemplateEngine: 'njk',
  }
}

/** Gives headings the ids that the table of contents links to. */
function headingIds({ tokens }) {
  for (const [index, token] of tokens.entries()) {
    if (token.type === 'heading_open') token.attrSet('id', slugOf(tokens[index + 1].content))
  }
}

function contentsOf(html) {
  const headings = [...html.matchAll(/<h[23] id="([^"]*)"[^>]*>(.*?)<\/h[23]>/gu)]
  return headings.map(([, id, words]) => `<li><a href="#${id}">${words}</a></li>`).join('\n')
}

function slugOf(text) {
  return text.toLowerCase().replace(/[^\p{L}\p{N}]+/gu, '-')
}
