import type { NameWords } from '../words.ts'
import { phrases } from './phrases.ts'

/** Words of Arabic that tell a description from a name. */
export const ar: NameWords = {
  first: phrases(`
    بالقرب, قرب, بجوار, بجانب, في, عدة, مختلف, بعض, شاغر, ربما, يعتقد, بدعم, بقيادة, حول,
    خارج, داخل, نحو, قبالة, آخرون, مؤيد, غير, محتمل, يحتمل
  `),
  firstOfPlace: [],
  firstOfFew: [],
  alone: phrases(`
    مستقل, شاغر, عالمي
  `),
  last: phrases(`
    وآخرون, وغيرهم
  `),
  within: phrases(`
    قرب, سابقا, حاليا
  `),
  withinPlace: phrases(`
    قرب, بين
  `),
  areas: [],
}
