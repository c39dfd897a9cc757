import { startSlash } from './slash.ts'
import { showFailure } from './suggest/failure.ts'

/**
 * The search box as long as nobody has used it: once it is pointed at or has the focus, the script of `suggest/` is loaded
 * and takes over. Where that cannot be, the form still leads to the page that searches.
 */
export function startSearchBox(): void {
  const form = document.querySelector<HTMLFormElement>('form.search')
  const input = form?.querySelector('input')
  if (!(form && input)) return
  let loading: Promise<void> | undefined
  const load = () => {
    loading ??= new Promise<void>((resolve) => {
      const script = document.createElement('script')
      script.src = `${document.documentElement.dataset.root}assets/suggest.js`
      // Cut off it is an error of syntax, which a script from a disk has no name for.
      const quiet = (event: ErrorEvent) => {
        if (event.filename === '' || event.filename === script.src) event.preventDefault()
      }
      window.addEventListener('error', quiet)
      script.onload = script.onerror = () => {
        window.removeEventListener('error', quiet)
        form.onsubmit = null
        if (!input.dataset.ready) showFailure(form)
        resolve()
      }
      document.head.append(script)
    })
    return loading
  }
  // Who is quicker than the script gets what there is to get once it is there.
  form.onsubmit = (event) => {
    event.preventDefault()
    void load().then(() => form.requestSubmit())
  }
  form.onpointerover = input.onfocus = load
  startSlash(input)
  // What another site, or the browser's address bar, asks for.
  const asked = new URLSearchParams(location.search).get('q')
  if (asked) {
    input.value = asked
    input.focus()
  }
}
