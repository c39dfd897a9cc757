const TEMPLATE = /\{\{([^{}|]+)\|([^{}]*)\}\}/gu
/** Templates that show one name, with a flag or in one line. */
const NAME = /^(?:flag|flagcountry|flagu|nowrap|nobold|nobr)$/u
const FLAG = /^(?:flagicon|flag icon|flagdeco|flag decoration)$/u
const LIST = /^(?:ubl|unbulleted list|ublist|hlist|flatlist|plain ?list|bulleted list)$/u
const QUANTITY = /^(?:convert|cvt)$/u

/**
 * Names out of the templates that Wikipedia lays around them; a list becomes one with bullets. A text
 * with any other template stays as it is, and no reader takes it for names.
 *
 * @example pastedNames('{{flagicon|France}} France') // 'France'
 * @example pastedNames('{{ubl|France|Mali}}')        // '- France\n- Mali'
 */
export function pastedNames(text: string): string {
  if (!text.includes('{{')) return text
  // What stands within is read first: {{ubl|{{flag|France}}|Mali}}.
  const inner = text.replace(TEMPLATE, nameIn)
  return inner.replace(TEMPLATE, listIn).trim()
}

function nameIn(whole: string, name: string, parameters: string): string {
  const kind = kindOf(name)
  if (FLAG.test(kind)) return ''
  return NAME.test(kind) ? (valuesOf(parameters)[0] ?? whole) : whole
}

function listIn(whole: string, name: string, parameters: string): string {
  if (!LIST.test(kindOf(name))) return whole
  const values = valuesOf(parameters)
  const [only] = values
  const isLines = only !== undefined && values.length === 1 && /^[*-]/u.test(only)
  return isLines ? only.replace(/^\*+ ?/gmu, '- ') : values.map((one) => `- ${one}`).join('\n')
}

/**
 * A quantity out of Wikipedia's template that converts it.
 *
 * @example pastedQuantity('{{convert|1240|km2|sqmi}}') // '1240 km2'
 */
export function pastedQuantity(text: string): string {
  if (!text.includes('{{')) return text
  return text.replace(TEMPLATE, (whole: string, name: string, parameters: string) => {
    const [amount = '', unit = '', next = ''] = valuesOf(parameters)
    // 5|ft|11|in is one length in two units.
    const isOne = QUANTITY.test(kindOf(name)) && !/\d/u.test(next)
    return isOne && /^-?[\d,]+(?:\.\d+)?$/u.test(amount) ? `${amount} ${unit}` : whole
  })
}

function kindOf(name: string): string {
  return name.trim().toLowerCase().replaceAll('_', ' ')
}

/** Parameters without a name. */
function valuesOf(parameters: string): string[] {
  return parameters
    .split('|')
    .map((one) => one.trim())
    .filter((one) => one !== '' && !/^[\p{L}\d_ -]+=/u.test(one))
}
