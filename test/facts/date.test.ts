import { describe } from 'vitest'
import { readings } from './support.ts'

const date = { value: 'date' } as const

describe('days, months, years', () => {
  readings(
    'en',
    date,
    `
    July 5, 2017 → 2017-07-05
    July 5 2017 → 2017-07-05
    5 July 2017 → 2017-07-05
    5th of July, 2017 → 2017-07-05
    2017-07-05 → 2017-07-05
    Sept. 30, 1066 → 1066-09-30
    March 2017 → 2017-03
    March, 2017 → 2017-03
    2017-03 → 2017-03
    2017 → 2017
    476 → 0476
    0079 → 0079
    `,
  )
})

describe('before and after Christ', () => {
  readings(
    'en',
    date,
    `
    44 BC → -0043
    44 BCE → -0043
    AD 79 → 0079
    79 CE → 0079
    1 BC → 0000
    March 15, 44 BC → -0043-03-15
    24 August 79 AD → 0079-08-24
    c. 1450 BC → -1449~
    1200–1100 BC → -1199/-1099
    27 BC – AD 14 → -0026/0014
    AD 14–37 → 0014/0037
    14–37 AD → 0014/0037
    10 – 12 March 44 BC → -0043-03-10/-0043-03-12
    30–44 BC → text
    27 BC – 476 → text
    79 → text
    August 24, 79 → text
    0 → text
    0 BC → text
    10000 BC → text
    `,
  )
})

describe('centuries, decades, seasons', () => {
  readings(
    'en',
    date,
    `
    12th century → 11XX
    the 12th century → 11XX
    1st century BC → -00XX
    8th century BC → -07XX
    12th–13th century → 11XX/12XX
    12th to 13th centuries → 11XX/12XX
    2nd–1st century BC → -01XX/-00XX
    2nd century BC – 1st century AD → -01XX/00XX
    1990s → 199X
    the 1990s → 199X
    1960s–1970s → 196X/197X
    1990s – present → 199X/..
    summer 1944 → 1944-22
    fall of 1944 → 1944-23
    Autumn, 1944 → 1944-23

    1900s → text
    2000s → text
    440s BC → text
    early 1990s → text
    mid-12th century → text
    c. 12th century → text
    2nd century BC – 1st century → text
    13th–12th century → text
    25th century → text
    0th century → text
    winter 1944–45 → text
    summer 1944 – winter 1945 → text
    12th century – 1300 → text
    `,
  )
})

describe('about, perhaps, before, after', () => {
  readings(
    'en',
    date,
    `
    c. 1450 → 1450~
    ca. 1450 → 1450~
    circa March 1450 → 1450-03~
    ~1450 → 1450~
    1066? → 1066?
    1066 (?) → 1066?
    c. 1066? → 1066%
    c. 1450 – c. 1500 → 1450~/1500~
    1450 – c. 1500 → 1450/1500~
    c. 1450 – 12 March 1500 → 1450~/1500-03-12
    before 1066 → ../1066
    after 1066 → 1066/..
    since March 2017 → 2017-03/..
    until 5 July 2017 → ../2017-07-05

    c. 1450–1500 → text
    before c. 1066 → text
    after 1066? → text
    before 79 → text
    1960 or 1961 → text
    July 1863 or August 1863 → text
    fl. 1450 → text
    by 1066 → text
    `,
  )
})

describe('intervals', () => {
  readings(
    'en',
    date,
    `
    2012–2013 → 2012/2013
    2012 to 2013 → 2012/2013
    from 1914 to 1918 → 1914/1918
    1914–18 → 1914/1918
    1914-18 → 1914/1918
    2001–02 → 2001/2002
    July 1–3, 1863 → 1863-07-01/1863-07-03
    July 1st–3rd, 1863 → 1863-07-01/1863-07-03
    1–3 July 1863 → 1863-07-01/1863-07-03
    1-3 July 1863 → 1863-07-01/1863-07-03
    June 28 – July 3, 1863 → 1863-06-28/1863-07-03
    28 July 1914 – 11 November 1918 → 1914-07-28/1918-11-11
    10 July 1943-17 August 1943 → 1943-07-10/1943-08-17
    2017-07-05 – 2017-07-08 → 2017-07-05/2017-07-08
    2017-07 – 2017-09 → 2017-07/2017-09
    1914 – 11 November 1918 → 1914/1918-11-11
    March – May 2012 → 2012-03/2012-05
    March 2017 – present → 2017-03/..
    1914 to present → 1914/..

    2001-02 → text
    1999–01 → text
    1999–8 → text
    2013–2012 → text
    July 3–1, 1863 → text
    December 7 – January 5, 2017 → text
    July 5 – 2017 → text
    March – 2017 → text
    March 2017 – May → text
    15 – 1918 → text
    1914–1916–1918 → text
    July 1916 – 1916 → text
    1916 – July 1916 → 1916/1916-07
    1066? – 1067 → 1066?/1067
    – 1918 → text
    present → text
    1863/64 → text
    1066 and 1067 → text
    `,
  )
})

describe('remarks', () => {
  readings(
    'en',
    date,
    `
    July 5, 2017 (aged 63) → 2017-07-05
    1 March 1867 (age 40) → 1867-03-01
    1867 (aged 39–40) → 1867
    July 5, 2017; 8 years ago → 2017-07-05
    July 5, 2017 (8 years ago) → 2017-07-05
    28 July 1914 – 11 November 1918 (4 years, 3 months and 2 weeks) → 1914-07-28/1918-11-11

    July 5, 2017 (first raid) → text
    July 5, 2017 (2 killed) → text
    2016 (2017) → text
    2016 (since the year 1900) → text
    July 5, 2017, 5 a.m. → text
    `,
  )
})

describe('the same date again, and how sure it is', () => {
  readings(
    'en',
    date,
    `
    26 December 2004 (2004-12-26) → 2004-12-26
    12 May 1865; 160 years ago (1865-05-12) → 1865-05-12
    5 July 1954 (1954-07-05) (aged 63) → 1954-07-05
    1947 (1947) → 1947
    1450 (uncertain) → 1450?
    1450 (approx.) → 1450~
    c. 1516 (aged around 66) → 1516~
    1516 (aged c. 66) → 1516
    1516 (aged 65 or 66) → 1516

    28 October 1948 (1949-10-28) → text
    1947 (1948) → text
    1947 (planned) → text
    12th century (uncertain) → text
    1947 (1947 edition) → text
    1947 (b. 1947) → text
    `,
  )
})

describe('days of the week', () => {
  readings(
    'en',
    date,
    `
    Friday, 13 June 1997 → 1997-06-13
    Friday 13 June 1997 → 1997-06-13
    Fri, June 13, 1997 → 1997-06-13
    13 June 1997, Friday → 1997-06-13
    Friday, 13 June – Sunday, 15 June 1997 → 1997-06-13/1997-06-15

    Monday, 13 June 1997 → text
    Friday, June 1997 → text
    Friday → text
    Friday, Friday, 13 June 1997 → text
    Saturday, 14 October 1066 → text
    `,
  )
  readings('fr', date, 'mercredi 5 juillet 2017 → 2017-07-05')
  readings('fr', date, 'jeudi 5 juillet 2017 → text')
  readings('de', date, 'Mittwoch, 5. Juli 2017 → 2017-07-05')
  readings('es', date, 'miércoles, 5 de julio de 2017 → 2017-07-05')
  readings('zh', date, '2017年7月5日星期三 → 2017-07-05')
})

describe('other orders and signs', () => {
  readings(
    'en',
    date,
    `
    2017-07-05/2017-07-09 → 2017-07-05/2017-07-09
    2017-07/2017-09 → 2017-07/2017-09
    2017/07/05 → 2017-07-05
    2017-7-5 → 2017-07-05
    5-Jul-2017 → 2017-07-05
    24 August AD 79 → 0079-08-24
    August 24, AD 79 → 0079-08-24
    1985 onwards → 1985/..

    2017-07-09/2017-07-05 → text
    2017/13/05 → fault: there is no month 13
    07/2017/05 → text
    1985 AD 79 → text
    `,
  )
  readings('zh', date, '２０１７年７月５日 → 2017-07-05')
})

describe('templates of Wikipedia', () => {
  readings(
    'en',
    date,
    `
    {{Start date|2017|7|5}} → 2017-07-05
    {{start date and age|2017|07}} → 2017-07
    {{birth date and age|df=yes|1947|7|30}} → 1947-07-30
    {{Death date and age|2017|7|5|1954|1|2|df=y}} → 2017-07-05
    {{birth year and age|1947}} → 1947
    {{birth-date|30 July 1947}} → 1947-07-30
    {{circa|1450}} → 1450~
    {{c.|1450 BC}} → -1449~
    {{start date|1914|7|28}} – {{end date|1918|11|11}} → 1914-07-28/1918-11-11
    {{start date|2017|2|30}} → fault: February 2017 has 28 days

    {{start date|2017|13}} → text
    {{start date|2017|7|5|12|30}} → text
    {{death date and age|2017|7|5|1954}} → text
    {{start date|2017|7|5|Paris}} → text
    {{hijri|1438|10|11}} → text
    `,
  )
})

describe('dates that cannot be', () => {
  readings(
    'en',
    date,
    `
    February 30, 2017 → fault: February 2017 has 28 days
    July 40, 2017 → fault: July 2017 has 31 days
    July 0, 2017 → fault: there is no day 0
    2017-13-01 → fault: there is no month 13
    2017-00-01 → fault: there is no month 0
    31 June 44 BC → fault: June 44 BC has 30 days
    April 31–32, 2017 → fault: April 2017 has 30 days
    29 February 1900 → text
    29 February 1500 → text
    30 February 1712 → text
    29 February 2000 → 2000-02-29
    0000 → text
    0000-01-01 → text
    `,
  )
})

describe('what is not surely a date', () => {
  readings(
    'en',
    date,
    `
    05/07/2017 → text
    5.7.2017 → text
    July 5 → text
    12345 → text
    1,066 → text
    2017 BC AD → text
    the year of the elephant → text
    17 Ramadan 2 AH → text
    `,
  )
})

describe('French', () => {
  readings(
    'fr',
    date,
    `
    5 juillet 2017 → 2017-07-05
    le 5 juillet 2017 → 2017-07-05
    1er janvier 2017 → 2017-01-01
    janv. 2017 → 2017-01
    05.07.2017 → 2017-07-05
    July 5, 2017 → 2017-07-05
    1–3 juillet 1863 → 1863-07-01/1863-07-03
    du 1er au 3 juillet 1863 → 1863-07-01/1863-07-03
    de 1914 à 1918 → 1914/1918
    juillet 1914 à novembre 1918 → 1914-07/1918-11
    mars 2017 – présent → 2017-03/..
    mars 2017 – aujourd’hui → 2017-03/..
    depuis mars 2017 → 2017-03/..
    vers 1450 av. J.-C. → -1449~
    XIIe siècle → 11XX
    XIIe–XIIIe siècle → 11XX/12XX
    Ier siècle av. J.-C. → -00XX
    années 1990 → 199X
    été 1944 → 1944-22
    avant 1066 → ../1066
    après 1066 → 1066/..
    5 juillet 2017 (à 63 ans) → 2017-07-05
    février 30, 2017 → fault: February 2017 has 28 days
    1er août → text
    il y a 1066 ans → text
    `,
  )
})

describe('German', () => {
  readings(
    'de',
    date,
    `
    5. Juli 2017 → 2017-07-05
    05.07.2017 → 2017-07-05
    1.–3. Juli 1863 → 1863-07-01/1863-07-03
    vom 1. bis 3. Juli 1863 → 1863-07-01/1863-07-03
    28. Juli 1914 – 11. November 1918 → 1914-07-28/1918-11-11
    März 2017 bis heute → 2017-03/..
    seit März 2017 → 2017-03/..
    um 1450 v. Chr. → -1449~
    79 n. Chr. → 0079
    12. Jahrhundert → 11XX
    12. bis 13. Jahrhundert → 11XX/12XX
    1990er Jahre → 199X
    1990er → 199X
    Sommer 1944 → 1944-22
    12. Jänner 1893 → 1893-01-12
    vor 1066 → ../1066
    nach 1066 → 1066/..
    5. Juli 2017 (63 Jahre) → 2017-07-05
    vor 1066 Jahren → text
    1990 Jahre → text
    `,
  )
})

describe('Spanish', () => {
  readings(
    'es',
    date,
    `
    5 de julio de 2017 → 2017-07-05
    julio de 2017 → 2017-07
    1-3 de julio de 1863 → 1863-07-01/1863-07-03
    del 1 al 3 de julio de 1863 → 1863-07-01/1863-07-03
    de 1914 a 1918 → 1914/1918
    marzo de 2017 – actualidad → 2017-03/..
    c. 1450 a. C. → -1449~
    hacia 1450 → 1450~
    siglo XII → 11XX
    siglos XII-XIII → 11XX/12XX
    siglo I a. C. → -00XX
    años 1990 → 199X
    década de 1990 → 199X
    verano de 1944 → 1944-22
    antes de 1066 → ../1066
    después de 1066 → 1066/..
    5 de julio de 2017 (63 años) → 2017-07-05
    1066 (y 67) → text
    hace 1066 años → text
    `,
  )
})

describe('Arabic', () => {
  readings(
    'ar',
    date,
    `
    ٥ يوليو ٢٠١٧ → 2017-07-05
    5 يوليو 2017 → 2017-07-05
    5 كانون الثاني 2017 → 2017-01-05
    5 جويلية 2017 → 2017-07-05
    يوليو 2017 → 2017-07
    2017م → 2017
    44 ق.م → -0043
    حوالي 1450 ق.م → -1449~
    القرن 12 → 11XX
    من 1914 إلى 1918 → 1914/1918
    مارس 2017 – الحاضر → 2017-03/..
    قبل 1066 → ../1066
    قبل 1066 سنة → text
    1438 هـ → text
    `,
  )
})

describe('Chinese', () => {
  readings(
    'zh',
    date,
    `
    2017年7月5日 → 2017-07-05
    2017年7月 → 2017-07
    2017年 → 2017
    公元前44年 → -0043
    公元79年 → 0079
    约1450年 → 1450~
    12世纪 → 11XX
    12世纪至13世纪 → 11XX/12XX
    1990年代 → 199X
    20世纪90年代 → 199X
    1944年夏 → 1944-22
    1914年7月28日－1918年11月11日 → 1914-07-28/1918-11-11
    2017年7月5日至8日 → 2017-07-05/2017-07-08
    2017年3月至5月 → 2017-03/2017-05
    2012年至2013年 → 2012/2013
    2017年3月至今 → 2017-03/..
    2017年7月5日（63岁） → 2017-07-05
    2016年（2017年） → text
    100年前 → text
    1000年以前 → text
    平成29年7月5日 → text
    `,
  )
})

describe('other languages have their months from Intl', () => {
  readings('ru', date, '5 июля 2017 → 2017-07-05')
  readings('pt', date, '5 de julho de 2017 → text')
})

describe('a year of another calendar is no year', () => {
  readings('fa', date, '1396 → text')
  readings('th', date, '2560 → text')
})
