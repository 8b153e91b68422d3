-- Asks a run's results by SQL, after: entente export RESULTS --to duckdb --out exported
-- Start it by: duckdb exported/results.duckdb < read_results.sql

-- Each question with its probability.
SELECT round(probability, 3) AS probability, ask FROM questions;

-- How likely each partner is the focus's closest on the last day.
SELECT partner, probability FROM closest
WHERE date = (SELECT max(date) FROM closest)
ORDER BY probability DESC;

-- What the deeds of the recorded histories were chosen for: the mean part of each driver.
SELECT stimulus, driver.key AS driver, round(avg(driver.value::DOUBLE), 3) AS mean
FROM stimuli, json_each(contributions) AS driver
WHERE contributions IS NOT NULL
GROUP BY ALL ORDER BY ALL;

-- What a column holds.
SELECT table_name, column_name, comment FROM duckdb_columns()
WHERE schema_name = 'main' AND comment IS NOT NULL;
