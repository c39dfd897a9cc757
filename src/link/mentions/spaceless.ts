import type { Letters } from './letters.ts'
import { SPACELESS } from './letters.ts'

const KATAKANA = /[\p{Script=Katakana}ー]/u
const HAN = /\p{Script=Han}/u
const POINT = /[·・‧•]/u
/** `大森式地震計`: what is of somebody's make is another thing. */
const MAKE = /[式型製制]/u
/** What makes another name of the one in front of it: `ニジェール川` is a river, `马里战争` a war. */
const SUFFIXES =
  /^(?:[川江河湖海洋街路堂館馆街路堂岛島山峰谷郡县縣省市町村区區镇鎮乡鄉州道府国國族语語人宫宮城塔寺庙廟站駅线線门門桥橋派教党黨社奖獎賞赏法律术術学學者王朝像船舰艦铁鉄鐵]|战争|戰爭|戦争|之战|之戰|の戦い|大学|大學|汽车|大桥|大橋|大街|美術館|美术馆|草堂|故居|纪念馆|記念館|公司|会社|银行|銀行|条约|條約|帝国|帝國|王国|王國|共和国|共和國|半岛|半島|沙漠|砂漠|山脉|山脈|革命|运动|運動|主义|主義|博物馆|博物館|图书馆|図書館|机场|空港|机構|机构|組織|组织|盆地|高原|平原|海峡|運河|运河|方程|定理|定律|法則|法则|症|病|星雲|星云|座|号|號)/u
/** What ends the name of an institution, some letters further on: `富士山静岡空港`. */
const INSTITUTIONS =
  /^(?:(?![的之和与與及是在有])\p{Script=Han}){1,6}(?:空港|机场|大学|大學|美術館|美术馆|博物館|博物馆|記念館|纪念馆|図書館|图书馆|病院|医院|銀行|银行|会社|公司|大橋|大桥|学校|車站)/u
/** Letters of foreign names: behind a name they make another one, as in 马里兰. */
const TRANSCRIBING = /^[兰蘭尔爾斯特亚亞德格克纳納尼诺諾萨薩塞瓦维維沃茨扎佐姆曼蒙洛]/u
/** Suffixes that are words of their own when they follow: `马里人口` is the population of Mali. */
const OWN_WORDS =
  /^(?:人口|国内|國內|国王|州长|市长|市長|语言|区域|地区|地區|海拔|海岸|山区|学生|法院|城市|河流)/u

/**
 * Whether a name in a script without spaces is a word, or several. `Intl.Segmenter` finds the words of
 * Chinese, Japanese, Thai, Lao, Khmer and Burmese by its dictionaries (UAX #29): 马里 is no word in
 * 索马里. A name in katakana is the whole of its run, and a suffix behind a name makes it another.
 */
export function isOwnWords(text: string, start: number, end: number, letters: Letters): boolean {
  const before = text[start - 1] ?? ''
  const after = text[end] ?? ''
  if (POINT.test(before) || POINT.test(after) || MAKE.test(before)) return false
  const first = text[start] ?? ''
  const last = text[end - 1] ?? ''
  if (KATAKANA.test(first) && KATAKANA.test(before)) return false
  if (KATAKANA.test(last) && KATAKANA.test(after)) return false
  const rest = text.slice(end, end + 4)
  if (
    (HAN.test(after) || rest.startsWith('の戦い')) &&
    SUFFIXES.test(rest) &&
    !OWN_WORDS.test(rest)
  )
    return false
  if (INSTITUTIONS.test(text.slice(end, end + 12)) || TRANSCRIBING.test(rest)) return false
  return isBoundary(text, start, before, letters) && isBoundary(text, end, after, letters)
}

/** As much text as decides where words end. */
const AROUND = 24

function isBoundary(text: string, at: number, beyond: string, letters: Letters): boolean {
  if (beyond === '' || letters[beyond.charCodeAt(0)] !== SPACELESS) return true
  // Katakana beside another script ends a word, whatever the dictionary says.
  if (KATAKANA.test(text[at] ?? '') !== KATAKANA.test(text[at - 1] ?? '')) return true
  const from = Math.max(0, at - AROUND)
  const segments = new Intl.Segmenter('und', { granularity: 'word' }).segment(
    text.slice(from, at + AROUND),
  )
  return segments.containing(at - from)?.index === at - from
}
