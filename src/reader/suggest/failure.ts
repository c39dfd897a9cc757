/** Says that suggestions could not be loaded, in a row that leads to the list of all articles. */
export function showFailure(form: HTMLFormElement): void {
  const popup = form.querySelector<HTMLElement>('.names')
  const row = popup?.querySelector<HTMLAnchorElement>('a:last-child')
  if (!(popup && row)) return
  row.textContent = document.getElementById('_status')?.dataset.failed ?? ''
  row.href = `${document.documentElement.dataset.root}all.html`
  popup.classList.remove('none')
  popup.hidden = false
}
