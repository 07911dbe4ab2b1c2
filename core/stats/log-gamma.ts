/** From here on Stirling's series is good to the last digit. */
const FAR = 15
/** Of 1/x, 1/x³, 1/x⁵ …: Bernoulli numbers over 2k(2k − 1). */
const STIRLING = [1 / 12, -1 / 360, 1 / 1260, -1 / 1680, 1 / 1188, -691 / 360360, 1 / 156]

/**
 * Natural logarithm of the gamma function, x > 0, to the last digits also for large x, where the library's
 * has 13: by Stirling's series, a smaller x moved up by Γ(x) = Γ(x + 1)/x. R: `lgamma(x)`.
 */
export function logGamma(x: number): number {
  let product = 1
  let far = x
  while (far < FAR) {
    product *= far
    far += 1
  }
  const inverse = 1 / (far * far)
  const series = STIRLING.reduceRight((total, coefficient) => total * inverse + coefficient, 0) / far
  return (far - 0.5) * Math.log(far) - far + Math.log(2 * Math.PI) / 2 + series - Math.log(product)
}
