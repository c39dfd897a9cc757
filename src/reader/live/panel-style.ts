/** How the panel looks, whatever the page looks like. The caret is as wide as what it points at. */
export const PANEL_STYLE = `
:host { all: initial }
[hidden] { display: none !important }
@media print { :host { display: none } }
section, .building {
  position: fixed; z-index: 2147483647; margin: 0; box-sizing: border-box;
  background: #1c1d21; color: #eceef2; font: 15px/1.5 system-ui, sans-serif;
  box-shadow: 0 0 24px rgb(0 0 0 / .45);
}
section {
  inset: auto 0 0; max-height: 60vh; overflow: auto; overscroll-behavior: contain;
  padding: 16px max(16px, calc(50vw - 30rem)); border-top: 4px solid #ff6b63;
}
.building { right: 12px; bottom: 12px; padding: 4px 12px; border-radius: 6px }
h2 { margin: 0; font-size: 18px; color: #ff8e87 }
p { margin: 0 }
.note { color: #a9aebb }
article { margin-top: 16px; padding-top: 12px; border-top: 1px solid #3a3d46 }
.place { font: 13px/1.6 ui-monospace, monospace; color: #8fc7ff; overflow-wrap: anywhere }
.rule { color: #a9aebb }
.message { font-weight: 600; overflow-wrap: anywhere }
pre {
  margin: 8px 0; padding: 8px 12px 1.6em; overflow: auto; border-radius: 6px; background: #26282e;
  font: 13px/1.6 ui-monospace, monospace; tab-size: 4;
}
.line { color: #a9aebb; user-select: none }
mark { position: relative; background: none; color: #ffd479 }
mark::before {
  content: '${'^'.repeat(200)}'; position: absolute; inset: 1.25em 0 auto; height: 1.4em; overflow: hidden;
  white-space: pre; letter-spacing: 0; min-width: 1ch;
}
mark:not([data-label=''])::after {
  content: attr(data-label); position: absolute; top: 1.25em; inset-inline-start: calc(100% + 1ch);
  white-space: pre;
}
.advice { color: #cfe8cf }
.close {
  position: sticky; top: 0; float: right; width: 32px; height: 32px; border: 0; border-radius: 6px;
  background: #3a3d46; color: inherit; font: 20px/1 system-ui, sans-serif; cursor: pointer;
}
.close:focus-visible { outline: 2px solid #8fc7ff; outline-offset: 2px }
`
