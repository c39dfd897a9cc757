import { fold } from './fold.ts'

/**
 * A name without what tells it from others of its name.
 *
 * @example bareName('Mercury (planet)') // 'Mercury'
 */
export function bareName(name: string): string {
  return name.replace(/\s*\([^()]*\)\s*$/u, '').trim()
}

/** Whether one name is the other, or a part of it: `Mali`, `Republic of Mali`. */
export function isNamePart(a: string, b: string): boolean {
  const [one, other] = [fold(bareName(a)), fold(bareName(b))]
  return one === '' || other === '' || one.includes(other) || other.includes(one)
}
