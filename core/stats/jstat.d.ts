/** The few functions of jstat 1.9 that are used here; it ships no types. */
declare module 'jstat' {
  interface JStat {
    readonly normal: {
      cdf(x: number, mean: number, sd: number): number
      inv(p: number, mean: number, sd: number): number
    }
    readonly studentt: { pdf(t: number, df: number): number; inv(p: number, df: number): number }
    readonly centralF: { inv(p: number, df1: number, df2: number): number }
  }
  const jstat: { readonly jStat: JStat }
  export default jstat
}
