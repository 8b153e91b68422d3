# Reads a results folder with nothing but R: Rscript read_results.R RESULTS

folder <- commandArgs(trailingOnly = TRUE)[1]

# Each question with its probability.
questions <- read.csv(file.path(folder, "questions.csv"))
cat(sprintf("%.3f  %s\n", questions$probability, questions$ask), sep = "")

# A row a replication, a column a response: the mean of the first response.
rows <- read.csv(file.path(folder, "responses.csv"), check.names = FALSE)
response <- grep("^alignment\\.", names(rows), value = TRUE)[1]
cat(sprintf("%.6f  mean of %s over %d replications\n",
            mean(rows[[response]]), response, nrow(rows)))
