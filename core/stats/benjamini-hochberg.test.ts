import fc from 'fast-check'
import { expect, test } from 'vitest'
import { benjaminiHochberg } from './benjamini-hochberg.ts'
import { holm } from './holm.ts'

test('R 4.2.2: p.adjust(p, "BH"), in the order given', () => {
  const adjusted = benjaminiHochberg([0.01, 0.04, 0.03, 0.005, 0.5, 0.04])
  ;[0.03, 0.048, 0.048, 0.03, 0.5, 0.048].forEach((p, i) => {
    expect(adjusted[i]).toBeCloseTo(p, 12)
  })
})

test('lies between the p itself and Holm’s, and keeps the order of the p values', () => {
  fc.assert(
    fc.property(fc.array(fc.double({ min: 0, max: 1, noNaN: true }), { maxLength: 20 }), (ps) => {
      const [bh, byHolm] = [benjaminiHochberg(ps), holm(ps)]
      ps.forEach((p, i) => {
        expect(bh[i]).toBeGreaterThanOrEqual(p * (1 - 1e-12))
        expect(bh[i] ?? 0).toBeLessThanOrEqual((byHolm[i] ?? 0) + 1e-12)
        ps.forEach((q, j) => {
          if (p < q) expect(bh[i] ?? 0).toBeLessThanOrEqual(bh[j] ?? 0)
        })
      })
    }),
  )
})
