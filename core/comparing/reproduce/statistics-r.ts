/** The statistics in base R, written from docs/methods.md and from R's own functions, not from the TypeScript. */
export const STATISTICS_R = `
# ---- Statistics --------------------------------------------------------------------------------------------------------
varies <- function(x) length(x) > 0 && diff(range(x)) > 1e-12 * max(abs(x))
round10 <- function(x) floor(x * 1e10 + 0.5) / 1e10
hedges_j <- function(v) if (v < 2) NA else exp(lgamma(v / 2) - log(sqrt(v / 2)) - lgamma((v - 1) / 2))
mean_of <- function(x) if (length(x) > 0) mean(x) else NA
sd_of <- function(x) if (length(x) < 2) NA else if (varies(x)) sd(x) else 0
median_of <- function(x) if (length(x) > 0) median(x) else NA
t_of <- function(d) if (length(d) > 1 && varies(d)) t.test(d, conf.level = confidence) else NULL

alpha_of <- function(x) {
  if (nrow(x) < 2 || ncol(x) < 2 || !varies(rowSums(x))) return(NA)
  ncol(x) / (ncol(x) - 1) * (1 - sum(apply(x, 2, var)) / var(rowSums(x)))
}
omega_of <- function(x) {
  if (nrow(x) < 3 || ncol(x) < 3 || !all(apply(x, 2, varies))) return(NA)
  if (min(eigen(cor(x), TRUE, TRUE)$values) < 1e-9) return(NA)
  # As near to the top as the optimiser will go: it calls it a failure when asked for more digits than there are.
  climb <- function(start) {
    for (digits in c(1e1, 1e3, 1e5, 1e7)) {
      fit <- tryCatch(factanal(x, 1, start = matrix(start, ncol(x), 1), control = list(opt = list(factr = digits, maxit = 5000))),
                      error = function(e) NULL)
      if (!is.null(fit)) return(fit)
    }
  }
  # The likelihood may have several tops: from the middle, and from each item in turn as if it were the factor.
  fits <- c(list(climb(rep(0.5, ncol(x)))), lapply(seq_len(ncol(x)), function(j) climb(1 - 0.81 * cor(x)[, j]^2)))
  fits <- Filter(Negate(is.null), fits)
  if (length(fits) == 0) return(NA)
  misfit <- sapply(fits, function(fit) fit$criteria[[1]])
  fit <- fits[[which.min(misfit)]]
  for (other in fits[misfit < min(misfit) + 1e-8])
    if (max(abs(other$uniquenesses - fit$uniquenesses)) > 0.001) return(NA)
  if (any(fit$uniquenesses <= 0.005 * 1.0001) || all(abs(fit$loadings) < 0.01)) return(NA)
  s <- apply(x, 2, sd)
  shared <- sum(fit$loadings * s)^2
  shared / (shared + sum(fit$uniquenesses * s^2))
}

# Exact, given the ties: the distribution of the sum of the ranks, each kept with probability 1/2.
signed_rank <- function(d) {
  d <- d[d != 0]
  if (length(d) == 0) return(list(v = NA, p = NA, method = NA))
  r <- rank(abs(d))
  v <- sum(r[d > 0])
  if (length(d) > 200)
    return(list(v = v, p = suppressWarnings(wilcox.test(d, exact = FALSE, correct = TRUE))$p.value, method = "normal"))
  doubled <- round(2 * r)
  density <- 1
  for (step in doubled) density <- (c(density, rep(0, step)) + c(rep(0, step), density)) / 2
  at <- round(2 * v)
  list(v = v, p = min(1, 2 * sum(density[seq_len(min(at, sum(doubled) - at) + 1)])), method = "exact")
}
sign_flips <- function(d) {
  if (length(d) == 0) return(list(p = NA, method = NA, se = NULL))
  d <- d[d != 0]
  least <- abs(sum(d)) - 1e-10 * sum(abs(d))
  if (length(d) <= 20) {
    sums <- 0
    for (x in d) sums <- c(sums + x, sums - x)
    return(list(p = mean(abs(sums) >= least), method = "exact", se = NULL))
  }
  signs <- matrix(sample(c(-1, 1), length(d) * resamples, TRUE), length(d))
  p <- (sum(abs(colSums(signs * d)) >= least) + 1) / (resamples + 1)
  list(p = p, method = "sampled", se = sqrt(p * (1 - p) / resamples))
}
dav_of <- function(b, e) {
  if (length(b) < 2 || !(varies(b) || varies(e))) return(NA)
  (mean(e) - mean(b)) / sqrt((var(b) + var(e)) / 2)
}
rank_biserial <- function(d) {
  d <- d[d != 0]
  if (length(d) == 0) return(NA)
  r <- rank(abs(d))
  (sum(r[d > 0]) - sum(r[d < 0])) / sum(r)
}

# The interval, and the Monte Carlo error of its ends: the level at which an end is read is itself drawn, and has a
# standard error from counting draws below it and from z0. An end's error is a quarter of what lies within four of these
# (and eight draws: an end may be the outermost one), so that it is right also where the draws are few different numbers.
bca <- function(estimate, draws, left_out) {
  if (length(draws) == 0 || !varies(draws)) return(list(ci = c(NA, NA), method = NA, se = NULL))
  near <- 1e-10 * diff(range(draws))
  z0 <- qnorm(mean(draws < estimate - near) + mean(abs(draws - estimate) <= near) / 2)
  tails <- c((1 - confidence) / 2, (1 + confidence) / 2)
  percentile <- !is.finite(z0) || !varies(left_out)
  levels <- tails
  moved <- 0
  if (!percentile) {
    u <- mean(left_out) - left_out
    a <- sum(u^3) / (6 * sum(u^2)^1.5)
    z <- z0 + qnorm(tails)
    levels <- pnorm(z0 + z / (1 - a * z))
    # An end that would be the outermost draw says nothing.
    if (any((length(draws) + 1) * levels < 1 | (length(draws) + 1) * levels > length(draws))) {
      percentile <- TRUE
      levels <- tails
    }
    if (!percentile) moved <- dnorm(qnorm(levels)) * (1 + 1 / (1 - a * z)^2) / dnorm(z0)
  }
  read <- function(level) quantile(draws, pmin(1, pmax(0, level)), type = 7, names = FALSE)
  below <- pnorm(z0)
  of_z0 <- if (percentile) 0 else moved * sqrt(below * (1 - below) / length(draws))
  error <- sqrt(levels * (1 - levels) / length(draws) + of_z0^2)
  reach <- 4 * error + 8 / length(draws)
  list(ci = read(levels), method = if (percentile) "percentile" else "BCa",
       se = pmax(read(levels + reach) - read(levels), read(levels) - read(levels - reach)) / 4)
}
bootstrap_gav <- function(b, e) {
  n <- length(b)
  if (n < 4 || is.na(dav_of(b, e)) || all(round10(e - b) == 0)) return(list(ci = c(NA, NA), method = NA, se = NULL))
  pick <- matrix(sample.int(n, n * resamples, TRUE), n)
  x <- matrix(b[pick], n)
  y <- matrix(e[pick], n)
  v <- (colSums((x - rep(colMeans(x), each = n))^2) + colSums((y - rep(colMeans(y), each = n))^2)) / 2 / (n - 1)
  draws <- (hedges_j(n - 1) * (colMeans(y) - colMeans(x)) / sqrt(v))[v > 1e-12]
  left_out <- sapply(seq_len(n), function(i) hedges_j(n - 2) * dav_of(b[-i], e[-i]))
  bca(hedges_j(n - 1) * dav_of(b, e), draws, left_out[!is.na(left_out)])
}
icc_of <- function(d, g) {
  a <- length(unique(g))
  n <- length(d)
  none <- c(NA, NA, NA)
  if (a < 2 || n == a || !varies(d) || !any(tapply(d, g, varies))) return(none)
  squares <- suppressWarnings(anova(lm(d ~ factor(g))))$"Mean Sq"
  f <- squares[1] / squares[2]
  n0 <- (n - sum(table(g)^2) / n) / (a - 1)
  tails <- c((1 + confidence) / 2, (1 - confidence) / 2)
  ratio <- c(f, f / qf(tails, a - 1, n - a))
  (ratio - 1) / (ratio + n0 - 1)
}
# Tango: the score test of a change, the nuisance parameter where its likelihood is flat.
tango <- function(up, down, same) {
  n <- up + down + same
  if (n == 0) return(c(NA, NA))
  nuisance <- function(change) {
    low <- max(0, -change)
    high <- (1 - change) / 2
    part <- function(count, share) if (count == 0) 0 else count / max(share, 0)
    slope <- function(q) part(up, q + change) + part(down, q) - 2 * part(same, 1 - 2 * q - change)
    width <- high - low
    if (width <= 0) return(low)
    ends <- c(low + width * 1e-13, high - width * 1e-13)
    if (slope(ends[1]) <= 0) return(low)
    if (slope(ends[2]) >= 0) return(high)
    uniroot(slope, ends, tol = 1e-16, maxiter = 10000)$root
  }
  score <- function(change) {
    distance <- up - down - n * change
    variance <- n * (2 * nuisance(change) + change * (1 - change))
    if (variance > 1e-14) distance / sqrt(variance) else if (abs(distance) < 1e-12) 0 else sign(distance) * 1e9
  }
  z <- qnorm((1 + confidence) / 2)
  seen <- (up - down) / n
  crossing <- function(target, low, high) {
    f <- function(change) score(change) - target
    if (low >= high || f(low) * f(high) > 0) return(if (abs(f(low)) < abs(f(high))) low else high)
    uniroot(f, c(low, high), tol = 1e-15, maxiter = 10000)$root
  }
  c(crossing(z, -1, seen), crossing(-z, seen, 1))
}
spearman <- function(x, y) {
  if (length(x) < 2 || !varies(x) || !varies(y)) return(list(rho = NA, p = NA, ci = c(NA, NA), se = NULL))
  rho <- cor(x, y, method = "spearman")
  rx <- rank(x) - mean(rank(x))
  ry <- rank(y) - mean(rank(y))
  least <- abs(sum(rx * ry)) - 1e-6
  p <- (sum(replicate(resamples, abs(sum(rx * sample(ry))) >= least)) + 1) / (resamples + 1)
  ci <- if (length(x) < 4 || abs(rho) > 1 - 1e-12) c(NA, NA)
        else tanh(atanh(rho) + c(-1, 1) * qnorm((1 + confidence) / 2) / sqrt(length(x) - 3))
  list(rho = rho, p = p, ci = ci, se = sqrt(p * (1 - p) / resamples))
}
`
