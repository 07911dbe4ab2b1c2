# The interval of g_av as one gets it in R: boot and boot.ci(type = "bca"). Reads pairs.csv (measure, baseline, end), prints
# the seconds it took for all measures, and the last interval so that nothing is left out.
library(boot)
pairs <- read.csv("pairs.csv")
n <- sum(pairs$measure == 1)
j <- exp(lgamma((n - 1) / 2) - log(sqrt((n - 1) / 2)) - lgamma((n - 2) / 2))
gav <- function(d, i) {
  b <- d[i, 1]
  e <- d[i, 2]
  j * (mean(e) - mean(b)) / sqrt((var(b) + var(e)) / 2)
}
set.seed(267)
started <- proc.time()[["elapsed"]]
for (measure in unique(pairs$measure)) {
  d <- as.matrix(pairs[pairs$measure == measure, c("baseline", "end")])
  interval <- boot.ci(boot(d, gav, R = 10000), type = "bca")$bca[4:5]
}
cat(proc.time()[["elapsed"]] - started, interval, "\n")
