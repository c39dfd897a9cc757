const KEY = 'encyclopress'

/**
 * The menu of colours, text size and width. A script in the page's head has set the reader's choice
 * before anything was painted; here it is shown, changed and kept.
 */
export function startAppearance(): void {
  const root = document.documentElement
  const inputs = [...document.querySelectorAll<HTMLInputElement>('#_appearance input')]
  // A page that comes back from the browser's memory may have an older choice.
  window.addEventListener('pageshow', () => {
    Object.assign(root.dataset, kept())
    for (const input of inputs) {
      const choice = root.dataset[input.name]
      input.checked = choice === undefined ? input.defaultChecked : choice === input.value
    }
  })
  for (const input of inputs) {
    input.addEventListener('change', () => {
      root.dataset[input.name] = input.value
      keep({ ...kept(), [input.name]: input.value })
    })
  }
}

function kept(): object {
  try {
    return JSON.parse(localStorage.getItem(KEY) ?? '{}')
  } catch {
    return {}
  }
}

/** A browser may refuse to keep anything; the choice then holds for this page. */
function keep(choice: object): void {
  try {
    localStorage.setItem(KEY, JSON.stringify(choice))
  } catch {
    return
  }
}
