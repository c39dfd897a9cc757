import type { NameWords } from '../words.ts'
import { phrases } from './phrases.ts'

/** Words of Chinese that tell a description from a name. */
export const zh: NameWords = {
  first: phrases(`
    靠近, 临近, 鄰近, 接近, 位于, 位於, 多个, 多個, 各地, 若干, 部分, 可能, 据称, 據稱, 传说, 傳說, 全世界
  `),
  firstOfPlace: [],
  firstOfFew: [],
  alone: phrases(`
    空缺, 全球, 无党派, 無黨派, 世界各地
  `),
  last: phrases(`
    附近, 一带, 一帶, 之间, 之間, 等, 等人, 等地, 等国, 等國, 边境, 邊境, 沿岸, 以北, 以南, 以东, 以東, 以西
  `),
  within: [],
  withinPlace: [],
  areas: [],
}
