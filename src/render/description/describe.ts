import type { Facts } from '../../model/site.ts'
import type { Words } from '../messages.ts'
import { byRecipe } from './by-recipe.ts'
import { personDescription } from './person.ts'
import { OWN_PLACE, RECIPES } from './recipes.ts'
import { scribeOf } from './scribe.ts'
import { taxonDescription } from './taxon.ts'

/** A short description out of an infobox; null where its fields do not say enough. */
export type Describe = (infobox: Facts) => string | null

/**
 * What describes articles in the language of words, out of nothing but their infoboxes.
 *
 * @example describerOf(english)(infoboxOfMidalAttack) // '2017 military conflict in Niger'
 */
export function describerOf(words: Words): Describe {
  const scribe = scribeOf(words)
  return (infobox) => {
    const { type, schemaOrg, fields } = infobox
    const sentence = (): string | null => {
      if (type === 'person') return personDescription(fields, scribe)
      if (type === 'taxon') return taxonDescription(fields, scribe)
      // A site may name a type `constructor`.
      const recipes = Object.hasOwn(RECIPES, type) ? (RECIPES[type] ?? []) : []
      if (recipes.length === 0 && schemaOrg === 'Place')
        return byRecipe(OWN_PLACE, fields, scribe, type)
      for (const recipe of recipes) {
        const one = byRecipe(recipe, fields, scribe)
        if (one !== null) return one
      }
      return null
    }
    const text = sentence()
    return text === null ? null : capitalized(text, words.language)
  }
}

function capitalized(text: string, language: string): string {
  const [first = ''] = text
  if (!/\p{Ll}/u.test(first)) return text
  return first.toLocaleUpperCase(language) + text.slice(first.length)
}
