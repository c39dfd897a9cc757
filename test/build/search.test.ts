import { join } from 'node:path'
import { describe, expect, test } from 'vitest'
import { encyclopress, filesOf, temporaryFolder } from '../support/cli.ts'

const ARTICLE = {
  'seeds/niger.txt': '= Niger =\n\nInfobox country\n- Capital: Niamey\n\nA country.\n',
}

async function built(setting: string) {
  const folder = temporaryFolder({ ...ARTICLE, 'seeds/encyclopedia.yaml': setting })
  const ended = await encyclopress(folder, 'build', 'seeds')
  return { ended, files: ended.exit === 0 ? filesOf(join(folder, 'dist')) : new Map() }
}

describe('the setting `search`', () => {
  test('full, as it is without it: a page to search all articles, and what that needs', async () => {
    for (const setting of ['title: Any\n', 'search: full\n']) {
      const { files } = await built(setting)
      const needed = [
        'search.html',
        'assets/search.js',
        'search/words.js',
        'search/facts/capital.js',
      ]
      expect(needed.filter((path) => !files.has(path))).toEqual([])
      expect(String(files.get('wiki/niger.html'))).toContain('action="../search.html"')
    }
  })

  test('names: a box, and no page', async () => {
    const { files } = await built('search: names\n')
    expect(files.has('search.html') || files.has('search/words.js')).toBe(false)
    expect([...files.keys()].filter((path) => path.startsWith('search/facts/'))).toEqual([])
    expect(String(files.get('wiki/niger.html'))).toContain('role="search"')
  })

  test('off: no box either', async () => {
    const { files } = await built('search: off\n')
    expect(files.has('search.html')).toBe(false)
    expect(String(files.get('wiki/niger.html'))).not.toContain('role="search"')
  })

  test('anything else is an error that says what there is', async () => {
    const { ended } = await built('search: some\n')
    expect(ended.exit).toBe(1)
    expect(ended.err).toContain('`search` must be one of full, names, off')
  })
})
