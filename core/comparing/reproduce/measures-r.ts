/** Scores, codes, dose and attrition from the CSV files, figure by figure. */
export const MEASURES_R = `
# ---- Scores ------------------------------------------------------------------------------------------------------------
turned <- function(scale, wave) {
  parts <- scales[scales$scale == scale, ]
  sapply(seq_len(nrow(parts)), function(k) {
    item <- items[items$item == parts$item[k], ]
    own <- responses[responses$wave == wave & responses$item == parts$item[k], ]
    x <- own$value[match(cases$case, own$case)]
    if (parts$reversed[k] == 1) item$min + item$max - x else x
  }, simplify = "matrix")
}
answers <- function(scale, wave) matrix(turned(scale, wave), nrow(cases), sum(scales$scale == scale))
score <- function(scale, wave) {
  parts <- scales[scales$scale == scale, ]
  x <- answers(scale, wave)
  enough <- rowSums(!is.na(x)) >= max(1, ceiling(parts$min_answered[1] * ncol(x) - 1e-9))
  s <- ifelse(enough, rowSums(x, na.rm = TRUE) / rowSums(!is.na(x)), NA)
  if (parts$score[1] == "sum") s * ncol(x) else s
}

# ---- Counted in other ways: complete answers only, without the last third to answer at the end, without each cluster ---------
complete <- function(scale, wave) {
  x <- score(scale, wave)
  x[rowSums(is.na(answers(scale, wave))) > 0] <- NA
  x
}
say_change <- function(key, figure, d) {
  test <- t_of(d)
  say(key, paste0(figure, ".n"), length(d))
  say(key, paste0(figure, ".mean"), mean_of(d))
  say(key, paste0(figure, ".ci"), if (is.null(test)) c(NA, NA) else test$conf.int)
  say(key, paste0(figure, ".p"), if (is.null(test)) NA else test$p.value)
}
welch <- function(x, y) {
  if (length(x) < 2 || length(y) < 2 || !(varies(x) || varies(y))) return(list(mean = NA, ci = c(NA, NA)))
  list(mean = mean(x) - mean(y), ci = t.test(x, y, conf.level = confidence)$conf.int)
}
say_sensitivity <- function(id, before, after) {
  key <- paste0("sensitivity:", id)
  d <- round10(complete(id, end) - complete(id, baseline))
  say_change(key, "completeItems", d[!is.na(d)])
  asked <- items$instrument[items$item == scales$item[scales$scale == id][1]]
  own <- sheets[sheets$wave == end & sheets$instrument == asked, ]
  day <- own$answered_on[match(cases$case, own$case)]
  d <- round10(after - before)
  dated <- !is.na(d) & !is.na(day)
  d <- d[dated]
  day <- as.Date(day[dated])
  n <- length(d)
  limit <- if (n > 0) sort(day)[ceiling(2 * n / 3)] else NA
  if (n > 0 && limit == max(day)) limit <- NA
  late <- !is.na(limit) & day > limit
  early <- !is.na(limit) & day <= limit
  apart <- welch(d[late], d[early])
  say(key, "late.dated", n)
  say(key, "late.limit", format(limit))
  say_change(key, "late.early", d[early])
  say_change(key, "late.late", d[late])
  say(key, "late.difference.mean", apart$mean)
  say(key, "late.difference.ci", apart$ci)
  d <- round10(after - before)
  g <- cases$cluster[!is.na(d)]
  d <- d[!is.na(d)]
  by <- unique(g[!is.na(g)])
  for (i in seq_along(by)) say_change(key, paste0("leaveOneOut.", i), d[is.na(g) | g != by[i]])
}
p_of <- list()
interval_of <- list()
paired <- list()
for (id in unique(scales$scale)) {
  kind <- scales$kind[scales$scale == id][1]
  before <- score(id, baseline)
  after <- score(id, end)
  both <- !is.na(before) & !is.na(after)
  b <- before[both]
  e <- after[both]
  d <- round10(e - b)
  say_sensitivity(id, before, after)
  paired[[id]] <- list(case = cases$case[both], d = d, before = before)
  for (wave in c("baseline", "end")) {
    x <- answers(id, if (wave == "baseline") baseline else end)
    x <- x[rowSums(is.na(x)) == 0, , drop = FALSE]
    say(id, paste0("reliability.", wave, ".alpha"), if (kind == "scale") alpha_of(x) else NA)
    say(id, paste0("reliability.", wave, ".omega"), if (kind == "scale") omega_of(x) else NA)
    say(id, paste0("reliability.", wave, ".n"), nrow(x))
  }
  say(id, "n.baseline", sum(!is.na(before)))
  say(id, "n.end", sum(!is.na(after)))
  say(id, "n.pairs", length(d))
  for (wave in c("baseline", "end")) {
    x <- if (wave == "baseline") b else e
    say(id, paste0(wave, ".mean"), mean_of(x))
    say(id, paste0(wave, ".sd"), sd_of(x))
    say(id, paste0(wave, ".median"), median_of(x))
  }
  test <- t_of(d)
  interval_of[[id]] <- if (is.null(test)) c(NA, NA) else test$conf.int
  p_of[[id]] <- if (is.null(test)) NA else test$p.value
  say(id, "change.mean", mean_of(d))
  say(id, "change.sd", sd_of(d))
  say(id, "change.ci", interval_of[[id]])
  say(id, "t.t", if (is.null(test)) NA else test$statistic)
  say(id, "t.df", if (is.null(test)) NA else test$parameter)
  say(id, "t.p", p_of[[id]])
  ranks <- signed_rank(d)
  for (name in names(ranks)) say(id, paste0("wilcoxon.", name), ranks[[name]])
  flips <- sign_flips(d)
  say(id, "permutation.p", flips$p, flips$se)
  say(id, "permutation.method", flips$method)
  say(id, "effect.dz", if (is.null(test)) NA else mean(d) / sd(d))
  say(id, "effect.dav", dav_of(b, e))
  say(id, "effect.gav", if (length(d) < 3) NA else hedges_j(length(d) - 1) * dav_of(b, e))
  say(id, "effect.rankBiserial", rank_biserial(d))
  boot <- bootstrap_gav(b, e)
  say(id, "effect.ci", boot$ci, boot$se)
  say(id, "effect.ciOf", "gav")
  say(id, "effect.ciMethod", boot$method)
  g <- cases$cluster[both]
  clustered <- !is.na(g)
  icc <- if (is.na(cluster_by)) c(NA, NA, NA) else icc_of(d[clustered], g[clustered])
  say(id, "cluster.by", cluster_by)
  say(id, "cluster.clusters", if (is.na(cluster_by)) NA else length(unique(g[clustered])))
  say(id, "cluster.icc", icc[1])
  say(id, "cluster.ci", icc[2:3])
}
for (kind in c("scale", "item")) adjust(unique(scales$scale[scales$kind == kind]))

# ---- Dose --------------------------------------------------------------------------------------------------------------
individual <- sessions[sessions$kind == "individual", ]
for (id in unique(scales$scale[scales$kind == "scale"])) {
  held <- individual[individual$held == 1 & individual$number > 0, ]
  held <- unique(held[c("case", "number")])
  x <- sapply(paired[[id]]$case, function(one) sum(held$case == one))
  rho <- spearman(if (nrow(individual) > 0) as.numeric(x) else numeric(), if (nrow(individual) > 0) paired[[id]]$d else numeric())
  key <- paste0("dose:", id)
  say(key, "n", length(paired[[id]]$d))
  say(key, "rho", rho$rho)
  say(key, "p", rho$p, rho$se)
  say(key, "ci", rho$ci)
}

# ---- Who is missing ----------------------------------------------------------------------------------------------------
in_wave <- function(wave) cases$case %in% responses$case[responses$wave == wave & responses$answered == 1]
stayed <- in_wave(baseline) & in_wave(end)
lost <- in_wave(baseline) & !in_wave(end)
joined <- !in_wave(baseline) & in_wave(end)
say("attrition", "baseline", sum(in_wave(baseline)))
say("attrition", "end", sum(in_wave(end)))
say("attrition", "both", sum(stayed))
say("attrition", "lost", paste(cases$case[lost], collapse = " "))
say("attrition", "joined", paste(cases$case[joined], collapse = " "))
for (id in unique(scales$scale[scales$kind == "scale"])) {
  key <- paste0("attrition:", id)
  s <- paired[[id]]$before[stayed & !is.na(paired[[id]]$before)]
  l <- paired[[id]]$before[lost & !is.na(paired[[id]]$before)]
  for (who in c("stayed", "lost")) {
    x <- if (who == "stayed") s else l
    say(key, paste0(who, ".n"), length(x))
    say(key, paste0(who, ".mean"), mean_of(x))
    say(key, paste0(who, ".sd"), sd_of(x))
  }
  df <- length(s) + length(l) - 2
  apart <- length(s) > 1 && length(l) > 1 && (varies(s) || varies(l))
  say(key, "g", if (!apart) NA else
    hedges_j(df) * (mean(s) - mean(l)) / sqrt(((length(s) - 1) * var(s) + (length(l) - 1) * var(l)) / df))
}

# ---- Codes -------------------------------------------------------------------------------------------------------------
under <- function(code) {
  family <- code
  repeat {
    more <- union(family, codes$code[codes$parent %in% family])
    if (length(more) == length(family)) return(family)
    family <- more
  }
}
interviewed <- function(wave) cases$case %in% documents$case[documents$wave == wave]
both <- cases$case[interviewed(baseline) & interviewed(end)]
segments <- function(own) {
  own <- own[order(own$start), ]
  reached <- c(-Inf, head(cummax(own$end), -1))
  sum(own$start >= reached[seq_len(nrow(own))])
}
for (code in codes$code) {
  id <- paste0("code:", code)
  own <- codings[codings$code %in% under(code), ]
  coded <- function(wave) both %in% documents$case[documents$wave == wave & documents$document %in% own$document]
  before <- coded(baseline)
  after <- coded(end)
  n <- length(both)
  up <- sum(!before & after)
  down <- sum(before & !after)
  say(id, "n.pairs", n)
  say(id, "present.both", sum(before & after))
  say(id, "present.baselineOnly", down)
  say(id, "present.endOnly", up)
  say(id, "present.neither", sum(!before & !after))
  say(id, "share.baseline", if (n > 0) mean(before) else NA)
  say(id, "share.end", if (n > 0) mean(after) else NA)
  say(id, "share.change", if (n > 0) (up - down) / n else NA)
  interval_of[[id]] <- tango(up, down, n - up - down)
  say(id, "share.ci", interval_of[[id]])
  p_of[[id]] <- if (n == 0) NA else if (up + down == 0) 1 else binom.test(min(up, down), up + down)$p.value
  say(id, "mcnemar.p", p_of[[id]])
  say(id, "mcnemar.method", if (n > 0) "exact" else NA)
  for (wave in c("baseline", "end")) {
    read <- documents[documents$wave == (if (wave == "baseline") baseline else end) & documents$case %in% both, ]
    found <- sum(vapply(read$document, function(one) segments(own[own$document == one, ]), 0))
    say(id, paste0("density.", wave), if (sum(read$words) > 0) 1000 * found / sum(read$words) else NA)
  }
  say(id, "density.unit", "segments per 1000 words")
}
adjust(paste0("code:", codes$code, recycle0 = TRUE))
`
