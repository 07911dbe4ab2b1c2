/** The named references that pages and Word's own HTML use; what is not here stays as it is written. */
const NAMED: Readonly<Record<string, number>> = {
  amp: 38,
  lt: 60,
  gt: 62,
  quot: 34,
  apos: 39,
  nbsp: 160,
  shy: 173,
  ensp: 0x2002,
  emsp: 0x2003,
  thinsp: 0x2009,
  zwnj: 0x200c,
  zwj: 0x200d,
  lrm: 0x200e,
  rlm: 0x200f,
  ndash: 0x2013,
  mdash: 0x2014,
  lsquo: 0x2018,
  rsquo: 0x2019,
  sbquo: 0x201a,
  ldquo: 0x201c,
  rdquo: 0x201d,
  bdquo: 0x201e,
  bull: 0x2022,
  hellip: 0x2026,
  prime: 0x2032,
  laquo: 171,
  raquo: 187,
  lsaquo: 0x2039,
  rsaquo: 0x203a,
  middot: 183,
  copy: 169,
  reg: 174,
  trade: 0x2122,
  deg: 176,
  times: 215,
  divide: 247,
  plusmn: 177,
  frac12: 189,
  para: 182,
  sect: 167,
  euro: 0x20ac,
  pound: 163,
  aacute: 225,
  agrave: 224,
  acirc: 226,
  auml: 228,
  ccedil: 231,
  eacute: 233,
  egrave: 232,
  ecirc: 234,
  iacute: 237,
  ntilde: 241,
  oacute: 243,
  ouml: 246,
  uacute: 250,
  uuml: 252,
  szlig: 223,
}

/** Puts characters in place of `&amp;`, `&#1488;` and `&#x5D0;`. A number that is no character becomes U+FFFD. */
export function decodeEntities(text: string): string {
  return text.replace(/&(?:#(\d{1,7})|#[xX]([\da-fA-F]{1,6})|([a-zA-Z]\w{1,7}));?/g, (whole, decimal, hex, name) => {
    if (name !== undefined) {
      const point = Object.hasOwn(NAMED, name) ? NAMED[name] : undefined
      return point === undefined ? whole : String.fromCodePoint(point)
    }
    const point = decimal === undefined ? Number.parseInt(hex, 16) : Number(decimal)
    return point === 0 || point > 0x10ffff ? '\uFFFD' : String.fromCodePoint(point)
  })
}
