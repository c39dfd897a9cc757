/** Tells the reader something by a word that the page holds ready; gives back what it said. */
export type Say = (word: string, count?: number) => string

/** The page's one live region: what it says is heard, not seen. Its words are its `data-` attributes. */
export function sayer(): Say {
  const region = document.getElementById('_status')
  return (word, count = 0) => {
    const number = count.toLocaleString(document.documentElement.lang)
    const text = (region?.dataset[word] ?? '').replace('{count}', number)
    if (region) region.textContent = text
    return text
  }
}
