"""Reads a results folder with nothing but Python: python3 read_results.py RESULTS"""

import csv
import json
import pathlib
import statistics
import sys

folder = pathlib.Path(sys.argv[1])
manifest = json.loads((folder / "manifest.json").read_text(encoding="utf-8"))
print(f"{manifest['scenario']}, seed {manifest['seed']}")

# Each question with its probability.
with open(folder / "questions.csv", encoding="utf-8", newline="") as file:
    for question in csv.DictReader(file):
        print(f"{float(question['probability']):.3f}  {question['ask']}")

# A row a replication, a column a response: the mean of the first response.
with open(folder / "responses.csv", encoding="utf-8", newline="") as file:
    rows = list(csv.DictReader(file))
response = [name for name in rows[0] if name.startswith("alignment.")][0]
mean = statistics.fmean(float(row[response]) for row in rows)
print(f"{mean:.6f}  mean of {response} over {len(rows)} replications")
