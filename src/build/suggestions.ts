import type { Article, Section } from '../model/article.ts'
import type { Diagnostic, Finding } from '../model/diagnostic.ts'
import { diagnose } from '../model/diagnostic.ts'
import { textOf } from '../model/prose.ts'
import { segmentsOf } from '../model/segments.ts'

/** An article of fewer words reads as a stub. */
const FEW = 50
/** A text of so many characters has more words than that, in any script. */
const MANY = 600

/** What an encyclopedia would rather have of an article, as far as the article itself shows it. */
export function suggestionsFor(article: Article): Diagnostic[] {
  const { origin, titleLocation: location, meta, lead, sections, categories } = article
  // Such a page lists what a name can mean, and is to be as short as it can.
  if (meta.type === 'disambiguation') return []
  const findings: Finding[] = []
  const text = proseOf(article)
  const words = text.length > MANY ? FEW : wordsIn(text, meta.language)
  if (words < FEW)
    findings.push({
      rule: 'stub-article',
      location,
      message: words === 0 ? 'This article has no text' : `This article has ${words} words of text`,
      advice: 'Say what readers will want to know next, or add it to another article',
    })
  if (lead.length === 0 && sections.length > 0)
    findings.push({
      rule: 'no-lead',
      location,
      message: 'This article has no text before its first heading',
      advice:
        'Begin with a sentence that says what it is about; previews and search engines show it',
    })
  if (categories.length === 0)
    findings.push({
      rule: 'no-category',
      location,
      message: 'This article is in no category',
      advice: 'Write [[Category:Name]] at its end',
    })
  return findings.map((finding) => diagnose(origin, finding))
}

function proseOf({ lead, sections }: Pick<Article, 'lead' | 'sections'>): string {
  const within = (section: Section): string =>
    [textOf(section.blocks), ...section.sections.map(within)].join('\n')
  return [textOf(lead), ...sections.map(within)].join('\n').trim()
}

function wordsIn(text: string, language: string | null): number {
  const segmenter = new Intl.Segmenter(language ?? undefined, { granularity: 'word' })
  return [...segmentsOf(text, segmenter)].filter(({ isWordLike }) => isWordLike).length
}
