import { expect, test } from 'vitest'
import { slim } from '../../src/build/slim.ts'

test('a stylesheet loses what only its writer needs', () => {
  const css = `/* Text */
p[dir="rtl"] > b, li {
  margin: 0.5em -0.25em 0 10.05px; /* a bit */
  font: 1rem / 1.05 "Noto Serif", serif;
}

@media (min-width: 40rem) {
  p { color: rgb(0 0 0 / 0.5); }
}
`
  expect(slim(css)).toBe(
    'p[dir=rtl]>b,li{margin:.5em -.25em 0 10.05px;font:1rem/1.05 "Noto Serif",serif}@media (min-width:40rem){p{color:rgb(0 0 0/.5)}}',
  )
})
