"""Makes the expected values of this folder: python3 make.py, with mpmath for the logarithms alone.

All else is in exact fractions, straight from the definitions: double loops over pairs and bins.
"""

import math
import random
from fractions import Fraction as F

import mpmath as mp

mp.mp.dps = 50
chance = random.Random(20250101)


def write(name, origin, tolerance, columns, rows):
    with open(name, "w", encoding="utf-8", newline="\n") as out:
        out.write(f"# Origin: {origin}; made by make.py.\n# Tolerance: {tolerance}.\n")
        out.write(",".join(columns) + "\n")
        for row in rows:
            out.write(",".join(cell(value) for value in row) + "\n")


def cell(value):
    if isinstance(value, list):
        return " ".join(cell(v) for v in value)
    if value is None:
        return ""
    if isinstance(value, (int, str)):
        return str(value)
    return repr(float(value))


def parts(p, o, bins):
    """Score and its parts; bins is None for one bin a probability."""
    n = len(p)
    rate = F(sum(o), n)
    keys = [x if bins is None else min(bins - 1, math.floor(x * bins)) for x in p]
    score = sum((x - y) ** 2 for x, y in zip(p, o)) / n
    rel = res = wbv = wbc = F(0)
    for key in set(keys):
        inside = [i for i in range(n) if keys[i] == key]
        mean = sum(p[i] for i in inside) / len(inside)
        share = F(sum(o[i] for i in inside), len(inside))
        rel += len(inside) * (mean - share) ** 2 / n
        res += len(inside) * (share - rate) ** 2 / n
        wbv += sum((p[i] - mean) ** 2 for i in inside) / n
        wbc += 2 * sum((p[i] - mean) * (o[i] - share) for i in inside) / n
    unc = rate * (1 - rate)
    assert score == rel - res + unc + wbv - wbc
    return score, rel, res, unc, wbv, wbc


def brier():
    cases = []
    tenths = [F(chance.randrange(0, 11), 10) for _ in range(60)]
    cases.append((tenths, None))
    fine = [F(chance.randrange(0, 257), 256) for _ in range(60)]
    cases += [(fine, None), (fine, 10), (fine, 4), (fine, 1)]
    cases.append(([F(1, 4), F(3, 4), F(1, 2), F(1)], None))
    rows = []
    for p, bins in cases:
        o = [1 if chance.random() < x else 0 for x in p]
        # The probabilities as the doubles that the program will read.
        exact = [F(float(x)) for x in p]
        score, *rest = parts(exact, o, bins)
        unc = rest[2]
        skill = None if unc == 0 else 1 - score / unc
        reference = sum((F(float(0.3)) - y) ** 2 for y in o) / len(o)
        log = None
        if all(x != 1 - y for x, y in zip(exact, o)):
            given = [x if y else 1 - x for x, y in zip(exact, o)]
            log = -sum(mp.log(mp.mpf(g.numerator) / g.denominator) for g in given) / len(o)
        rows.append(
            ([float(x) for x in p], o, "" if bins is None else bins)
            + (score, *rest, skill, 1 - score / reference, log)
        )
    write(
        "brier.csv",
        "definitions of Brier 1950, Murphy 1973, and Stephenson, Coelho and Jolliffe 2008 in exact "
        "fractions; the logarithmic score (Good 1952) at 50 digits",
        "1e-13",
        ("probabilities", "outcomes", "bins", "score", "reliability", "resolution", "uncertainty")
        + ("variance", "covariance", "skill", "skill_against_0.3", "log"),
        rows,
    )


def ranked():
    rows = []
    ensembles = [
        [0.5],
        [0.0, 1.0],
        [3.0, 1.0, 2.0, 2.0],
        [0.25] * 5,
        [round(chance.gauss(0, 1), 3) for _ in range(25)],
        [float(chance.choice((0, 0, 0, 1, 2))) for _ in range(200)],
    ]
    for x in ensembles:
        for y in (-0.7, 0.25, 2.0):
            exact, seen, m = [F(v) for v in x], F(y), len(x)
            error = sum(abs(v - seen) for v in exact) / m
            apart = sum(abs(v - w) for v in exact for w in exact)
            plain = error - apart / (2 * m * m)
            fair = None if m == 1 else error - apart / (2 * m * (m - 1))
            rows.append((x, y, plain, fair))
    write(
        "ranked.csv",
        "double loops over the members in exact fractions: plain, Gneiting and Raftery 2007, "
        "equation 21; fair, Ferro 2014",
        "1e-13",
        ("ensemble", "observed", "plain", "fair"),
        rows,
    )


brier()
ranked()
