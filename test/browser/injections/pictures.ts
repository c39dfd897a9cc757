const SVG = 'xmlns="http://www.w3.org/2000/svg" xmlns:xlink="http://www.w3.org/1999/xlink"'
const inSvg = (inner: string, attributes = '', before = '') =>
  `${before}<svg ${SVG} width="40" height="30"${attributes}>${inner}</svg>`
const HTML = 'xmlns:h="http://www.w3.org/1999/xhtml"'
const LINK = '<rect width="40" height="30"/>'

/** SVG files that try to run something when they are opened by themselves; `RUN` is a call. */
const TEXTS: readonly (string | Buffer)[] = [
  inSvg('<script>RUN</script>'),
  inSvg('<script type="text/javascript"><![CDATA[RUN]]></script>'),
  inSvg('<script type="module">RUN</script>'),
  inSvg('<script href="data:text/javascript,RUN"/>'),
  inSvg('<script xlink:href="data:text/javascript,RUN"/>'),
  inSvg('<s:script xmlns:s="http://www.w3.org/2000/svg">RUN</s:script>'),
  inSvg(`<h:script ${HTML}>RUN</h:script>`),
  inSvg('<script xmlns="http://www.w3.org/1999/xhtml">RUN</script>'),
  inSvg('<g><g><defs><script>RUN</script></defs></g></g>'),
  inSvg('<title><script>RUN</script></title>'),
  inSvg('<!-- --><script>RUN</script><!-- -->'),
  inSvg('<![CDATA[<g>]]><script>RUN</script>'),
  inSvg('<?a b?><script>RUN</script>'),
  inSvg('<script\n>RUN</script\n>'),
  inSvg('<script a=">">RUN</script>'),
  inSvg("<script a='<'>RUN</script>"),
  inSvg('', ' onload="RUN"'),
  inSvg('', " onload='RUN'"),
  inSvg('', ' onload\n=\n"RUN"'),
  inSvg('', ' onload="&#95;_ran(1)"'),
  inSvg('<g onload="RUN"/>'),
  inSvg('<image href="x" onerror="RUN"/>'),
  inSvg('<animate onbegin="RUN" attributeName="x" dur="1s"/>'),
  inSvg('<set onbegin="RUN" attributeName="x" to="1"/>'),
  inSvg('<animate attributeName="x" dur="0.01s" onend="RUN"/>'),
  inSvg(`<a href="javascript:RUN">${LINK}</a>`),
  inSvg(`<a xlink:href="javascript:RUN">${LINK}</a>`),
  inSvg(`<a href="java&#10;script:RUN">${LINK}</a>`),
  inSvg(`<a href="&#x6a;avascript:RUN">${LINK}</a>`),
  inSvg(`<a href=" \u0001javascript:RUN">${LINK}</a>`.replace('\u0001', '&#9;')),
  inSvg(`<a>${LINK}<set attributeName="href" to="javascript:RUN"/></a>`),
  inSvg(`<a>${LINK}<animate attributeName="href" values="javascript:RUN"/></a>`),
  inSvg(`<g onclick="RUN">${LINK}</g>`),
  inSvg(`<g onmouseover="RUN">${LINK}</g>`),
  inSvg(
    `<foreignObject width="40" height="30"><h:img ${HTML} src="x" onerror="RUN"/></foreignObject>`,
  ),
  inSvg(`<foreignObject><h:iframe ${HTML} src="javascript:parent.RUN"/></foreignObject>`),
  inSvg(
    `<foreignObject><h:iframe ${HTML} srcdoc="&lt;script>parent.RUN&lt;/script>"/></foreignObject>`,
  ),
  inSvg(`<foreignObject><h:object ${HTML} data="javascript:RUN"/></foreignObject>`),
  inSvg(`<foreignObject><h:embed ${HTML} src="javascript:RUN"/></foreignObject>`),
  inSvg(`<foreignObject><h:body ${HTML} onload="RUN"/></foreignObject>`),
  inSvg(`<foreignObject><h:details ${HTML} open="" ontoggle="RUN">x</h:details></foreignObject>`),
  inSvg(`<h:link ${HTML} rel="stylesheet" href="x" onerror="RUN"/>`),
  inSvg('&run;', '', '<!DOCTYPE svg [<!ENTITY run "&#60;script>RUN&#60;/script>">]>'),
  inSvg('', '', '<!DOCTYPE svg [<!ATTLIST svg onload CDATA "RUN">]>'),
  inSvg(`<a href="&run;">${LINK}</a>`, '', '<!DOCTYPE svg [<!ENTITY run "javascript:RUN">]>'),
  inSvg(`<a href="&j;script:RUN">${LINK}</a>`, '', '<!DOCTYPE svg [<!ENTITY j "java">]>'),
  inSvg('<script>RUN</script>', '', '<!DOCTYPE svg PUBLIC "a" "b">'),
  inSvg('<script>RUN</script>', '', '<?xml version="1.0" encoding="utf-8"?>\n<!-- x -->'),
  `<?xml-stylesheet type="text/xsl" href="#x"?><svg ${SVG}><xsl:stylesheet id="x" xmlns:xsl="http://www.w3.org/1999/XSL/Transform" version="1.0"><xsl:template match="/"><h:script ${HTML}>RUN</h:script></xsl:template></xsl:stylesheet></svg>`,
  `<svg ${SVG} width="40" height="30"><script>RUN</script>`,
  `<svg ${SVG} width="40" height="30" onload="RUN"><g></svg>`,
  Buffer.from(`\ufeff${inSvg('<script>RUN</script>')}`, 'utf16le'),
  Buffer.from(
    `\ufeff<?xml version="1.0" encoding="utf-16"?>${inSvg('', ' onload="RUN"')}`,
    'utf16le',
  ),
  Buffer.from(
    inSvg('<script>RUN</script>', '', '<?xml version="1.0" encoding="utf-16"?>'),
    'utf16le',
  ),
  Buffer.from(
    inSvg('<script>RUN</script>', '', '<?xml version="1.0" encoding="windows-1252"?>'),
    'latin1',
  ),
  `\ufeff${inSvg('<script>RUN</script>')}`,
]

/** The files, by their names. */
export const PICTURES: ReadonlyMap<string, string | Buffer> = new Map(
  TEXTS.map((text, at): [string, string | Buffer] => {
    const call = `__ran(${at})`
    if (typeof text === 'string') return [`picture-${at}.svg`, text.replaceAll('RUN', call)]
    const encoding = text.includes(0) ? 'utf16le' : 'latin1'
    return [
      `picture-${at}.svg`,
      Buffer.from(text.toString(encoding).replaceAll('RUN', call), encoding),
    ]
  }),
)
