import { expect, it } from 'vitest'
import { figure } from '../figures.ts'
import { decimal, percent, probability, signed, signedPoints, whole } from '../numbers.ts'
import { numberFormat } from './number-format.ts'

it.each([
  [3.2159, decimal, '0.00;"−"0.00;0.00'],
  [0.4567, signed, '"+"0.00;"−"0.00;0.00'],
  [-0.31, signed, '"+"0.00;"−"0.00;0.00'],
  [0.0041, signed, '"+"0.000;"−"0.000;0.000'],
  [1204, whole, '#,##0;"−"#,##0;#,##0'],
  [43, String, '0;"−"0;0'],
  [0.93, percent, '0%;"−"0%;0%'],
  [0.67, signedPoints, '"+"0%;"−"0%;0%'],
  [0.0314, probability, '0.000;"−"0.000;0.000'],
  [0.00002, probability, '[<0.001]"<0.001";0.000'],
  [1, whole, '0;"−"0;0'],
] as const)('%s as the report prints it', (value, print, format) => {
  expect(numberFormat(figure(value, print, { path: 'x' }))).toBe(format)
})
