import type { Thing } from './node.ts'

const CREATIVE_COMMONS =
  /^CC[ -](BY(?:-NC)?(?:-SA|-ND)?)[ -](\d\.\d)(?: (?:International|Unported))?$/iu
const ADDRESS = /^https?:\/\/\S+$/u

/**
 * A licence as schema.org has it: by its address where that is known, else by its name.
 *
 * @example licenseOf('CC BY-SA 4.0') // 'https://creativecommons.org/licenses/by-sa/4.0/'
 */
export function licenseOf(license: string): string | Thing {
  if (ADDRESS.test(license)) return license
  if (/^CC0(?:[ -]1\.0)?$/iu.test(license))
    return 'https://creativecommons.org/publicdomain/zero/1.0/'
  const [, terms, version] = CREATIVE_COMMONS.exec(license) ?? []
  if (terms === undefined) return { '@type': 'CreativeWork', name: license }
  return `https://creativecommons.org/licenses/${terms.toLowerCase()}/${version}/`
}
