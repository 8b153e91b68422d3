"""Writes regression.json: partial rank correlations as correlations of residuals, standardised
coefficients by least squares, and PAWN's medians of Kolmogorov-Smirnov distances, of a small sample
with ties. NumPy and SciPy; run in this folder."""

import json

import numpy
import scipy
from scipy import stats

rng = numpy.random.default_rng(1)
n = 60
x = numpy.column_stack(
    [rng.uniform(0, 1, n), rng.integers(0, 2, n).astype(float), rng.uniform(-2, 3, n)]
)
x[:, 2] += 0.8 * x[:, 0]
x = numpy.round(x, 3)
y = numpy.round(3 * x[:, 0] - 1.5 * x[:, 1] + numpy.exp(x[:, 2] / 2) + rng.normal(0, 0.5, n), 2)


def residual(target, others):
    a = numpy.column_stack([numpy.ones(len(target)), others])
    return target - a @ numpy.linalg.lstsq(a, target, rcond=None)[0]


ranks = numpy.column_stack([stats.rankdata(c) for c in x.T])
rank_y = stats.rankdata(y)
prcc, src, pawn = [], [], []
coefficients = numpy.linalg.lstsq(numpy.column_stack([numpy.ones(n), x]), y, rcond=None)[0]
for i in range(3):
    others = numpy.delete(ranks, i, axis=1)
    prcc.append(numpy.corrcoef(residual(ranks[:, i], others), residual(rank_y, others))[0, 1])
    src.append(coefficients[i + 1] * x[:, i].std() / y.std())
    # Six intervals of ten points; points of one level share an interval.
    cell = numpy.floor((ranks[:, i] - 0.5) / n * 6).astype(int)
    distances = [stats.ks_2samp(y[cell == c], y).statistic for c in sorted(set(cell))]
    pawn.append(numpy.median(distances))

# 5 x1 + 4 x2 + 3 x3 + 2 x4 + x5 on 2,000,000 points: four digits of what many points tend to.
many = rng.uniform(0, 1, (2_000_000, 5))
ranked = numpy.column_stack(
    [stats.rankdata(c) for c in many.T] + [stats.rankdata(many @ [5, 4, 3, 2, 1])]
)
inverse = numpy.linalg.inv(numpy.corrcoef(ranked.T))
linear = -inverse[:5, 5] / numpy.sqrt(numpy.diag(inverse)[:5] * inverse[5, 5])

json.dump(
    {
        "origin": f"make.py with NumPy {numpy.__version__} and SciPy {scipy.__version__}",
        "tolerance": 1e-12,
        "x": x.tolist(),
        "y": y.tolist(),
        "prcc": prcc,
        "src": src,
        "pawn": pawn,
        "prcc of a linear function": linear.tolist(),
    },
    open("regression.json", "w"),
    indent=1,
)
