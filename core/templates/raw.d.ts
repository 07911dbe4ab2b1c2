// Text files that are part of the program: bundled as strings.
declare module '*.yaml?raw' {
  const text: string
  export default text
}
