import type { Rule, Rules } from './properties.ts'

const NUMBER = /^-?\d{1,5}$/
const COUNT = /^\d{1,5}$/
const SWITCH = /^(0|1|true|false|on|off)$/
const COLOR = /^([0-9a-fA-F]{6}|auto)$/
/** One of Word's own words for a kind of something. */
const WORD = /^[a-zA-Z]{1,24}$/

const plain = (attributes: Rule['attributes'], inside?: Rules): Rule =>
  inside === undefined ? { attributes } : { attributes, inside }
const flag = plain({ val: SWITCH })
const word = plain({ val: WORD })
const number = plain({ val: NUMBER })
const line = plain({ val: WORD, color: COLOR, sz: COUNT, space: COUNT })
const shade = plain({ val: WORD, color: COLOR, fill: COLOR })
const width = plain({ w: /^\d{1,5}%?$/, type: WORD })
const box = (inside: Rule): Rules => ({
  ...{ top: inside, start: inside, left: inside, bottom: inside, end: inside, right: inside },
})

/** Source of all orders: ECMA-376 part 1, annex A.1 (wml.xsd): CT_PPr, EG_RPrBase, CT_TblPr, CT_TrPr, CT_TcPr. */
export const PARAGRAPH: Rules = {
  keepNext: flag,
  keepLines: flag,
  framePr: plain({
    ...{ w: COUNT, h: COUNT, hRule: WORD, hSpace: COUNT, vSpace: COUNT, wrap: WORD, hAnchor: WORD, vAnchor: WORD },
    ...{ x: NUMBER, xAlign: WORD, y: NUMBER, yAlign: WORD },
  }),
  pBdr: plain({}, { ...box(line), between: line, bar: line }),
  shd: shade,
  tabs: plain({}, { tab: plain({ val: WORD, leader: WORD, pos: NUMBER }) }),
  bidi: flag,
  spacing: plain({ before: COUNT, after: COUNT, line: COUNT, lineRule: WORD }),
  ind: plain({ start: NUMBER, left: NUMBER, end: NUMBER, right: NUMBER, hanging: COUNT, firstLine: COUNT }),
  contextualSpacing: flag,
  jc: word,
}

export const RUN: Rules = {
  rFonts: plain({}),
  b: flag,
  bCs: flag,
  i: flag,
  iCs: flag,
  caps: flag,
  smallCaps: flag,
  strike: flag,
  color: plain({ val: COLOR }),
  spacing: number,
  w: plain({ val: COUNT }),
  position: number,
  sz: plain({ val: COUNT }),
  szCs: plain({ val: COUNT }),
  u: plain({ val: WORD, color: COLOR }),
  bdr: line,
  shd: shade,
  vertAlign: word,
  rtl: flag,
  cs: flag,
}

export const TABLE: Rules = {
  bidiVisual: flag,
  tblW: width,
  jc: word,
  tblInd: plain({ w: NUMBER, type: WORD }),
  tblBorders: plain({}, { ...box(line), insideH: line, insideV: line }),
  shd: shade,
  tblLayout: plain({ type: WORD }),
  tblCellMar: plain({}, box(width)),
}

export const ROW: Rules = { cantSplit: flag, trHeight: plain({ val: COUNT, hRule: WORD }), jc: word }

export const CELL: Rules = {
  tcW: width,
  gridSpan: plain({ val: /^\d{1,2}$/ }),
  vMerge: word,
  tcBorders: plain({}, { ...box(line), insideH: line, insideV: line }),
  shd: shade,
  noWrap: flag,
  tcMar: plain({}, box(width)),
  vAlign: word,
}

export const GRID_COLUMN = COUNT
