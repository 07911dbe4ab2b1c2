import type { StudyData } from '#core/types/study-data.ts'
import { outcomeColumns } from './outcomes-by-year.ts'
import { inputFiles, type TextFile } from './reproduce/input-files.ts'
import { MEASURES_R } from './reproduce/measures-r.ts'
import { PROGRAMME_R } from './reproduce/programme-r.ts'
import { STATISTICS_R } from './reproduce/statistics-r.ts'

/**
 * The comparison to be had again without this program: `reproduce.R` for base R, and the CSV files it reads.
 * Run in their folder it prints every figure of `compare --json`, and each score's sensitivity to complete answers, to
 * late answers and to leaving out each cluster (by its place in the roster), as `id<TAB>figure<TAB>value`; what is drawn by
 * chance has its Monte Carlo standard error behind it, for R draws other numbers.
 */
export function reproduceR(data: StudyData): readonly TextFile[] {
  const script = [header(data), STATISTICS_R.trimStart(), MEASURES_R.trimStart(), PROGRAMME_R.trimStart()]
  return [{ name: 'reproduce.R', text: script.join('\n') }, ...inputFiles(data)]
}

function header(data: StudyData): string {
  const { waves, confidence, resamples, seed, clusterBy } = data.analysis
  const columns = outcomeColumns(data)
  return `# Reproduces every figure of the comparison of study ${oneLine(data.study.id)}.
# Needs R 4.1 or later and no packages:  Rscript reproduce.R > figures.tsv
# Prints id, figure, value; NA where a figure cannot be known; a fourth column is the Monte Carlo standard error of what
# is drawn by chance: R draws other numbers than Throughline, so these agree within a few such errors, all others exactly.

if (.Platform$OS.type == "unix") invisible(suppressWarnings(Sys.setlocale("LC_CTYPE", "C.UTF-8")))
baseline <- ${text(waves?.[0] ?? data.waves[0]?.id ?? '')}
end <- ${text(waves?.[1] ?? '')}
confidence <- ${confidence}
resamples <- ${resamples}
cluster_by <- ${clusterBy === null ? 'NA_character_' : text(clusterBy)}
outcome_columns <- data.frame(measure = ${texts(columns.map(({ measure }) => measure))},
                              cohort = ${texts(columns.map(({ cohort }) => cohort))},
                              target = ${texts(columns.map(({ target }) => target))})
set.seed(${seed % 2 ** 31})

words <- function(x) ifelse(x == "", NA, x)
numbers <- function(x) suppressWarnings(as.numeric(words(x)))
load <- function(file, number) {
  table <- read.csv(file, colClasses = "character", na.strings = character(), check.names = FALSE, encoding = "UTF-8")
  for (name in names(table)) table[[name]] <- if (name %in% number) numbers(table[[name]]) else words(table[[name]])
  table
}
cases <- load("cases.csv", character())
items <- load("items.csv", c("min", "max"))
scales <- load("scales.csv", c("reversed", "min_answered"))
responses <- load("responses.csv", c("value", "answered"))
sheets <- load("answer-sheets.csv", character())
documents <- load("documents.csv", "words")
codes <- load("codes.csv", character())
codings <- load("codings.csv", c("start", "end"))
sessions <- load("sessions.csv", c("number", "held"))
staff <- load("staff.csv", character())
outcomes <- load("outcomes.csv", c("year", "value"))
indicators <- load("indicators.csv", character())

say <- function(id, figure, value, se = NULL) {
  if (length(value) > 1 && anyNA(value)) value <- NA
  many <- length(value) > 1
  for (i in seq_along(value)) {
    shown <- if (is.na(value[i])) "NA" else if (is.numeric(value)) sprintf("%.17g", value[i]) else value[i]
    error <- if (is.null(se) || shown == "NA") "" else paste0("\\t", sprintf("%.3g", se[i]))
    cat(id, "\\t", figure, if (many) paste0(".", i - 1) else "", "\\t", shown, error, "\\n", sep = "")
  }
}
adjust <- function(ids) {
  p <- vapply(ids, function(id) as.numeric(p_of[[id]]), 0)
  known <- !is.na(p)
  for (method in c("holm", "BH")) {
    adjusted <- rep(NA_real_, length(p))
    adjusted[known] <- p.adjust(p[known], method)
    for (i in seq_along(ids)) say(ids[i], paste0("adjusted.", tolower(method)), adjusted[i])
  }
}
`
}

function oneLine(value: string): string {
  return value.replaceAll(/[\r\n]+/g, ' ')
}

/** JSON's escapes are R's. */
function text(value: string): string {
  return JSON.stringify(value)
}

function texts(values: readonly (string | null)[]): string {
  if (values.length === 0) return 'character()'
  return `as.character(c(${values.map((value) => (value === null ? 'NA' : text(value))).join(', ')}))`
}
