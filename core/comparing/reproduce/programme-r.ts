/** Outcomes, delivery and indicators. */
export const PROGRAMME_R = `
# ---- Outcomes ----------------------------------------------------------------------------------------------------------
years <- sort(unique(outcomes$year))
for (k in seq_len(nrow(outcome_columns))) {
  columns <- outcome_columns[k, ]
  id <- paste0("outcome:", columns$measure)
  cells <- function(column, year) outcomes[outcomes$measure == column & outcomes$year == year & !is.na(outcomes$value), ]
  for (year in years) {
    own <- cells(columns$measure, year)
    say(id, paste0("byYear.", year, ".sites"), nrow(own))
    say(id, paste0("byYear.", year, ".sum"), if (nrow(own) > 0) sum(own$value) else NA)
    say(id, paste0("byYear.", year, ".mean"), mean_of(own$value))
    share <- NA
    if (!is.na(columns$cohort)) {
      whole <- cells(columns$cohort, year)
      size <- whole$value[match(own$site, whole$site)]
      if (sum(size, na.rm = TRUE) > 0) share <- sum(own$value[!is.na(size)]) / sum(size, na.rm = TRUE)
    }
    say(id, paste0("byYear.", year, ".share"), share)
    target <- if (is.na(columns$target)) numeric() else cells(columns$target, year)$value
    say(id, paste0("byYear.", year, ".target"), if (length(target) > 0) sum(target) else NA)
  }
}

# ---- Delivery ----------------------------------------------------------------------------------------------------------
last <- max(0, individual$number, na.rm = TRUE)
slots <- do.call(rbind, lapply(seq_len(nrow(cases)), function(i) {
  own <- individual[individual$case == cases$case[i], ]
  named <- own$staff[!is.na(own$staff)]
  usual <- if (length(named) > 0) unique(named)[which.max(tabulate(match(named, unique(named))))]
           else if (cases$cluster[i] %in% staff$staff) cases$cluster[i] else NA
  do.call(rbind, lapply(seq_len(last), function(number) {
    rows <- own[own$number == number, ]
    rows <- rows[order(-rows$held), ]
    who <- if (nrow(rows) > 0 && !is.na(rows$staff[1])) rows$staff[1] else usual
    data.frame(case = cases$case[i], number = number, staff = who, held = any(rows$held == 1))
  }))
}))
if (is.null(slots)) slots <- data.frame(case = character(), number = numeric(), staff = character(), held = logical())
tell <- function(figure, some) {
  say("delivery", paste0(figure, "planned"), nrow(some))
  say("delivery", paste0(figure, "held"), sum(some$held))
}
tell("", slots)
for (one in cases$case) tell(paste0("byCase.", one, "."), slots[slots$case == one, ])
who <- unique(c(staff$staff[staff$staff %in% slots$staff], slots$staff[!is.na(slots$staff)]))
if (anyNA(slots$staff)) who <- c(who, NA)
for (i in seq_along(who)) tell(paste0("byStaff.", i, "."), slots[slots$staff %in% who[i], ])
for (one in seq_len(last)) if (nrow(slots) > 0) tell(paste0("bySessionNumber.", one, "."), slots[slots$number == one, ])
for (kind in c("group", "network")) {
  own <- sessions[sessions$kind == kind, ]
  loose <- own[is.na(own$number), ]
  days <- unique(loose$held_on)
  say("delivery", paste0(kind, ".planned"), max(0, own$number, na.rm = TRUE) + length(days))
  say("delivery", paste0(kind, ".held"),
      length(unique(own$number[!is.na(own$number) & own$held == 1])) + sum(!is.na(days)))
}

# ---- Indicators --------------------------------------------------------------------------------------------------------
side <- function(ids) {
  seen <- sapply(ids, function(id) {
    ci <- interval_of[[id]]
    if (is.null(ci) || anyNA(ci)) NA else if (ci[1] > 0) "up" else if (ci[2] < 0) "down" else "none"
  })
  seen <- seen[!is.na(seen)]
  if (length(seen) == 0) NA else if (("up" %in% seen) == ("down" %in% seen)) "none" else if ("up" %in% seen) "up" else "down"
}
for (one in unique(indicators$indicator)) {
  own <- indicators[indicators$indicator == one, ]
  survey <- side(own$measure[own$kind == "scale"])
  interviews <- side(own$measure[own$kind == "code"])
  key <- paste0("indicator:", one)
  say(key, "survey", survey)
  say(key, "interviews", interviews)
  say(key, "verdict", if (is.na(survey) || is.na(interviews)) "silent" else if (survey == interviews) "converge"
                      else if (survey == "none" || interviews == "none") "silent" else "diverge")
}
`
