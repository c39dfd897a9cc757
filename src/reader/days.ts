/**
 * Names today on the page of the days of the year, or the next day that has something, and leads there.
 * Days are those of the reader's own clock.
 */
function pointOut(line: HTMLElement): void {
  const days = [...document.querySelectorAll<HTMLElement>('[data-day]')]
  const now = new Date()
  const today = [now.getMonth() + 1, now.getDate()]
    .map((number) => String(number).padStart(2, '0'))
    .join('-')
  // Days stand in their order; after the last comes the first of the next year.
  const day = days.find(({ dataset }) => (dataset.day ?? '') >= today) ?? days[0]
  if (!day) return
  const isToday = day.dataset.day === today
  if (isToday) day.setAttribute('aria-current', 'date')
  const link = document.createElement('a')
  link.href = day.getAttribute('href') ?? `#${day.id}`
  link.textContent = day.ariaLabel ?? day.textContent
  const [before = '', behind = ''] = (
    (isToday ? line.dataset.today : line.dataset.next) ?? '{date}'
  ).split('{date}')
  line.replaceChildren(before, link, behind)
}

const line = document.getElementById('_today')
if (line) pointOut(line)
