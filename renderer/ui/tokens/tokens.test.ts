import { readFileSync } from 'node:fs'
import { expect, test } from 'vitest'

const css = readFileSync(new URL('./tokens.css', import.meta.url), 'utf8')
const [light = {}, darkOnly = {}] = [...css.matchAll(/:root[^{]*\{([\s\S]*?)\n\}/g)].map(([, block]) =>
  Object.fromEntries([...(block ?? '').matchAll(/--([\w-]+):\s*([^;]+);/g)].map(([, name, value]) => [name, value])),
)
const schemes: readonly (readonly [string, Record<string, string>])[] = [
  ['light', light],
  ['dark', { ...light, ...darkOnly }],
]
const surfaces = ['paper', 'panel', 'sunken', 'accent-soft']
const texts = ['ink', 'ink-2', 'ink-3', 'accent', 'up', 'down', 'flat', 'warn', 'danger']
const signs = ['wave-baseline', 'wave-end', 'focus', ...Array.from({ length: 10 }, (_, index) => `c${index + 1}`)]

/** Relative luminance of an `oklch()` colour, by way of OKLab and linear sRGB (B. Ottosson 2020; WCAG 2.2). */
function luminance(value: string, tokens: Record<string, string>): number {
  const alias = /var\(--([\w-]+)\)/.exec(value)?.[1]
  if (alias) return luminance(tokens[alias] ?? '', tokens)
  const [lightness = 0, chroma = 0, hue = 0] = (value.match(/[\d.]+/g) ?? []).map(Number)
  const a = chroma * Math.cos((hue * Math.PI) / 180)
  const b = chroma * Math.sin((hue * Math.PI) / 180)
  const l = (lightness / 100 + 0.3963377774 * a + 0.2158037573 * b) ** 3
  const m = (lightness / 100 - 0.1055613458 * a - 0.0638541728 * b) ** 3
  const s = (lightness / 100 - 0.0894841775 * a - 1.291485548 * b) ** 3
  const inGamut = (channel: number) => Math.min(1, Math.max(0, channel))
  const red = inGamut(4.0767416621 * l - 3.3077115913 * m + 0.2309699292 * s)
  const green = inGamut(-1.2684380046 * l + 2.6097574011 * m - 0.3413193965 * s)
  const blue = inGamut(-0.0041960863 * l - 0.7034186147 * m + 1.707614701 * s)
  return 0.2126 * red + 0.7152 * green + 0.0722 * blue
}

function contrast(one: string, other: string, tokens: Record<string, string>): number {
  const [low = 0, high = 0] = [one, other].map((name) => luminance(tokens[name] ?? '', tokens)).sort((a, b) => a - b)
  return (high + 0.05) / (low + 0.05)
}

test.each(schemes)('text has 4.5 : 1 on every surface, %s', (_scheme, tokens) => {
  for (const text of texts) {
    for (const surface of surfaces) {
      expect(contrast(text, surface, tokens), `${text} on ${surface}`).toBeGreaterThanOrEqual(4.5)
    }
  }
  expect(contrast('accent-ink', 'accent', tokens)).toBeGreaterThanOrEqual(4.5)
  expect(contrast('accent-ink', 'accent-hover', tokens)).toBeGreaterThanOrEqual(4.5)
  expect(contrast('ink', 'warn-soft', tokens)).toBeGreaterThanOrEqual(4.5)
})

test.each(schemes)('signs and the edges of fields have 3 : 1, %s', (_scheme, tokens) => {
  for (const sign of signs) {
    for (const surface of surfaces) {
      expect(contrast(sign, surface, tokens), `${sign} on ${surface}`).toBeGreaterThanOrEqual(3)
    }
  }
  for (const surface of ['paper', 'panel', 'sunken']) {
    expect(contrast('field-line', surface, tokens), surface).toBeGreaterThanOrEqual(3)
  }
})
